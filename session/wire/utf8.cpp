#include "session/wire/cbor_cursor.h"

namespace session::wire {

namespace {

struct Lead
{
    int following = -1;
    unsigned firstLow = 0x80; ///< bounds of the second byte: they exclude overlong forms and surrogates
    unsigned firstHigh = 0xBF;
};

Lead leadOf(unsigned char byte)
{
    if (byte < 0x80)
        return {0};
    if (byte < 0xC2 || byte > 0xF4)
        return {};
    if (byte < 0xE0)
        return {1};
    if (byte < 0xF0)
        return {2, byte == 0xE0 ? 0xA0U : 0x80U, byte == 0xED ? 0x9FU : 0xBFU};
    return {3, byte == 0xF0 ? 0x90U : 0x80U, byte == 0xF4 ? 0x8FU : 0xBFU};
}

} // namespace

bool isUtf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const Lead lead = leadOf(static_cast<unsigned char>(text[at++]));
        if (lead.following < 0)
            return false;
        for (int i = 0; i < lead.following; ++i, ++at) {
            if (at >= text.size())
                return false;
            const auto byte = static_cast<unsigned char>(text[at]);
            const unsigned low = i == 0 ? lead.firstLow : 0x80U;
            const unsigned high = i == 0 ? lead.firstHigh : 0xBFU;
            if (byte < low || byte > high)
                return false;
        }
    }
    return true;
}

} // namespace session::wire
