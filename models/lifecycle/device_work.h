// Jobs that devices carry out: pushes of configuration and operations. A device's part is done when the
// device itself says so; who is away waits until the deadline. A push is sent again after a session was lost,
// an operation is not. Private to this room; main thread. T8, E7, I5.
#pragma once

#include "models/lifecycle/lifecycle_state.h"
#include "session/engine/event.h"

#include <memory>
#include <string>
#include <vector>

namespace models::lifecycle {

class DeviceWork
{
public:
    using PushFinished = std::function<void(session::base::JobId, const DeviceJob&)>;

    DeviceWork(LifecycleState& state, PushFinished pushFinished);
    ~DeviceWork();

    /// Jobs that a stopped manager left behind: a push goes on waiting for the devices' word, the rest has
    /// failed.
    void resume();

    [[nodiscard]] session::base::Result<session::base::JobId> push(const PushRequest& request);
    [[nodiscard]] session::base::Result<session::base::JobId> operate(const OperationRequest& request);
    void cancel(session::base::JobId job);

    void sessionUp(const session::engine::SessionUp& up);
    void sessionDown(const session::engine::SessionDown& down);
    void answered(const session::engine::DeviceAnswered& answered);

    /// A push to this device still waits for its answer.
    [[nodiscard]] bool isPushing(const session::base::Serial& serial) const;

private:
    struct Delivery;
    struct Active;
    struct Prepared;

    Active& activate(session::base::JobId id);
    void texted(session::base::JobId id, std::vector<Prepared> prepared);
    void send(Active& active, Delivery& delivery, session::base::ConnectionId connection);
    void sendIfConnected(Active& active, Delivery& delivery);
    void deadlinePassed(session::base::JobId id);
    void resumeSession(Active& active, Delivery& delivery, const session::engine::SessionUp& up);
    void reAuthenticateIfChanged(const session::base::Serial& serial, const session::wire::Result& result);

    struct Ending
    {
        JobResult result = JobResult::Failed;
        std::string detail;
    };
    void finish(Active& active, Delivery& delivery, Ending ending);
    void failRest(session::base::JobId id, const std::string& whenSent, const std::string& whenWaiting);
    void removeFinished();

    LifecycleState& m_state;
    PushFinished m_pushFinished;
    std::vector<std::unique_ptr<Active>> m_active;
};

} // namespace models::lifecycle
