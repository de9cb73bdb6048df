// A certificate profile out of a data directory, for `handfast verify --profile`: as it runs, whether a
// manager holds the directory or not. Any thread; reads the store and writes nothing. No passphrase is
// needed: what judges peers is no secret.
#pragma once

#include "session/base/error.h"
#include "session/trust/policy.h"

#include <QString>

namespace app::manager {

/// Of Panorama's store. ErrorCode::NotFound for a directory without a store, and without such a profile.
[[nodiscard]] session::base::Result<session::trust::CertificatePolicy> storedProfile(const QString& directory,
                                                                                     const QString& name);

} // namespace app::manager
