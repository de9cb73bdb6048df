#include "models/lifecycle/certificates/certificate_import.h"

#include "models/lifecycle/certificates/certificate_edits.h"
#include "models/lifecycle/lifecycle.h"
#include "models/lifecycle/work_pool.h"
#include "session/pki/issuing/renewal.h"
#include "session/pki/object_reader.h"

#include <QFile>
#include <QPointer>

#include <algorithm>
#include <set>

namespace models::lifecycle {

using namespace session;
using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

using Edits = std::vector<config::Edit>;

std::vector<ImportedObjects> read(const ImportFiles& files)
{
    std::vector<ImportedObjects> sources;
    for (const ImportSource& source : files.sources)
        sources.push_back({source.name, pki::readObjects(source.bytes.reveal(), files.passphrases)});
    return sources;
}

/// A certificate that gets its key, or a request that gets its answer: the entry stays.
Result<Edits> completing(const ImportRow& row, const config::StoreName& location, const Lifecycle& lifecycle)
{
    const auto entry = entryAt(lifecycle.candidate(), location, row.name);
    if (!entry)
        return std::unexpected(entry.error());
    Edits edits;
    if (row.keyMatch == KeyMatch::PendingRequest) {
        if (!pki::answers(*row.certificate, (*entry)->csr))
            return failure(ErrorCode::Conflict, "the request " + row.name + " is not what it was any more");
        edits.push_back(setElement(location, row.name, "public-key", row.certificate->pem()));
        if (std::string chain = pemOf(intermediatesOf(row)); !chain.empty())
            edits.push_back(setElement(location, row.name, "chain", std::move(chain)));
        return edits;
    }
    const auto certificate = pki::Certificate::fromPem((*entry)->publicKey);
    if (!certificate || !row.key->matches(*certificate))
        return failure(ErrorCode::Conflict, "the certificate " + row.name + " is not what it was any more");
    auto sealed = lifecycle.vault().seal(row.key->pem(), row.name);
    if (!sealed)
        return std::unexpected(sealed.error());
    edits.push_back(setElement(location, row.name, "private-key", std::move(*sealed)));
    return edits;
}

Result<Edits> adding(const ImportRow& row, const config::StoreName& location, const Lifecycle& lifecycle)
{
    const auto store = storeAt(lifecycle.candidate(), location);
    if (!store)
        return std::unexpected(store.error());
    if (row.name.empty())
        return failure(ErrorCode::InvalidArgument, "a certificate needs a name");
    const bool isThere = (*store)->certificates.contains(row.name);
    if (isThere && !row.replaces)
        return failure(ErrorCode::AlreadyExists, "there is a certificate " + row.name + " already");
    if (row.kind == ImportKind::Request)
        return editsFor(NewRequest{location, row.name, row.request, *row.key}, lifecycle.vault());
    return editsFor(
        NewCertificate{location, row.name, *row.certificate, intermediatesOf(row), row.key, isThere},
        lifecycle.vault());
}

Result<Edits> editsOf(const ImportRow& row, const config::StoreName& location, const Lifecycle& lifecycle)
{
    const bool completes = row.keyMatch == KeyMatch::PendingRequest || row.keyMatch == KeyMatch::Stored;
    return completes ? completing(row, location, lifecycle) : adding(row, location, lifecycle);
}

/// The one that has a key, else the answer to the request of that name, else the first that signs no other.
ImportRow* mainRow(std::vector<ImportRow>& rows, const std::string& name)
{
    const auto isIssuer = [&rows](const ImportRow& row) {
        return std::ranges::any_of(rows, [&](const ImportRow& other) {
            return std::ranges::find(other.chain, *row.certificate) != other.chain.end();
        });
    };
    ImportRow* first = nullptr;
    ImportRow* answer = nullptr;
    for (ImportRow& row : rows) {
        if (row.kind != ImportKind::Certificate)
            continue;
        if (row.key)
            return &row;
        if (!answer && row.keyMatch == KeyMatch::PendingRequest && row.name == name)
            answer = &row;
        if (!first && !isIssuer(row))
            first = &row;
    }
    return answer ? answer : first;
}

std::unexpected<base::Error> nothingToImport(const ImportReview& review)
{
    const auto unread = std::ranges::find(review.rows, ImportKind::Unread, &ImportRow::kind);
    const std::string why = unread == review.rows.end() ? std::string() : ": " + unread->unread->detail;
    return failure(ErrorCode::ParseFailed, "there is no certificate in it" + why);
}

} // namespace

