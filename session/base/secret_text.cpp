#include "session/base/secret_text.h"

#include "session/base/wiping.h"

#include <utility>

namespace session::base {

// A short string is copied by a move: what stays behind has to be wiped as well.
SecretText::SecretText(std::string text) : m_text(std::move(text))
{
    wipe(text); // NOLINT(clang-analyzer-cplusplus.Move)
}

SecretText::SecretText(SecretText&& other) noexcept : m_text(std::move(other.m_text))
{
    wipe(other.m_text);
}

SecretText& SecretText::operator=(const SecretText& other)
{
    if (this != &other) {
        wipe(m_text);
        m_text = other.m_text;
    }
    return *this;
}

SecretText& SecretText::operator=(SecretText&& other) noexcept
{
    if (this != &other) {
        wipe(m_text);
        m_text = std::move(other.m_text);
        wipe(other.m_text);
    }
    return *this;
}

SecretText SecretText::first(std::size_t size) const
{
    return SecretText(m_text.substr(0, size));
}

SecretText::~SecretText()
{
    wipe(m_text);
}

} // namespace session::base
