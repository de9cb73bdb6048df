// C-7, ux 3.10: a private key is shown or taken away only after the master passphrase was typed again. By
// mouse and keys.
#include "tests/support/test_program.h"
#include "tests/views/panes/hands.h"
#include "tests/views/panes/page_window.h"
#include "tests/views/pictures.h"
#include "views/dialogs/certificates/export_dialog.h"
#include "views/dialogs/certificates/reveal_key_dialog.h"

#include "models/lifecycle/certificates/certificate_export.h"
#include "models/lifecycle/certificates/certificates.h"
#include "models/lifecycle/master_passphrase.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace tst_private_keys {

using namespace support;
using session::base::ErrorCode;

class PrivateKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<PageWindow>();
        m_desk->window().show();
        std::optional<session::base::Result<>> made;
        models::lifecycle::generateCertificate(m_desk->lifecycle(),
                                               {.location = {},
                                                .name = "Root",
                                                .subject = "Root",
                                                .alternativeNames = {},
                                                .role = session::pki::CertificateRole::CertificateAuthority,
                                                .signedBy = ""},
                                               [&](const auto& done) { made = done; });
        QTRY_VERIFY_WITH_TIMEOUT(made.has_value(), 20'000);
        QVERIFY2(*made, *made ? "" : made->error().detail.c_str());
    }
    void cleanupTestCase() { m_desk.reset(); }

    void C7_passphrasesAreChecked()
    {
        QVERIFY(models::lifecycle::canBeAskedFor(m_desk->lifecycle()));
        for (const char* typed : {"open sesame", "Open sesame", ""}) {
            std::optional<session::base::Result<>> answer;
            models::lifecycle::checkPassphrase(m_desk->lifecycle(), session::base::SecretText(typed),
                                               [&](const auto& fits) { answer = fits; });
            QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 20'000);
            QCOMPARE(answer->has_value(), typed == std::string("open sesame"));
        }
    }
    void C7_theKeyIsShownAfterThePassphrase()
    {
        (new views::dialogs::RevealKeyDialog(m_desk->lifecycle(), {.location = {}, .name = "Root"},
                                             &m_desk->window()))
            ->open();
        QTRY_VERIFY(seen<QDialog>("revealKeyDialog"));
        QVERIFY(!seen("key") && !seen("copy"));
        QVERIFY(!seen<QAbstractButton>("accept")->isEnabled());
        type(seen("masterPassphrase"), "wrong");
        click(seen("accept"));
        QTRY_VERIFY(seen<QLabel>("problem"));
        QVERIFY(!seen("key"));
        type(seen("masterPassphrase"), "open sesame");
        click(seen("accept"));
        QTRY_VERIFY(seen<QPlainTextEdit>("key"));
        QVERIFY(seen<QPlainTextEdit>("key")->toPlainText().startsWith("-----BEGIN PRIVATE KEY-----"));
        QVERIFY2(seen<QPlainTextEdit>("key")->textInteractionFlags() == Qt::NoTextInteraction,
                 "its own copy would stay in the clipboard");
        keepPictures(
            *seen<QDialog>("revealKeyDialog"), [this](auto choice) { m_desk->window().chooseTheme(choice); },
            "reveal-key");
        QGuiApplication::clipboard()->clear();
        click(seen("copy"));
        QVERIFY(QGuiApplication::clipboard()->text().contains("PRIVATE KEY"));
        QGuiApplication::clipboard()->clear();
        seen<QDialog>("revealKeyDialog")->reject();
        QTRY_VERIFY(!seen<QDialog>("revealKeyDialog"));
    }
    void C7_anExportWithTheKeyAsksAgain()
    {
        (new views::dialogs::ExportDialog(
             m_desk->lifecycle(), {.location = {}, .name = "Root", .hasKey = true}, &m_desk->window()))
            ->open();
        QTRY_VERIFY(seen<QDialog>("exportDialog"));
        QVERIFY2(!seen("masterPassphrase")->isEnabled(), "without the key nothing is asked");
        QVERIFY(seen<QAbstractButton>("accept")->isEnabled());
        click(seen("withKey"));
        type(seen("passphrase"), "for the file");
        type(seen("repeatedPassphrase"), "for the file");
        QVERIFY(!seen<QAbstractButton>("accept")->isEnabled());
        type(seen("masterPassphrase"), "wrong");
        click(seen("accept"));
        QTRY_VERIFY(seen<QLabel>("problem"));
        QVERIFY(!seen<QFileDialog>(QString()));
        type(seen("masterPassphrase"), "open sesame");
        keepPictures(
            *seen<QDialog>("exportDialog"), [this](auto choice) { m_desk->window().chooseTheme(choice); },
            "export-key");
        click(seen("accept"));
        QFileDialog* save = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((save = fileDialog()), 20'000);
        save->reject();
        seen<QDialog>("exportDialog")->reject();
        QTRY_VERIFY(!seen<QDialog>("exportDialog"));
    }
    void C3_aBlockedKeyIsNotShown()
    {
        m_desk->estate().edit("set panorama certificate Root block-private-key yes\n");
        QCOMPARE(models::lifecycle::revealKey(m_desk->lifecycle(), {}, "Root").error().code,
                 ErrorCode::Denied);
        QCOMPARE(models::lifecycle::revealKey(m_desk->lifecycle(), {}, "None").error().code,
                 ErrorCode::NotFound);
    }

private:
    static QFileDialog* fileDialog()
    {
        for (QWidget* window : QApplication::topLevelWidgets())
            if (auto* dialog = qobject_cast<QFileDialog*>(window); dialog && dialog->isVisible())
                return dialog;
        return nullptr;
    }

    std::unique_ptr<PageWindow> m_desk;
};

HANDFAST_TEST(PrivateKeysTest)

} // namespace tst_private_keys

#include "tst_private_keys.moc"
