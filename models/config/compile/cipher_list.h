// What an SSL/TLS service profile leaves of the versions and suites that OpenSSL has. Pure, any thread.
#pragma once

#include "models/config/configuration.h"
#include "session/trust/tls_version.h"

#include <string>

namespace models::config {

/// The OpenSSL cipher list (TLS <= 1.2) that a profile's version range and algorithm flags leave; "" when
/// none is left (B8, B9).
[[nodiscard]] std::string cipherList(const SslTlsServiceProfile& profile);
/// The same of TLS 1.3, which has no key exchange to be switched; "" when none is left.
[[nodiscard]] std::string cipherSuites(const SslTlsServiceProfile& profile);
[[nodiscard]] session::trust::TlsRange tlsRange(const SslTlsServiceProfile& profile, bool deviceChannel);

} // namespace models::config
