// Passwords that somebody typed, sealed before they become part of the configuration (C-7). Pure but for
// randomness; any thread.
#pragma once

#include "models/config/edit.h"
#include "session/base/error.h"
#include "session/pki/keys/key_vault.h"

#include <string>
#include <vector>

namespace models::lifecycle {

/// The same edits with each value of a secret setting sealed, under the name of the entry that it belongs to.
/// What is sealed already stays as it is.
[[nodiscard]] session::base::Result<std::vector<config::Edit>> sealed(std::vector<config::Edit> edits,
                                                                      const session::pki::KeyVault& vault);

} // namespace models::lifecycle
