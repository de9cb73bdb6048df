#include "app/manager/verify_command.h"

#include "app/manager/exit_status.h"
#include "app/manager/verdict_text.h"
#include "app/manager/verify_options.h"
#include "session/trust/verifier.h"

#include <QFile>

namespace app::manager {
namespace {

using namespace session;

constexpr int allowedStatus = 0;
constexpr int refusedStatus = failedStatus;

/// What --allow-sha1 still demands: SHA-1 counts 63 bits, RSA 1024 counts 80; MD5 and RSA 512 stay out.
constexpr int securityBitsOfSha1 = 63;
constexpr qint64 largestFile = 16LL * 1024 * 1024;

struct Question
{
    trust::Policy policy;
    trust::PeerEvidence evidence;
    base::TimePoint at;
};

base::Result<std::vector<pki::Certificate>> certificatesIn(const QStringList& files)
{
    std::vector<pki::Certificate> certificates;
    for (const QString& name : files) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
            return base::failure(base::ErrorCode::NotFound, "cannot read " + name.toStdString());
        auto found = pki::readPemCertificates(file.readAll().toStdString());
        if (!found)
            return base::failure(found.error().code, name.toStdString() + ": " + found.error().detail);
        if (found->empty())
            return base::failure(base::ErrorCode::ParseFailed, name.toStdString() + " holds no certificate");
        certificates.insert(certificates.end(), found->begin(), found->end());
    }
    return certificates;
}

trust::CertificatePolicy profileFrom(const VerifyOptions& options, std::vector<pki::Certificate> authorities)
{
    trust::CertificatePolicy profile;
    profile.anchors = trust::TrustAnchors::of(std::move(authorities));
    profile.usernameField = trust::UsernameField::SubjectCommonName;
    profile.blockExpired = options.blockExpired;
    profile.revocation.blockUnknown = options.blockUnknown;
    profile.revocation.blockUnavailable = options.blockTimeout;
    return profile;
}

trust::Policy policyFrom(const VerifyOptions& options, std::vector<pki::Certificate> authorities)
{
    trust::Policy policy;
    const bool server = options.usage == Usage::Server || options.identity;
    policy.peer = server ? trust::PeerRole::Server : trust::PeerRole::Client;
    policy.custom = profileFrom(options, std::move(authorities));
    policy.checkPurpose = options.usage != Usage::Any;
    policy.expectedIdentity = options.identity;
    policy.authorizeSerial = options.serial.has_value();
    policy.checkAuthorizationList = !options.authorizationList.empty();
    policy.authorizationList = options.authorizationList;
    if (options.allowSha1)
        policy.minimumSecurityBits = securityBitsOfSha1;
    return policy;
}

base::Result<Question> questionFrom(const VerifyOptions& options)
{
    auto authorities = certificatesIn(options.authorityFiles);
    if (!authorities)
        return std::unexpected(authorities.error());
    auto chain = certificatesIn(QStringList{options.chainFile} + options.untrustedFiles);
    if (!chain)
        return std::unexpected(chain.error());
    Question question;
    question.policy = policyFrom(options, *std::move(authorities));
    question.evidence.world = trust::TrustWorld::Custom;
    question.evidence.chain = *std::move(chain);
    if (options.serial)
        question.evidence.claimedSerial = base::Serial(*options.serial);
    question.at = options.at ? *options.at : base::SystemClock().now();
    return question;
}

int unusable(const base::Error& error, QTextStream& err)
{
    err << "handfast verify: " << QString::fromStdString(error.detail) << Qt::endl;
    return unusableStatus;
}

} // namespace

int runVerify(const QStringList& arguments, QTextStream& out, QTextStream& err)
{
    const auto options = readVerifyOptions(arguments);
    if (!options)
        return unusable(options.error(), err);
    if (options->helpWanted) {
        out << verifyHelp() << Qt::flush;
        return allowedStatus;
    }
    const auto question = questionFrom(*options);
    if (!question)
        return unusable(question.error(), err);
    const trust::Verdict verdict = trust::verify(question->policy, question->evidence, {}, question->at);
    out << (options->json ? verdictJson(verdict) : verdictText(verdict)) << Qt::endl;
    if (verdict.allowed)
        return allowedStatus;
    err << refusalLine(verdict) << Qt::endl;
    return refusedStatus;
}

} // namespace app::manager
