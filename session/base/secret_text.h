// Text that must not stay in memory: keys, passphrases. Any thread.
#pragma once

#include <cstddef>
#include <string>

namespace session::base {

/// Text that is cleared (explicit_bzero) before its memory is given back. Never log one.
class SecretText
{
public:
    SecretText() = default;
    explicit SecretText(std::string text);
    SecretText(const SecretText&) = default;
    SecretText(SecretText&& other) noexcept;
    SecretText& operator=(const SecretText& other);
    SecretText& operator=(SecretText&& other) noexcept;
    ~SecretText();

    [[nodiscard]] const std::string& reveal() const { return m_text; }
    [[nodiscard]] bool empty() const { return m_text.empty(); }
    /// The same without what comes after the first `size` bytes.
    [[nodiscard]] SecretText first(std::size_t size) const;

private:
    std::string m_text;
};

} // namespace session::base
