// A person moves the demo fleet to another root CA, by mouse and keys alone: the start form, each step with
// its evidence, who was away brought back, and the way back until the old CA is trusted again.
// W-8; J3-J6, J10, J12, F4, F5.
#include "tests/integration/demo_hands.h"
#include "tests/integration/demo_window.h"
#include "tests/support/test_program.h"
#include "tests/views/panes/hands.h"

#include <QDeadlineTimer>
#include <QLineEdit>
#include <QMessageBox>

namespace tst_ca_change_window {

using integration::DemoWindow;
using namespace integration::hands;
using models::tables::DeviceStatus;
using support::click;
using support::seen;
using support::type;

namespace {

constexpr int fleetAway = 2; ///< neither was there on the roll-out
const QString oldRoot = QStringLiteral("device-root-ca");
const QString newRoot = QStringLiteral("root-2027");

} // namespace

class CaChangeWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_demo.open(), qPrintable(m_demo.report()));
        seeTheFleetArrive();
        click(seen("rail.migration"));
        for (const char* step :
             {"Start: Server side", "Next: Prepare the server side", "Next: Commit the server side",
              "Start: Roll-out in waves", "Next: Prepare the templates", "Next: Commit the templates"}) {
            next(step);
            if (QTest::currentTestFailed())
                return;
        }
        WavesTaken taken;
        takeWavesUntil("Start: Enforcement", taken);
        QTRY_COMPARE(DemoWindow::count(DeviceStatus::Custom), m_custom);
    }
    void theFormIsFilled()
    {
        m_before = m_demo.configuration();
        chooseFromMenu("migrationOther", "migrationOther.ca");
        QTRY_VERIFY_WITH_TIMEOUT(seen("changeCaReplaces"), patience);
        support::choose(seen<QComboBox>("changeCaReplaces"), oldRoot);
        type(seen<QComboBox>("changeCaNew")->lineEdit(), oldRoot);
        QVERIFY(!isOpen("migrationNext"));
        QCOMPARE(DemoWindow::sentence(), "The new CA has to be another one.");
        type(seen<QComboBox>("changeCaNew")->lineEdit(), newRoot);
        support::choose(seen<QComboBox>("changeCaSignedBy"), "Itself: a new root");
        type(seen("changeCaCanary"), "0");
        next("Start: Change a CA");
        QVERIFY(!trustedByServer(newRoot));
    }
    void j3_everySideTrustsBoth()
    {
        override("none-refused", "both have failed since before"); // J6: not those that have come along
        act("Prepare the new CA");
        act("Trust both CAs on the server");
        act("Trust both CAs in the templates");
        QVERIFY(m_byKeys > 0);
        takeWaves("Next: Prepare the new server certificate");
        QVERIFY(trustedByServer(oldRoot) && trustedByServer(newRoot));
        QTRY_COMPARE(DemoWindow::count(DeviceStatus::Custom), m_custom);
    }
    void j5_theServerShowsTheNewOne()
    {
        act("Prepare the new server certificate");
        QTRY_VERIFY_WITH_TIMEOUT(DemoWindow::sentence().contains("2 devices do not trust it"), patience);
        QVERIFY(!isOpen("migrationNext"));
        QVERIFY2(!seen("conditionAction.clients-trust-server"), "nobody may go on without them");
        bringBackWhoIsAway();
        if (QTest::currentTestFailed())
            return;
        act("Present the new server certificate");
        act("Have clients certified by the new CA");
        QTRY_COMPARE(DemoWindow::count(DeviceStatus::Custom), m_custom);
    }
    void j4_everyDeviceShowsTheNewOne()
    {
        takeWaves("Next: Remove the old CA");
        QTRY_COMPARE_WITH_TIMEOUT(DemoWindow::count(DeviceStatus::Custom), m_custom, patience);
        seeAllShow(newRoot);
    }
    void j6_theOldOneGoesLast()
    {
        QVERIFY(trustedByServer(oldRoot));
        act("Remove the old CA");
        takeWaves("Start: Enforcement");
        QVERIFY(!trustedByServer(oldRoot) && trustedByServer(newRoot));
        QTRY_COMPARE(DemoWindow::count(DeviceStatus::Custom), m_custom);
    }
    void j12_theOldOneIsTrustedAgain()
    {
        goBackOnce("Remove the old CA"); // and with it what the waves have pushed
        QTRY_VERIFY_WITH_TIMEOUT(trustedByServer(oldRoot), patience);
        QTRY_COMPARE_WITH_TIMEOUT(DemoWindow::count(DeviceStatus::Custom), m_custom, patience);
        goBackOnce("Have clients certified by the new CA");
        seeAllShow(oldRoot);
        QTRY_COMPARE_WITH_TIMEOUT(DemoWindow::count(DeviceStatus::Custom), m_custom, patience);
    }
    void j12_everythingIsAsItWas()
    {
        const std::vector<std::pair<QString, QString>> steps{
            {"Present the new server certificate", "Prepare the new server certificate"},
            {"Trust both CAs in the templates", {}},
            {"Trust both CAs on the server", "Prepare the new CA"}};
        for (const auto& [step, then] : steps) {
            goBackOnce(step, then);
            if (QTest::currentTestFailed())
                return;
            QTRY_COMPARE_WITH_TIMEOUT(DemoWindow::count(DeviceStatus::Custom), m_custom, patience);
        }
        QVERIFY(m_demo.configuration() == m_before);
        QVERIFY(!m_demo.configuration().panorama.certificates.contains(newRoot.toStdString()));
        seeAllShow(oldRoot);
    }
    void init()
    {
        if (m_hasFailed)
            QSKIP("what comes before has failed");
    }
    void cleanup() { m_hasFailed = m_hasFailed || QTest::currentTestFailed(); }

