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

/// The IPv4 special-purpose registry but what it calls globally reachable and an ordinary host may have.
constexpr std::array<Range4, 14> private4{{
    {0x00000000, 8},  // this network
    {0x0a000000, 8},  // 10/8
    {0x64400000, 10}, // 100.64/10, shared
    {0x7f000000, 8},  // loopback
    {0xa9fe0000, 16}, // 169.254/16, link-local
    {0xac100000, 12}, // 172.16/12
    {0xc0000000, 24}, // 192.0.0/24, protocol assignments
    {0xc0000200, 24}, // 192.0.2/24, documentation
    {0xc0586300, 24}, // 192.88.99/24, relays of 6to4
    {0xc0a80000, 16}, // 192.168/16
    {0xc6120000, 15}, // 198.18/15, benchmarks
    {0xc6336400, 24}, // 198.51.100/24, documentation
    {0xcb007100, 24}, // 203.0.113/24, documentation
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

struct Range6
{
    std::array<std::uint8_t, 8> network; ///< no range is narrower than half an address
    int bits;
};

/// The IPv6 special-purpose registry likewise, but what holds an IPv4 address.
constexpr std::array<Range6, 12> private6{{
    {{0}, 64},                                  // unspecified, loopback, IPv4-compatible
    {{0x00, 0x64, 0xff, 0x9b, 0x00, 0x01}, 48}, // 64:ff9b:1::/48, translation inside a network
    {{0x01}, 64},                               // 100::/64, discard
    {{0x01, 0, 0, 0, 0, 0, 0, 0x01}, 64},       // 100:0:0:1::/64, dummy
    {{0x20, 0x01}, 23},                         // 2001::/23, protocol assignments, Teredo, benchmarks
    {{0x20, 0x01, 0x0d, 0xb8}, 32},             // 2001:db8::/32, documentation
    {{0x3f, 0xff}, 20},                         // 3fff::/20, documentation
    {{0x5f}, 16},                               // 5f00::/16, segment identifiers
    {{0xfc}, 7},                                // unique local
    {{0xfe, 0x80}, 10},                         // link-local
    {{0xfe, 0xc0}, 10},                         // site-local
    {{0xff}, 8},                                // multicast
}};

bool isIn(const Range6& range, std::span<const std::uint8_t, 16> bytes)
{
    for (int bit = 0; bit < range.bits; bit += 8) {
        const unsigned ignored = 8U - unsigned(std::min(range.bits - bit, 8));
        const auto at = std::size_t(bit) / 8;
        if ((unsigned(range.network[at]) ^ bytes[at]) >> ignored != 0)
            return false;
    }
    return true;
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
    return std::ranges::any_of(private6, [bytes](const Range6& range) { return isIn(range, bytes); });
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
