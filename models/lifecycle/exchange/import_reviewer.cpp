#include "models/lifecycle/exchange/import_reviewer.h"

#include "models/config/compile/identity_chain.h"
#include "models/config/schema/schema.h"
#include "models/lifecycle/certificates/certificate_edits.h"
#include "session/pki/issuing/renewal.h"
#include "session/pki/security_level.h"

#include <algorithm>

namespace models::lifecycle {

using namespace session;

namespace {

std::set<std::string> namesIn(const config::ObjectStore& store)
{
    std::set<std::string> names;
    for (const auto& [name, entry] : store.certificates)
        names.insert(name);
    return names;
}

std::vector<Weakness> weaknessesOf(const pki::Certificate& certificate)
{
    std::vector<Weakness> found;
    if (certificate.keySecurityBits() < pki::fewestSecurityBits)
        found.push_back(Weakness::ShortKey);
    const std::string& digest = certificate.signatureDigest();
    if (digest.starts_with("MD"))
        found.push_back(Weakness::Md5);
    if (digest == "SHA1")
        found.push_back(Weakness::Sha1);
    const bool isRoot = certificate.isSelfSigned();
    if ((certificate.isCertificateAuthority() && certificate.subjectKeyId().empty()) ||
        (!isRoot && certificate.authorityKeyId().empty()))
        found.push_back(Weakness::NoKeyIdentifier);
    return found;
}

/// By trying: the ranges stand in the schema.
bool isStorable(const ImportRow& row)
{
    static const config::Setting& certificate = config::settingAt("panorama certificate * public-key");
    static const config::Setting& chain = config::settingAt("panorama certificate * chain");
    return config::checkValue(certificate, "public-key", row.certificate->pem()) &&
           config::checkValue(chain, "chain", pemOf(intermediatesOf(row)));
}

} // namespace

ImportReviewer::ImportReviewer(const config::StoreName& location, const config::ObjectStore& store)
    : m_store(store),
      m_names(location, namesIn(store))
{
    for (const auto& [name, entry] : store.certificates)
        if (auto certificate = pki::Certificate::fromPem(entry.publicKey)) {
            m_storedNames.emplace(certificate->sha256(), name);
            m_offered.push_back(*certificate);
            m_stored.emplace(name, std::move(*certificate));
        }
}

std::vector<ImportRow> ImportReviewer::review(ImportMaterial material)
{
    for (const Piece& piece : material.certificates)
        m_offered.push_back(*piece.row.certificate);
    matchKeys(material);
    std::vector<ImportRow> rows;
    for (Piece& piece : material.certificates)
        rows.push_back(reviewCertificate(std::move(piece)));
    for (Piece& piece : material.requests)
        rows.push_back(reviewRequest(std::move(piece), material.keys));
    for (std::size_t i = 0; i < material.keys.size(); ++i)
        if (!m_usedKeys.contains(i))
            rows.push_back(reviewKey(std::move(material.keys[i])));
    for (Piece& piece : material.unread)
        rows.push_back(std::move(piece.row));
    for (ImportRow& row : rows)
        row.take = row.canBeTaken();
    return rows;
}

void ImportReviewer::matchKeys(ImportMaterial& material)
{
    for (std::size_t i = 0; i < material.keys.size(); ++i) {
        const ImportRow& keyRow = material.keys[i].row;
        for (Piece& piece : material.certificates) {
            ImportRow& row = piece.row;
            if (row.key || !keyRow.key->matches(*row.certificate))
                continue;
            row.key = keyRow.key;
            row.keyMatch = KeyMatch::Came;
            if (!keyRow.key->isConsistent())
                row.obstacle = ImportObstacle::KeyInconsistent;
            if (row.place.alias.empty())
                row.place.alias = keyRow.place.alias;
            m_usedKeys.insert(i);
        }
    }
}

std::string ImportReviewer::answeredBy(const pki::Certificate& certificate) const
{
    for (const auto& [name, entry] : m_store.certificates)
        if (!entry.csr.empty() && !m_completed.contains(name) && pki::answers(certificate, entry.csr))
            return name;
    return {};
}

void ImportReviewer::addPath(ImportRow& row) const
{
    const auto path = config::climb(*row.certificate, m_offered);
    row.chain.assign(path.begin() + 1, path.end());
    row.isChainComplete = path.back().isSelfSigned();
    if (!row.isChainComplete)
        row.missingIssuer = path.back().issuer();
    row.expiry = pki::effectiveExpiry(path);
    row.weaknesses = weaknessesOf(*row.certificate);
}

ImportRow ImportReviewer::reviewCertificate(Piece piece)
{
    ImportRow row = std::move(piece.row);
    const pki::Certificate& certificate = *row.certificate;
    addPath(row);
    if (row.obstacle)
        return row;
    if (!m_came.insert(certificate.sha256()).second) {
        row.obstacle = ImportObstacle::TwiceInTheImport;
        return row;
    }
    if (const auto stored = m_storedNames.find(certificate.sha256()); stored != m_storedNames.end())
        return reviewDuplicate(std::move(row), stored->second);
    if (!isStorable(row)) {
        row.obstacle = ImportObstacle::NotStorable;
        return row;
    }
    if (row.keyMatch == KeyMatch::None)
        row.name = answeredBy(certificate);
    if (!row.name.empty()) {
        row.keyMatch = KeyMatch::PendingRequest;
        m_completed.insert(row.name);
    } else {
        row.name = m_names.take(
            {row.place.alias, certificate.commonName(), piece.fallbackName, certificate.subject()});
    }
    return row;
}

ImportRow ImportReviewer::reviewDuplicate(ImportRow row, const std::string& name) const
{
    row.duplicateOf = name;
    if (row.keyMatch == KeyMatch::Came && m_store.certificates.at(name).privateKey.empty()) {
        row.name = name;
        row.keyMatch = KeyMatch::Stored;
    } else {
        row.obstacle = ImportObstacle::AlreadyHere;
    }
    return row;
}

ImportRow ImportReviewer::reviewRequest(Piece piece, const std::vector<Piece>& keys)
{
    ImportRow row = std::move(piece.row);
    const auto isAnswer = [&row](const pki::Certificate& offered) {
        return pki::answers(offered, row.request);
    };
    if (std::ranges::any_of(m_offered, isAnswer)) { // it would wait for what is there
        row.obstacle = ImportObstacle::RequestAnswered;
        return row;
    }
    for (std::size_t i = 0; i < keys.size() && !row.key; ++i) {
        if (!keys[i].row.key || !pki::isRequestOf(*keys[i].row.key, row.request))
            continue;
        row.key = keys[i].row.key;
        row.keyMatch = KeyMatch::Came;
        m_usedKeys.insert(i);
    }
    if (row.key)
        row.name = m_names.take({row.place.alias, piece.fallbackName});
    else
        row.obstacle = ImportObstacle::RequestWithoutKey;
    return row;
}

ImportRow ImportReviewer::reviewKey(Piece piece) const
{
    ImportRow row = std::move(piece.row);
    for (const auto& [name, certificate] : m_stored) {
        if (!m_store.certificates.at(name).privateKey.empty() || !row.key->matches(certificate))
            continue;
        row.name = name;
        row.keyMatch = KeyMatch::Stored;
        row.subject = certificate.subject();
        row.certificate = certificate;
        if (!row.key->isConsistent())
            row.obstacle = ImportObstacle::KeyInconsistent;
        return row;
    }
    row.obstacle = ImportObstacle::KeyWithoutCertificate;
    return row;
}

} // namespace models::lifecycle
