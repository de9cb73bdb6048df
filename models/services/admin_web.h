// The manager's web interface for administrators (S-5, admin-web): follows the running configuration, opens
// the door where that says, and answers who was let in. What is served is what can be asked without changing
// anything: GET /status, as JSON. Main thread.
#pragma once

#include "models/lifecycle/lifecycle.h"
#include "session/engine/admin_door.h"

#include <QObject>

#include <memory>
#include <string>

namespace models::services {

class AdminWeb final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        lifecycle::Lifecycle& lifecycle;
        session::engine::EventSink& sink;
        session::revocation::Checker* revocation = nullptr;
    };
    explicit AdminWeb(const Parts& parts, QObject* parent = nullptr);
    ~AdminWeb() override;

    /// What can't be had (another program on its port, say) is said in the lifecycle's OwnChannels.
    void start();
    void stop(); ///< idempotent

private:
    void follow();
    void open(const session::engine::SnapshotPtr& snapshot);
    void close();
    void say(const std::string& problem);
    [[nodiscard]] session::base::Result<session::engine::SnapshotPtr> compile();
    [[nodiscard]] std::string answerTo(const session::engine::AdminRequest& request) const;

    Parts m_parts;
    bool m_isStarted = false;
    std::string m_open; ///< what was asked to listen at, "" while it is off
    std::uint64_t m_version = 0;
    std::string m_digest;
    std::unique_ptr<session::engine::AdminDoor> m_door;
};

} // namespace models::services