Result<base::SecretText> readSecretFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, path.toStdString() + ": " + file.errorString().toStdString());
    // One byte more than can be used, so that a file which is too large is seen to be.
    const qint64 most = qint64(largestImport) + 1;
    std::string bytes(std::size_t(file.isSequential() ? most : std::min(file.size(), most)), '\0');
    const qint64 length = file.read(bytes.data(), qint64(bytes.size()));
    const base::SecretText secret(std::move(bytes));
    if (length < 0)
        return failure(ErrorCode::NotFound, path.toStdString() + ": " + file.errorString().toStdString());
    return secret.first(std::size_t(length));
}

void reviewImport(Lifecycle& lifecycle, ImportFiles files, std::function<void(Result<ImportReview>)> done)
{
    lifecycle.workPool().run(
        [files = std::move(files), candidate = lifecycle.candidate()]() -> Result<ImportReview> {
            return reviewImport({files.location, read(files)}, candidate);
        },
        [owner = QPointer(&lifecycle), done = std::move(done)](Result<ImportReview> review) {
            if (owner)
                done(std::move(review));
        });
}

Result<> takeImport(Lifecycle& lifecycle, const ImportReview& review)
{
    Edits all;
    std::set<std::string> names;
    for (const ImportRow& row : review.rows) {
        if (!row.take || !row.canBeTaken())
            continue;
        if (!names.insert(row.name).second)
            return failure(ErrorCode::AlreadyExists, "two certificates can't both be called " + row.name);
        auto edits = editsOf(row, review.location, lifecycle);
        if (!edits)
            return std::unexpected(edits.error());
        all.insert(all.end(), std::make_move_iterator(edits->begin()), std::make_move_iterator(edits->end()));
    }
    if (all.empty())
        return failure(ErrorCode::InvalidArgument, "nothing is to be imported");
    return lifecycle.edit(std::move(all));
}

Result<> chooseNamed(ImportReview& review, const std::string& name, const Lifecycle& lifecycle)
{
    if (name.empty())
        return failure(ErrorCode::InvalidArgument, "a certificate needs a name");
    if (review.isLocked)
        return failure(ErrorCode::Denied, review.isPassphraseWrong
                                              ? "wrong passphrase: the private key or file can't be opened"
                                              : "it is encrypted: a passphrase is needed");
    for (ImportRow& row : review.rows)
        row.take = false;
    const auto lone = std::ranges::find(review.rows, ImportKind::PrivateKey, &ImportRow::kind);
    ImportRow* const main = mainRow(review.rows, name);
    if (!main) {
        // A key alone, for the certificate of that name.
        if (lone == review.rows.end() || lone->obstacle || lone->name != name)
            return nothingToImport(review);
        lone->take = true;
        return {};
    }
    if (main->obstacle == ImportObstacle::KeyInconsistent || (!main->key && lone != review.rows.end()))
        return failure(ErrorCode::Mismatch, "the private key does not fit the certificate");
    const auto store = storeAt(lifecycle.candidate(), review.location);
    if (!store)
        return std::unexpected(store.error());
    const auto present = (*store)->certificates.find(name);
    if (present != (*store)->certificates.end() && !present->second.csr.empty() && !main->key &&
        !pki::answers(*main->certificate, present->second.csr))
        return failure(ErrorCode::Mismatch, "the certificate does not answer the pending request " + name);
    const bool answersIt = main->keyMatch == KeyMatch::PendingRequest && main->name == name;
    if (!answersIt)
        main->keyMatch = main->key ? KeyMatch::Came : KeyMatch::None;
    main->obstacle.reset(); // asked for by name, a second copy is what is wanted
    main->name = name;
    main->replaces = true;
    main->take = true;
    return {};
}

} // namespace models::lifecycle
