// Jobs that devices carry out: pushes of configuration and operations. An operation is done when the device
// says so. A push is OK only when the device comes back with it: its hello reports the pushed digest, after
// the disconnect wait that its own commit started; or it reports that it took the push back (F-3). Who is
// away, or does not answer, is given up when the push has not got on with any device for push-wait-time, nor
// was sent to it in that time. A push is sent again after a session was lost or the manager restarted,
// unless something else runs here by then; an operation is not. Private to this room; main thread. T8, E7,
// I5, K9.
#pragma once

#include "models/config/device/sealed_text.h"
#include "models/lifecycle/lifecycle_state.h"
#include "session/engine/event.h"

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace models::lifecycle {

class DeviceWork
{
public:
    struct Reactions
    {
        std::function<void(session::base::JobId, const DeviceJob&)> pushFinished;
        /// Once for each push that a device took back.
        std::function<void(const session::engine::SettingsReverted&)> reverted;
    };

    DeviceWork(LifecycleState& state, Reactions reactions);
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
    /// It asks for what a push wants it to show: it is at work on it, and waits for this manager until it is
    /// answered.
    void certificateRequested(const session::base::Serial& serial);
    void certificateAnswered(const session::base::Serial& serial);

    /// A push to this device was sent and still waits for its answer.
    [[nodiscard]] bool isPushing(const session::base::Serial& serial) const;

private:
    struct Delivery;
    struct Active;
    struct Prepared;

    /// The text that was sent last, in the clear, for as long as others are sent it in the same turn.
    struct Opened
    {
        std::shared_ptr<const config::SealedText> of;
        session::base::SecretText text;
    };

    Active& activate(session::base::JobId id);
    void prepareTexts(session::base::JobId id, std::vector<session::base::Serial> serials);
    void texted(session::base::JobId id, std::vector<Prepared> prepared);
    void recalled(Active& active, std::vector<Prepared> prepared);
    void send(Active& active, Delivery& delivery, session::base::ConnectionId connection);
    [[nodiscard]] session::base::Result<> sendText(const Active& active, const Delivery& delivery);
    void sendIfConnected(Active& active, Delivery& delivery);
    /// Of each device a push to which has failed: until when it may have been taken. By lower-case serial.
    using Doubts = std::unordered_map<std::string, session::base::TimePoint>;
    [[nodiscard]] Doubts doubts() const;
    [[nodiscard]] bool isAlreadyRun(const Active& active, const Delivery& delivery,
                                    const Doubts& doubts) const;
    void deadlinePassed(session::base::JobId id);
    void returnDeadlinePassed(session::base::JobId id);
    static void armReturnDeadline(Active& active, std::chrono::milliseconds left);
    void awaitReturn(Active& active, Delivery& delivery) const;
    void resumeSession(Active& active, Delivery& delivery, const session::engine::SessionUp& up);
    void resumePush(Active& active, Delivery& delivery, const session::engine::SessionUp& up);
    void notProven(Active& active, Delivery& delivery);
    void heardNews(const session::engine::DeviceAnswered& answered);
    void endSession(const session::base::Serial& serial) const;
    void applied(Active& active, Delivery& delivery, const std::string& notes);
    [[nodiscard]] std::chrono::milliseconds pushWait() const;
    [[nodiscard]] std::chrono::milliseconds returnWait() const;

    struct Ending
    {
        JobResult result = JobResult::Failed;
        std::string detail;
        bool isTold = false; ///< by the device, what it runs; or it was sent nothing
    };
    void finish(Active& active, Delivery& delivery, Ending ending);
    [[nodiscard]] std::vector<std::pair<Active*, Delivery*>> beingDoneBy(const session::base::Serial& serial);
    void giveUp(Active& active, Delivery& delivery, std::string reason);
    [[nodiscard]] DeviceJob* rowOf(const Active& active, const Delivery& delivery);
    [[nodiscard]] Active* find(session::base::JobId id);
    void removeFinished();

    LifecycleState& m_state;
    Reactions m_reactions;
    std::vector<std::unique_ptr<Active>> m_active;
    Opened m_opened;
};

} // namespace models::lifecycle
