// A certificate of its own: the device makes the key, asks over its session or a SCEP server, and takes the
// answer only if it fits (P-3, P-4). Pure functions but for randomness; makePendingKey can take a second for
// RSA, so not on an I/O thread.
#pragma once

#include "session/agent/device.h"
#include "session/base/clock.h"
#include "session/enrollment/outcome.h"
#include "session/wire/messages.h"

#include <cstdint>
#include <string>

namespace session::agent {

/// True when the settings ask for a certificate that is not there, was requested as something else, or has
/// expired.
[[nodiscard]] bool isCertificateWanted(const DeviceFacts& facts, const DeviceSettings& settings,
                                       base::TimePoint now);

/// When an enrolled certificate is renewed (I4): a third of its life before its end, thirty days at most.
[[nodiscard]] base::TimePoint renewalTime(const pki::Certificate& certificate);
/// True when the certificate is there and enrolled by SCEP, and its renewal time has come.
[[nodiscard]] bool isRenewalDue(const DeviceFacts& facts, const DeviceSettings& settings,
                                base::TimePoint now);

/// True when this key was made for exactly this request.
[[nodiscard]] bool fitsRequest(const PendingKey& pending, const DeviceSettings::IssueRequest& request);
[[nodiscard]] base::Result<PendingKey> makePendingKey(const DeviceSettings::IssueRequest& request);

[[nodiscard]] base::Result<wire::Csr> makeCsr(const PendingKey& pending, std::uint64_t id);

/// What a SCEP server is asked for: a renewal while the old certificate can sign one, else a first enrolment.
/// The settings ask for SCEP.
[[nodiscard]] enrollment::Order makeOrder(const DeviceFacts& facts, const DeviceSettings& settings,
                                          base::TimePoint now);
/// A first enrolment can't be had with these: the server wants a password that is not here any more.
[[nodiscard]] bool lacksChallenge(const enrollment::Challenge& challenge);
/// Of a renewal: the old certificate is no use to this server, a first enrolment may be.
[[nodiscard]] bool callsForFirstEnrolment(enrollment::Problem problem);

/// The identity that `chainPem` makes with the waiting key. ErrorCode::Mismatch when the certificate is for
/// another key, ErrorCode::ParseFailed when it is none.
[[nodiscard]] base::Result<OwnIdentity> acceptIssued(const PendingKey& pending, std::string_view chainPem);

/// Puts `identity` in the place of the one with its name, or adds it.
void keepOwnIdentity(DeviceFacts& facts, OwnIdentity identity);

} // namespace session::agent
