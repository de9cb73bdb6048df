#include "models/shell/migration_start.h"

#include "models/workflows/plans/plan_limits.h"

#include <algorithm>

namespace models::shell {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

namespace {

/// Options by name; one that counts once is not given twice.
Result<Arguments> optionsIn(Words words, std::initializer_list<std::string_view> names,
                            std::string_view repeatable = {})
{
    auto arguments = Arguments::pairs(words, names);
    for (const std::string_view name : names) {
        if (arguments && name != repeatable && arguments->values(name).size() > 1)
            return failure(ErrorCode::ParseFailed, "'" + std::string(name) + "' is given twice");
    }
    return arguments;
}

/// A certificate that is here is not made again, and nobody signs it.
Result<> checkSigner(const ShellContext& context, const Arguments& arguments, std::string_view certificate)
{
    const std::string name = arguments.valueOr(certificate, "");
    if (!arguments.value("signed-by") || !context.lifecycle.candidate().panorama.certificates.contains(name))
        return {};
    return failure(ErrorCode::InvalidArgument,
                   "the certificate " + name + " is here already: signed-by is for one that is to be made");
}

/// Minutes, nullopt when it is not said.
Result<std::optional<int>> waitIn(const Arguments& arguments)
{
    if (arguments.values("disconnect-wait").empty())
        return std::nullopt;
    const auto& row =
        config::settingAt("deviceconfig setting management secure-conn-server disconnect-wait-time");
    const auto wait = arguments.number("disconnect-wait", {row.minimum, row.maximum, 0});
    if (!wait)
        return std::unexpected(wait.error());
    return std::optional(*wait);
}

/// How waves are cut.
Result<workflows::RollOutOptions> wavesIn(const Arguments& arguments)
{
    workflows::RollOutOptions options;
    using workflows::canaryRange;
    using workflows::stopAboveRange;
    using workflows::waveSizeRange;
    const auto size =
        arguments.number("wave-size", {waveSizeRange.minimum, waveSizeRange.maximum, options.waveSize});
    const auto canary =
        arguments.number("canary", {canaryRange.minimum, canaryRange.maximum, options.canaryPerGroup});
    const auto stop = arguments.number(
        "stop-above", {stopAboveRange.minimum, stopAboveRange.maximum, options.stopAbovePercent});
    for (const auto* number : {&size, &canary, &stop}) {
        if (!*number)
            return std::unexpected(number->error());
    }
    options.waveSize = *size;
    options.canaryPerGroup = *canary;
    options.stopAbovePercent = *stop;
    return options;
}

Result<> startServerSide(ShellContext& context, Words rest)
{
    const auto arguments =
        optionsIn(rest, {"address", "authority", "server-certificate", "certificate-profile",
                         "ssl-tls-service-profile", "disconnect-wait", "authorize-serial"});
    if (!arguments)
        return std::unexpected(arguments.error());
    workflows::ServerSideOptions options;
    options.address = arguments->valueOr("address", options.address);
    options.authority = arguments->valueOr("authority", options.authority);
    options.serverCertificate = arguments->valueOr("server-certificate", options.serverCertificate);
    options.certificateProfile = arguments->valueOr("certificate-profile", options.certificateProfile);
    options.sslTlsServiceProfile =
        arguments->valueOr("ssl-tls-service-profile", options.sslTlsServiceProfile);
    const auto authorizeSerial = arguments->flag("authorize-serial", options.authorizeSerial);
    if (!authorizeSerial)
        return std::unexpected(authorizeSerial.error());
    options.authorizeSerial = *authorizeSerial;
    const auto wait = waitIn(*arguments);
    if (!wait)
        return std::unexpected(wait.error());
    options.disconnectWaitMinutes = wait->value_or(options.disconnectWaitMinutes);
    return context.migration.start(options);
}

Result<workflows::RollOutOptions> clientsIn(const Arguments& arguments)
{
    auto options = wavesIn(arguments);
    if (!options)
        return options;
    options->templateStacks = arguments.values("template-stack");
    options->signedBy = arguments.valueOr("signed-by", "");
    options->certificate = arguments.valueOr("certificate", "");
    options->scepProfile = arguments.valueOr("scep-profile", "");
    if (int(!options->signedBy.empty()) + int(!options->certificate.empty()) +
            int(!options->scepProfile.empty()) !=
        1)
        return failure(ErrorCode::ParseFailed, "give one of signed-by CA, certificate N, scep-profile P");
    if (!options->certificate.empty())
        options->source = workflows::ClientSource::Common;
    if (!options->scepProfile.empty())
        options->source = workflows::ClientSource::Scep;
    return options;
}

Result<> startRollOut(ShellContext& context, Words rest)
{
    const auto arguments = optionsIn(
        rest,
        {"template-stack", "signed-by", "certificate", "scep-profile", "wave-size", "canary", "stop-above"},
        "template-stack");
    if (!arguments)
        return std::unexpected(arguments.error());
    const auto options = clientsIn(*arguments);
    return options ? context.migration.start(*options) : std::unexpected(options.error());
}

Result<> startEnforce(ShellContext& context, Words rest)
{
    return rest.empty() ? context.migration.startEnforce() : Result<>(unexpectedWord(rest.front()));
}

Result<> startServerCertificate(ShellContext& context, Words rest)
{
    const auto arguments = optionsIn(rest, {"certificate", "signed-by", "log-collector", "disconnect-wait"});
    if (!arguments)
        return std::unexpected(arguments.error());
    if (const auto makes = checkSigner(context, *arguments, "certificate"); !makes)
        return makes;
    const auto wait = waitIn(*arguments);
    if (!wait)
        return std::unexpected(wait.error());
    return context.migration.start(
        workflows::ServerCertificateOptions{.collector = arguments->valueOr("log-collector", ""),
                                            .certificate = arguments->valueOr("certificate", ""),
                                            .signedBy = arguments->valueOr("signed-by", ""),
                                            .disconnectWaitMinutes = *wait});
}

Result<> startClientCertificate(ShellContext& context, Words rest)
{
    if (!rest.empty() && rest.front() == "device") { // there, and nothing of templates and waves counts
        const auto arguments = optionsIn(rest, {"device"}, "device");
        if (!arguments)
            return std::unexpected(arguments.error());
        workflows::ClientCertificateOptions options;
        for (const std::string& serial : arguments->values("device"))
            options.devices.emplace_back(serial);
        return context.migration.start(options, {});
    }
    const auto arguments = optionsIn(
        rest,
        {"template-stack", "signed-by", "certificate", "scep-profile", "wave-size", "canary", "stop-above"},
        "template-stack");
    if (!arguments)
        return std::unexpected(arguments.error());
    const auto how = clientsIn(*arguments);
    return how ? context.migration.start(workflows::ClientCertificateOptions(), *how)
               : std::unexpected(how.error());
}

Result<> startAuthority(ShellContext& context, Words rest)
{
    const auto arguments =
        optionsIn(rest, {"replaces", "authority", "signed-by", "cross-sign", "server-certificate",
                         "common-certificate", "disconnect-wait", "wave-size", "canary", "stop-above"});
    if (!arguments)
        return std::unexpected(arguments.error());
    if (arguments->values("replaces").empty())
        return failure(ErrorCode::ParseFailed, "say which CA: replaces CA");
    if (const auto makes = checkSigner(context, *arguments, "authority"); !makes)
        return makes;
    const auto wait = waitIn(*arguments);
    const auto how = wavesIn(*arguments);
    if (!wait || !how)
        return std::unexpected(wait ? how.error() : wait.error());
    const auto crossSign = arguments->flag("cross-sign", false);
    if (!crossSign)
        return std::unexpected(crossSign.error());
    return context.migration.start(
        workflows::AuthorityOptions{.replaces = arguments->valueOr("replaces", ""),
                                    .authority = arguments->valueOr("authority", ""),
                                    .signedBy = arguments->valueOr("signed-by", ""),
                                    .serverCertificate = arguments->valueOr("server-certificate", ""),
                                    .commonCertificate = arguments->valueOr("common-certificate", ""),
                                    .disconnectWaitMinutes = *wait,
                                    .crossSign = *crossSign},
        *how);
}

Result<> startPair(ShellContext& context, Words rest)
{
    const auto arguments =
        Arguments::pairs(rest, {"signed-by", "certificate", "certificate-profile", "check-server-identity"});
    if (!arguments)
        return std::unexpected(arguments.error());
    workflows::HaPairOptions options;
    const auto check = arguments->flag("check-server-identity", options.checkServerIdentity);
    if (!check)
        return std::unexpected(check.error());
    options.signedBy = arguments->valueOr("signed-by", options.signedBy);
    options.certificate = arguments->valueOr("certificate", options.certificate);
    options.certificateProfile = arguments->valueOr("certificate-profile", options.certificateProfile);
    options.checkServerIdentity = *check;
    return context.migration.start(options);
}

Result<> startAddDevice(ShellContext& context, Words rest)
{
    const auto arguments =
        Arguments::pairs(rest, {"serial", "template-stack", "device-group", "hostname", "bundle"});
    if (!arguments)
        return std::unexpected(arguments.error());
    workflows::NewDeviceOptions options;
    options.serial = session::base::Serial(arguments->valueOr("serial", ""));
    options.templateStack = arguments->valueOr("template-stack", "");
    options.deviceGroup = arguments->valueOr("device-group", "");
    options.hostname = arguments->valueOr("hostname", "");
    if (const auto bundle = arguments->value("bundle"))
        options.bundleFile = context.resolved(*bundle).toStdString();
    return context.migration.start(options);
}

Result<> startWildfire(ShellContext& context, Words rest)
{
    const auto arguments =
        optionsIn(rest,
                  {"appliance", "address", "directory", "signed-by", "certificate", "client-certificate",
                   "template-stack", "file-server", "file-port", "wave-size", "canary", "stop-above"},
                  "template-stack");
    if (!arguments)
        return std::unexpected(arguments.error());
    if (const auto makes = checkSigner(context, *arguments, "certificate"); !makes)
        return makes;
    constexpr int largestPort = 65535;
    const auto port = arguments->number("file-port", {1, largestPort, 0});
    auto how = wavesIn(*arguments);
    if (!port || !how)
        return std::unexpected(port ? how.error() : port.error());
    how->templateStacks = arguments->values("template-stack");
    workflows::WildfireOptions options;
    options.appliance = session::base::Serial(arguments->valueOr("appliance", ""));
    options.address = arguments->valueOr("address", "");
    options.signedBy = arguments->valueOr("signed-by", "");
    options.certificate = arguments->valueOr("certificate", "");
    options.clientCertificate = arguments->valueOr("client-certificate", "");
    if (const auto directory = arguments->value("directory"))
        options.directory = context.resolved(*directory).toStdString();
    options.fileServer = arguments->valueOr("file-server", "");
    options.filePort = *port;
    return context.migration.start(options, *how);
}

struct StartRow
{
    std::string_view workflow;
    Result<> (*start)(ShellContext& context, Words rest);
};

constexpr StartRow startRows[] = {{"server-side", startServerSide},
                                  {"roll-out", startRollOut},
                                  {"enforce", startEnforce},
                                  {"server-certificate", startServerCertificate},
                                  {"client-certificate", startClientCertificate},
                                  {"ca", startAuthority},
                                  {"ha", startPair},
                                  {"wildfire", startWildfire},
                                  {"add-device", startAddDevice},
                                  {"new-device", startAddDevice}};

} // namespace

Result<> startMigration(ShellContext& context, Words words)
{
    const std::string workflow = words.empty() ? "" : words.front();
    const auto row = std::ranges::find(startRows, workflow, &StartRow::workflow);
    if (row != std::end(startRows))
        return row->start(context, words.subspan(1));
    std::string known;
    for (const StartRow& one : startRows)
        known += (known.empty() ? "" : ", ") + std::string(one.workflow);
    return failure(ErrorCode::ParseFailed, "workflow is one of " + known);
}

std::string_view migrationStartUsage()
{
    return "request migration start server-side [address A] [authority CA] [server-certificate N] "
           "[certificate-profile P] [ssl-tls-service-profile P] [disconnect-wait M] [authorize-serial "
           "yes|no] "
           "| roll-out [template-stack S]... signed-by CA | certificate N | scep-profile P [wave-size N] "
           "[canary N] [stop-above PERCENT] "
           "| enforce "
           "| server-certificate [certificate N] [signed-by CA] [log-collector SERIAL] [disconnect-wait M] "
           "| client-certificate device SERIAL [device SERIAL]... "
           "| client-certificate [template-stack S]... signed-by CA | certificate N | scep-profile P "
           "[wave-size N] [canary N] [stop-above PERCENT] "
           "| ca [replaces CA] [authority CA] [signed-by CA] [cross-sign yes|no] [server-certificate N] "
           "[common-certificate N] [disconnect-wait M] [wave-size N] [canary N] [stop-above PERCENT] "
           "| ha [signed-by CA] [certificate N] [certificate-profile P] [check-server-identity yes|no] "
           "| wildfire appliance SERIAL address A directory DIR [signed-by CA] [certificate N] "
           "[client-certificate N] [template-stack S]... [file-server HOST] [file-port P] [wave-size N] "
           "[canary N] [stop-above PERCENT] "
           "| add-device serial SERIAL [template-stack S] [device-group G] [hostname H] [bundle FILE]";
}

} // namespace models::shell
