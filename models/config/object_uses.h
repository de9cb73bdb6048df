// Who refers to an object: what keeps it from being deleted, and what a change of it reaches (C-6). Collects
// all references once, for many questions. Immutable; any thread. The configuration outlives it.
#pragma once

#include "models/config/schema/schema.h"
#include "models/config/store_path.h"

#include <memory>
#include <string>
#include <vector>

namespace models::config {

struct ObjectName
{
    ReferenceKind kind = ReferenceKind::AnyCertificate; ///< any kind of certificate stands for all of them
    StoreName store;                                    ///< that it is in
    std::string name;
};

class ObjectUses
{
public:
    explicit ObjectUses(const Configuration& configuration);

    /// Paths of the settings and entries that name it, as words.
    [[nodiscard]] std::vector<std::vector<std::string>> of(const ObjectName& object) const;

private:
    struct References;
    std::shared_ptr<const References> m_references;
};

} // namespace models::config
