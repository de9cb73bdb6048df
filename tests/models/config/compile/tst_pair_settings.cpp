// What two managers have in common and what each keeps; panos 4.6.
#include "models/config/compile/pair_settings.h"
#include "models/config/edit.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_pair_settings {

using namespace models::config;
using namespace std::chrono_literals;

class PairSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Every setting of the manager itself: an own one must not go over, a common one must not stay behind.
    void separates_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<bool>("isOwn");
        const char* const own[] = {
            "deviceconfig high-availability enabled yes",
            "deviceconfig high-availability serial M1",
            "deviceconfig high-availability peer ip-address 10.0.0.2",
            "deviceconfig high-availability peer port 4000",
            "deviceconfig high-availability election-option priority secondary",
            "deviceconfig system ip-address 10.0.0.1",
            "deviceconfig setting management ca-service-listen 127.0.0.1:8080",
            "deviceconfig setting management ca-service-url http://h/",
            "deviceconfig setting management secure-conn-client certificate-type local "
            "certificate c"};
        const char* const common[] = {"mgt-config devices 007",
                                      "deviceconfig setting management udid-form serial",
                                      "deviceconfig setting management push-wait-time 5",
                                      "deviceconfig setting management secure-conn-server customize yes",
                                      "panorama certificate-profile p use-crl yes",
                                      "template t description x"};
        for (const char* setting : own)
            QTest::newRow(setting) << setting << true;
        for (const char* setting : common)
            QTest::newRow(setting) << setting << false;
    }
    void separates()
    {
        QFETCH(QString, setting);
        QFETCH(bool, isOwn);
        const auto set = fromText("set " + setting.toStdString());
        QVERIFY2(set, "fromText");
        QCOMPARE(sharedPart(*set) == Configuration(), isOwn);
        QCOMPARE(withOwnPart({}, *set) == *set, isOwn);
        QCOMPARE(withOwnPart(*set, {}) == *set, !isOwn);
    }

    void choosesTimers()
    {
        HighAvailability pair;
        pair.helloInterval = 60000; // belongs to advanced
        QCOMPARE(timersOf(pair).helloInterval, 8000ms);
        QCOMPARE(timersOf(pair).promotionHold, 2000ms);
        QCOMPARE(timersOf(pair).preemptionHold, 60000ms);
        pair.timers = "aggressive";
        QCOMPARE(timersOf(pair).promotionHold, 500ms);
        QCOMPARE(timersOf(pair).heartbeatInterval, 1000ms);
        QCOMPARE(timersOf(pair).additionalMasterHoldUp, 5000ms);
        QCOMPARE(timersOf(pair).helloInterval, 8000ms);
        pair.timers = "advanced";
        QCOMPARE(timersOf(pair).helloInterval, 60000ms);
    }
};

HANDFAST_TEST(PairSettingsTest)

} // namespace tst_pair_settings

#include "tst_pair_settings.moc"
