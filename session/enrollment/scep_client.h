// Enrols by SCEP over a network: carries each dialogue's steps out. The steps run on the network's thread and
// cost it some milliseconds of RSA each, so give it a network of its own where others must not wait.
// enrol(): any thread. Source: RFC 8894; P-3.
#pragma once

#include "session/base/clock.h"
#include "session/enrollment/dialogue.h"
#include "session/enrollment/enroller.h"
#include "session/http/client.h"

#include <memory>

namespace session::enrollment {

/// Over somebody's network, which must outlive it; stop() is left to the network's owner: when it has
/// stopped, nothing is called back.
class ScepClient final : public Enroller
{
public:
    ScepClient(http::Network& network, const base::Clock& clock, DialogueLimits limits = {});

    using Enroller::enrol;
    void enrol(Order order, Answer answer, std::stop_token stop) override;
    void stop() override {}

private:
    http::Network& m_network;
    const base::Clock& m_clock;
    DialogueLimits m_limits;
};

/// With a network, and so a thread, of its own. `clock` must outlive it.
[[nodiscard]] std::unique_ptr<Enroller> makeEnroller(const base::Clock& clock, DialogueLimits limits = {},
                                                     http::ClientOptions options = {});

} // namespace session::enrollment
