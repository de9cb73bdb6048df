// The other manager of a pair as the test plays it: a real session with a real keeper, over which it says
// only what the test has it say, as well as answers of the kind that any peer gives at once. Main thread.
#pragma once

#include "models/lifecycle/pair/pair_link.h"
#include "models/lifecycle/work_pool.h"
#include "tests/models/services/busy_pool.h"
#include "tests/models/services/pair/keeper_pair.h"

#include <QTimer>

namespace keeper_tests {

/// "M2", which calls "M1".
class ScriptedPeer
{
public:
    explicit ScriptedPeer(Half& host) : m_vault(host.lifecycle().vault())
    {
        m_bridge.setReceiver([this](auto events) {
            for (const engine::Event& event : events)
                if (const auto* spoke = std::get_if<engine::PeerSpoke>(&event.fact))
                    hear(spoke->text.text);
        });
        const lifecycle::Lifecycle& manager = host.lifecycle();
        agent::PeerLink link;
        link.serial = base::Serial("M2");
        link.address = host.address();
        link.factory = trust::TrustAnchors::of({manager.factory().authority});
        link.factoryIdentity =
            *lifecycle::factoryIdentityOf(*lifecycle::factoryIssueOf(manager, link.serial));
        m_client = std::make_unique<agent::PeerClient>(
            agent::PeerClient::Surroundings{.clock = host.clock, .sink = m_bridge});
        m_client->follow(link);
        QObject::connect(&m_beat, &QTimer::timeout, &m_beat, [this] { say(services::PairBeat{}); });
        m_beat.start(200);
    }

    /// Another conversation begins, as after a start of this side.
    void beginAnew() { send(*m_session.begin(m_vault)); }
    void say(const services::PairMessage& message)
    {
        if (m_session.isOpen())
            send(*m_session.seal(services::toBytes(message), m_vault));
    }
    void sayHello(services::PairPeer peer)
    {
        m_self = std::move(peer);
        m_self.serial = "M2";
        say(services::PairHello{m_self});
    }
    /// All of it in one piece, or the first of `count`.
    void sendPiece(std::uint64_t transfer, const std::string& bytes, std::uint64_t index = 0,
                   std::uint64_t count = 1)
    {
        say(services::PairPiece{.transfer = transfer, .index = index, .count = count, .bytes = bytes});
    }

    int conversations = 0;
    std::vector<services::PairHello> hellos; ///< of this conversation: the keeper says one when it has begun
    std::vector<services::PairGot> got;
    std::vector<services::PairTaken> taken;
    std::vector<services::PairWhole> wholes; ///< of all conversations
    std::string problem;                     ///< what it says to each whole; "" when it takes it

private:
    void send(std::string text) { m_client->send({.part = 0, .parts = 1, .text = std::move(text)}); }
    void hear(const std::string& text)
    {
        const auto heard = m_session.heard(text, m_vault);
        if (!heard)
            return; // of a conversation that is over
        if (!heard->answer.empty())
            send(heard->answer);
        if (heard->hasBegun) {
            ++conversations;
            hellos.clear();
            m_gatherer.clear();
        }
        if (heard->isGreeting)
            return;
        const auto message = services::messageFrom(heard->bytes);
        std::visit([this](const auto& one) { take(one); }, *message);
    }
    void take(const services::PairBeat&) {}
    void take(const services::PairHello& hello) { hellos.push_back(hello); }
    void take(const services::PairGot& one) { got.push_back(one); }
    void take(const services::PairTaken& one) { taken.push_back(one); }
    void take(const services::PairPiece& piece)
    {
        const auto whole = m_gatherer.add(piece);
        say(services::PairGot{piece.transfer, piece.index});
        if (!whole || !*whole)
            return;
        wholes.push_back(*services::unpackWhole(**whole));
        if (const auto& state = wholes.back().state; state && problem.empty()) {
            m_self.stamp = state->stamp;
            say(services::PairHello{m_self});
        }
        say(services::PairTaken{piece.transfer, m_self.stamp, problem});
    }

    session::pki::KeyVault m_vault;
    services::PairPeer m_self;
    services::PairSession m_session{"M2", "M1"};
    services::PairGatherer m_gatherer;
    lifecycle::EngineBridge m_bridge;
    QTimer m_beat;
    std::unique_ptr<agent::PeerClient> m_client; // first to go
};

using service_tests::BusyPool;

} // namespace keeper_tests
