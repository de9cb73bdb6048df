#include "models/services/pair/pair_session.h"

#include <QRandomGenerator>
#include <QString>

namespace models::services {

using namespace session;
using base::ErrorCode;
using base::failure;
using base::Result;
using base::SecretText;

namespace {

constexpr char greetingMark = 'g';
constexpr char messageMark = 'm';

std::string newNonce()
{
    auto* random = QRandomGenerator::system();
    return QStringLiteral("%1%2")
        .arg(random->generate64(), 16, 16, QLatin1Char('0'))
        .arg(random->generate64(), 16, 16, QLatin1Char('0'))
        .toStdString();
}

std::string greetingContext(const std::string& from, const std::string& to)
{
    return "ha greeting " + from + ' ' + to;
}

} // namespace

PairSession::PairSession(std::string own, std::string peer) : m_own(std::move(own)), m_peer(std::move(peer))
{
}

std::string PairSession::context(const std::string& from, const std::string& to, std::uint64_t count) const
{
    return "ha channel " + from + ' ' + to + ' ' + m_name + ' ' + std::to_string(count);
}

Result<std::string> PairSession::greeting(const std::string& nonce, const std::string& answered,
                                          const pki::KeyVault& vault) const
{
    auto box = vault.seal(SecretText(nonce + ' ' + answered), greetingContext(m_own, m_peer));
    if (!box)
        return box;
    return greetingMark + *box;
}

Result<std::string> PairSession::begin(const pki::KeyVault& vault)
{
    m_isOpen = false;
    m_nonce = isBeginner() ? newNonce() : std::string();
    return greeting(m_nonce, {}, vault);
}

void PairSession::open(const std::string& name)
{
    m_name = name;
    m_isOpen = true;
    m_said = m_heard = 0;
}

Result<std::string> PairSession::seal(std::string bytes, const pki::KeyVault& vault)
{
    if (!m_isOpen)
        return failure(ErrorCode::Unsupported, "there is no conversation with the HA peer");
    auto box = vault.seal(SecretText(std::move(bytes)), context(m_own, m_peer, m_said + 1));
    if (!box)
        return box;
    ++m_said;
    return messageMark + *box;
}

Result<PairSession::Heard> PairSession::greeted(const std::string& text, const pki::KeyVault& vault)
{
    const auto said = vault.unseal(text.substr(1), greetingContext(m_peer, m_own));
    if (!said)
        return std::unexpected(said.error());
    const std::size_t gap = said->reveal().find(' ');
    if (gap == std::string::npos)
        return failure(ErrorCode::ParseFailed, "the HA peer's greeting can't be read");
    const std::string nonce = said->reveal().substr(0, gap);
    const std::string answered = said->reveal().substr(gap + 1);
    Heard heard{.isGreeting = true};
    if (isBeginner()) {
        if (nonce.empty()) { // it wants to begin anew
            auto again = begin(vault);
            if (!again)
                return std::unexpected(again.error());
            heard.answer = *std::move(again);
        } else if (!m_isOpen && !m_nonce.empty() && answered == m_nonce) {
            open(m_nonce + '.' + nonce);
            heard.hasBegun = true;
        } else {
            return failure(ErrorCode::Conflict, "a greeting of another conversation came on the HA channel");
        }
        return heard;
    }
    if (nonce.empty() || !answered.empty())
        return failure(ErrorCode::Conflict, "the HA peer's greeting has no place here");
    m_nonce = newNonce();
    auto answer = greeting(m_nonce, nonce, vault);
    if (!answer)
        return std::unexpected(answer.error());
    open(nonce + '.' + m_nonce);
    heard.answer = *std::move(answer);
    heard.hasBegun = true;
    return heard;
}

Result<PairSession::Heard> PairSession::heard(const std::string& text, const pki::KeyVault& vault)
{
    if (m_own.empty() || m_own == m_peer || text.empty())
        return failure(ErrorCode::Denied, "nobody is expected on the HA channel");
    if (text.front() == greetingMark)
        return greeted(text, vault);
    if (!m_isOpen || text.front() != messageMark)
        return failure(ErrorCode::Denied, "the HA peer speaks outside of a conversation");
    const auto bytes = vault.unseal(text.substr(1), context(m_peer, m_own, m_heard + 1));
    if (!bytes)
        return std::unexpected(bytes.error());
    ++m_heard;
    return Heard{.bytes = bytes->reveal()};
}

} // namespace models::services
