#include "views/panes/trust/certificates_page.h"

#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"
#include "tests/views/panes/hands.h"
#include "tests/views/panes/page_window.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QWindow>

namespace tst_certificates_page {

using namespace support;

/// By mouse and keys: generate, import, find out who uses it, be refused, delete.
class CertificatesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<PageWindow>();
        m_desk->window().addPage(new views::panes::CertificatesPage(m_desk->lifecycle()));
        QVERIFY(m_desk->show("certificates"));
    }
    void cleanupTestCase() { m_desk.reset(); }
    void cleanup() { QTRY_VERIFY(!seen<QDialog>("generateDialog") && !seen<QDialog>("importDialog")); }

    void startsEmptyWithAWayOn()
    {
        QTRY_VERIFY(seen("empty.certificates.createRoot.button"));
        QVERIFY(!seen("certificates.table"));
    }
    void generatesARootFromTheEmptyPage()
    {
        click(seen("empty.certificates.createRoot.button"));
        QTRY_VERIFY(seen<QDialog>("generateDialog"));
        auto* accept = seen<QAbstractButton>("accept");
        QVERIFY2(!accept->isEnabled(), "a certificate without a name");
        type(seen("name"), "Root/");
        QVERIFY2(!accept->isEnabled(), "4.L.11: a name with a slash");
        type(seen("name"), "Root");
        type(seen("commonName"), "Example Root CA");
        QVERIFY(accept->isEnabled());
        QTest::keyClick(seen("commonName"), Qt::Key_Return);
        QTRY_VERIFY(seen("certificates.table"));
        QCOMPARE(m_desk->lifecycle().candidate().panorama.certificates.size(), 1U);
        QVERIFY(rowWith(tableView(), "Example Root CA") >= 0);
        QTRY_COMPARE(seen<QLabel>("details.name")->text(), "Root");
        QVERIFY2(m_desk->lifecycle().running().panorama.certificates.empty(), "it is in the candidate only");
    }
    void generatesAServerCertificateSignedByIt()
    {
        click(seen("certificates.generate.button"));
        QTRY_VERIFY(seen<QDialog>("generateDialog"));
        type(seen("name"), "Root");
        QVERIFY2(!seen<QAbstractButton>("accept")->isEnabled(), "the name is taken");
        type(seen("name"), "Server");
        QCOMPARE(seen<QComboBox>("signedBy")->currentText(), "Root");
        choose(seen<QComboBox>("usage"), "Server");
        type(seen("alternativeNames"), "not a name");
        QVERIFY(!seen<QAbstractButton>("accept")->isEnabled());
        type(seen("alternativeNames"), "mgmt.example.net, 10.0.0.5");
        click(seen("accept"));
        QTRY_VERIFY(rowWith(tableView(), "Server") >= 0);
        const auto& entry = m_desk->lifecycle().candidate().panorama.certificates.at("Server");
        const auto certificate =
            LifecycleEstate::required(session::pki::Certificate::fromPem(entry.publicKey));
        QCOMPARE(certificate.issuer(), "CN = Example Root CA");
        QCOMPARE(certificate.alternativeNames().dns, std::vector<std::string>{"mgmt.example.net"});
        QCOMPARE(certificate.alternativeNames().ip, std::vector<std::string>{"10.0.0.5"});
    }
    void importsPastedText()
    {
        OpensslPki pki(m_desk->estate().directory().path());
        pki.root("other");
        pki.leaf("fw", {.issuer = "other"});
        QApplication::clipboard()->setText(QString::fromLatin1(pki.certificate("fw") + pki.key("other")));
        m_desk->window().activateWindow(); // what a window manager does when a dialog closes
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
        clickRow(tableView(), "Root");
        QTest::keyClick(tableView(), Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(seen<QDialog>("importDialog"));
        auto* review = seen<QTableView>("review");
        QTRY_COMPARE(review->model()->rowCount(), 2);
        const int certificate = rowWith(review, "fw");
        QVERIFY(certificate >= 0);
        QVERIFY2(rowWith(review, "Fits no certificate, neither among these nor here") >= 0,
                 "C-2: a key that does not match is refused");
        QVERIFY2(rowWith(review, "Lacks CN = other") >= 0, "the chain that was found");
        QVERIFY(!seen<QAbstractButton>("unlock"));
        click(seen("startOver"));
        QTRY_COMPARE(review->model()->rowCount(), 0);
        QVERIFY(!seen<QAbstractButton>("accept")->isEnabled());
        QApplication::clipboard()->setText(QString::fromLatin1(pki.chain({"fw", "other"}) + pki.key("fw")));
        click(seen("paste"));
        QTRY_COMPARE(review->model()->rowCount(), 2);
        review->setFocus();
        QTest::keyClick(review, Qt::Key_Down);
        QTest::keyClick(review, Qt::Key_Space); // the CA is skipped
        QTRY_COMPARE(seen<QAbstractButton>("accept")->text(), "Import 1");
        click(seen("accept"));
        QTRY_VERIFY(rowWith(tableView(), "fw") >= 0);
        const auto& store = m_desk->lifecycle().candidate().panorama.certificates;
        QVERIFY(!store.at("fw").privateKey.empty());
        QVERIFY(!store.contains("other"));
    }
    void importsFilesThatAreChosen() // C-2
    {
        OpensslPki pki(m_desk->estate().directory().path());
        pki.root("chosen");
        QFile junk(m_desk->estate().directory().filePath(QStringLiteral("junk.pem")));
        QVERIFY(junk.open(QIODevice::WriteOnly) && junk.write("no certificate") > 0);
        junk.close();
        click(seen("certificates.import.button"));
        QTRY_VERIFY(seen<QDialog>("importDialog"));
        const auto choose = [](const QString& file) {
            click(seen("chooseFile"));
            auto* files = seen<QDialog>("importDialog")->findChild<QFileDialog*>();
            QVERIFY(files);
            files->selectFile(file);
            files->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(file);
            click(
                static_cast<QWidget*>(files->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Open)));
        };
        choose(junk.fileName());
        QTRY_VERIFY2(seen<QLabel>("found")->text().contains(QStringLiteral("Holds no certificate")),
                     qPrintable(seen<QLabel>("found")->text()));
        choose(pki.certificateFile("chosen"));
        QTRY_COMPARE(seen<QTableView>("review")->model()->rowCount(), 2);
        click(seen("accept"));
        QTRY_VERIFY(rowWith(tableView(), "chosen") >= 0);
    }
    void importsWhatIsLocked() // C-2
    {
        OpensslPki pki(m_desk->estate().directory().path());
        pki.root("guest");
        const QByteArray locked =
            pki.openssl({"pkcs8", "-topk8", "-in", pki.keyFile("guest"), "-passout", "pass:geheim"});
        QApplication::clipboard()->setText(QString::fromLatin1(pki.certificate("guest") + locked));
        m_desk->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
        click(seen("certificates.import.button"));
        QTRY_VERIFY(seen<QDialog>("importDialog"));
        click(seen("paste"));
        QTRY_VERIFY(seen("passphrase"));
        type(seen("passphrase"), "wrong");
        click(seen("unlock"));
        QTRY_VERIFY(seen<QLabel>("lockHint")->text().contains("does not fit"));
        type(seen("passphrase"), "geheim");
        QTest::keyClick(seen("passphrase"), Qt::Key_Return);
        QTRY_VERIFY(!seen("passphrase"));
        QCOMPARE(seen<QTableView>("review")->model()->rowCount(), 1);
        click(seen("accept"));
        QTRY_VERIFY(rowWith(tableView(), "guest") >= 0);
        QVERIFY(!m_desk->lifecycle().candidate().panorama.certificates.at("guest").privateKey.empty());
    }
    void aPassphraseThatFittedIsNotAskedForAgain() // C-2
    {
        OpensslPki pki(m_desk->estate().directory().path());
        pki.root("first");
        pki.root("second");
        const auto copy = [&](const QString& name, const char* passphrase) {
            const QByteArray locked = pki.openssl({"pkcs8", "-topk8", "-in", pki.keyFile(name), "-passout",
                                                   QStringLiteral("pass:") + passphrase});
            QApplication::clipboard()->setText(QString::fromLatin1(pki.certificate(name) + locked));
        };
        m_desk->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
        click(seen("certificates.import.button"));
        QTRY_VERIFY(seen<QDialog>("importDialog"));
        auto* dialog = seen<QDialog>("importDialog");
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        copy("first", "geheim");
        click(seen("paste"));
        QTRY_VERIFY(seen("passphrase"));
        copy("second", "anders");
        type(seen("passphrase"), "geheim");
        QTest::keyClick(seen("passphrase"), Qt::Key_Return);
        // While the first is being opened: the field rests, and the window takes the keys.
        QTest::keyClick(dialog->windowHandle(), Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(seen("passphrase") && seen("passphrase")->isEnabled());
        QVERIFY2(!seen<QLabel>("lockHint")->text().contains("does not fit"),
                 qPrintable(seen<QLabel>("lockHint")->text()));
        type(seen("passphrase"), "anders");
        QTest::keyClick(seen("passphrase"), Qt::Key_Return);
        QTRY_VERIFY(!seen("passphrase"));
        QTRY_COMPARE(seen<QTableView>("review")->model()->rowCount(), 2);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!seen<QDialog>("importDialog"));
    }
    void renewsInPlace() // C-5
    {
        const std::string before = entry("Server").publicKey;
        clickRow(tableView(), "Server");
        click(seen("certificates.renew.button"));
        QTRY_VERIFY(seen<QDialog>("renewDialog"));
        click(seen("accept"));
        QTRY_VERIFY(entry("Server").publicKey != before);
        QTRY_VERIFY(!seen<QDialog>("renewDialog"));
    }
    void reissuesWhatItHasSigned() // C-5
    {
        const std::string before = entry("Server").publicKey;
        clickRow(tableView(), "Root");
        clickMore("certificates.reissue");
        QTRY_VERIFY(seen<QDialog>("reissueDialog"));
        click(seen("accept"));
        QTRY_VERIFY(entry("Server").publicKey != before);
        QTRY_VERIFY(!seen<QDialog>("reissueDialog"));
    }
    void holdsAndReleases() // C-5
    {
        clickRow(tableView(), "Server");
        clickMore("certificates.revoke");
        QTRY_VERIFY(seen<QDialog>("revokeDialog"));
        choose(seen<QComboBox>("reason"), "On hold");
        click(seen("accept"));
        QTRY_VERIFY(rowWith(tableView(), "On hold") >= 0);
        clickRow(tableView(), "Server");
        clickMore("certificates.release");
        QVERIFY(seenSoon("message"));
        click(seen("message.confirm"));
        QTRY_VERIFY(rowWith(tableView(), "On hold") < 0);
    }
    void standsAsATree()
    {
        click(seen("certificates.view.button"));
        trigger("certificates.viewMenu", "certificates.tree");
        QTRY_COMPARE(tableView()
                         ->model()
                         ->index(rowWith(tableView(), "Server"), 0)
                         .data(models::tables::RowDepthRole)
                         .toInt(),
                     1);
        QCOMPARE(rowWith(tableView(), "Server"), rowWith(tableView(), "Root") + 1);
        click(seen("certificates.view.button"));
        trigger("certificates.viewMenu", "certificates.tree");
        QTRY_COMPARE(tableView()
                         ->model()
                         ->index(rowWith(tableView(), "Server"), 0)
                         .data(models::tables::RowDepthRole)
                         .toInt(),
                     0);
    }
    void columnsAndOrderAreKept()
    {
        click(seen("certificates.view.button"));
        trigger("certificates.viewMenu", "certificates.tree");
        click(seen("certificates.view.button"));
        trigger("certificates.viewMenu", "certificates.column.Issuer");
        QVERIFY(tableView()->isColumnHidden(2));
        const QTemporaryDir folder;
        QSettings settings(folder.filePath("look.ini"), QSettings::IniFormat);
        m_desk->window().saveTo(settings);
        views::panes::CertificatesPage other(m_desk->lifecycle());
        other.restoreFrom(settings);
        const auto* table = other.findChild<QTableView*>("certificates.table");
        QVERIFY(table->isColumnHidden(2));
        QVERIFY(!table->isColumnHidden(1));
        QVERIFY(other.findChild<QAction*>("certificates.tree")->isChecked());
        click(seen("certificates.view.button"));
        trigger("certificates.viewMenu", "certificates.column.Issuer");
        click(seen("certificates.view.button"));
        trigger("certificates.viewMenu", "certificates.tree");
        QTRY_VERIFY(!tableView()->isColumnHidden(2));
    }
    void whatIsInUseIsNotDeleted()
    {
        m_desk->estate().edit("set panorama certificate-profile Devices CA Root");
        QTRY_COMPARE(tableView()->model()->index(rowWith(tableView(), "Root"), 8).data().toString(), "1");
        clickRow(tableView(), "Root");
        click(seen("certificates.delete.button"));
        auto* message = seenSoon("message");
        QVERIFY(message->findChild<QLabel*>("qt_msgbox_informativelabel")
                    ->text()
                    .contains("certificate-profile Devices CA Root"));
        QTest::keyClick(message, Qt::Key_Escape);
        QTRY_VERIFY(!seen<QDialog>("message"));
        QVERIFY(m_desk->lifecycle().candidate().panorama.certificates.contains("Root"));
    }
    void whatIsNotInUseIsDeleted()
    {
        clickRow(tableView(), "fw");
        click(seen("certificates.delete.button"));
        QVERIFY(seenSoon("message"));
        click(seen("message.confirm"));
        QTRY_VERIFY(rowWith(tableView(), "fw") < 0);
        QVERIFY(!m_desk->lifecycle().candidate().panorama.certificates.contains("fw"));
    }
    void findsByWords()
    {
        m_desk->window().showPage("certificates", "mgmt nothing");
        QTRY_VERIFY(seen("empty.certificates.clearFilter.button"));
        click(seen("empty.certificates.clearFilter.button"));
        QTRY_VERIFY(seen("certificates.table"));
    }

private:
    static QTableView* tableView() { return seen<QTableView>("certificates.table"); }
    const models::config::CertificateEntry& entry(const std::string& name) const
    {
        return m_desk->lifecycle().candidate().panorama.certificates.at(name);
    }
    static void trigger(const QString& menuName, const QString& action)
    {
        QTRY_VERIFY(seen<QMenu>(menuName));
        auto* menu = seen<QMenu>(menuName);
        for (QAction* one : menu->actions())
            if (one->objectName() == action)
                return QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(one).center());
        QFAIL(qPrintable("no action " + action));
    }
    static QDialog* seenSoon(const QString& name)
    {
        [&] { QTRY_VERIFY(seen<QDialog>(name)); }();
        return seen<QDialog>(name);
    }

    std::unique_ptr<PageWindow> m_desk;
};

HANDFAST_TEST(CertificatesPageTest)

} // namespace tst_certificates_page

#include "tst_certificates_page.moc"
