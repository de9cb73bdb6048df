// The manager's web interface for administrators (S-5, admin-web): follows the running configuration, opens
// the door where that says, and answers who was let in. What is served is what can be asked without changing
// anything: GET /status, as JSON. A door that can't be opened leaves the one that is open. Main thread.
#pragma once

#include "models/services/own_channel.h"
#include "session/engine/admin_door.h"

#include <memory>
#include <string>

namespace models::services {

class AdminWeb final : public OwnChannel
{
    Q_OBJECT

public:
    /// What can't be had (another program on its port, say) is said in the lifecycle's OwnChannels.
    explicit AdminWeb(const Parts& parts, QObject* parent = nullptr);
    ~AdminWeb() override;

private:
    using Door = std::unique_ptr<session::engine::AdminDoor>;

    void follow() override;
    void close() override;
    void take(const std::string& wanted, const session::engine::SnapshotPtr& snapshot);
    /// Another place than the one that is open, which stays when that can't be had.
    [[nodiscard]] session::base::Result<> move(const std::string& wanted,
                                               const session::engine::SnapshotPtr& snapshot);
    [[nodiscard]] session::base::Result<> open(const std::string& wanted,
                                               const session::engine::SnapshotPtr& snapshot);
    [[nodiscard]] std::string answerTo(const session::engine::AdminRequest& request) const;

    std::string m_open; ///< what was asked to listen at, "" while it is off
    std::uint64_t m_version = 0;
    std::string m_digest;
    Door m_door;
};

} // namespace models::services
