// Where a device's settings stand: each kind has a list of its own.
#include "models/config/device_place.h"

#include "models/config/edit.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_device_place {

using namespace models::config;
using session::base::everyDeviceKind;
using session::base::Serial;

class DevicePlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachKindHasItsPlace()
    {
        for (const DeviceKind kind : everyDeviceKind) {
            const Serial serial("S-" + std::string(toText(kind)));
            Configuration configuration;
            QVERIFY(!kindOf(configuration, serial));
            const auto done = apply(configuration, setEntry(pathOf(kind, serial)));
            QVERIFY2(done.has_value(), toText(kind).data());
            QCOMPARE(kindOf(configuration, serial), std::optional(kind));
            for (const DeviceKind other : everyDeviceKind)
                QCOMPARE(isManagedAs(configuration, other, serial), other == kind);
            QCOMPARE(managedDevices(configuration),
                     (std::map<std::string, DeviceKind>{{serial.value, kind}}));
        }
    }
    void whatIsManagedTwiceIsWhatItWasFirst() // as managedDevices() has it
    {
        Configuration configuration;
        for (const DeviceKind kind : {DeviceKind::PanDb, DeviceKind::LogCollector})
            QVERIFY(apply(configuration, setEntry(pathOf(kind, Serial("1")))));
        QCOMPARE(kindOf(configuration, Serial("1")), std::optional(DeviceKind::LogCollector));
        QCOMPARE(managedDevices(configuration).at("1"), DeviceKind::LogCollector);
    }
};

HANDFAST_TEST(DevicePlaceTest)

} // namespace tst_device_place

#include "tst_device_place.moc"
