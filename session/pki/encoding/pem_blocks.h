// Finds the blocks of PEM text without decoding them, and decodes one. Tolerant: any text around and between
// blocks, CRLF, blocks that were indented or quoted in a mail. Any thread; pure. Source: RFC 7468 (lax form),
// RFC 1421 headers.
#pragma once

#include "session/base/error.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace session::pki {

/// Views into the text that was searched.
struct PemBlock
{
    std::string_view label; ///< "CERTIFICATE", "PRIVATE KEY", ...
    std::string_view text;  ///< from "-----BEGIN" to the closing dashes; empty if the end line is missing
    std::size_t offset = 0; ///< where it begins in the text, in bytes
};

[[nodiscard]] std::vector<PemBlock> findPemBlocks(std::string_view pem);
/// The bytes of a block that has no RFC 1421 headers (nothing encrypted), else ErrorCode::ParseFailed. Not
/// for private keys.
[[nodiscard]] base::Result<std::string> decodePemBlock(const PemBlock& block);

/// A decoded block, fit for private keys: what it held is wiped with it.
class PemContent
{
public:
    /// ErrorCode::ParseFailed.
    [[nodiscard]] static base::Result<PemContent> decode(const PemBlock& block);
    PemContent(PemContent&& other) noexcept;
    PemContent& operator=(PemContent&& other) noexcept;
    PemContent(const PemContent&) = delete;
    PemContent& operator=(const PemContent&) = delete;
    ~PemContent();

    [[nodiscard]] bool isEncrypted() const { return m_header && *m_header; } ///< by RFC 1421 headers
    [[nodiscard]] char* header() { return m_header; }                        ///< as OpenSSL wants it
    [[nodiscard]] std::string_view bytes() const;

private:
    PemContent() = default;

    char* m_name = nullptr;
    char* m_header = nullptr;
    unsigned char* m_data = nullptr;
    long m_length = 0;
};

} // namespace session::pki
