// What was found out about a peer's paths, so that a known chain is not searched and checked again: devices
// come back with the chain that they came with, and each handshake is judged twice (T5). The verifier alone
// fills it and reads it, and answers the same with it as without.
//
// An answer counts only for the same policy (its generation stands for the trust store and every setting),
// the whole presented chain, the same facts of revocation, and until the next date in any certificate that
// was looked at. Only what was good without another path having failed is kept. It knows nothing of who has
// the key: CertificateVerify is OpenSSL's, in every handshake. Bounded; the oldest give way. One thread.
#pragma once

#include "session/trust/evidence.h"
#include "session/trust/policy.h"

#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <unordered_map>

namespace session::trust {

struct PathChecks;

class PathMemory
{
public:
    /// An answer takes about 2 KB.
    explicit PathMemory(std::size_t capacity = 8'192);
    ~PathMemory();
    PathMemory(const PathMemory&) = delete;
    PathMemory& operator=(const PathMemory&) = delete;

    struct Question
    {
        const Policy& policy;
        std::uint64_t generation; ///< never the same for two policies
        const PeerEvidence& evidence;
        const RevocationFacts& facts;
        base::TimePoint now;
    };
    /// Null when it is not known.
    [[nodiscard]] const PathChecks* find(const Question& question);
    void keep(const Question& question, const PathChecks& checks);

    [[nodiscard]] std::uint64_t hits() const { return m_hits; }
    [[nodiscard]] std::size_t size() const { return m_answers.size(); }

private:
    struct Answer;
    std::size_t m_capacity;
    std::unordered_map<std::string, std::unique_ptr<const Answer>> m_answers;
    std::deque<std::string> m_inOrder;
    std::uint64_t m_hits = 0;
};

} // namespace session::trust
