#include "models/lifecycle/devices/strangers.h"

#include "session/base/host_port.h"
#include "session/trust/identity.h"

#include <algorithm>

namespace models::lifecycle {

std::string identityOf(const Stranger& stranger)
{
    if (stranger.serial)
        return "serial " + session::trust::foldedSerial(*stranger.serial);
    const auto& chain = stranger.attempt->evidence.chain;
    if (!chain.empty())
        return "certificate " + chain.front().sha256();
    const auto& reason = stranger.attempt->verdict.reason;
    return "host " + session::base::hostOf(stranger.attempt->peerAddress) +
           ' ' + // a port is another one each time

           (reason ? std::string(session::trust::rowOf(*reason).name) : std::string());
}

std::string shownName(const Stranger& stranger)
{
    const auto& chain = stranger.attempt->evidence.chain;
    return chain.empty() ? std::string() : chain.front().commonName();
}

void noteStranger(std::deque<Stranger>& strangers, Stranger stranger, std::size_t most)
{
    const auto known = std::ranges::find(strangers, identityOf(stranger), identityOf);
    if (known != strangers.end()) {
        stranger.attempts += known->attempts;
        strangers.erase(known);
    }
    strangers.push_front(std::move(stranger));
    strangers.resize(std::min(strangers.size(), most));
}

} // namespace models::lifecycle
