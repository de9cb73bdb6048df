#include "tests/interop/path_question.h"

#include "app/manager/verify_question.h"
#include "tests/support/cli.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace interop {
namespace {

using namespace session;

/// OpenSSL's security levels in bits.
int bitsOf(int level)
{
    constexpr std::array bits{0, 80, 112, 128, 192, 256};
    return bits.at(std::size_t(level));
}

QString written(const QString& directory, const QString& name, const QByteArray& content)
{
    QFile file(QDir(directory).filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

/// What OpenSSL calls an option of its own, in the words of `handfast verify`.
class OptionReader
{
public:
    OptionReader(PathQuestion& question, const QStringList& options)
        : m_question(question),
          m_options(options)
    {
    }

    void read()
    {
        while (!m_options.isEmpty() && m_question.leftOut.isEmpty())
            take(m_options.takeFirst());
    }

private:
    void take(const QString& option)
    {
        static const QHash<QString, QString> none{
            {"-partial_chain", "-partial_chain: a path ends at a root, never at an intermediate (C4)"},
            {"-allow_proxy_certs", "-allow_proxy_certs: proxy certificates (RFC 3820) are never admitted"},
            {"-x509_strict", "-x509_strict: strictness is remarked and gates nothing"},
            {"-vfyopt", "-vfyopt: no option sets an SM2 identifier"}};
        static const QHash<QString, QString> switches{{"-explicit_policy", "--explicit-policy"},
                                                      {"-inhibit_map", "--inhibit-mapping"},
                                                      {"-inhibit_any", "--inhibit-any-policy"}};
        static const QHash<QString, QString> withValue{{"-policy", "--policy"},
                                                       {"-verify_depth", "--max-depth"}};
        if (none.contains(option))
            m_question.leftOut = none[option];
        else if (switches.contains(option))
            m_question.arguments << switches[option];
        else if (withValue.contains(option))
            m_question.arguments << withValue[option] << m_options.takeFirst();
        else if (option == "-attime")
            m_question.arguments << "--at"
                                 << QDateTime::fromSecsSinceEpoch(m_options.takeFirst().toLongLong(), Qt::UTC)
                                        .toString(Qt::ISODate);
        else if (option == "-auth_level")
            m_question.securityBits = bitsOf(m_options.takeFirst().toInt());
        else if (option != "-policy_check" && option != "-check_ss_sig") // both are always done
            m_question.leftOut = option + ": unknown to this runner";
    }

    PathQuestion& m_question;
    QStringList m_options;
};

void addUsage(PathQuestion& question, const PathCase& one)
{
    static const QHash<QString, QString> usages{
        {"", "any"}, {"any", "any"}, {"sslserver", "server"}, {"sslclient", "client"}};
    if (usages.contains(one.purpose))
        question.arguments << "--usage" << usages[one.purpose];
    else
        question.leftOut = "purpose " + one.purpose + ": no TLS peer";
    if (one.purpose == "sslserver" && one.id == "InvalidNameAltNameWithSubj.pem")
        question.leftOut = "a CN that a SAN is to hide: for us both count (E6)";
    if (one.peerKind == "DNS" || one.peerKind == "IP")
        question.arguments << "--identity" << one.peerName;
    else if (!one.peerKind.isEmpty())
        question.leftOut = "peer name of kind " + one.peerKind + ": a server has a name or an address";
}

void addInputs(PathQuestion& question, const PathCase& one)
{
    if (!one.time.isEmpty())
        question.arguments << "--at" << one.time;
    if (one.maxDepth)
        question.arguments << "--max-depth" << QString::number(*one.maxDepth);
    for (const QString& policy : one.policies)
        question.arguments << "--policy" << policy;
    if (one.explicitPolicy)
        question.arguments << "--explicit-policy";
    if (one.inhibitMapping)
        question.arguments << "--inhibit-mapping";
    if (one.inhibitAnyPolicy)
        question.arguments << "--inhibit-any-policy";
}

bool isSignedWithSha1(const pki::Certificate& certificate)
{
    return certificate.signatureDigest() == "SHA1";
}

} // namespace

PathQuestion questionFor(const PathCase& one, const QString& directory)
{
    PathQuestion question{.arguments = {"--ca", written(directory, "trusted.pem", one.trusted)},
                          .securityBits = {},
                          .leftOut = {}};
    if (one.trusted.contains("BEGIN TRUSTED CERTIFICATE"))
        question.leftOut = "trust settings inside a trusted certificate: they never steer us";
    if (one.trusted.isEmpty())
        question.leftOut = "no trusted certificate at all";
    if (!one.untrusted.isEmpty())
        question.arguments << "--untrusted" << written(directory, "untrusted.pem", one.untrusted);
    if (!one.crls.isEmpty())
        question.arguments << "--crl" << written(directory, "crls.pem", one.crls);
    question.arguments << "--block-expired";
    if (one.checksCrls)
        question.arguments << "--use-crl" << "--block-timeout" << "--block-unknown";
    // Level 0 stands for chains of old: --allow-sha1 is our word for them.
    if (one.authLevel == 0)
        question.arguments << "--allow-sha1";
    else if (one.authLevel != 2)
        question.securityBits = bitsOf(one.authLevel);
    addUsage(question, one);
    addInputs(question, one);
    OptionReader(question, one.opensslOptions).read();
    question.arguments << written(directory, "leaf.pem", one.leaf);
    return question;
}

PathAnswer answerByLibrary(const PathQuestion& question, Levels levels)
{
    const auto options = app::manager::readVerifyOptions(question.arguments);
    if (!options)
        qFatal("%s", options.error().detail.c_str());
    auto asked = app::manager::readVerifyQuestion(*options);
    if (!asked)
        return {.reason = "unusable", .detail = QString::fromStdString(asked.error().detail)};
    if (levels == Levels::OfTheSuite && question.securityBits)
        asked->policy.minimumSecurityBits = *question.securityBits;
    const trust::Verdict verdict = app::manager::verdictOn(*asked);
    PathAnswer answer{.isAccepted = verdict.allowed, .reason = {}, .detail = {}};
    if (verdict.reason)
        answer.reason = QString::fromLatin1(trust::rowOf(*verdict.reason).name.data());
    if (const trust::Check* failure = verdict.firstFailure())
        answer.detail = QString::fromStdString(failure->certificate + ": " + failure->detail);
    for (std::size_t depth = 0; depth + 1 < verdict.path.size(); ++depth)
        answer.usesSha1 |= isSignedWithSha1(verdict.path[depth]);
    return answer;
}

PathAnswer answerByProgram(const PathQuestion& question)
{
    const auto ran = support::runProgram("handfast", QStringList{"verify", "--json"} + question.arguments);
    constexpr int unusable = 2;
    if (ran.exitStatus < 0)
        return {.reason = "the program did not end"};
    if (ran.exitStatus == unusable)
        return {.reason = "unusable"};
    const QJsonObject verdict = ran.json().object();
    PathAnswer answer{.isAccepted = ran.exitStatus == 0, .reason = verdict["reason"].toString()};
    if (answer.isAccepted != verdict["allowed"].toBool())
        answer.reason = "exit status and verdict differ";
    return answer;
}

} // namespace interop
