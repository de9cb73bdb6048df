// The pair's line that this manager dials (A2, S-4): kept as the running configuration says, as long as
// somebody is to be dialled. Certificates and keys for it are made in the work pool; the line that is up goes
// on until the next one is ready. Main thread.
#pragma once

#include "models/services/own_channel.h"
#include "models/services/own_identity.h"
#include "session/agent/peer_client.h"

#include <functional>
#include <memory>
#include <string>

namespace models::services {

class PairDialler final : public OwnChannel
{
    Q_OBJECT

public:
    struct Told
    {
        std::function<void(const session::base::Serial& as)> dials; ///< by this serial number from now on
        std::function<void(const std::string& why)> cantDial;
    };
    enum class Wish { Nobody, OnlyAsk, Dial };

    PairDialler(const Parts& parts, Told told, QObject* parent = nullptr);
    ~PairDialler() override;

    void setWish(Wish wish); ///< another one hangs up at once
    void dialAnew();         ///< hangs up at once
    void renewInTime();      ///< called every now and then

    [[nodiscard]] bool isDialling() const { return m_client != nullptr; }
    void send(session::wire::PeerText text); ///< while it is dialling

private:
    void follow() override;
    void close() override { m_client.reset(); }
    void take(session::agent::PeerLink link);

    Told m_told;
    Wish m_wish = Wish::Nobody;
    bool m_isPreparing = false;
    OwnIdentity m_identity;
    std::unique_ptr<session::agent::PeerClient> m_client;
};

} // namespace models::services
