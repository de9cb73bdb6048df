// What the window says of the CA services: a CA's URLs and its list in the details, the settings and what
// became of them. By mouse and keys.
#include "views/panes/settings/settings_page.h"
#include "views/panes/trust/certificates_page.h"

#include "models/lifecycle/certificates/certificates.h"
#include "models/services/ca_services.h"
#include "tests/support/test_program.h"
#include "tests/views/panes/hands.h"
#include "tests/views/panes/page_window.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableView>
#include <QTcpServer>

namespace tst_ca_service_panes {

using namespace support;
using models::services::CaServices;

class CaServicePanesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<PageWindow>();
        m_services = std::make_unique<CaServices>(m_desk->lifecycle(), models::services::CaServiceOptions{});
        QVERIFY(m_services->start());
        m_desk->window().addPage(new views::panes::CertificatesPage(m_desk->lifecycle(), m_services.get()));
        m_desk->window().addPage(new views::panes::SettingsPage(m_desk->lifecycle(), m_services.get()));
        generate("Root", {});
        generate("fw-01", "Root");
        QVERIFY(m_desk->show("settings"));
    }
    void cleanupTestCase()
    {
        m_services.reset();
        m_desk.reset();
    }

    void isOffAtFirst() { QCOMPARE(served(), QString("Nothing is served now.")); }
    void anAddressThatIsNoneIsRefusedInWords()
    {
        type(field("ca-service-listen"), "everywhere");
        QVERIFY(!seen<QAbstractButton>("settings.apply")->isEnabled());
        QVERIFY2(sentence().contains("CRL and OCSP Listener"), qPrintable(sentence()));
        type(field("ca-service-url"), "http://0.0.0.0:80");
        type(field("ca-service-listen"), "127.0.0.1:0");
        QVERIFY2(sentence().contains("CRL and OCSP Base URL"), qPrintable(sentence()));
        type(field("ca-service-url"), "http://pki.example/ca");
        QVERIFY(seen<QAbstractButton>("settings.apply")->isEnabled());
    }
    void theSettingsTakeEffectByACommit()
    {
        type(field("crl-validity"), "24");
        choose(seen<QComboBox>("setting.management.ocsp-signer"), "The CA itself");
        click(seen("settings.apply"));
        const auto& manager = m_desk->lifecycle().candidate().manager;
        QCOMPARE(manager.caServiceListen, std::string("127.0.0.1:0"));
        QCOMPARE(manager.caServiceUrl, std::string("http://pki.example/ca"));
        QCOMPARE(manager.crlValidity, 24);
        QCOMPARE(manager.ocspSigner, std::string("authority"));
        QCOMPARE(served(), QString("Nothing is served now."));
        commit();
        QTRY_VERIFY2(served().startsWith("Served now at 127.0.0.1:"), qPrintable(served()));
        QVERIFY2(served().endsWith("; new certificates name http://pki.example/ca."), qPrintable(served()));
    }
    void theDetailsOfACaSayIt()
    {
        m_desk->window().showPage("certificates");
        QTRY_VERIFY(seen("certificates.table"));
        choose("Root");
        QTRY_VERIFY(shows("Service"));
        QVERIFY(showsPart("http://pki.example/ca/crl/"));
        QVERIFY(showsPart("http://pki.example/ca/ocsp/"));
        QTRY_VERIFY(shows("Next update"));
        QTRY_VERIFY(shows("CRL number"));
        choose("fw-01");
        QTRY_COMPARE(seen<QLabel>("details.name")->text(), "fw-01");
        QVERIFY(!shows("Service"));
    }
    void aPlaceThatIsTakenIsSaid()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        m_desk->window().showPage("settings");
        type(field("ca-service-listen"), QString("127.0.0.1:%1").arg(other.serverPort()));
        click(seen("settings.apply"));
        commit();
        QTRY_VERIFY2(served().contains("can't be served at 127.0.0.1:"), qPrintable(served()));
    }
    void withoutAnAddressAllIsOffAgain()
    {
        type(field("ca-service-listen"), "127.0.0.1:0");
        QTest::keyClick(field("ca-service-listen"), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(field("ca-service-listen"), Qt::Key_Delete);
        click(seen("settings.apply"));
        commit();
        QTRY_COMPARE(served(), QString("Nothing is served now."));
        m_desk->window().showPage("certificates");
        choose("Root");
        QTRY_COMPARE(seen<QLabel>("details.name")->text(), "Root");
        QTRY_VERIFY(!shows("Service"));
    }

private:
    static QWidget* field(const QString& element) { return seen("setting.management." + element); }
    static void choose(QComboBox* combo, const QString& words) { support::choose(combo, words); }
    static QString served() { return seen<QLabel>("settings.served")->text(); }
    static QString sentence() { return seen<QLabel>("settings.sentence")->text(); }
    static QTableView* table() { return seen<QTableView>("certificates.table"); }
    static void choose(const QString& name)
    {
        QTRY_VERIFY(table() && rowWith(table(), name) >= 0);
        const auto place = table()->visualRect(table()->model()->index(rowWith(table(), name), 0)).center();
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, place);
    }
    [[nodiscard]] bool showsPart(const QString& part) const
    {
        for (const QLabel* label : m_desk->window().findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(part))
                return true;
        return false;
    }
    [[nodiscard]] bool shows(const QString& words) const
    {
        for (const QLabel* label : m_desk->window().findChildren<QLabel*>())
            if (label->isVisible() && label->text().compare(words, Qt::CaseInsensitive) == 0)
                return true;
        return false;
    }
    void generate(const std::string& name, const std::string& signer)
    {
        bool isDone = false;
        models::lifecycle::generateCertificate(
            m_desk->lifecycle(),
            {.location = {},
             .name = name,
             .subject = "Example " + name, // names stand in one column only
             .alternativeNames = {},
             .role = signer.empty() ? session::pki::CertificateRole::CertificateAuthority
                                    : session::pki::CertificateRole::Client,
             .signedBy = signer,
             .days = 300},
            [&](const session::base::Result<>& made) { isDone = made.has_value(); });
        QTRY_VERIFY(isDone);
    }
    void commit()
    {
        bool isDone = false;
        m_desk->lifecycle().commit("test", [&](const models::lifecycle::CommitOutcome& outcome) {
            isDone = outcome.version.has_value();
        });
        QTRY_VERIFY(isDone);
    }

    std::unique_ptr<PageWindow> m_desk;
    std::unique_ptr<CaServices> m_services;
};

HANDFAST_TEST(CaServicePanesTest)

} // namespace tst_ca_service_panes

#include "tst_ca_service_panes.moc"
