// ux 3.2: which refusal is shown as which state.
#include "models/tables/devices/device_status.h"

#include "tests/support/test_program.h"

#include <QTest>

namespace tst_device_status {

using models::tables::DeviceStatus;
using session::trust::Reason;

class DeviceStatusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAPolicyRefusesIsBlocked()
    {
        // The authorization list, expiry, revocation, custom only, and who is managed are settings; all else
        // did not prove who it is.
        const std::vector blocked{Reason::NotAuthorized,     Reason::NotManaged,
                                  Reason::Expired,           Reason::Revoked,
                                  Reason::RevocationUnknown, Reason::RevocationUnavailable,
                                  Reason::PredefinedRefused};
        for (const auto& row : session::trust::reasonTable()) {
            const bool isBlocked = std::ranges::find(blocked, row.reason) != blocked.end();
            QCOMPARE(models::tables::statusOfRefusal(row.reason),
                     isBlocked ? DeviceStatus::Blocked : DeviceStatus::Failed);
        }
        QCOMPARE(models::tables::statusOfRefusal(Reason::SerialMismatch), DeviceStatus::Failed);
    }
};

HANDFAST_TEST(DeviceStatusTest)

} // namespace tst_device_status

#include "tst_device_status.moc"
