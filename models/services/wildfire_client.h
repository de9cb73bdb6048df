// The manager as the client of a WildFire appliance (T1, H1): holds the session that the running
// configuration names, custom or predefined as its switch says (A8, A9). What becomes of it comes as events
// of the channel, and stands in the lifecycle's OwnChannels. Main thread.
#pragma once

#include "models/services/own_channel.h"
#include "models/services/own_identity.h"
#include "session/agent/peer_client.h"

#include <QTimer>

#include <memory>
#include <optional>

namespace models::services {

class WildfireClient final : public OwnChannel
{
    Q_OBJECT

public:
    explicit WildfireClient(const Parts& parts, QObject* parent = nullptr);
    ~WildfireClient() override;

private:
    void follow() override;
    void close() override;
    void take(std::optional<session::agent::PeerLink> link);

    OwnIdentity m_identity;
    QTimer m_renewal; ///< of that identity
    std::unique_ptr<session::agent::PeerClient> m_client;
};

} // namespace models::services
