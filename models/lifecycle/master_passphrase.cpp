#include "models/lifecycle/master_passphrase.h"

#include "models/lifecycle/lifecycle.h"
#include "models/lifecycle/work_pool.h"
#include "models/store/data_directory.h"
#include "models/store/keyring.h"
#include "models/store/store.h"
#include "session/base/log.h"
#include "session/pki/keys/key_vault.h"

#include <QPointer>

#include <algorithm>

namespace models::lifecycle {

using namespace session;
using base::ErrorCode;
using base::failure;
using base::Result;
using base::SecretText;
using pki::KeyVault;

namespace {

Result<> checkNext(const SecretText& next)
{
    const std::string& text = next.reveal();
    const auto startsCharacter = [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
    };
    if (std::size_t(std::ranges::count_if(text, startsCharacter)) < leastPassphraseLength)
        return failure(ErrorCode::InvalidArgument, "the new passphrase needs at least " +
                                                       std::to_string(leastPassphraseLength) + " characters");
    return {};
}

Result<KeyVault> rewrapped(const std::string& wrapped, const SecretText& current, const SecretText& next)
{
    const auto vault = KeyVault::open(wrapped, current);
    return vault ? vault->withPassphrase(next) : vault;
}

/// After the change: nobody keeps the old one, `keeper` keeps the new one.
void keep(Lifecycle& lifecycle, const SecretText& passphrase, PassphraseKeeper keeper,
          std::function<void(const Result<>&)> done)
{
    const auto* directory = lifecycle.dataDirectory();
    if (!directory)
        return done(keeper == PassphraseKeeper::Nobody
                        ? Result<>{}
                        : failure(ErrorCode::Unsupported, "there is no data directory that could keep it"));
    const bool wasInKeyring = passphraseKeeper(lifecycle) == PassphraseKeeper::Keyring;
    const auto noted = lifecycle.store().setValue(store::keys::passphraseKeeper, "");
    const auto inDirectory = keeper == PassphraseKeeper::Directory ? directory->keepPassphrase(passphrase)
                                                                   : directory->forgetPassphrase();
    if (!inDirectory || !noted) {
        // The old one must not stay there for the current one.
        static_cast<void>(directory->forgetPassphrase());
        return done(inDirectory ? noted : inDirectory);
    }
    const store::Keyring keyring(directory->path(), lifecycle);
    if (keeper == PassphraseKeeper::Keyring)
        return keyring.write(passphrase, [&lifecycle, done = std::move(done)](const Result<>& kept) {
            done(kept ? lifecycle.store().setValue(store::keys::passphraseKeeper,
                                                   std::string(store::keys::keptByKeyring))
                      : kept);
        });
    if (!wasInKeyring) // and where there is no keyring, it need not be asked to forget
        return done({});
    keyring.forget(std::move(done));
}

} // namespace

PassphraseKeeper passphraseKeeper(const Lifecycle& lifecycle)
{
    if (lifecycle.dataDirectory() && lifecycle.dataDirectory()->keepsPassphrase())
        return PassphraseKeeper::Directory;
    const auto noted = lifecycle.store().value(store::keys::passphraseKeeper);
    return noted && *noted == store::keys::keptByKeyring ? PassphraseKeeper::Keyring
                                                         : PassphraseKeeper::Nobody;
}

bool canBeAskedFor(const Lifecycle& lifecycle)
{
    return passphraseKeeper(lifecycle) != PassphraseKeeper::Directory;
}

void checkPassphrase(Lifecycle& lifecycle, SecretText passphrase, std::function<void(const Result<>&)> done)
{
    const auto wrapped = lifecycle.store().value(store::keys::wrappedVault);
    if (!wrapped || !*wrapped)
        return done(wrapped ? failure(ErrorCode::Storage, "the wrapped key is gone")
                            : std::unexpected(wrapped.error()));
    lifecycle.workPool().run(
        [wrapped = **wrapped, passphrase = std::move(passphrase)]() -> Result<> {
            const auto vault = KeyVault::open(wrapped, passphrase);
            return vault ? Result<>{} : std::unexpected(vault.error());
        },
        [owner = QPointer(&lifecycle), done = std::move(done)](const Result<>& fits) {
            if (owner)
                done(fits);
        });
}

void changePassphrase(Lifecycle& lifecycle, PassphraseChange change,
                      std::function<void(const PassphraseOutcome&)> done)
{
    if (auto fits = checkNext(change.next); !fits)
        return done({.change = std::move(fits), .keeping = {}});
    if (change.current.empty() && passphraseKeeper(lifecycle) == PassphraseKeeper::Directory)
        if (auto kept = lifecycle.dataDirectory()->keptPassphrase())
            change.current = std::move(*kept);
    const auto wrapped = lifecycle.store().value(store::keys::wrappedVault);
    if (!wrapped || !*wrapped)
        return done({.change = wrapped ? failure(ErrorCode::Storage, "the wrapped key is gone")
                                       : std::unexpected(wrapped.error()),
                     .keeping = {}});
    auto work = [wrapped = **wrapped, change] { return rewrapped(wrapped, change.current, change.next); };
    lifecycle.workPool().run(std::move(work), [owner = QPointer(&lifecycle), before = **wrapped, change,
                                               done = std::move(done)](const Result<KeyVault>& vault) {
        if (!owner)
            return;
        if (!vault)
            return done({.change = std::unexpected(vault.error()), .keeping = {}});
        const auto now = owner->store().value(store::keys::wrappedVault);
        if (!now || *now != before)
            return done({.change = failure(ErrorCode::Conflict, "the passphrase was changed meanwhile"),
                         .keeping = {}});
        if (auto stored = owner->store().setValue(store::keys::wrappedVault, vault->wrapped()); !stored)
            return done({.change = std::move(stored), .keeping = {}});
        base::log(base::LogLevel::Info, "the master passphrase was changed");
        keep(*owner, change.next, change.keeper,
             [done](const Result<>& kept) { done({.change = {}, .keeping = kept}); });
    });
}

} // namespace models::lifecycle
