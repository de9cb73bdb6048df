// What the settings show of a pair of managers, and what can be done there by hand. S-4.
#include "models/lifecycle/pair/pair.h"
#include "tests/support/test_program.h"
#include "tests/views/panes/hands.h"
#include "tests/views/panes/page_window.h"
#include "views/panes/settings/settings_page.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>

namespace tst_pair_status {

using namespace support;
using models::lifecycle::PairView;

namespace {

/// Says what it is told to, and counts what it is asked for.
class FakeDesk final : public models::lifecycle::PairDesk
{
public:
    [[nodiscard]] PairView view() const override { return shown; }
    [[nodiscard]] session::base::Result<> suspend() override
    {
        ++suspended;
        return {};
    }
    [[nodiscard]] session::base::Result<> makeFunctional() override
    {
        ++madeFunctional;
        return {};
    }
    [[nodiscard]] session::base::Result<> takeOver() override
    {
        ++tookOver;
        return {};
    }
    [[nodiscard]] session::base::Result<> synchronize() override
    {
        return session::base::failure(session::base::ErrorCode::Unsupported, "the peer is busy");
    }

    PairView shown;
    int suspended = 0;
    int madeFunctional = 0;
    int tookOver = 0;
};

} // namespace

class PairStatusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<PageWindow>();
        m_desk->lifecycle().setPairDesk(&m_pair);
        m_desk->window().addPage(new views::panes::SettingsPage(m_desk->lifecycle()));
        QVERIFY(m_desk->show("settings"));
    }
    void cleanupTestCase() { m_desk.reset(); }

    void isHiddenWithoutAPair() { QVERIFY(!seen("settings.pair")); }
    void showsBothSides()
    {
        m_pair.shown = {.isEnabled = true,
                        .state = "primary-active",
                        .serial = session::base::Serial("M1"),
                        .stamp = {3, 12},
                        .peerSerial = session::base::Serial("M2"),
                        .peerAddress = "10.0.0.2:3978",
                        .isConnected = true,
                        .peerState = "secondary-passive",
                        .peerStamp = {3, 12},
                        .sync = PairView::Sync::InSync,
                        .synchronizedAt = {},
                        .splitBrainAt = {},
                        .refusal = {},
                        .problem = {}};
        tell();
        QTRY_VERIFY(seen("settings.pair"));
        const QStringList words = texts();
        QVERIFY2(words.contains("Primary: serves the devices"), qPrintable(words.join('\n')));
        QVERIFY(words.contains("Secondary: stands by"));
        QVERIFY(words.contains("10.0.0.2:3978"));
        QVERIFY(words.contains("3.12"));
        QVERIFY(words.contains("In sync"));
        QVERIFY(!seen("settings.pair.trouble"));
        QVERIFY(!seen<QAbstractButton>("settings.pair.functional")->isEnabled());
    }
    void suspendsOnlyWhenItIsSaid()
    {
        click(seen("settings.pair.suspend"));
        QTRY_VERIFY(m_desk->window().findChild<QDialog*>());
        QTest::keyClick(m_desk->window().findChild<QDialog*>(), Qt::Key_Escape);
        QCOMPARE(m_pair.suspended, 0);
    }
    void saysWhyItCanNotBeDone()
    {
        click(seen("settings.pair.synchronize"));
        QTRY_VERIFY(seen("settings.pair.outcome"));
        QVERIFY(texts().contains("the peer is busy"));
    }
    void aSuspendedManagerCanComeBack()
    {
        m_pair.shown.state = "suspended";
        tell();
        QVERIFY(!seen<QAbstractButton>("settings.pair.suspend")->isEnabled());
        QVERIFY(!seen<QAbstractButton>("settings.pair.synchronize")->isEnabled());
        click(seen("settings.pair.functional"));
        QCOMPARE(m_pair.madeFunctional, 1);
    }
    /// It may well serve: only the user's word counts.
    void aPeerThatIsRefusedIsSaidAndTakenOverFromByHand()
    {
        QVERIFY(!seen<QAbstractButton>("settings.pair.takeover")->isEnabled()); // it is connected
        m_pair.shown.state = "secondary-passive";
        m_pair.shown.isConnected = false;
        m_pair.shown.refusal = "expired: of CN=M1";
        tell();
        QTRY_VERIFY(seen("settings.pair.trouble"));
        QVERIFY(texts().contains("Peer refused"));
        QVERIFY(!texts().filter("expired: of CN=M1").isEmpty());
        click(seen("settings.pair.takeover"));
        QTRY_VERIFY(m_desk->window().findChild<QDialog*>());
        QCOMPARE(m_pair.tookOver, 0);
        QTest::keyClick(m_desk->window().findChild<QDialog*>(), Qt::Key_Escape);
        QTRY_VERIFY(!m_desk->window().findChild<QDialog*>());
        m_pair.shown.refusal.clear();
    }
    void aSplitBrainIsSaid()
    {
        m_pair.shown.state = "primary-passive";
        m_pair.shown.splitBrainAt = m_desk->lifecycle().clock().now();
        tell();
        QTRY_VERIFY(seen("settings.pair.trouble"));
        QVERIFY(texts().contains("Split brain"));
    }

private:
    void tell() { Q_EMIT m_desk->lifecycle().pairChanged(); }
    QStringList texts()
    {
        QStringList words;
        auto* pair = seen("settings.pair");
        if (!pair)
            return words;
        for (const QLabel* label : pair->findChildren<QLabel*>())
            words << label->text();
        return words;
    }

    FakeDesk m_pair;
    std::unique_ptr<PageWindow> m_desk;
};

HANDFAST_TEST(PairStatusTest)

} // namespace tst_pair_status

#include "tst_pair_status.moc"
