#include "models/services/pair/pair_packing.h"

#include <zlib.h>

#include <algorithm>
#include <vector>

namespace models::services {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

namespace {

constexpr std::size_t blockSize = 1024 * 1024; ///< of text
constexpr std::size_t sizeBytes = 4;           ///< before each block: how much of what is packed it is

std::string sizeToBytes(std::size_t size)
{
    std::string bytes;
    for (std::size_t i = sizeBytes; i-- > 0;)
        bytes += char(size >> (8 * i) & 0xffU);
    return bytes;
}

std::size_t sizeFrom(std::string_view bytes)
{
    std::size_t size = 0;
    for (const char byte : bytes.substr(0, sizeBytes))
        size = size << 8U | static_cast<unsigned char>(byte);
    return size;
}

} // namespace

std::string packed(std::string_view text)
{
    std::string bytes;
    std::vector<Bytef> room(compressBound(blockSize));
    for (std::size_t at = 0; at < text.size(); at += blockSize) {
        const std::string_view block = text.substr(at, blockSize);
        uLongf size = room.size(); // always enough
        compress(room.data(), &size, reinterpret_cast<const Bytef*>(block.data()), block.size());
        bytes += sizeToBytes(size);
        bytes.append(reinterpret_cast<const char*>(room.data()), size);
    }
    return bytes;
}

Result<std::string> unpacked(std::string_view bytes, std::size_t longest)
{
    std::string text;
    std::vector<Bytef> room(blockSize);
    while (!bytes.empty()) {
        const std::size_t size = sizeFrom(bytes);
        bytes.remove_prefix(std::min(bytes.size(), sizeBytes));
        uLongf length = room.size();
        if (size == 0 || size > bytes.size() ||
            uncompress(room.data(), &length, reinterpret_cast<const Bytef*>(bytes.data()), size) != Z_OK)
            return failure(ErrorCode::ParseFailed, "what the HA peer says can't be read");
        if (length > longest - text.size())
            return failure(ErrorCode::Unsupported, "what the HA peer sends is too long");
        text.append(reinterpret_cast<const char*>(room.data()), length);
        bytes.remove_prefix(size);
    }
    return text;
}

} // namespace models::services
