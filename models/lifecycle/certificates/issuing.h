// What a device's template asks to be issued, and signing it: the one way to a client certificate, for the
// desk that answers devices, for bundles and for predictions. Pure but for randomness; any thread, signing
// not on the main one. Rules E9, E11, K6, T7.
#pragma once

#include "models/config/configuration.h"
#include "session/base/ids.h"
#include "session/pki/issuing/issuing.h"
#include "session/pki/issuing/request.h"
#include "session/pki/keys/key_vault.h"

#include <string>
#include <string_view>
#include <vector>

namespace models::lifecycle {

/// What a device's template asks for, resolved. Values only.
struct IssuingOrder
{
    session::pki::Issuer authority;
    std::vector<session::pki::Certificate> intermediates; ///< sent with the leaf: no root
    std::string commonName;                               ///< "$UDID" expanded
    session::base::TimePoint now;
    int days = 365;
    std::string serviceBase; ///< Lifecycle::serviceBase()
};

/// ErrorCode::Denied when this device's settings ask for no certificate from here.
[[nodiscard]] session::base::Result<IssuingOrder> issuingOrder(const config::Configuration& configuration,
                                                               const session::pki::KeyVault& vault,
                                                               const session::base::Serial& serial);
struct IssuedChain
{
    std::vector<session::pki::Certificate> certificates; ///< leaf first, then intermediates
    session::pki::Certificate authority;                 ///< that signed the leaf
};

struct IssuedTo
{
    session::base::Serial serial;
    IssuedChain chain;
};

/// Whoever asks: a key below pki::fewestSecurityBits gets no certificate here. ErrorCode::Denied.
[[nodiscard]] session::base::Result<> checkRequestedKey(const session::pki::RequestFacts& facts);

/// Checks the request and signs it.
[[nodiscard]] session::base::Result<IssuedChain> signRequest(const IssuingOrder& order,
                                                             std::string_view request);

} // namespace models::lifecycle
