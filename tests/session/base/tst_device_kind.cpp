#include "session/base/device_kind.h"

#include "tests/support/test_program.h"

#include <QTest>

namespace tst_base_device_kind {

using namespace session::base;

class BaseDeviceKindTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordIsReadAgain()
    {
        for (const DeviceKind kind : everyDeviceKind)
            QCOMPARE(deviceKindFrom(toText(kind)), std::optional(kind));
        QCOMPARE(deviceKindWords(), "firewall, log-collector, wildfire-appliance, pan-db-appliance");
    }
    void anotherWordIsNone()
    {
        for (const char* word : {"", "Firewall", "pan-db", "manager", "firewall "})
            QVERIFY2(!deviceKindFrom(word), word);
    }
};

HANDFAST_TEST(BaseDeviceKindTest)

} // namespace tst_base_device_kind

#include "tst_device_kind.moc"
