#include "models/lifecycle/exchange/import_material.h"

#include "session/pki/object_writer.h"

#include <filesystem>

namespace models::lifecycle {

using namespace session;

namespace {

std::string baseName(const std::string& source)
{
    return std::filesystem::path(source).stem().string();
}

} // namespace

ImportMaterial gather(std::vector<ImportedObjects> sources)
{
    ImportMaterial all;
    for (ImportedObjects& one : sources) {
        const auto add = [&](std::vector<ImportMaterial::Piece>& where, ImportKind kind,
                             const pki::ObjectPlace& place) -> ImportRow& {
            where.push_back({.row = {.kind = kind, .source = one.source, .place = place},
                             .fallbackName = baseName(one.source)});
            return where.back().row;
        };
        for (pki::FoundCertificate& found : one.objects.certificates) {
            ImportRow& row = add(all.certificates, ImportKind::Certificate, found.place);
            row.subject = found.certificate.subject();
            row.certificate = std::move(found.certificate);
        }
        for (pki::FoundKey& found : one.objects.keys)
            add(all.keys, ImportKind::PrivateKey, found.place).key = std::move(found.key);
        for (pki::FoundRequest& found : one.objects.requests) {
            ImportRow& row = add(all.requests, ImportKind::Request, found.place);
            row.subject = found.facts.subject;
            row.request = pki::toPem("CERTIFICATE REQUEST", found.der);
        }
        for (pki::UnreadObject& found : one.objects.unread) {
            ImportRow& row = add(all.unread, ImportKind::Unread, found.place);
            row.unread = std::move(found);
            row.obstacle = ImportObstacle::Unreadable;
        }
    }
    return all;
}

} // namespace models::lifecycle
