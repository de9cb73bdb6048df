#include "models/services/pair/pair_lines.h"

#include "session/base/host_port.h"
#include "session/trust/identity.h"

#include <QHostAddress>

namespace models::services {

using namespace session;

namespace {

/// It comes from where the peer is. Of a peer that is known by name nobody can say so.
bool comesFromThere(const engine::SessionRefused& refused, const config::HighAvailability& pair)
{
    const QHostAddress address(QString::fromStdString(pair.peerAddress));
    const QHostAddress source(QString::fromStdString(base::hostOf(refused.attempt->peerAddress)));
    return !address.isNull() && address.isEqual(source);
}

/// By what it has shown, or said, it is the peer. What anybody may say must not keep a manager from serving.
bool isPeer(const engine::SessionRefused& refused, const config::HighAvailability& pair)
{
    const base::Serial peer(pair.peerSerial);
    if (pair.peerSerial.empty() || !comesFromThere(refused, pair))
        return false;
    if (refused.serial && trust::foldedSerial(*refused.serial) == trust::foldedSerial(peer))
        return true;
    const auto& chain = refused.attempt->evidence.chain;
    return !chain.empty() && trust::matchSerial(chain.front(), peer).matched;
}

std::string reasonOf(const trust::Verdict& verdict)
{
    std::string reason = verdict.reason ? std::string(trust::rowOf(*verdict.reason).name) : "protocol";
    if (const trust::Check* failure = verdict.firstFailure(); failure && !failure->detail.empty())
        reason += ": " + failure->detail;
    return reason;
}

} // namespace

bool PairLines::ends(std::optional<Line>& line, const engine::SessionDown& down)
{
    if (!line || line->serial != down.serial || line->connection != down.connection)
        return false;
    line.reset();
    return true;
}

bool PairLines::absorb(const engine::Event& event)
{
    if (event.channel != engine::Channel::Ha)
        return false;
    if (const auto* up = std::get_if<engine::SessionUp>(&event.fact)) {
        auto& line = up->serial == m_dialsAs ? m_dialled : m_called;
        line = Line{up->serial, up->connection, up->attempt, event.time};
        return true;
    }
    const auto* down = std::get_if<engine::SessionDown>(&event.fact);
    return down && (ends(m_dialled, *down) || ends(m_called, *down));
}

std::optional<lifecycle::PairView::Session> PairLines::session() const
{
    const std::optional<Line>& line = m_dialled ? m_dialled : m_called;
    if (!line)
        return std::nullopt;
    return lifecycle::PairView::Session{line->attempt, line->since, m_dialled.has_value()};
}

bool PairLines::isHeard(const engine::PeerSpoke& spoke) const
{
    return (m_dialled && m_dialled->serial == spoke.serial) || (m_called && m_called->serial == spoke.serial);
}

std::optional<std::string> PairLines::refusalIn(const engine::Event& event,
                                                const config::HighAvailability& pair) const
{
    const auto* refused = std::get_if<engine::SessionRefused>(&event.fact);
    if (!refused || !event.server.value.empty())
        return std::nullopt;
    const bool isOwn = !refused->dialled.empty();
    if (isOwn && (event.channel != engine::Channel::Ha || refused->serial != m_dialsAs ||
                  refused->dialled != config::peerAddressOf(pair)))
        return std::nullopt; // what was dialled is not the peer, or not any more
    const bool isSeen =
        refused->judge == engine::Judge::Peer || refused->alert || !refused->attempt->evidence.chain.empty();
    if (isOwn ? !isSeen : !isPeer(*refused, pair))
        return std::nullopt;
    return reasonOf(refused->attempt->verdict);
}

} // namespace models::services
