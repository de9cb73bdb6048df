#include "session/pki/encoding/pem_blocks.h"

#include "session/base/secret_text.h"
#include "session/pki/openssl_error.h"
#include "session/pki/openssl_handles.h"

#include <algorithm>
#include <utility>

#include <openssl/err.h>
#include <openssl/pem.h>

namespace session::pki {

namespace {

constexpr std::string_view beginMark = "-----BEGIN ";
constexpr std::string_view dashes = "-----";
constexpr std::string_view indentation = " \t>";

/// As OpenSSL wants it: lines begin at their beginning.
base::SecretText withoutIndentation(std::string_view text)
{
    std::string straight;
    straight.reserve(text.size());
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
        std::string_view line = text.substr(0, end);
        line.remove_prefix(std::min(line.find_first_not_of(indentation), line.size()));
        straight += line;
        text.remove_prefix(end);
    }
    return base::SecretText(std::move(straight));
}

bool isIndented(std::string_view text)
{
    const std::size_t end = text.find('\n');
    return end != std::string_view::npos && end + 1 < text.size() && indentation.contains(text[end + 1]);
}

} // namespace

std::vector<PemBlock> findPemBlocks(std::string_view pem)
{
    std::vector<PemBlock> blocks;
    std::size_t from = 0;
    while ((from = pem.find(beginMark, from)) != std::string_view::npos) {
        const std::size_t labelStart = from + beginMark.size();
        const std::size_t labelEnd = pem.find(dashes, labelStart);
        if (labelEnd == std::string_view::npos)
            break;
        PemBlock block{.label = pem.substr(labelStart, labelEnd - labelStart), .text = {}, .offset = from};
        const std::string endMark = "-----END " + std::string(block.label) + "-----";
        const std::size_t end = pem.substr(0, pem.find(beginMark, labelEnd)).find(endMark, labelEnd);
        const bool closed = end != std::string_view::npos;
        if (closed)
            block.text = pem.substr(from, end + endMark.size() - from);
        from = closed ? end + endMark.size() : labelEnd;
        blocks.push_back(block);
    }
    return blocks;
}

base::Result<std::string> decodePemBlock(const PemBlock& block)
{
    const auto content = PemContent::decode(block);
    if (!content)
        return std::unexpected(content.error());
    if (content->isEncrypted())
        return base::failure(base::ErrorCode::ParseFailed, "a PEM block with headers where none are allowed");
    return std::string(content->bytes());
}

base::Result<PemContent> PemContent::decode(const PemBlock& block)
{
    if (block.text.empty())
        return base::failure(base::ErrorCode::ParseFailed,
                             "the end line of a PEM block is missing: " + std::string(block.label));
    const base::SecretText straight =
        isIndented(block.text) ? withoutIndentation(block.text) : base::SecretText();
    const std::string_view text = straight.empty() ? block.text : std::string_view(straight.reveal());
    const BioHandle bio(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())));
    PemContent content;
    ERR_clear_error();
    // With the secure flag OpenSSL wipes what it used on its way.
    if (!bio || PEM_read_bio_ex(bio.get(), &content.m_name, &content.m_header, &content.m_data,
                                &content.m_length, PEM_FLAG_SECURE | PEM_FLAG_EAY_COMPATIBLE) != 1)
        return openSslFailure("a PEM block can't be read", base::ErrorCode::ParseFailed);
    return content;
}

PemContent::PemContent(PemContent&& other) noexcept
    : m_name(std::exchange(other.m_name, nullptr)),
      m_header(std::exchange(other.m_header, nullptr)),
      m_data(std::exchange(other.m_data, nullptr)),
      m_length(std::exchange(other.m_length, 0))
{
}

PemContent& PemContent::operator=(PemContent&& other) noexcept
{
    std::swap(m_name, other.m_name);
    std::swap(m_header, other.m_header);
    std::swap(m_data, other.m_data);
    std::swap(m_length, other.m_length);
    return *this;
}

PemContent::~PemContent()
{
    OPENSSL_secure_free(m_name);
    OPENSSL_secure_free(m_header);
    OPENSSL_secure_clear_free(m_data, static_cast<std::size_t>(m_length));
}

std::string_view PemContent::bytes() const
{
    return {reinterpret_cast<const char*>(m_data), static_cast<std::size_t>(m_length)};
}

} // namespace session::pki
