#include "session/base/wiping.h"

#include <algorithm>
#include <cstring>

namespace session::base {

/// Resizing first to the whole capacity reaches the bytes that earlier, longer contents left behind.
void wipe(std::string& text)
{
    text.resize(text.capacity());
    ::explicit_bzero(text.data(), text.size());
    text.clear();
}

void appendSecret(std::string& text, std::string_view more)
{
    const std::size_t size = text.size() + more.size();
    if (size <= text.capacity()) {
        text.append(more);
        return;
    }
    std::string larger;
    larger.reserve(std::max(size, 2 * text.capacity()));
    larger.append(text).append(more);
    wipe(text);
    text = std::move(larger);
}

} // namespace session::base
