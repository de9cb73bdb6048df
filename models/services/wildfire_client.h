// The manager as the client of a WildFire appliance (T1, H1): holds the session that the running
// configuration names, custom or predefined as its switch says (A8, A9). What becomes of it comes as events
// of the channel, and stands in the lifecycle's OwnChannels. Main thread.
#pragma once

#include "models/lifecycle/lifecycle.h"
#include "session/agent/peer_client.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <string>

namespace models::services {

class WildfireClient final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        lifecycle::Lifecycle& lifecycle;
        session::engine::EventSink& sink;
        session::revocation::Checker* revocation = nullptr;
    };
    explicit WildfireClient(const Parts& parts, QObject* parent = nullptr);
    ~WildfireClient() override;

    void start();
    void stop(); ///< idempotent

private:
    void follow();
    [[nodiscard]] session::base::Result<std::optional<session::agent::PeerLink>> link();

    Parts m_parts;
    bool m_isStarted = false;
    std::optional<session::pki::Identity> m_factoryIdentity;
    std::string m_identityOf; ///< whose it is, and by which CA
    QTimer m_renewal;         ///< of that identity
    std::unique_ptr<session::agent::PeerClient> m_client;
};

} // namespace models::services
