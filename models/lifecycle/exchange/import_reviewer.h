// Decides for each piece of an import what it is to the store that it is meant for. Private to this room; one
// thread; used once.
#pragma once

#include "models/config/configuration.h"
#include "models/lifecycle/exchange/import_material.h"
#include "models/lifecycle/exchange/import_names.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace models::lifecycle {

class ImportReviewer
{
public:
    ImportReviewer(const config::StoreName& location, const config::ObjectStore& store);

    [[nodiscard]] std::vector<ImportRow> review(ImportMaterial material);

private:
    using Piece = ImportMaterial::Piece;

    void matchKeys(ImportMaterial& material);
    /// The entry with a pending request that this certificate answers, "" if there is none.
    [[nodiscard]] std::string answeredBy(const session::pki::Certificate& certificate) const;
    [[nodiscard]] ImportRow reviewCertificate(Piece piece);
    /// Here already, but perhaps its key is what came.
    [[nodiscard]] ImportRow reviewDuplicate(ImportRow row, const std::string& name) const;
    [[nodiscard]] ImportRow reviewRequest(Piece piece, const std::vector<Piece>& keys);
    /// A key alone: for a certificate that is here without one.
    [[nodiscard]] ImportRow reviewKey(Piece piece) const;
    void addPath(ImportRow& row) const;

    const config::ObjectStore& m_store;
    ImportNames m_names;
    std::map<std::string, session::pki::Certificate> m_stored; ///< by name
    std::map<std::string, std::string> m_storedNames;          ///< by SHA-256
    std::vector<session::pki::Certificate> m_offered;          ///< what may be an issuer
    std::set<std::string> m_came;                              ///< SHA-256
    std::set<std::string> m_completed;                         ///< pending requests, by name
    std::set<std::size_t> m_usedKeys;
};

} // namespace models::lifecycle
