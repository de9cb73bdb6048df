#include "session/wire/frame.h"

#include <cassert>
#include <cstdint>
#include <limits>

namespace session::wire {

namespace {

constexpr std::size_t headerSize = 4;
constexpr std::size_t keptCapacity = 4 * 1024; ///< an idle session holds no more than this

std::size_t lengthAt(std::string_view bytes)
{
    std::size_t length = 0;
    for (std::size_t i = 0; i < headerSize; ++i)
        length = (length << 8U) | static_cast<unsigned char>(bytes[i]);
    return length;
}

} // namespace

std::string frame(std::string_view payload)
{
    assert(payload.size() <= std::numeric_limits<std::uint32_t>::max());
    const auto length = static_cast<std::uint32_t>(payload.size());
    std::string result;
    result.reserve(headerSize + payload.size());
    for (unsigned shift : {24U, 16U, 8U, 0U})
        result.push_back(static_cast<char>((length >> shift) & 0xFFU));
    result.append(payload);
    return result;
}

base::Result<std::optional<std::string>> FrameReader::next()
{
    if (m_buffer.size() < headerSize)
        return std::optional<std::string>();
    const std::size_t length = lengthAt(m_buffer);
    if (length > m_limit)
        return base::failure(base::ErrorCode::ParseFailed, "frame of " + std::to_string(length) +
                                                               " bytes exceeds the limit of " +
                                                               std::to_string(m_limit));
    if (m_buffer.size() - headerSize < length)
        return std::optional<std::string>();
    std::optional<std::string> payload(m_buffer.substr(headerSize, length));
    m_buffer.erase(0, headerSize + length);
    if (m_buffer.empty() && m_buffer.capacity() > keptCapacity)
        m_buffer.shrink_to_fit();
    return payload;
}

} // namespace session::wire
