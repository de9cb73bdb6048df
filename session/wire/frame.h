// Frames: a four-byte big-endian length, then that many bytes. A limit is enforced before anything is
// allocated: 16 KiB until the welcome, 4 MiB after it. One reader per connection, one thread.
#pragma once

#include "session/base/error.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace session::wire {

inline constexpr std::size_t limitBeforeWelcome = 16 * 1024;
inline constexpr std::size_t limitAfterWelcome = 4 * 1024 * 1024;

[[nodiscard]] std::string frame(std::string_view payload);

class FrameReader
{
public:
    void setLimit(std::size_t bytes) { m_limit = bytes; }
    void append(std::string_view received) { m_buffer.append(received); }
    /// The next whole payload, nullopt if more bytes are needed, an error once a length exceeds the limit
    /// (the connection is to be closed then).
    [[nodiscard]] base::Result<std::optional<std::string>> next();
    [[nodiscard]] std::size_t buffered() const { return m_buffer.size(); }

private:
    std::string m_buffer;
    std::size_t m_limit = limitBeforeWelcome;
};

} // namespace session::wire
