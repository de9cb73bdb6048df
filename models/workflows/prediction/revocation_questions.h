// What handshakes to come would look up, asked beforehand and all at once: a status that nobody has asked for
// yet is no guess but a question that is still open. Any thread, one for each object; wait() blocks, so never
// the GUI thread. Rules C6-C18; T6, X-1.
#pragma once

#include "models/lifecycle/certificates/known_revocation.h"

#include <chrono>
#include <future>
#include <memory>
#include <vector>

namespace models::workflows {

class RevocationQuestions
{
public:
    /// A responder that does not answer is given up by its profile's own times (C13), at the latest after
    /// this: then nothing is known of what was asked.
    static constexpr std::chrono::seconds longestWait{20};

    /// Outlives it; null: nothing is asked, and nothing found.
    explicit RevocationQuestions(const lifecycle::RevocationLookup& lookUp) : m_lookUp(lookUp) {}

    /// Whether a peer of that kind is looked up at all (C9).
    [[nodiscard]] bool concerns(const session::trust::Policy& policy,
                                const session::trust::PeerEvidence& evidence) const;
    /// A number for facts(). `evidence`: what its serial is has not been said when lookups are made.
    [[nodiscard]] std::size_t ask(const session::trust::Policy& policy, session::trust::PeerEvidence evidence,
                                  session::base::TimePoint at);
    void wait();
    [[nodiscard]] const session::trust::RevocationFacts& facts(std::size_t number) const
    {
        return m_facts.at(number);
    }

private:
    using Promise = std::promise<session::trust::RevocationFacts>;

    const lifecycle::RevocationLookup& m_lookUp;
    std::vector<std::shared_ptr<Promise>> m_open; ///< kept: a network that stops answers nobody
    std::vector<session::trust::RevocationFacts> m_facts;
};

} // namespace models::workflows
