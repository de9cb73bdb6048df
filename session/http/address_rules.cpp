#include "session/http/address_rules.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace session::http {

namespace {

struct Range4
{
    std::uint32_t network;
    int bits;
};

constexpr std::array<Range4, 9> private4{{
    {0x00000000, 8},  // this network
    {0x0a000000, 8},  // 10/8
    {0x64400000, 10}, // 100.64/10, shared
    {0x7f000000, 8},  // loopback
    {0xa9fe0000, 16}, // 169.254/16, link-local
    {0xac100000, 12}, // 172.16/12
    {0xc0000000, 24}, // 192.0.0/24
    {0xc0a80000, 16}, // 192.168/16
    {0xe0000000, 3},  // multicast, reserved, broadcast
}};

bool isPrivate4(std::uint32_t address)
{
    return std::ranges::any_of(private4, [address](const Range4& range) {
        return (address ^ range.network) >> (32 - range.bits) == 0;
    });
}

std::uint32_t fourAt(std::span<const std::uint8_t, 16> bytes, std::size_t at)
{
    return std::uint32_t(bytes[at]) << 24U | std::uint32_t(bytes[at + 1]) << 16U |
           std::uint32_t(bytes[at + 2]) << 8U | bytes[at + 3];
}

bool isPrivate6(std::span<const std::uint8_t, 16> bytes)
{
    const auto zeroUpTo = [&](std::size_t end) {
        return std::ranges::all_of(bytes.first(end), [](std::uint8_t byte) { return byte == 0; });
    };
    const bool mapped = zeroUpTo(10) && bytes[10] == 0xff && bytes[11] == 0xff; // ::ffff:a.b.c.d
    const bool translated = fourAt(bytes, 0) == 0x0064ff9b && fourAt(bytes, 4) == 0 && fourAt(bytes, 8) == 0;
    if (mapped || translated)
        return isPrivate4(fourAt(bytes, 12));
    if (bytes[0] == 0x20 && bytes[1] == 0x02) // 6to4
        return isPrivate4(fourAt(bytes, 2));
    const bool localUnicast = (bytes[0] & 0xfeU) == 0xfc;
    const bool linkOrSiteLocal = bytes[0] == 0xfe && (bytes[1] & 0x80U) != 0;
    return zeroUpTo(8) || localUnicast || linkOrSiteLocal || bytes[0] == 0xff;
}

} // namespace

bool isPrivateAddress(const sockaddr& address)
{
    if (address.sa_family == AF_INET)
        return isPrivate4(ntohl(reinterpret_cast<const sockaddr_in&>(address).sin_addr.s_addr));
    if (address.sa_family == AF_INET6)
        return isPrivate6(std::span(reinterpret_cast<const sockaddr_in6&>(address).sin6_addr.s6_addr));
    return true;
}

} // namespace session::http
