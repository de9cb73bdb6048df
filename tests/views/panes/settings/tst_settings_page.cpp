#include "views/panes/settings/settings_page.h"

#include "models/lifecycle/own_channels.h"
#include "tests/support/test_program.h"
#include "tests/views/panes/hands.h"
#include "tests/views/panes/page_window.h"
#include "views/panes/change/versions_page.h"
#include "views/panes/palette_sources.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTableView>

#include <algorithm>

namespace tst_settings_page {

using namespace support;

/// By mouse and keys: what is typed waits for a button, is discarded or put into the candidate; what is wrong
/// with it is said at once.
class SettingsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<PageWindow>();
        m_desk->window().addPage(new views::panes::SettingsPage(m_desk->lifecycle()));
        QVERIFY(m_desk->show("settings"));
    }
    void cleanupTestCase() { m_desk.reset(); }

    void theIndexLeadsToEachCard()
    {
        auto* index = seen<QListWidget>("settings.index");
        QVERIFY(index);
        QStringList listed;
        for (int row = 0; row < index->count(); ++row)
            if (!index->item(row)->isHidden())
                listed << index->item(row)->text();
        QVERIFY2(listed.contains("Keys at rest") && listed.contains("Web interface"),
                 qPrintable(listed.join(", ")));
        QVERIFY(!listed.contains("Authorization list")); // as long as nothing is customized
        const int last = index->count() - 1;
        index->setCurrentRow(last);
        QTRY_VERIFY(!seen("settings.changePassphrase")->visibleRegion().isEmpty());
        index->setCurrentRow(0);
        QTRY_VERIFY(seen("settings.changePassphrase")->visibleRegion().isEmpty());
    }
    /// From another page, and before this one was ever seen.
    void thePaletteLeadsToEachCard()
    {
        PageWindow desk;
        auto* settings = new views::panes::SettingsPage(desk.lifecycle());
        desk.window().addPage(new views::panes::VersionsPage(desk.lifecycle()));
        desk.window().addPage(settings);
        views::panes::addSectionSource(desk.window(), *settings);
        QVERIFY(desk.show("versions"));
        desk.window().actions().palette->trigger();
        auto* field = seen<QLineEdit>("palette.field");
        QVERIFY(field);
        QTest::keyClicks(field, "authorization list"); // hidden as long as nothing is customized
        QCOMPARE(field->accessibleDescription(), QString("Nothing fits"));
        field->clear();
        QTest::keyClicks(field, "keys at rest");
        QCOMPARE(field->accessibleDescription(), QString("Keys at rest"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(desk.window().currentPageId(), QString("settings"));
        auto* inCard = settings->findChild<QWidget*>("settings.changePassphrase");
        QTRY_VERIFY(!inCard->visibleRegion().isEmpty());
        QTRY_VERIFY(inCard->hasFocus());
    }
    void whatActsOnNothingIsFolded()
    {
        const auto folded = m_desk->window().findChildren<QAbstractButton*>(QRegularExpression("^unfold\\."));
        QVERIFY(!folded.isEmpty());
        for (QAbstractButton* each : folded)
            if (each->isVisible()) {
                const auto shownIn = [form = each->parentWidget()] {
                    const auto labels = form->findChildren<QLabel*>();
                    const auto boxes = form->findChildren<QAbstractButton*>();
                    return std::ranges::any_of(labels,
                                               [](const QLabel* label) {
                                                   return label->isVisible() &&
                                                          label->text().contains("no effect here");
                                               }) ||
                           std::ranges::any_of(boxes, [](const QAbstractButton* box) {
                               return box->isVisible() && box->text().contains("no effect here");
                           });
                };
                QVERIFY(!shownIn());
                each->click();
                QVERIFY(shownIn());
                QVERIFY(!each->isVisible());
            }
    }
    void d1_nothingIsSetBeforeItIsCustomized()
    {
        QVERIFY(seen("customize"));
        QVERIFY(!seen("disconnect-wait-time"));
        QVERIFY(!seen<QAbstractButton>("settings.apply")->isEnabled());
        click(seen("customize"));
        QTRY_VERIFY(seen("disconnect-wait-time"));
    }
    void d12_theWaitHasItsRange()
    {
        auto* wait = seen<QSpinBox>("disconnect-wait-time");
        type(wait, "44641");
        QVERIFY(!seen<QAbstractButton>("settings.apply")->isEnabled());
        QVERIFY2(sentence().contains("from 0 to 44640"), qPrintable(sentence()));
        QTest::keyClick(wait, Qt::Key_Down);
        QCOMPARE(wait->value(), 44640);
        type(wait, "10");
        QVERIFY(seen<QAbstractButton>("settings.apply")->isEnabled());
    }
    void discardGoesBackToTheCandidate()
    {
        click(seen("settings.discard"));
        QTRY_VERIFY(!seen("disconnect-wait-time"));
        QVERIFY(!m_desk->lifecycle().candidate().secureConnServer.customize);
    }
    void anAddressThatCanNotBeIsRefusedInWords()
    {
        type(seen("system.ip-address"), "not an address");
        QVERIFY(!seen<QAbstractButton>("settings.apply")->isEnabled());
        QVERIFY2(sentence().contains("Management Address"), qPrintable(sentence()));
        type(seen("system.ip-address"), "mgmt.example.net");
        QVERIFY(seen<QAbstractButton>("settings.apply")->isEnabled());
    }
    void applyPutsItIntoTheCandidateOnly()
    {
        click(seen("customize"));
        QTRY_VERIFY(seen("disconnect-wait-time"));
        type(seen("disconnect-wait-time"), "7");
        click(seen("settings.apply"));
        QTRY_COMPARE(m_desk->lifecycle().candidate().secureConnServer.disconnectWaitTime, 7);
        QCOMPARE(m_desk->lifecycle().candidate().manager.address, std::string("mgmt.example.net"));
        QVERIFY(!m_desk->lifecycle().running().secureConnServer.customize);
        QTRY_VERIFY(!seen<QAbstractButton>("settings.apply")->isEnabled());
    }
    void newsOfTheCandidateDoNotOverwriteWhatIsTyped()
    {
        type(seen("system.ip-address"), "typed.example.net");
        m_desk->estate().edit("set deviceconfig setting management push-wait-time 90");
        QCOMPARE(seen<QLineEdit>("system.ip-address")->text(), QString("typed.example.net"));
        click(seen("settings.discard"));
        QTRY_COMPARE(seen<QLineEdit>("system.ip-address")->text(), QString("mgmt.example.net"));
        QCOMPARE(seen<QSpinBox>("setting.management.push-wait-time")->value(), 90);
    }
    void b3_aProfileWithTls13IsNotAttached()
    {
        m_desk->estate().edit(
            "set panorama ssl-tls-service-profile Web protocol-settings max-version tls1-3");
        choose(seen<QComboBox>("ssl-tls-service-profile"), "Web");
        QVERIFY(!seen<QAbstractButton>("settings.apply")->isEnabled());
        QVERIFY2(sentence().contains("TLS 1.3"), qPrintable(sentence()));
        click(seen("settings.discard"));
        QVERIFY(!sentence().contains("TLS 1.3"));
    }
    void theWebInterfaceSaysHowItStands() // S-5, B3
    {
        const auto* web = m_desk->window().findChild<QLabel*>("settings.channel.admin-web");
        QCOMPARE(web->text(), QString("Nothing is served now.")); // its switch is off
        QVERIFY(pageSays("No WildFire appliance is connected to."));
        choose(seen<QComboBox>("system.ssl-tls-service-profile"), "Web");
        QVERIFY2(!sentence().contains("TLS 1.3"), "it may allow that here");
        type(seen("setting.management.admin-web-listen"), "nowhere");
        QVERIFY(!seen<QAbstractButton>("settings.apply")->isEnabled());
        click(seen("settings.discard"));
        auto& channels = m_desk->lifecycle().ownChannels();
        channels.setProblem(session::base::Channel::AdminWeb, "another program has that port");
        Q_EMIT m_desk->lifecycle().eventArrived(
            {{},
             session::base::Channel::AdminWeb,
             session::engine::SessionDown{{}, {}, session::engine::DownReason::Answered},
             {}});
        QCOMPARE(web->text(), QString("another program has that port"));
        channels.setProblem(session::base::Channel::AdminWeb, {});
    }
    void f2_saysWhoCanNotFollow()
    {
        const QString finding = "WildFire appliances have predefined certificates";
        QVERIFY(!pageSays(finding));
        m_desk->estate().edit("set wildfire-appliance 009");
        click(seen("custom-certificate-only"));
        QTRY_VERIFY(pageSays(finding));
        click(seen("custom-certificate-only"));
        QTRY_VERIFY(!pageSays(finding));
    }
    void theMasterPassphraseIsChanged() // C-7
    {
        QVERIFY(pageSays("asked for at each start"));
        click(seen("settings.changePassphrase"));
        QTRY_VERIFY(seen<QDialog>("passphraseDialog"));
        type(seen("currentPassphrase"), "open barley");
        type(seen("newPassphrase"), "short");
        type(seen("repeatedPassphrase"), "short");
        QVERIFY(!seen<QAbstractButton>("accept")->isEnabled());
        type(seen("newPassphrase"), "long enough");
        QVERIFY2(!seen<QAbstractButton>("accept")->isEnabled(), "they differ");
        type(seen("repeatedPassphrase"), "long enough");
        click(seen("accept"));
        QTRY_VERIFY(seen<QLabel>("problem"));
        QVERIFY(seen<QLabel>("problem")->text().contains("Nothing was changed"));
        type(seen("currentPassphrase"), "open sesame");
        click(seen("accept"));
        QTRY_VERIFY(!seen<QDialog>("passphraseDialog"));
    }
    void d5_anEntryOfTheAuthorizationList()
    {
        click(seen("authorization.add"));
        QTRY_VERIFY(seen<QDialog>("authorizationDialog"));
        type(seen("name"), "hq");
        QVERIFY2(!seen<QAbstractButton>("accept")->isEnabled(), "it has no value");
        choose(seen<QComboBox>("identifier"), "Subject Alt Name");
        QCOMPARE(seen<QComboBox>("type")->currentText(), "Hostname");
        choose(seen<QComboBox>("type"), "Common Name");
        type(seen("value"), "fw.example.net");
        QVERIFY2(!seen<QAbstractButton>("accept")->isEnabled(), "a SAN has no common name");
        choose(seen<QComboBox>("type"), "Hostname");
        click(seen("accept"));
        QTRY_VERIFY(!seen<QDialog>("authorizationDialog"));
        QTRY_COMPARE(server().authorizationList.at("hq").type, std::string("hostname"));
        QTRY_VERIFY2(pageSays("no effect until it is checked"), "D7");
    }
    void anEntryIsEditedAndRemoved()
    {
        clickRow(seen<QTableView>("authorization.table"), "hq");
        click(seen("authorization.edit"));
        QTRY_VERIFY(seen<QDialog>("authorizationDialog"));
        type(seen("value"), "gw.example.net");
        click(seen("accept"));
        QTRY_COMPARE(server().authorizationList.at("hq").value, std::string("gw.example.net"));
        clickRow(seen<QTableView>("authorization.table"), "hq");
        click(seen("authorization.remove"));
        QTRY_VERIFY(server().authorizationList.empty());
    }

private:
    [[nodiscard]] const models::config::SecureConnServer& server() const
    {
        return m_desk->lifecycle().candidate().secureConnServer;
    }
    static QString sentence() { return seen<QLabel>("settings.sentence")->text(); }
    [[nodiscard]] bool pageSays(const QString& words) const
    {
        const auto labels = m_desk->window().findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }

    std::unique_ptr<PageWindow> m_desk;
};

HANDFAST_TEST(SettingsPageTest)

} // namespace tst_settings_page

#include "tst_settings_page.moc"
