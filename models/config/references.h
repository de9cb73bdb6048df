// Who names whom: every setting and entry that refers to another object, and where that object is looked for.
// Private to this room. Pure, any thread.
#pragma once

#include "models/config/schema/schema.h"
#include "models/config/store_path.h"

#include <functional>
#include <string>
#include <vector>

namespace models::config {

struct Reference
{
    std::vector<std::string> path; ///< of the setting, or of the entry whose name is the reference
    ReferenceKind kind = ReferenceKind::None;
    std::string name; ///< what is referred to
    StoreName store;  ///< where it is looked for first
};

/// Whether references of this kind name a certificate of a store.
[[nodiscard]] bool isCertificate(ReferenceKind kind);

/// `visit` gets one object that is written anew each time: copy what is to stay.
void forEachReference(const Configuration& configuration, const std::function<void(const Reference&)>& visit);
/// Those to certificates and profiles: the many lists of devices have none, and are not looked at.
[[nodiscard]] std::vector<Reference> objectReferences(const Configuration& configuration);

} // namespace models::config
