#include "views/panes/trust/scep_profiles_page.h"

#include "tests/support/test_program.h"
#include "tests/views/panes/hands.h"
#include "tests/views/panes/page_window.h"

#include <QLabel>
#include <QLineEdit>
#include <QTableView>

namespace tst_scep_profiles_page {

using namespace support;

/// By mouse and keys: a new profile, its challenge, what stands in the way, edit, refused and allowed
/// deletion.
class ScepProfilesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<PageWindow>();
        m_desk->window().addPage(new views::panes::ScepProfilesPage(m_desk->lifecycle()));
        QVERIFY(m_desk->show("scep-profiles"));
    }
    void cleanupTestCase() { m_desk.reset(); }

    void startsEmptyWithAWayOn()
    {
        QTRY_VERIFY(seen("scep-profiles.add.button"));
        QVERIFY(!seen("scep-profiles.table"));
    }
    void aProfileNeedsItsServer()
    {
        click(seen("scep-profiles.add.button"));
        QTRY_VERIFY(seen<QDialog>("scepProfileDialog"));
        type(seen("name"), "Enrol");
        QVERIFY(!canAccept());
        type(seen("scep-url"), "ftp://ca.example");
        QVERIFY(!canAccept());
        type(seen("scep-url"), "http://ca.example/scep");
        QVERIFY(canAccept());
        QCOMPARE(seen<QLineEdit>("subject")->text(), QString("CN=$UDID"));
    }
    void theChallengeShowsWhatItNeeds()
    {
        QVERIFY(!seen("scep-challenge.fixed"));
        QVERIFY(!seen("scep-challenge.dynamic.otp-server-url"));
        choose(seen<QComboBox>("scep-challenge"), "Dynamic: a one-time password each");
        QTRY_VERIFY(seen("scep-challenge.dynamic.otp-server-url"));
        QCOMPARE(seen<QLineEdit>("scep-challenge.dynamic.password")->echoMode(), QLineEdit::Password);
        choose(seen<QComboBox>("scep-challenge"), "Fixed: one password for all requests");
        QTRY_VERIFY(seen("scep-challenge.fixed"));
        QVERIFY(!seen("scep-challenge.dynamic.otp-server-url"));
        type(seen("scep-challenge.fixed"), "s3cret");
    }
    void oneAlternativeNameAtMost()
    {
        type(seen("certificate-attributes.dnsname"), "a.example");
        type(seen("certificate-attributes.rfc822name"), "a@b.example");
        QCOMPARE(seen<QLineEdit>("certificate-attributes.dnsname")->text(), QString());
        QVERIFY(canAccept());
    }
    void itIsKeptWithItsPasswordSealed() // C-7
    {
        click(seen("accept"));
        QTRY_VERIFY(seen("scep-profiles.table"));
        QVERIFY(rowWith(tableView(), "Enrol") >= 0);
        const auto& profile = stored();
        QCOMPARE(profile.url, "http://ca.example/scep");
        QCOMPARE(profile.challenge, "fixed");
        QVERIFY(session::pki::KeyVault::isSealed(profile.fixedChallenge));
        QCOMPARE(m_desk->lifecycle().vault().unseal(profile.fixedChallenge, "Enrol")->reveal(), "s3cret");
        QTRY_VERIFY2(detailsSay("http://ca.example/scep"), qPrintable(details()));
        QVERIFY2(detailsSay("no fingerprint"), qPrintable(details()));
        QVERIFY(!detailsSay("s3cret"));
    }
    void anEditShowsNoPasswordAndKeepsIt()
    {
        const std::string before = stored().fixedChallenge;
        click(seen("scep-profiles.edit.button"));
        QTRY_VERIFY(seen<QDialog>("scepProfileDialog"));
        QCOMPARE(seen<QLineEdit>("scep-challenge.fixed")->text(), QString());
        type(seen("fingerprint"), QString(64, 'a'));
        click(seen("accept"));
        QTRY_VERIFY(!seen<QDialog>("scepProfileDialog"));
        QCOMPARE(stored().fingerprint, std::string(64, 'a'));
        QCOMPARE(stored().fixedChallenge, before);
    }
    void whatIsInUseIsNotDeleted() // C-6
    {
        m_desk->estate().edit("set template t1 config shared scep Mine scep-url http://ca.example/scep");
        m_desk->estate().edit("set template t1 config deviceconfig setting management secure-conn-client "
                              "certificate-type scep scep-profile Mine");
        QTRY_VERIFY(rowWith(tableView(), "Mine") >= 0);
        clickRow(tableView(), "Mine");
        QTRY_VERIFY(detailsSay("secure-conn-client"));
        click(seen("scep-profiles.delete.button"));
        QTRY_VERIFY(seen<QDialog>("message"));
        QTest::keyClick(seen<QDialog>("message"), Qt::Key_Escape);
        QTRY_VERIFY(!seen<QDialog>("message"));
        QVERIFY(rowWith(tableView(), "Mine") >= 0);
    }
    void whatIsNotInUseIsDeleted()
    {
        clickRow(tableView(), "Enrol");
        QTRY_VERIFY(detailsSay("Enrol"));
        click(seen("scep-profiles.delete.button"));
        QTRY_VERIFY(seen("message.confirm"));
        click(seen("message.confirm"));
        QTRY_VERIFY(rowWith(tableView(), "Enrol") < 0);
        QVERIFY(m_desk->lifecycle().candidate().panorama.scepProfiles.empty());
    }

private:
    static QTableView* tableView() { return seen<QTableView>("scep-profiles.table"); }
    static bool canAccept() { return seen<QAbstractButton>("accept")->isEnabled(); }
    const models::config::ScepProfile& stored()
    {
        return m_desk->lifecycle().candidate().panorama.scepProfiles.at("Enrol");
    }
    /// All words beside the table.
    static QString details()
    {
        QStringList words;
        if (auto* name = seen<QLabel>("details.name"))
            for (const QLabel* label : name->parentWidget()->findChildren<QLabel*>())
                words << label->text();
        return words.join('\n');
    }
    static bool detailsSay(const QString& words) { return details().contains(words); }

    std::unique_ptr<PageWindow> m_desk;
};

HANDFAST_TEST(ScepProfilesPageTest)

} // namespace tst_scep_profiles_page

#include "tst_scep_profiles_page.moc"
