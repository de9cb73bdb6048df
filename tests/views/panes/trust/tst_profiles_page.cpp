#include "views/panes/trust/certificate_profiles_page.h"
#include "views/panes/trust/service_profiles_page.h"

#include "tests/support/certificate_import.h"
#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"
#include "tests/views/panes/hands.h"
#include "tests/views/panes/page_window.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTableView>

namespace tst_profiles_page {

using namespace support;

/// By mouse and keys: new profiles, what is wrong with them in words, edit, refused and allowed deletion.
class ProfilesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<PageWindow>();
        m_desk->window().addPage(new views::panes::CertificateProfilesPage(m_desk->lifecycle()));
        m_desk->window().addPage(new views::panes::ServiceProfilesPage(m_desk->lifecycle()));
        QVERIFY(m_desk->show("certificate-profiles"));
    }
    void cleanupTestCase() { m_desk.reset(); }

    void bothStartEmptyWithAWayOn()
    {
        QTRY_VERIFY(seen("certificate-profiles.add.button"));
        QVERIFY(!seen("certificate-profiles.table"));
        m_desk->window().showPage("ssl-tls-profiles");
        QTRY_VERIFY(seen("ssl-tls-profiles.add.button"));
        QVERIFY(!seen("ssl-tls-profiles.table"));
    }
    void c2_aProfileNeedsACa()
    {
        importCertificates();
        m_desk->window().showPage("certificate-profiles");
        click(seen("certificate-profiles.add.button"));
        QTRY_VERIFY(seen<QDialog>("certificateProfileDialog"));
        type(seen("name"), "Devices");
        QVERIFY(!seen<QAbstractButton>("accept")->isEnabled());
        choose(seen<QComboBox>("authorities.offered"), "Issuing");
        click(seen("authorities.add"));
        QVERIFY2(seen<QAbstractButton>("accept")->isEnabled(), "its root may come later");
        QTRY_VERIFY2(dialogSays("the root of \"Issuing\" is missing: Root"), "C4, before it is saved");
    }
    void c1_namesOfPanoramaHave31Characters()
    {
        type(seen("name"), QString(32, 'n'));
        QVERIFY(!seen<QAbstractButton>("accept")->isEnabled());
        type(seen("name"), "Devices");
        QVERIFY(seen<QAbstractButton>("accept")->isEnabled());
    }
    void c19_whatIsGlobalProtectsCanNotBeTicked()
    {
        QVERIFY(!seen("block-unauthenticated-cert")->isEnabled());
        QVERIFY(seen("block-unknown-cert")->isEnabled());
        QVERIFY2(seen<QCheckBox>("block-expired-cert")->isChecked(), "C20: on in new profiles");
        QVERIFY2(!seen<QCheckBox>("block-unknown-cert")->isChecked(), "C16: off");
        QVERIFY2(!seen<QCheckBox>("block-timeout-cert")->isChecked(), "C17: off");
    }
    void c13_theDeadlineIsSaidAsItIsTyped()
    {
        click(seen("use-ocsp"));
        click(seen("use-crl"));
        const auto says = [](const QString& words) {
            return seen<QLabel>("deadline")->text().contains(words);
        };
        QVERIFY(says("= 5 s"));
        auto* status = seen("cert-status-timeout");
        status->setFocus();
        QTest::keyClick(status, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(status, "12");
        QVERIFY2(says("= 10 s"), qPrintable(seen<QLabel>("deadline")->text()));
        type(seen("crl-receive-timeout"), "61");
        QVERIFY2(!seen<QAbstractButton>("accept")->isEnabled(), "C15");
        QVERIFY(seen<QLabel>("obstacle")->text().contains("from 1 to 60"));
        type(seen("crl-receive-timeout"), "5");
        click(seen("accept"));
        QTRY_VERIFY(seen("certificate-profiles.table"));
        QVERIFY(rowWith(tableView("certificate-profiles.table"), "Devices") >= 0);
        QCOMPARE(m_desk->lifecycle().candidate().panorama.certificateProfiles.at("Devices").certStatusTimeout,
                 12);
    }
    void c4_theMissingRootIsNamed()
    {
        clickRow(tableView("certificate-profiles.table"), "Devices");
        QTRY_VERIFY2(detailsSay("the root of \"Issuing\" is missing: Root"), qPrintable(details()));
    }
    void c19_aGatewaysProfileStandsInATemplatesStore()
    {
        click(seen("certificate-profiles.add.button"));
        QTRY_VERIFY(seen<QDialog>("certificateProfileDialog"));
        QVERIFY(!seen("block-unauthenticated-cert")->isEnabled());
        seen<QComboBox>("location")->setCurrentIndex(1); // shared by templates
        QVERIFY(seen("block-unauthenticated-cert")->isEnabled());
        seen<QDialog>("certificateProfileDialog")->reject();
        QTRY_VERIFY(!seen<QDialog>("certificateProfileDialog"));
        clickRow(tableView("certificate-profiles.table"), "Devices");
    }
    void anEditKeepsTheProfile()
    {
        click(seen("certificate-profiles.edit.button"));
        QTRY_VERIFY(seen<QDialog>("certificateProfileDialog"));
        QVERIFY2(!seen("location")->isEnabled(), "B10: where it is saved stays");
        QVERIFY2(seen<QLineEdit>("name")->isReadOnly(), "and what it is called");
        choose(seen<QComboBox>("authorities.offered"), "Root");
        click(seen("authorities.add"));
        QTRY_VERIFY(!dialogSays("is missing"));
        click(seen("accept"));
        QTRY_VERIFY(!detailsSay("is missing"));
        QCOMPARE(m_desk->lifecycle().candidate().panorama.certificateProfiles.at("Devices").cas.size(), 2U);
    }
    void c3_aCaIsImportedInPlace()
    {
        OpensslPki pki(m_desk->estate().directory().path());
        pki.root("second");
        pki.leaf("no-ca", {.issuer = "second"});
        QApplication::clipboard()->setText(QString::fromLatin1(pki.certificate("second")));
        click(seen("certificate-profiles.edit.button"));
        QTRY_VERIFY(seen<QDialog>("certificateProfileDialog"));
        auto* list = seen<QListWidget>("authorities");
        importFromClipboard();
        QCOMPARE(list->count(), 3);
        const QString name = list->item(2)->text();
        // What is no CA comes into the store and not into the profile.
        QApplication::clipboard()->setText(QString::fromLatin1(pki.certificate("no-ca")));
        importFromClipboard();
        QCOMPARE(list->count(), 3);
        QTRY_VERIFY(seen<QAbstractButton>("accept")->isEnabled());
        click(seen("accept"));
        QTRY_VERIFY(!seen<QDialog>("certificateProfileDialog"));
        auto& profile = m_desk->lifecycle().candidate().panorama.certificateProfiles.at("Devices");
        QVERIFY(profile.cas.contains(name.toStdString()));
        // Away again, for those that follow.
        m_desk->estate().edit("delete panorama certificate-profile Devices CA " + name.toStdString());
    }
    void c6_c7_eachCaHasItsResponder()
    {
        click(seen("certificate-profiles.edit.button"));
        QTRY_VERIFY(seen<QDialog>("certificateProfileDialog"));
        auto* list = seen<QListWidget>("authorities");
        list->setCurrentItem(list->findItems("Issuing", Qt::MatchExactly).front());
        type(seen("default-ocsp-url"), "ftp://ocsp.example.net");
        QVERIFY2(!seen<QAbstractButton>("accept")->isEnabled(), "C6");
        type(seen("default-ocsp-url"), "http://ocsp.example.net");
        QVERIFY(seen<QAbstractButton>("accept")->isEnabled());
        choose(seen<QComboBox>("ocsp-verify-cert"), "Root");
        list->setCurrentItem(list->findItems("Root", Qt::MatchExactly).front());
        QCOMPARE(seen<QLineEdit>("default-ocsp-url")->text(), QString());
        click(seen("accept"));
        QTRY_VERIFY(!seen<QDialog>("certificateProfileDialog"));
        const auto& cas = m_desk->lifecycle().candidate().panorama.certificateProfiles.at("Devices").cas;
        QCOMPARE(cas.at("Issuing").defaultOcspUrl, "http://ocsp.example.net");
        QCOMPARE(cas.at("Issuing").ocspVerifyCert, "Root");
        QCOMPARE(cas.at("Root").defaultOcspUrl, "");
        QTRY_VERIFY(detailsSay("OCSP http://ocsp.example.net"));
    }
    void p2_aProfileIsEvaluatedAgainstACertificate()
    {
        click(seen("certificate-profiles.evaluate.button"));
        QTRY_VERIFY(seen<QDialog>("evaluateDialog"));
        choose(seen<QComboBox>("certificate"), "Issuing");
        QCOMPARE(seen<QAbstractButton>("cancel")->text(), "Cancel");
        click(seen("accept"));
        QTRY_VERIFY(seen("verdict"));
        QCOMPARE(seen<QAbstractButton>("cancel")->text(), "Close");
        QTRY_VERIFY2(dialogSays("trusted root"), "check by check");
        choose(seen<QComboBox>("source"), "A device's last handshake");
        type(seen("serial"), "0001");
        QVERIFY2(!seen<QAbstractButton>("accept")->isEnabled(), "it was never seen");
        QTest::keyClick(seen("serial"), Qt::Key_Escape);
        QTRY_VERIFY(!seen<QDialog>("evaluateDialog"));
    }
    void whatIsInUseIsNotDeleted()
    {
        m_desk->estate().edit(
            "set deviceconfig setting management secure-conn-server certificate-profile Devices");
        QTRY_VERIFY(detailsSay("secure-conn-server"));
        click(seen("certificate-profiles.delete.button"));
        QTRY_VERIFY(seen<QDialog>("message"));
        QTest::keyClick(seen<QDialog>("message"), Qt::Key_Escape);
        QTRY_VERIFY(!seen<QDialog>("message"));
        QVERIFY(m_desk->lifecycle().candidate().panorama.certificateProfiles.contains("Devices"));
    }
    void p1_theCipherListFollowsTheFlags()
    {
        m_desk->window().showPage("ssl-tls-profiles");
        click(seen("ssl-tls-profiles.add.button"));
        QTRY_VERIFY(seen<QDialog>("serviceProfileDialog"));
        type(seen("name"), "Server");
        const QString before = seen<QPlainTextEdit>("ciphers")->toPlainText();
        QVERIFY(before.contains("ECDHE-RSA-AES256-GCM-SHA384"));
        click(seen("protocol-settings.keyxchg-algo-ecdhe"));
        const QString after = seen<QPlainTextEdit>("ciphers")->toPlainText();
        QVERIFY2(!after.contains("ECDHE") && after != before, qPrintable(after));
        QVERIFY(seen<QCheckBox>("protocol-settings.enc-algo-rc4")->text().contains("not available"));
        QVERIFY(!seen<QCheckBox>("protocol-settings.enc-algo-aes-128-gcm")->text().contains("not available"));
    }
    void b6_theOldestVersionIsNotNewerThanTheNewest()
    {
        choose(seen<QComboBox>("protocol-settings.max-version"), "TLS 1.1");
        QVERIFY(!seen<QAbstractButton>("accept")->isEnabled());
        QVERIFY(seen<QLabel>("obstacle")->text().contains("newer than the newest"));
        choose(seen<QComboBox>("protocol-settings.max-version"), "TLS 1.2");
        click(seen("accept"));
        QTRY_VERIFY(seen("ssl-tls-profiles.table"));
        QVERIFY(rowWith(tableView("ssl-tls-profiles.table"), "Server") >= 0);
    }
    void b4_anAttachedProfileCanNotAllowTls13()
    {
        m_desk->estate().edit(
            "set deviceconfig setting management secure-conn-server ssl-tls-service-profile Server");
        clickRow(tableView("ssl-tls-profiles.table"), "Server");
        click(seen("ssl-tls-profiles.edit.button"));
        QTRY_VERIFY(seen<QDialog>("serviceProfileDialog"));
        QVERIFY2(!seen("location")->isEnabled(), "B10");
        choose(seen<QComboBox>("protocol-settings.max-version"), "TLS 1.3");
        QVERIFY(!seen<QAbstractButton>("accept")->isEnabled());
        QVERIFY(seen<QLabel>("obstacle")->text().contains("allows TLS 1.3"));
        QTest::keyClick(seen<QDialog>("serviceProfileDialog"), Qt::Key_Escape);
        QTRY_VERIFY(!seen<QDialog>("serviceProfileDialog"));
    }
    void b3_tls13IsFoundWhereDevicesAreServed()
    {
        m_desk->estate().edit(
            "set panorama ssl-tls-service-profile Server protocol-settings max-version tls1-3");
        QTRY_VERIFY2(detailsSay("· B3"), qPrintable(details()));
    }
    void whatIsNotInUseIsDeleted()
    {
        m_desk->estate().edit(
            "delete deviceconfig setting management secure-conn-server ssl-tls-service-profile");
        QTRY_VERIFY(!detailsSay("· B3"));
        click(seen("ssl-tls-profiles.delete.button"));
        QTRY_VERIFY(seen("message.confirm"));
        click(seen("message.confirm"));
        QTRY_VERIFY(seen("ssl-tls-profiles.add.button") && !seen("ssl-tls-profiles.table"));
    }

private:
    static QTableView* tableView(const QString& name) { return seen<QTableView>(name); }
    /// All words beside the table.
    static QString details()
    {
        QStringList words;
        if (auto* name = seen<QLabel>("details.name"))
            for (const QLabel* label : name->parentWidget()->findChildren<QLabel*>())
                words << label->text();
        return words.join('\n');
    }
    static bool dialogSays(const QString& words)
    {
        const auto labels = QApplication::activeModalWidget()->findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }
    static bool detailsSay(const QString& words) { return details().contains(words); }

    static void importFromClipboard()
    {
        click(seen("authorities.import"));
        QTRY_VERIFY(seen<QDialog>("importDialog"));
        auto* dialog = seen<QDialog>("importDialog");
        click(seenIn<QAbstractButton>(dialog, "paste"));
        QTRY_VERIFY(seenIn<QAbstractButton>(dialog, "accept")->isEnabled());
        click(seenIn<QAbstractButton>(dialog, "accept"));
        QTRY_VERIFY(!seen<QDialog>("importDialog"));
    }
    void importCertificates()
    {
        OpensslPki pki(m_desk->estate().directory().path());
        pki.root("root");
        pki.intermediate("issuing", {.issuer = "root"});
        for (const auto& [name, file] : {std::pair("Root", "root"), std::pair("Issuing", "issuing")}) {
            const auto done = support::importCertificate(
                m_desk->lifecycle(),
                {.location = {}, .name = name, .pem = pki.certificate(file).toStdString()});
            QVERIFY2(done, done ? "" : done.error().detail.c_str());
        }
    }

    std::unique_ptr<PageWindow> m_desk;
};

HANDFAST_TEST(ProfilesPageTest)

} // namespace tst_profiles_page

#include "tst_profiles_page.moc"
