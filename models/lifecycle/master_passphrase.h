// The master passphrase under which the keys of this installation are sealed (C-7): who keeps it, and how it
// is changed. A change re-wraps one key; what was sealed before stays as it is. Main thread; scrypt runs in
// the work pool.
#pragma once

#include "session/base/error.h"
#include "session/base/secret_text.h"

#include <functional>

namespace models::lifecycle {

class Lifecycle;

/// In characters of UTF-8, so that no wording of it lets a short one in.
inline constexpr std::size_t leastPassphraseLength = 8;

enum class PassphraseKeeper {
    Nobody,    ///< it is asked for, or given, at each start
    Keyring,   ///< of the desktop
    Directory, ///< a file in the data directory that only its owner may read
};

[[nodiscard]] PassphraseKeeper passphraseKeeper(const Lifecycle& lifecycle);

/// Whether somebody can be asked for it: one that the data directory keeps was made at random, and nobody has
/// ever seen it.
[[nodiscard]] bool canBeAskedFor(const Lifecycle& lifecycle);
/// ErrorCode::Denied for a wrong one. Not called back once the lifecycle is gone.
void checkPassphrase(Lifecycle& lifecycle, session::base::SecretText passphrase,
                     std::function<void(const session::base::Result<>&)> done);

struct PassphraseChange
{
    session::base::SecretText current; ///< "" for the one that the data directory keeps
    session::base::SecretText next;
    PassphraseKeeper keeper = PassphraseKeeper::Nobody;
};

/// What became of it. The passphrase counts from the moment it is stored; a keeper that fails afterwards is
/// no failure of the change, but has to be said.
struct PassphraseOutcome
{
    session::base::Result<> change;
    session::base::Result<> keeping;
};

/// ErrorCode::Denied for a wrong current one, InvalidArgument for a new one that is too short: nothing is
/// touched then.
void changePassphrase(Lifecycle& lifecycle, PassphraseChange change,
                      std::function<void(const PassphraseOutcome&)> done);

} // namespace models::lifecycle
