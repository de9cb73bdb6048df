#include "app/manager/verify_question.h"

#include "app/manager/verify_profile.h"

#include <QFile>

namespace app::manager {
namespace {

using namespace session;

/// What --allow-sha1 still demands: SHA-1 counts 63 bits, RSA 1024 counts 80; MD5 and RSA 512 stay out.
constexpr int securityBitsOfSha1 = 63;
constexpr qint64 largestFile = 16LL * 1024 * 1024;

/// All that the files hold, as `read` finds it; each has to hold something.
template <class Object>
base::Result<std::vector<Object>> contentOf(const QStringList& files, const char* what,
                                            base::Result<std::vector<Object>> (*read)(std::string_view))
{
    std::vector<Object> content;
    for (const QString& name : files) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
            return base::failure(base::ErrorCode::NotFound, "cannot read " + name.toStdString());
        auto found = read(file.readAll().toStdString());
        if (!found)
            return base::failure(found.error().code, name.toStdString() + ": " + found.error().detail);
        if (found->empty())
            return base::failure(base::ErrorCode::ParseFailed, name.toStdString() + " holds no " + what);
        content.insert(content.end(), found->begin(), found->end());
    }
    return content;
}

base::Result<std::vector<pki::Certificate>> certificatesIn(const QStringList& files)
{
    return contentOf<pki::Certificate>(files, "certificate", pki::readPemCertificates);
}

trust::RevocationPolicy revocationFrom(const VerifyOptions& options,
                                       const std::vector<pki::Certificate>& authorities)
{
    trust::RevocationPolicy policy = options.revocation;
    if (options.ocspUrl.empty())
        return policy;
    for (const pki::Certificate& authority : authorities)
        policy.responders[authority.sha256()] = {.url = options.ocspUrl, .authority = {}};
    return policy;
}

base::Result<trust::CertificatePolicy> profileFrom(const VerifyOptions& options)
{
    if (!options.profile.isEmpty())
        return storedProfile(options.dataDirectory, options.profile);
    auto authorities = certificatesIn(options.authorityFiles);
    if (!authorities)
        return std::unexpected(authorities.error());
    trust::CertificatePolicy profile;
    profile.usernameField = trust::UsernameField::SubjectCommonName;
    profile.blockExpired = options.blockExpired;
    profile.revocation = revocationFrom(options, *authorities);
    profile.anchors = trust::TrustAnchors::of(*std::move(authorities));
    return profile;
}

trust::Policy policyFrom(const VerifyOptions& options, trust::CertificatePolicy profile)
{
    trust::Policy policy;
    const bool server = options.usage == Usage::Server || options.identity;
    policy.peer = server ? trust::PeerRole::Server : trust::PeerRole::Client;
    policy.custom = std::move(profile);
    policy.checkPurpose = options.usage != Usage::Any;
    policy.expectedIdentity = options.identity;
    policy.authorizeSerial = options.serial.has_value();
    policy.checkAuthorizationList = !options.authorizationList.empty();
    policy.authorizationList = options.authorizationList;
    policy.pathInputs = options.pathInputs;
    if (options.allowSha1)
        policy.minimumSecurityBits = securityBitsOfSha1;
    return policy;
}

} // namespace

base::Result<VerifyQuestion> readVerifyQuestion(const VerifyOptions& options)
{
    auto profile = profileFrom(options);
    if (!profile)
        return std::unexpected(profile.error());
    auto chain = certificatesIn(QStringList{options.chainFile} + options.untrustedFiles);
    if (!chain)
        return std::unexpected(chain.error());
    auto crls = contentOf<pki::Crl>(options.crlFiles, "CRL", pki::readCrls);
    if (!crls)
        return std::unexpected(crls.error());
    VerifyQuestion question;
    question.fetchesCrls = profile->revocation.useCrl;
    // Lists at hand are there to be looked into.
    profile->revocation.useCrl = profile->revocation.useCrl || !options.crlFiles.isEmpty();
    question.policy = policyFrom(options, *std::move(profile));
    question.evidence.world = trust::TrustWorld::Custom;
    question.evidence.chain = *std::move(chain);
    if (options.serial)
        question.evidence.claimedSerial = base::Serial(*options.serial);
    question.crlsAtHand = std::make_shared<const std::vector<pki::Crl>>(*std::move(crls));
    question.at = options.at ? *options.at : base::SystemClock().now();
    return question;
}

} // namespace app::manager
