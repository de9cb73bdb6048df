// What keeps one of the manager's own channels as the running configuration says (S-5): what is to be had of
// the vault and of TLS is made in the work pool, like the policy of a commit, and only then taken; what was
// overtaken meanwhile is dropped. What can't be had is said in the lifecycle's OwnChannels; of HA the pair's
// keeper says it. Main thread.
#pragma once

#include "models/lifecycle/lifecycle.h"
#include "models/lifecycle/own_channels.h"
#include "models/lifecycle/work_pool.h"
#include "session/base/channel.h"

#include <QObject>
#include <QPointer>

#include <cstdint>
#include <string>
#include <utility>

namespace session::engine {
class EventSink;
}

namespace models::services {

class OwnChannel : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        lifecycle::Lifecycle& lifecycle;
        session::engine::EventSink& sink;
        session::revocation::Checker* revocation = nullptr;
    };

    void start();
    void stop(); ///< idempotent

protected:
    OwnChannel(session::base::Channel channel, const Parts& parts, QObject* parent);

    /// The running configuration may say something else now, and what could not be had is tried again.
    virtual void follow() = 0;
    virtual void close() = 0;

    void followIfStarted();
    /// "" for no problem.
    void say(const std::string& problem);
    /// `work()` in the pool, then `done(result)`, unless another one has begun meanwhile, or the end has
    /// come.
    template <class Work, class Done>
    void prepare(Work work, Done done)
    {
        m_parts.lifecycle.workPool().run(std::move(work), [self = QPointer(this), number = ++m_prepared,
                                                           done = std::move(done)](auto result) mutable {
            if (self && self->m_isStarted && self->m_prepared == number)
                done(std::move(result));
        });
    }
    /// What is being prepared is not wanted any more.
    void drop() { ++m_prepared; }
    [[nodiscard]] const Parts& parts() const { return m_parts; }
    [[nodiscard]] lifecycle::OwnChannels& channels() const { return m_parts.lifecycle.ownChannels(); }

private:
    session::base::Channel m_channel;
    Parts m_parts;
    bool m_isStarted = false;
    std::uint64_t m_prepared = 0; ///< counts
};

} // namespace models::services
