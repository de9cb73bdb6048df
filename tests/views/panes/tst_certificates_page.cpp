#include "views/panes/certificates_page.h"

#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"
#include "tests/views/panes/hands.h"
#include "tests/views/panes/page_window.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>

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
        type(seen("name"), "Imported");
        click(seen("accept"));
        QVERIFY2(seen<QDialog>("importDialog"), "C-2: a key that does not match");
        QVERIFY(seen<QLabel>("problem")->text().contains("does not fit"));
        seen<QPlainTextEdit>("pem")->setFocus();
        QTest::keyClick(seen("pem"), Qt::Key_A, Qt::ControlModifier);
        QApplication::clipboard()->setText(QString::fromLatin1(pki.certificate("fw") + pki.key("fw")));
        QTest::keyClick(seen("pem"), Qt::Key_V, Qt::ControlModifier);
        click(seen("accept"));
        QTRY_VERIFY(rowWith(tableView(), "Imported") >= 0);
        QVERIFY(!m_desk->lifecycle().candidate().panorama.certificates.at("Imported").privateKey.empty());
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
        clickRow(tableView(), "Imported");
        click(seen("certificates.delete.button"));
        QVERIFY(seenSoon("message"));
        click(seen("message.confirm"));
        QTRY_VERIFY(rowWith(tableView(), "Imported") < 0);
        QVERIFY(!m_desk->lifecycle().candidate().panorama.certificates.contains("Imported"));
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
