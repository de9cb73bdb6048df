#include "models/config/imported_certificate.h"

#include "models/config/compile/identity_chain.h"
#include "session/pki/object_reader.h"

#include <algorithm>

namespace models::config {

using namespace session::pki;
using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

namespace {

std::vector<Certificate> certificatesOf(const FoundObjects& found)
{
    std::vector<Certificate> certificates;
    for (const FoundCertificate& one : found.certificates)
        certificates.push_back(one.certificate);
    return certificates;
}

/// The certificate with what else of the file leads towards its root, without that.
CertificateEntry entryOf(const Certificate& certificate, const std::vector<Certificate>& offered)
{
    CertificateEntry entry;
    entry.publicKey = certificate.pem();
    const std::vector<Certificate> path = climb(certificate, offered);
    for (std::size_t i = 1; i < path.size(); ++i)
        if (!isSignedBy(path[i], path[i]))
            entry.chain += path[i].pem();
    return entry;
}

Result<> checkUnlocked(const FoundObjects& found, bool hasPassphrase)
{
    if (!found.isLocked())
        return {};
    return failure(ErrorCode::Denied,
                   hasPassphrase ? "the passphrase is wrong" : "the file is encrypted: give its passphrase");
}

std::string whyUnread(const FoundObjects& found, const std::string& otherwise)
{
    return found.unread.empty() ? otherwise : otherwise + ": " + found.unread.front().detail;
}

} // namespace

Result<CertificateEntry> certificateFrom(std::string_view bytes)
{
    const FoundObjects found = readObjects(bytes);
    if (!found.keys.empty() || found.isLocked())
        return failure(ErrorCode::InvalidArgument,
                       "the file holds a private key: 'import keypair' takes it with its certificate");
    if (found.certificates.empty())
        return failure(ErrorCode::InvalidArgument, whyUnread(found, "there is no certificate in the file"));
    if (found.certificates.front().place.format != ContainerFormat::Pem)
        return failure(ErrorCode::InvalidArgument, "the file is not PEM");
    return entryOf(found.certificates.front().certificate, certificatesOf(found));
}

Result<CertificateEntry> keyPairFrom(std::string_view bytes, KeyPairFormat format,
                                     const session::base::SecretText& passphrase)
{
    std::vector<session::base::SecretText> passphrases;
    if (!passphrase.empty())
        passphrases.push_back(passphrase);
    const FoundObjects found = readObjects(bytes, passphrases);
    if (const auto unlocked = checkUnlocked(found, !passphrase.empty()); !unlocked)
        return std::unexpected(unlocked.error());
    if (found.keys.empty())
        return failure(ErrorCode::InvalidArgument, whyUnread(found, "there is no private key in the file"));
    if (found.certificates.empty())
        return failure(ErrorCode::InvalidArgument, whyUnread(found, "there is no certificate in the file"));
    const bool isPkcs12 = found.keys.front().place.format == ContainerFormat::Pkcs12;
    if (isPkcs12 != (format == KeyPairFormat::Pkcs12))
        return failure(ErrorCode::InvalidArgument, isPkcs12 ? "the file is PKCS#12: say format pkcs12"
                                                            : "the file is not PKCS#12: say format pem");
    const PrivateKey& key = found.keys.front().key;
    const auto fitting = std::ranges::find_if(
        found.certificates, [&key](const FoundCertificate& one) { return key.matches(one.certificate); });
    if (fitting == found.certificates.end())
        return failure(ErrorCode::Mismatch, "the private key fits none of the file's certificates");
    CertificateEntry entry = entryOf(fitting->certificate, certificatesOf(found));
    entry.privateKey = key.pem().reveal();
    return entry;
}

} // namespace models::config
