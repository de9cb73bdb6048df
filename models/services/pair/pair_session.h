// Binds what two managers of a pair tell each other to one conversation (S-4): who speaks to whom, a random
// name that both have had a part in, and a count. All of it is sealed under the key that only the pair has,
// so what was said before, was said the other way, or is missing can't be told once more. The one with the
// lower serial number begins; the other asks it to, when something is wrong. Pure; one thread.
#pragma once

#include "session/base/error.h"
#include "session/pki/keys/key_vault.h"

#include <cstdint>
#include <string>

namespace models::services {

class PairSession
{
public:
    PairSession() = default; ///< nobody's: can't be opened
    PairSession(std::string own, std::string peer);

    /// A greeting, or the wish for one: to be sent at the begin, and when heard() says that something is
    /// wrong.
    [[nodiscard]] session::base::Result<std::string> begin(const session::pki::KeyVault& vault);
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] bool isNobodys() const { return m_own.empty(); }
    [[nodiscard]] bool isBetween(const std::string& own, const std::string& peer) const
    {
        return m_own == own && m_peer == peer;
    }
    [[nodiscard]] bool isBeginner() const { return m_own < m_peer; }
    /// ErrorCode::Unsupported while it is not open.
    [[nodiscard]] session::base::Result<std::string> seal(std::string bytes,
                                                          const session::pki::KeyVault& vault);

    struct Heard
    {
        std::string bytes = {};  ///< of a message
        std::string answer = {}; ///< is to be sent at once, "" for nothing
        bool hasBegun = false;   ///< a new conversation: what the peer knows is open
        bool isGreeting = false;
    };
    /// ErrorCode::Denied for what does not belong here: sealed by another key, for another conversation, by
    /// the other side, or out of turn. Conflict for a greeting that came too late: nothing is to be done.
    [[nodiscard]] session::base::Result<Heard> heard(const std::string& text,
                                                     const session::pki::KeyVault& vault);

private:
    [[nodiscard]] std::string context(const std::string& from, const std::string& to,
                                      std::uint64_t count) const;
    [[nodiscard]] session::base::Result<std::string> greeting(const std::string& nonce,
                                                              const std::string& answered,
                                                              const session::pki::KeyVault& vault) const;
    [[nodiscard]] session::base::Result<Heard> greeted(const std::string& text,
                                                       const session::pki::KeyVault& vault);
    void open(const std::string& name);

    std::string m_own;
    std::string m_peer;
    std::string m_nonce; ///< of the greeting that was sent last
    std::string m_name;  ///< of the conversation
    bool m_isOpen = false;
    std::uint64_t m_said = 0;
    std::uint64_t m_heard = 0;
};

} // namespace models::services
