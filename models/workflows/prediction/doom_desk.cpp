#include "models/workflows/prediction/doom_desk.h"

#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/lifecycle.h"
#include "models/lifecycle/work_pool.h"

#include <QPointer>
#include <QScopedValueRollback>

#include <algorithm>

namespace models::workflows {

namespace {

constexpr std::chrono::milliseconds afterChange(1'500);
constexpr std::chrono::minutes between(5);
/// At most a tenth of the time is spent on it.
constexpr int restPerWork = 10;

} // namespace

DoomDesk::DoomDesk(lifecycle::Lifecycle& lifecycle, lifecycle::DeviceRegistry& devices, QObject* parent)
    : QObject(parent),
      m_lifecycle(lifecycle),
      m_devices(devices)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(afterChange);
    connect(&m_soon, &QTimer::timeout, this, &DoomDesk::look);
    connect(&m_nowAndThen, &QTimer::timeout, this, &DoomDesk::soon);
    m_nowAndThen.start(between);
    connect(&lifecycle, &lifecycle::Lifecycle::candidateChanged, this, &DoomDesk::soon);
    connect(&lifecycle, &lifecycle::Lifecycle::runningChanged, this, &DoomDesk::soon);
    connect(&devices, &lifecycle::DeviceRegistry::devicesReset, this, &DoomDesk::soon);
    connect(&devices, &lifecycle::DeviceRegistry::devicesChanged, this, [this] {
        if (!m_isTaking)
            soon();
    });
}

void DoomDesk::soon()
{
    m_isOutdated = m_isLooking;
    if (!m_isLooking && !m_soon.isActive())
        m_soon.start();
}

void DoomDesk::look()
{
    if (m_devices.sessions() == 0)
        return; // one that comes changes that
    m_isLooking = true;
    m_isOutdated = false;
    m_took.start();
    gatherPrediction(m_lifecycle, {}, *this, [this](PredictionRequest request) {
        m_lifecycle.workPool().run(
            [request = std::move(request)]() mutable { return doomsAhead(std::move(request)); },
            [self = QPointer(this)](const session::base::Result<DoomsAhead>& dooms) {
                if (self)
                    self->take(dooms);
            });
    });
}

void DoomDesk::take(const session::base::Result<DoomsAhead>& dooms)
{
    m_isLooking = false;
    m_soon.setInterval(std::max(afterChange, std::chrono::milliseconds(restPerWork * m_took.elapsed())));
    const QScopedValueRollback taking(m_isTaking, true);
    if (dooms)
        m_devices.setAhead(*dooms);
    if (m_isOutdated)
        m_soon.start();
}

} // namespace models::workflows