private:
    /// Who was away on the roll-out has missed all settings since: a new start, and a push.
    void bringBackWhoIsAway()
    {
        show("clients-trust-server", fleetAway);
        for (const QString& serial : serials()) {
            choose(serial);
            deliverBundle();
            comesBackPredefined(serial);
            push(serial);
            if (QTest::currentTestFailed())
                return;
        }
        click(seen("rail.migration"));
        m_custom += fleetAway;
        QTRY_COMPARE_WITH_TIMEOUT(DemoWindow::count(DeviceStatus::Custom), m_custom, patience);
    }
    void override(const char* condition, const char* reason)
    {
        const QByteArray action = QByteArray("conditionAction.") + condition;
        QTRY_VERIFY_WITH_TIMEOUT(seen(action.constData()), patience);
        click(seen(action.constData()));
        QTRY_VERIFY_WITH_TIMEOUT(seen("overrideReason"), patience);
        type(seen("overrideReason"), reason);
        QTest::keyClick(seen("overrideReason"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!seen("overrideReason"), patience);
    }
    /// The step, once its conditions hold: by keys where the button has kept the focus from the step before.
    void act(const QString& step)
    {
        const QString name = "Next: " + step;
        QTRY_VERIFY2_WITH_TIMEOUT(
            DemoWindow::isNextOpen(name),
            qPrintable(name + ": " + textOf("migrationNext") + ": " + DemoWindow::sentence()), patience);
        if (DemoWindow::next()->window()->focusWidget() != DemoWindow::next())
            return click(DemoWindow::next());
        QTest::keyClick(DemoWindow::next(), Qt::Key_Space);
        ++m_byKeys;
    }
    /// All of the step, until the page offers what follows; none may drop anybody.
    void takeWaves(const QString& following)
    {
        const auto isOver = [&following] { return textOf("migrationNext") == following; };
        const auto isWaveOpen = [] {
            return textOf("migrationNext").startsWith("Start wave ") && isOpen("migrationNext");
        };
        while (!isOver()) {
            QTRY_VERIFY2_WITH_TIMEOUT(isOver() || isWaveOpen(),
                                      qPrintable(textOf("migrationNext") + ": " + DemoWindow::sentence()),
                                      patience);
            if (isOver())
                return;
            const QString wave = textOf("migrationNext");
            const QString predicted = DemoWindow::predicted();
            QVERIFY2(predicted.contains(" · 0 drop · "), qPrintable(wave + ": " + predicted));
            click(DemoWindow::next());
            QTRY_VERIFY2_WITH_TIMEOUT(textOf("migrationNext") != wave, qPrintable(DemoWindow::sentence()),
                                      patience);
        }
    }
    /// `then`: the step that comes next, where what was prepared for this one is gone, too. Tries again while
    /// devices have not proven yet that they are where they were.
    void goBackOnce(const QString& step, const QString& then = {})
    {
        const QString done = "Next: " + (then.isEmpty() ? step : then); // it can be done again
        const auto isRefused = [] {
            return seen("overrideReason") || DemoWindow::sentence().contains("open");
        };
        const QDeadlineTimer deadline(patience);
        while (textOf("migrationNext") != done && !deadline.hasExpired()) {
            confirmBack(step);
            if (QTest::currentTestFailed())
                return;
            QTRY_VERIFY2_WITH_TIMEOUT(textOf("migrationNext") == done || isRefused(),
                                      qPrintable(DemoWindow::sentence()), patience);
            if (!seen("overrideReason"))
                continue;
            QTest::keyClick(seen("overrideReason"), Qt::Key_Escape); // nobody is passed over
            QTRY_VERIFY_WITH_TIMEOUT(!seen("overrideReason"), patience);
        }
        QVERIFY2(textOf("migrationNext") == done, qPrintable(DemoWindow::sentence()));
    }
    static void confirmBack(const QString& step)
    {
        QTRY_VERIFY_WITH_TIMEOUT(isOpen("migrationBack"), patience);
        click(seen("migrationBack"));
        QTRY_VERIFY_WITH_TIMEOUT(seen("message.confirm"), patience);
        const QString asked = seen<QMessageBox>("message")->text();
        QVERIFY2(asked.contains(step), qPrintable(asked));
        QTest::keyClick(seen("message.confirm"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!seen("message.confirm"), patience);
    }

    [[nodiscard]] bool trustedByServer(const QString& authority) const
    {
        const auto& running = m_demo.configuration();
        const auto profile =
            running.panorama.certificateProfiles.find(running.secureConnServer.certificateProfile);
        return profile != running.panorama.certificateProfiles.end() &&
               profile->second.cas.contains(authority.toStdString());
    }
    /// The devices page lists them all by that issuer.
    void seeAllShow(const QString& authority)
    {
        click(seen("rail.devices"));
        type(seen("filterField"), "issuer~" + authority);
        QTRY_COMPARE_WITH_TIMEOUT(DemoWindow::rows(), m_custom, patience);
        click(seen("rail.migration"));
    }

    DemoWindow m_demo;
    models::config::Configuration m_before; ///< when the change began
    bool m_hasFailed = false;
    int m_byKeys = 0;
    int m_custom = 57; ///< with a custom certificate: who came along on the roll-out
};

HANDFAST_TEST(CaChangeWindowTest)

} // namespace tst_ca_change_window

#include "tst_ca_change_window.moc"
