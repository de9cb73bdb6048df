#include "views/panes/settings_page.h"

#include "tests/views/panes/hands.h"
#include "tests/views/panes/page_window.h"

#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

using namespace support;

/// By mouse and keys: what is typed waits for a button, is discarded or put into the candidate.
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
        QTest::keyClick(wait, Qt::Key_Tab);
        QVERIFY2(wait->value() <= 44640, qPrintable(wait->text()));
        type(wait, "10");
        QTest::keyClick(wait, Qt::Key_Tab);
        QCOMPARE(wait->value(), 10);
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
        QVERIFY(seen<QLabel>("settings.sentence")->text().contains("ip-address"));
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

private:
    std::unique_ptr<PageWindow> m_desk;
};

QTEST_MAIN(SettingsPageTest)
#include "tst_settings_page.moc"
