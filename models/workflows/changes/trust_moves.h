// Whom the profiles of stores trust while a CA gives way to another one: first both, then the new one alone.
// Private to this room. Pure, any thread. Rules C4, C5, J2, J3, J7, J9.
#pragma once

#include "models/workflows/changes/succession.h"

namespace models::workflows {

/// J3: whoever trusts the old one trusts the new one too. A profile that trusts the root of both needs no
/// entry (J9); one that gets an intermediate gets its root along (C4).
void trustBoth(const Succession& succession, config::ObjectStore& store);
/// J7. A profile that trusts the new one no other way keeps what it has; an intermediate goes by itself, a
/// root with all that is below it (C4).
void trustNewOnly(const Succession& succession, config::ObjectStore& store);
/// J2: the server judges again by a profile that trusts the old one.
[[nodiscard]] session::base::Result<> undoNone(const Succession& succession,
                                               config::Configuration& configuration);

} // namespace models::workflows
