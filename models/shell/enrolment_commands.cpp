// `request certificate enroll`: a certificate by SCEP, new or renewed.
#include "models/lifecycle/certificates/enrolment.h"
#include "models/shell/certificate_arguments.h"
#include "models/shell/reply_json.h"

#include <QJsonArray>
#include <QJsonObject>

namespace models::shell {

namespace {

session::base::Result<lifecycle::EnrolRequest> enrolRequestOf(const ShellContext& context, Words rest)
{
    const auto arguments = Arguments::pairs(
        rest, {"certificate-name", "scep-profile", "device", "template", "template-stack", "shared"});
    if (!arguments)
        return std::unexpected(arguments.error());
    if (const auto complete = arguments->require({"certificate-name", "scep-profile"}); !complete)
        return std::unexpected(complete.error());
    auto location = locationOf(*arguments);
    if (!location)
        return std::unexpected(location.error());
    lifecycle::EnrolRequest request{.location = *std::move(location),
                                    .name = *arguments->value("certificate-name"),
                                    .scepProfile = *arguments->value("scep-profile")};
    const auto serial = arguments->value("device");
    if (!serial)
        return request;
    if (!config::managedDevices(context.lifecycle.candidate()).contains(*serial))
        return session::base::failure(session::base::ErrorCode::NotFound,
                                      "there is no managed device " + *serial);
    request.device = session::base::Serial(*serial);
    return request;
}

Reply replyOf(const std::string& name, const lifecycle::EnrolledCertificate& enrolled)
{
    QString lines = QStringLiteral("Successfully %1 certificate %2: %3, until %4\n")
                        .arg(enrolled.isRenewal ? QStringLiteral("renewed") : QStringLiteral("enrolled"),
                             QString::fromUtf8(name), QString::fromUtf8(enrolled.certificate.subject()),
                             timeWord(enrolled.certificate.notAfter()));
    QJsonArray notes;
    for (const auto note : enrolled.notes) {
        lines += QStringLiteral("Note: %1\n").arg(QString::fromUtf8(describe(note)));
        notes << QString::fromUtf8(describe(note));
    }
    return replyJson(
        lines,
        QJsonObject{{QStringLiteral("name"), QString::fromUtf8(name)},
                    {QStringLiteral("subject"), QString::fromUtf8(enrolled.certificate.subject())},
                    {QStringLiteral("serial_number"), QString::fromUtf8(enrolled.certificate.serialNumber())},
                    {QStringLiteral("not_after"), timeWord(enrolled.certificate.notAfter())},
                    {QStringLiteral("renewed"), enrolled.isRenewal},
                    {QStringLiteral("notes"), notes}});
}

void enroll(ShellContext& context, Words rest, const ReplyTo& done)
{
    auto request = enrolRequestOf(context, rest);
    if (!request)
        return done(replyError(request.error()));
    const std::string name = request->name;
    lifecycle::enrolCertificate(context.lifecycle, *std::move(request), [done, name](const auto& outcome) {
        done(outcome ? replyOf(name, *outcome) : replyError(outcome.error().error));
    });
}

} // namespace

std::span<const Command> enrolmentCommands()
{
    static const Command commands[] = {
        {{"request", "certificate", "enroll"},
         "request certificate enroll certificate-name N scep-profile P [device SERIAL] "
         "[template T | template-stack S | shared yes]",
         enroll},
    };
    return commands;
}

} // namespace models::shell
