#include "session/pki/pem_blocks.h"

#include "session/pki/pem_parts.h"

namespace session::pki {

namespace {

constexpr std::string_view beginMark = "-----BEGIN ";
constexpr std::string_view dashes = "-----";

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
    PemParts parts;
    if (auto read = parts.read(block, "a PEM block"); !read)
        return std::unexpected(std::move(read.error()));
    if (parts.header && *parts.header)
        return base::failure(base::ErrorCode::ParseFailed, "a PEM block with headers where none are allowed");
    return std::string(reinterpret_cast<const char*>(parts.data), static_cast<std::size_t>(parts.length));
}

} // namespace session::pki
