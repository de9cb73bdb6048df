// What every installation stands on: the vault that seals its keys and its own factory world (T2), made at
// the first start together with an empty version 1, read ever after. Main thread, before anything else;
// scrypt takes about half a second.
#pragma once

#include "models/config/compile/compile.h"
#include "models/store/store.h"
#include "session/base/clock.h"
#include "session/pki/issuing/issuing.h"
#include "session/pki/keys/key_vault.h"

namespace models::lifecycle {

struct Foundation
{
    session::pki::KeyVault vault;
    config::FactoryWorld factory;
};

/// ErrorCode::Denied for a wrong passphrase.
[[nodiscard]] session::base::Result<Foundation> layFoundation(store::Store& store,
                                                              const session::base::SecretText& passphrase,
                                                              const session::base::Clock& clock);

/// The same with a vault that is open: not at a first start.
[[nodiscard]] session::base::Result<Foundation> readFoundation(const store::Store& store,
                                                               session::pki::KeyVault vault);

/// The foundation of the other manager of a pair: its vault, under this installation's passphrase by now, and
/// its factory CA, below which this manager gets a certificate of its own. What was sealed here before can't
/// be read any more.
[[nodiscard]] session::base::Result<Foundation> joinFoundation(store::Store& store,
                                                               session::pki::KeyVault vault,
                                                               const session::pki::Issuer& factory,
                                                               const session::base::Clock& clock);

/// A CA as it is kept, for whoever unseals it on another thread.
struct SealedIssuer
{
    std::string certificate; ///< PEM
    std::string key;
    std::string keyName; ///< under which it was sealed
};
[[nodiscard]] session::base::Result<SealedIssuer> sealedFactoryIssuer(const store::Store& store);
/// Any thread.
[[nodiscard]] session::base::Result<session::pki::Issuer> unseal(const SealedIssuer& sealed,
                                                                 const session::pki::KeyVault& vault);

/// The factory CA with its key: signs predefined certificates.
[[nodiscard]] session::base::Result<session::pki::Issuer> factoryIssuer(const store::Store& store,
                                                                        const session::pki::KeyVault& vault);

} // namespace models::lifecycle
