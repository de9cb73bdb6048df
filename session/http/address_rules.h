// Which IP addresses are not of the open internet: loopback, private, link-local, shared, unspecified,
// multicast, for benchmarks or documentation; IPv4 inside IPv6 counts as what it is. Pure, any thread.
// Source: the IANA special-purpose address registries (RFC 6890) of both families, RFC 6052, RFC 8215.
#pragma once

struct sockaddr;

namespace session::http {

/// True also for a family that is neither IPv4 nor IPv6.
[[nodiscard]] bool isPrivateAddress(const sockaddr& address);

} // namespace session::http
