// Any bytes as what comes over a device channel: however they are cut into pieces, the same frames come out;
// nothing beyond the limit is believed; what decodes says the same after it was written and read again.
#include "session/wire/frame.h"
#include "session/wire/messages.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <vector>

using namespace session;

namespace {

struct Heard
{
    std::vector<std::string> payloads;
    bool isBroken = false; ///< a length beyond the limit

    bool operator==(const Heard&) const = default;
};

/// As a connection reads: all whole frames after each piece, and nothing after an error.
Heard hear(std::string_view bytes, std::size_t limit, std::size_t piece)
{
    wire::FrameReader reader;
    reader.setLimit(limit);
    Heard heard;
    while (!bytes.empty() && !heard.isBroken) {
        const auto taken = bytes.substr(0, piece);
        bytes.remove_prefix(taken.size());
        reader.append(taken);
        for (;;) {
            auto payload = reader.next();
            heard.isBroken = !payload;
            if (!payload || !*payload)
                break;
            if ((*payload)->size() > limit)
                std::abort();
            heard.payloads.push_back(**std::move(payload));
        }
        constexpr std::size_t header = 4;
        if (!heard.isBroken && reader.buffered() >= limit + header)
            std::abort(); // a frame of that size is whole
    }
    return heard;
}

void checkMessage(const std::string& payload)
{
    const auto message = wire::decode(payload);
    if (!message)
        return;
    const std::string written = wire::encode(*message);
    const auto again = wire::decode(written);
    if (!again || *again != *message || wire::encode(*again) != written)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 2)
        return 0;
    const std::size_t piece = 1 + data[0];
    const std::size_t limit = data[1] % 2 == 0 ? wire::limitBeforeWelcome : wire::limitAfterWelcome;
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 2, size - 2);
    const Heard heard = hear(bytes, limit, piece);
    if (hear(bytes, limit, bytes.size() + 1) != heard)
        std::abort();
    std::ranges::for_each(heard.payloads, checkMessage);
    checkMessage(std::string(bytes)); // also without a frame around it
    return 0;
}
