// What happens to a certificate after it was made: renewed, revoked, held, re-issued, used.
#include "models/lifecycle/certificates/certificate_renewal.h"
#include "models/lifecycle/certificates/certificate_revocation.h"
#include "models/lifecycle/certificates/certificate_uses.h"
#include "models/lifecycle/certificates/issued_ledger.h"
#include "models/shell/certificate_arguments.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QObject>

#include <algorithm>
#include <memory>

namespace models::shell {

using session::base::ErrorCode;
using session::base::JobId;
using session::base::Result;
using session::pki::RevocationReason;

namespace {

void renew(ShellContext& context, Words rest, const ReplyTo& done)
{
    const auto arguments = Arguments::pairs(
        rest, {"certificate-name"},
        {"new-key", "signed-by", "days-till-expiry", "template", "template-stack", "shared"});
    if (!arguments)
        return done(replyError(arguments.error()));
    const auto withNewKey = arguments->flag("new-key");
    const auto days = daysOf(*arguments, 0);
    const auto location = locationOf(*arguments);
    if (const auto* error = firstError(withNewKey, days, location))
        return done(replyError(*error));
    const std::string name = *arguments->value("certificate-name");
    lifecycle::renewCertificate(context.lifecycle,
                                {.location = *location,
                                 .name = name,
                                 .signedBy = arguments->valueOr("signed-by", ""),
                                 .withNewKey = *withNewKey,
                                 .days = *days},
                                [done, name](const Result<>& renewed) {
                                    done(replyTo(renewed, QString::fromUtf8("Successfully renewed " + name)));
                                });
}

Result<RevocationReason> reasonOf(const std::string& word)
{
    if (const auto reason = session::pki::revocationReasonFrom(word))
        return *reason;
    std::string known;
    for (const RevocationReason reason : session::pki::allRevocationReasons)
        known.append(known.empty() ? "" : ", ").append(session::pki::toText(reason));
    return session::base::failure(ErrorCode::ParseFailed, "reason: '" + word + "' is none of " + known);
}

void revoke(ShellContext& context, Words rest, const ReplyTo& done)
{
    const auto arguments = Arguments::pairs(
        rest, {"certificate-name", "device", "reason", "template", "template-stack", "shared"});
    const bool isDevice = arguments && arguments->value("device");
    const auto complete = arguments ? arguments->require({isDevice ? "device" : "certificate-name"})
                                    : std::unexpected(arguments.error());
    if (!complete)
        return done(replyError(complete.error()));
    const auto reason = reasonOf(arguments->valueOr("reason", "unspecified"));
    const auto location = locationOf(*arguments);
    if (const auto* error = firstError(reason, location))
        return done(replyError(*error));
    if (isDevice) {
        const session::base::Serial serial(*arguments->value("device"));
        return done(replyTo(lifecycle::revokeIssuedTo(context.lifecycle, serial, *reason),
                            QString::fromUtf8("Successfully revoked what was issued to " + serial.value)));
    }
    const std::string name = *arguments->value("certificate-name");
    done(replyTo(lifecycle::revokeCertificate(context.lifecycle,
                                              {.location = *location, .name = name, .reason = *reason}),
                 QString::fromUtf8("Successfully revoked " + name)));
}

void release(ShellContext& context, Words rest, const ReplyTo& done)
{
    const auto arguments =
        Arguments::pairs(rest, {"certificate-name"}, {"template", "template-stack", "shared"});
    if (!arguments)
        return done(replyError(arguments.error()));
    const auto location = locationOf(*arguments);
    if (!location)
        return done(replyError(location.error()));
    const std::string name = *arguments->value("certificate-name");
    done(replyTo(lifecycle::releaseCertificate(context.lifecycle, *location, name),
                 QString::fromUtf8(name + " is not on hold any more")));
}

/// Replies when the job is finished.
void whenFinished(lifecycle::Lifecycle& lifecycle, JobId id, const ReplyTo& done)
{
    auto context = std::make_shared<std::unique_ptr<QObject>>(std::make_unique<QObject>());
    QObject::connect(
        &lifecycle, &lifecycle::Lifecycle::jobChanged, context->get(),
        [&lifecycle, id, done, context](JobId changed) {
            const lifecycle::Job* job = changed == id ? lifecycle.findJob(id) : nullptr;
            if (!job || job->status != lifecycle::JobStatus::Finished)
                return;
            context->release()->deleteLater();
            if (job->result != lifecycle::JobResult::Ok)
                return done(replyError({ErrorCode::Cancelled, job->detail}));
            done(replyJson(QString::fromUtf8(job->detail) + QLatin1Char('\n'),
                           QJsonObject{{QStringLiteral("job"), qint64(id.value)},
                                       {QStringLiteral("detail"), QString::fromUtf8(job->detail)}}));
        });
}

void reissue(ShellContext& context, Words rest, const ReplyTo& done)
{
    const auto arguments =
        Arguments::pairs(rest, {"certificate-name"}, {"signed-by", "new-keys", "days-till-expiry"});
    if (!arguments)
        return done(replyError(arguments.error()));
    const auto withNewKeys = arguments->flag("new-keys");
    const auto days = daysOf(*arguments, 0);
    if (!withNewKeys || !days)
        return done(replyError(withNewKeys ? days.error() : withNewKeys.error()));
    const auto job = context.lifecycle.reissue({.authority = *arguments->value("certificate-name"),
                                                .signedBy = arguments->valueOr("signed-by", ""),
                                                .withNewKeys = *withNewKeys,
                                                .days = *days});
    if (!job)
        return done(replyError(job.error()));
    whenFinished(context.lifecycle, *job, done);
}

QJsonArray serials(const std::vector<session::base::Serial>& devices)
{
    QJsonArray array;
    for (const auto& serial : devices)
        array << QString::fromUtf8(serial.value);
    return array;
}

std::string spaced(const std::vector<std::string>& words)
{
    std::string line;
    for (const std::string& word : words)
        line.append(line.empty() ? "" : " ").append(word);
    return line;
}

QJsonObject usesJson(const lifecycle::CertificateUses& uses, const std::vector<config::Finding>& broken)
{
    QJsonArray settings;
    for (const auto& path : uses.settings)
        settings << QString::fromUtf8(spaced(path));
    QJsonArray children;
    for (const auto& child : uses.children)
        children << QString::fromUtf8(lifecycle::holderText(child.location, child.name));
    QJsonArray breaks;
    for (const auto& finding : broken)
        breaks << QJsonObject{{QStringLiteral("path"), QString::fromUtf8(spaced(finding.path))},
                              {QStringLiteral("rule"), QString::fromUtf8(finding.rule)},
                              {QStringLiteral("detail"), QString::fromUtf8(finding.detail)}};
    return {{QStringLiteral("settings"), settings},
            {QStringLiteral("presented_by"), serials(uses.presentedBy)},
            {QStringLiteral("verified_by"), serials(uses.verifiedBy)},
            {QStringLiteral("presented_to"), serials(uses.presentedTo)},
            {QStringLiteral("children"), children},
            {QStringLiteral("breaks"), breaks}};
}

QString usesText(const lifecycle::CertificateUses& uses, const std::vector<config::Finding>& broken)
{
    QString lines;
    for (const auto& path : uses.settings)
        lines += QStringLiteral("Used by: %1\n").arg(QString::fromUtf8(spaced(path)));
    for (const auto& child : uses.children)
        lines += QStringLiteral("Has signed: %1\n")
                     .arg(QString::fromUtf8(lifecycle::holderText(child.location, child.name)));
    lines += QStringLiteral("Live sessions: %1\n").arg(uses.sessions());
    for (const auto& finding : broken)
        lines += QStringLiteral("Would break: %1: %2 (%3)\n")
                     .arg(QString::fromUtf8(spaced(finding.path)), QString::fromUtf8(finding.detail),
                          QString::fromUtf8(finding.rule));
    return lines;
}

void showUses(ShellContext& context, Words rest, const ReplyTo& done)
{
    const auto arguments =
        Arguments::pairs(rest, {"certificate-name"}, {"template", "template-stack", "shared"});
    if (!arguments)
        return done(replyError(arguments.error()));
    const auto store = locationOf(*arguments);
    if (!store)
        return done(replyError(store.error()));
    const std::string name = *arguments->value("certificate-name");
    const auto all = lifecycle::certificateFacts(context.lifecycle);
    const auto found = std::ranges::find_if(all, [&](const config::CertificateFacts& facts) {
        return facts.name == name && facts.store == *store;
    });
    if (found == all.end())
        return done(replyError({ErrorCode::NotFound, "no certificate named " + name}));
    lifecycle::breaksWithout(context.lifecycle, *found,
                             [uses = lifecycle::usesOf(context.lifecycle, *found), done](const auto& broken) {
                                 done(replyJson(usesText(uses, broken), usesJson(uses, broken)));
                             });
}

} // namespace

std::span<const Command> certificateLifeCommands()
{
    static const Command commands[] = {
        {{"request", "certificate", "renew"},
         "request certificate renew certificate-name N [new-key yes] [signed-by CA] [days-till-expiry D] "
         "[template T | template-stack S | shared yes]",
         renew},
        {{"request", "certificate", "revoke"},
         "request certificate revoke certificate-name N | device SERIAL [reason "
         "keyCompromise|certificateHold|...] [template T | template-stack S | shared yes]",
         revoke},
        {{"request", "certificate", "release"},
         "request certificate release certificate-name N [template T | template-stack S | shared yes]",
         release},
        {{"request", "certificate", "reissue"},
         "request certificate reissue certificate-name CA [signed-by CA] [new-keys yes] [days-till-expiry D]",
         reissue},
        {{"request", "certificate", "uses"},
         "request certificate uses certificate-name N [template T | template-stack S | shared yes]",
         showUses},
    };
    return commands;
}

} // namespace models::shell
