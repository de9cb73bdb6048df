// Keeps what is foreseen for each session (dooms_ahead.h) up to date in the device registry: some seconds
// after the candidate, the running configuration or a session has changed, and now and then, since time
// passes. It is worked out in the work pool, and rests for longer than it took. Main thread. X-3.
#pragma once

#include "models/workflows/prediction/dooms_ahead.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace models::lifecycle {
class DeviceRegistry;
class Lifecycle;
} // namespace models::lifecycle

namespace models::workflows {

class DoomDesk final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    DoomDesk(lifecycle::Lifecycle& lifecycle, lifecycle::DeviceRegistry& devices, QObject* parent = nullptr);

private:
    void look();
    void take(const session::base::Result<DoomsAhead>& dooms);
    void soon();

    lifecycle::Lifecycle& m_lifecycle;
    lifecycle::DeviceRegistry& m_devices;
    QTimer m_soon;
    QTimer m_nowAndThen;
    QElapsedTimer m_took;
    bool m_isLooking = false;
    bool m_isOutdated = false; ///< something has changed while it looked
    bool m_isTaking = false;   ///< what changes now comes from here
};

} // namespace models::workflows
