// PairKeeper: what the two managers say to each other.
#include "models/services/pair/pair_keeper.h"
#include "session/base/log.h"
#include "session/engine/engine.h"

namespace models::services {

using namespace session;
using base::ErrorCode;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds betweenGreetings = std::chrono::seconds(1);
/// Why the one that is server ends a session when it runs other settings.
constexpr auto comesAnew = engine::DownReason::DisconnectWaitEnded;

} // namespace

void PairKeeper::absorb(const engine::Event& event)
{
    if (const auto refusal = m_lines.refusalIn(event, settings()))
        return noteRefusal(*refusal);
    if (const auto* spoke = std::get_if<engine::PeerSpoke>(&event.fact))
        return spoken(*spoke);
    if (!m_lines.absorb(event))
        return;
    const bool isNews = m_lines.isUp() == m_session.isNobodys();
    if (isNews && m_lines.isUp())
        connected();
    else if (isNews)
        disconnected();
    const auto* down = std::get_if<engine::SessionDown>(&event.fact);
    if (isNews && down && down->reason == comesAnew)
        m_machine.sentAway(now());
}

/// It is there, whatever is wrong: nobody takes over by himself.
void PairKeeper::noteRefusal(const std::string& why)
{
    if (m_machine.role() == PairRole::Disabled || m_machine.isConnected())
        return;
    m_machine.refused(now());
    if (std::exchange(m_refusal, why) != why)
        announce(Moved::PeerRefused, why);
}

void PairKeeper::connected()
{
    m_session = PairSession(settings().serial, settings().peerSerial);
    if (m_session.isBeginner())
        beginConversation();
    else
        m_begunAt = now(); // the other one begins
}

void PairKeeper::disconnected()
{
    m_session = {};
    m_outbox.conversationEnded();
    m_inbox.conversationEnded();
    perform(m_machine.disconnected(now()));
}

void PairKeeper::beginConversation()
{
    m_begunAt = now();
    const auto greeting = m_session.begin(m_parts.lifecycle.vault());
    if (greeting)
        send(*greeting);
    else
        base::log(base::LogLevel::Error, greeting.error().detail);
}

void PairKeeper::spoken(const engine::PeerSpoke& spoke)
{
    if (!m_lines.isHeard(spoke) || m_session.isNobodys())
        return;
    const auto heard = m_session.heard(spoke.text.text, m_parts.lifecycle.vault());
    if (!heard && heard.error().code == ErrorCode::Conflict)
        return; // a greeting of the conversation before
    if (!heard) {
        m_problem = "the HA peer does not speak under the key of this pair: " + heard.error().detail;
        if (const auto before = m_warnings.tell(std::chrono::steady_clock::now()))
            base::log(base::LogLevel::Warning, m_problem + engine::timesBefore(*before));
        if (now() - m_begunAt >= betweenGreetings)
            beginConversation();
        return;
    }
    if (!heard->answer.empty())
        send(heard->answer);
    if (heard->hasBegun) {
        ++m_conversation;
        m_refusal.clear();
        m_problem.clear();
        m_inbox.conversationEnded();
        m_outbox.conversationBegan();
        if (m_machine.isConnected())
            sayHello();
        else
            m_machine.connected(now());
    }
    if (heard->isGreeting)
        return;
    const auto message = messageFrom(heard->bytes);
    if (message)
        take(*message);
    else
        m_outbox.failed(message.error().detail);
}

void PairKeeper::take(const PairMessage& message)
{
    m_machine.setStamp(m_parts.lifecycle.pairStamp());
    perform(m_machine.heard(now()));
    std::visit([this](const auto& one) { take(one); }, message);
}

void PairKeeper::take(const PairBeat&) {} // that it came is all of it

void PairKeeper::take(const PairHello& hello)
{
    const bool isSame = hello.peer.isPrimary == m_machine.isPrimary();
    const std::string problem = !isSame ? std::string()
                                        : std::string("both managers are set to be the ") +
                                              (hello.peer.isPrimary ? "primary" : "secondary") +
                                              ": set one to be the other";
    if (std::exchange(m_misconfiguration, problem) != problem && isSame)
        announce(Moved::Misconfigured, problem);
    perform(m_machine.heard(hello.peer, now()));
    m_outbox.consider();
}

void PairKeeper::say(const PairMessage& message)
{
    if (!m_session.isOpen())
        return;
    const auto sealed = m_session.seal(toBytes(message), m_parts.lifecycle.vault());
    if (sealed)
        send(*sealed);
    else
        base::log(base::LogLevel::Error, sealed.error().detail);
}

void PairKeeper::setProblem(const std::string& text)
{
    if (std::exchange(m_problem, text) != text && !text.empty())
        announce(Moved::NotSynchronized, text);
}

void PairKeeper::send(std::string text)
{
    wire::PeerText whole{.part = 0, .parts = 1, .text = std::move(text)};
    if (m_lines.isDialled() && m_dialler.isDialling())
        m_dialler.send(std::move(whole));
    else if (m_lines.isCalled())
        m_parts.engine.sendToPeer(m_lines.caller(), std::move(whole));
}

} // namespace models::services
