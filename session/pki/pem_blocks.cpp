#include "session/pki/pem_blocks.h"

#include "session/pki/openssl_error.h"
#include "session/pki/openssl_handles.h"

#include <openssl/pem.h>

namespace session::pki {

namespace {

constexpr std::string_view beginMark = "-----BEGIN ";
constexpr std::string_view dashes = "-----";

struct PemParts
{
    char* name = nullptr;
    char* header = nullptr;
    unsigned char* data = nullptr;
    long length = 0;

    PemParts() = default;
    PemParts(const PemParts&) = delete;
    PemParts& operator=(const PemParts&) = delete;
    ~PemParts()
    {
        OPENSSL_free(name);
        OPENSSL_free(header);
        OPENSSL_clear_free(data, static_cast<std::size_t>(length));
    }
};

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
        PemBlock block{.label = pem.substr(labelStart, labelEnd - labelStart), .text = {}};
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
    if (block.text.empty())
        return base::failure(base::ErrorCode::ParseFailed,
                             "the end line of a PEM block is missing: " + std::string(block.label));
    const BioHandle bio(BIO_new_mem_buf(block.text.data(), static_cast<int>(block.text.size())));
    PemParts parts;
    if (!bio || !PEM_read_bio(bio.get(), &parts.name, &parts.header, &parts.data, &parts.length))
        return openSslFailure("a PEM block can't be read", base::ErrorCode::ParseFailed);
    if (parts.header && *parts.header)
        return base::failure(base::ErrorCode::ParseFailed, "a PEM block with headers where none are allowed");
    return std::string(reinterpret_cast<const char*>(parts.data), static_cast<std::size_t>(parts.length));
}

} // namespace session::pki
