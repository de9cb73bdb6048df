#include "models/lifecycle/commit/secret_edits.h"

namespace models::lifecycle {

using namespace session;
using base::Result;

namespace {

/// The entry whose secret the edit sets to something that is not sealed; "" if it does no such thing.
std::string entryToSealFor(const config::Edit& edit)
{
    if (edit.verb != config::Edit::Verb::Set || edit.values.size() != 1 || edit.values.front().empty() ||
        pki::KeyVault::isSealed(edit.values.front()))
        return {};
    const auto match = config::findSetting(edit.path);
    if (!match || match->setting->type != config::ValueType::Secret || match->names.empty())
        return {};
    return match->names.back();
}

} // namespace

Result<std::vector<config::Edit>> sealed(std::vector<config::Edit> edits, const pki::KeyVault& vault)
{
    for (config::Edit& edit : edits) {
        const std::string entry = entryToSealFor(edit);
        if (entry.empty())
            continue;
        const base::SecretText secret(std::move(edit.values.front()));
        auto box = vault.seal(secret, entry);
        if (!box)
            return std::unexpected(std::move(box.error()));
        edit.values.front() = *std::move(box);
    }
    return edits;
}

} // namespace models::lifecycle
