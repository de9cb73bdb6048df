#include "models/lifecycle/certificates/certificate_export.h"

#include "models/config/certificate_facts.h"
#include "models/config/compile/identity_chain.h"
#include "models/lifecycle/certificates/certificate_edits.h"
#include "models/lifecycle/certificates/certificate_store.h"
#include "models/lifecycle/lifecycle.h"
#include "models/lifecycle/work_pool.h"
#include "session/pki/object_writer.h"

#include <QPointer>

namespace models::lifecycle {

using namespace session;
using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

std::vector<pki::Certificate> chainOf(const config::ObjectStore& store, const config::CertificateEntry& entry,
                                      const pki::Certificate& leaf, ExportChain wanted)
{
    if (wanted == ExportChain::None)
        return {};
    auto path = config::climb(leaf, config::offeredBy(store, entry));
    path.erase(path.begin());
    if (wanted == ExportChain::Intermediates)
        std::erase_if(path, [](const pki::Certificate& one) { return one.isSelfSigned(); });
    return path;
}

Result<> checkWish(const config::CertificateEntry& entry, const ExportRequest& request)
{
    const bool isPkcs12 =
        request.format == ExportFormat::Pkcs12 || request.format == ExportFormat::Pkcs12Legacy;
    if (request.includeKey && entry.blockPrivateKeyExport)
        return failure(ErrorCode::Denied, "the private key of " + request.name + " is not to be exported");
    if (request.includeKey && request.format != ExportFormat::Pem && !isPkcs12)
        return failure(ErrorCode::InvalidArgument, "this format holds no private key; PEM and PKCS#12 do");
    if (request.includeKey && request.passphrase.empty())
        return failure(ErrorCode::InvalidArgument, "a private key is exported under a passphrase only");
    if (isPkcs12 && request.passphrase.empty())
        return failure(ErrorCode::InvalidArgument, "a PKCS#12 file needs a passphrase");
    return {};
}

/// Everything that writing needs, as values.
struct Wish
{
    pki::WrittenObjects objects;
    ExportFormat format;
};

Result<Wish> wishOf(const Lifecycle& lifecycle, const config::CertificateEntry& entry,
                    const ExportRequest& request)
{
    if (auto checked = checkWish(entry, request); !checked)
        return std::unexpected(std::move(checked.error()));
    auto certificate = pki::Certificate::fromPem(entry.publicKey);
    if (!certificate)
        return std::unexpected(certificate.error());
    const auto store = storeAt(lifecycle.candidate(), request.location);
    Wish wish{.objects = {.certificate = *certificate,
                          .chain = chainOf(**store, entry, *certificate, request.chain),
                          .key = {},
                          .passphrase = request.passphrase,
                          .alias = request.name},
              .format = request.format};
    if (request.includeKey) {
        auto key = readKey(entry, lifecycle.vault(), request.name);
        if (!key)
            return std::unexpected(key.error());
        wish.objects.key = std::move(*key);
    }
    return wish;
}

Result<std::string> written(const Wish& wish)
{
    switch (wish.format) {
    case ExportFormat::Der:
        return wish.objects.certificate.der();
    case ExportFormat::Pkcs7: {
        std::vector<pki::Certificate> all = wish.objects.chain;
        all.insert(all.begin(), wish.objects.certificate);
        return pki::writePkcs7(all);
    }
    case ExportFormat::Pkcs12:
        return pki::writePkcs12(wish.objects, pki::Pkcs12Encryption::Modern);
    case ExportFormat::Pkcs12Legacy:
        return pki::writePkcs12(wish.objects, pki::Pkcs12Encryption::Legacy);
    case ExportFormat::Pem:
        break;
    }
    return pki::writePem(wish.objects);
}

/// A request that waits for its answer goes out as it is.
bool isPendingRequest(const config::CertificateEntry& entry)
{
    return entry.publicKey.empty() && !entry.csr.empty();
}

Result<std::string> exportedRequest(const config::CertificateEntry& entry, const ExportRequest& request)
{
    if (request.includeKey || request.format != ExportFormat::Pem)
        return failure(ErrorCode::InvalidArgument,
                       request.name + " is a request: it goes out as PEM, without key");
    return entry.csr;
}

} // namespace

Result<std::string> exportCertificate(const Lifecycle& lifecycle, const ExportRequest& request)
{
    const auto entry = entryAt(lifecycle.candidate(), request.location, request.name);
    if (!entry)
        return std::unexpected(entry.error());
    if (isPendingRequest(**entry))
        return exportedRequest(**entry, request);
    const auto wish = wishOf(lifecycle, **entry, request);
    return wish ? written(*wish) : std::unexpected(wish.error());
}

void exportCertificate(Lifecycle& lifecycle, const ExportRequest& request,
                       std::function<void(const Result<std::string>&)> done)
{
    const auto entry = entryAt(lifecycle.candidate(), request.location, request.name);
    if (!entry)
        return done(std::unexpected(entry.error()));
    if (isPendingRequest(**entry))
        return done(exportedRequest(**entry, request));
    auto wish = wishOf(lifecycle, **entry, request);
    if (!wish)
        return done(std::unexpected(wish.error()));
    lifecycle.workPool().run(
        [wish = std::move(*wish)] { return written(wish); },
        [owner = QPointer(&lifecycle), done = std::move(done)](const Result<std::string>& bytes) {
            if (owner)
                done(bytes);
        });
}

Result<base::SecretText> revealKey(const Lifecycle& lifecycle, const config::StoreName& location,
                                   const std::string& name)
{
    const auto entry = entryAt(lifecycle.candidate(), location, name);
    if (!entry)
        return std::unexpected(entry.error());
    if ((*entry)->blockPrivateKeyExport)
        return failure(ErrorCode::Denied, "the private key of " + name + " is not to be exported");
    const auto key = readKey(**entry, lifecycle.vault(), name);
    return key ? Result<base::SecretText>(key->pem()) : std::unexpected(key.error());
}

std::string_view fileSuffix(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Pem:
        return "pem";
    case ExportFormat::Der:
        return "crt";
    case ExportFormat::Pkcs7:
        return "p7b";
    case ExportFormat::Pkcs12:
    case ExportFormat::Pkcs12Legacy:
        return "p12";
    }
    return "";
}

} // namespace models::lifecycle
