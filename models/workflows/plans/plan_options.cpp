#include "models/workflows/plans/plan_json.h"

#include "models/config/json_array.h"

#include <QJsonArray>

namespace models::workflows {

using session::base::TimePoint;

namespace {

constexpr std::array clientSources{ClientSource::IssuedHere, ClientSource::Common, ClientSource::Scep};

/// Plans of older versions say only whether the certificate is common.
ClientSource sourceFrom(const QJsonObject& object)
{
    const auto named = fromText(clientSources, object[QLatin1String("source")]);
    if (named)
        return *named;
    return object[QLatin1String("common")].toBool() ? ClientSource::Common : ClientSource::IssuedHere;
}

QString qt(const std::string& text)
{
    return QString::fromUtf8(text);
}

std::string textAt(const QJsonObject& object, QLatin1String name)
{
    return object[name].toString().toStdString();
}

void addWait(QJsonObject& object, const std::optional<int>& minutes)
{
    if (minutes)
        object[QStringLiteral("disconnect-wait")] = *minutes;
}

std::optional<int> waitFrom(const QJsonObject& object)
{
    const QJsonValue minutes = object[QLatin1String("disconnect-wait")];
    return minutes.isDouble() ? std::optional(minutes.toInt()) : std::nullopt;
}

} // namespace

session::base::Error unreadable(const std::string& what)
{
    return {session::base::ErrorCode::ParseFailed, what};
}

std::vector<std::string> stringsFrom(const QJsonValue& value)
{
    std::vector<std::string> values;
    for (const QJsonValue& element : value.toArray())
        values.push_back(element.toString().toStdString());
    return values;
}

double toNumber(TimePoint time)
{
    return double(time.time_since_epoch().count());
}

TimePoint toTime(const QJsonValue& value)
{
    return TimePoint(std::chrono::milliseconds(std::int64_t(value.toDouble())));
}

QJsonObject toObject(const ServerSideOptions& options)
{
    return {{QStringLiteral("address"), QString::fromUtf8(options.address)},
            {QStringLiteral("authority"), QString::fromUtf8(options.authority)},
            {QStringLiteral("server-certificate"), QString::fromUtf8(options.serverCertificate)},
            {QStringLiteral("certificate-profile"), QString::fromUtf8(options.certificateProfile)},
            {QStringLiteral("ssl-tls-service-profile"), QString::fromUtf8(options.sslTlsServiceProfile)},
            {QStringLiteral("disconnect-wait"), options.disconnectWaitMinutes},
            {QStringLiteral("authorize-serial"), options.authorizeSerial}};
}

ServerSideOptions serverSideFrom(const QJsonObject& object)
{
    ServerSideOptions options;
    options.address = object[QLatin1String("address")].toString().toStdString();
    options.authority = object[QLatin1String("authority")].toString().toStdString();
    options.serverCertificate = object[QLatin1String("server-certificate")].toString().toStdString();
    options.certificateProfile = object[QLatin1String("certificate-profile")].toString().toStdString();
    options.sslTlsServiceProfile = object[QLatin1String("ssl-tls-service-profile")].toString().toStdString();
    options.disconnectWaitMinutes = object[QLatin1String("disconnect-wait")].toInt();
    options.authorizeSerial = object[QLatin1String("authorize-serial")].toBool();
    return options;
}

QJsonObject toObject(const RollOutOptions& options)
{
    return {{QStringLiteral("template-stacks"), config::jsonArray(options.templateStacks)},
            {QStringLiteral("source"), QString::fromUtf8(toText(options.source))},
            {QStringLiteral("signed-by"), QString::fromUtf8(options.signedBy)},
            {QStringLiteral("certificate"), QString::fromUtf8(options.certificate)},
            {QStringLiteral("scep-profile"), QString::fromUtf8(options.scepProfile)},
            {QStringLiteral("canary-per-group"), options.canaryPerGroup},
            {QStringLiteral("wave-size"), options.waveSize},
            {QStringLiteral("stop-above-percent"), options.stopAbovePercent}};
}

RollOutOptions rollOutFrom(const QJsonObject& object)
{
    RollOutOptions options;
    options.templateStacks = stringsFrom(object[QLatin1String("template-stacks")]);
    options.source = sourceFrom(object);
    options.signedBy = object[QLatin1String("signed-by")].toString().toStdString();
    options.certificate = object[QLatin1String("certificate")].toString().toStdString();
    options.scepProfile = object[QLatin1String("scep-profile")].toString().toStdString();
    options.canaryPerGroup = object[QLatin1String("canary-per-group")].toInt();
    options.waveSize = object[QLatin1String("wave-size")].toInt();
    options.stopAbovePercent = object[QLatin1String("stop-above-percent")].toInt();
    return options;
}

QJsonObject toObject(const ServerCertificateOptions& options)
{
    QJsonObject object{{QStringLiteral("collector"), qt(options.collector)},
                       {QStringLiteral("certificate"), qt(options.certificate)},
                       {QStringLiteral("signed-by"), qt(options.signedBy)}};
    addWait(object, options.disconnectWaitMinutes);
    return object;
}

ServerCertificateOptions serverCertificateFrom(const QJsonObject& object)
{
    return {.collector = textAt(object, QLatin1String("collector")),
            .certificate = textAt(object, QLatin1String("certificate")),
            .signedBy = textAt(object, QLatin1String("signed-by")),
            .disconnectWaitMinutes = waitFrom(object)};
}

QJsonObject toObject(const ClientCertificateOptions& options)
{
    QJsonArray devices;
    for (const auto& serial : options.devices)
        devices << qt(serial.value);
    return {{QStringLiteral("devices"), devices}};
}

ClientCertificateOptions clientCertificateFrom(const QJsonObject& object)
{
    ClientCertificateOptions options;
    for (const std::string& serial : stringsFrom(object[QLatin1String("devices")]))
        options.devices.emplace_back(serial);
    return options;
}

QJsonObject toObject(const AuthorityOptions& options)
{
    QJsonObject object{{QStringLiteral("replaces"), qt(options.replaces)},
                       {QStringLiteral("authority"), qt(options.authority)},
                       {QStringLiteral("signed-by"), qt(options.signedBy)},
                       {QStringLiteral("server-certificate"), qt(options.serverCertificate)},
                       {QStringLiteral("common-certificate"), qt(options.commonCertificate)},
                       {QStringLiteral("was-custom-only"), options.wasCustomOnly},
                       {QStringLiteral("cross-sign"), options.crossSign}};
    addWait(object, options.disconnectWaitMinutes);
    return object;
}

AuthorityOptions authorityFrom(const QJsonObject& object)
{
    return {.replaces = textAt(object, QLatin1String("replaces")),
            .authority = textAt(object, QLatin1String("authority")),
            .signedBy = textAt(object, QLatin1String("signed-by")),
            .serverCertificate = textAt(object, QLatin1String("server-certificate")),
            .commonCertificate = textAt(object, QLatin1String("common-certificate")),
            .disconnectWaitMinutes = waitFrom(object),
            .wasCustomOnly = object[QLatin1String("was-custom-only")].toBool(),
            .crossSign = object[QLatin1String("cross-sign")].toBool()};
}

QJsonObject toObject(const HaPairOptions& options)
{
    return {{QStringLiteral("signed-by"), qt(options.signedBy)},
            {QStringLiteral("certificate"), qt(options.certificate)},
            {QStringLiteral("certificate-profile"), qt(options.certificateProfile)},
            {QStringLiteral("check-server-identity"), options.checkServerIdentity},
            {QStringLiteral("serving"), options.isServing},
            {QStringLiteral("is-secondary"), options.isSecondary},
            {QStringLiteral("secondary"), qt(options.secondary)}};
}

HaPairOptions haPairFrom(const QJsonObject& object)
{
    const HaPairOptions usual;
    return {.signedBy = textAt(object, QLatin1String("signed-by")),
            .certificate = textAt(object, QLatin1String("certificate")),
            .certificateProfile = object.contains(QLatin1String("certificate-profile"))
                                      ? textAt(object, QLatin1String("certificate-profile"))
                                      : usual.certificateProfile,
            .checkServerIdentity = object[QLatin1String("check-server-identity")].toBool(true),
            .isServing = object[QLatin1String("serving")].toBool(true),
            .isSecondary = object[QLatin1String("is-secondary")].toBool(),
            .secondary = textAt(object, QLatin1String("secondary"))};
}

QJsonObject toObject(const NewDeviceOptions& options)
{
    return {{QStringLiteral("serial"), qt(options.serial.value)},
            {QStringLiteral("template-stack"), qt(options.templateStack)},
            {QStringLiteral("device-group"), qt(options.deviceGroup)},
            {QStringLiteral("hostname"), qt(options.hostname)},
            {QStringLiteral("bundle-file"), qt(options.bundleFile)},
            {QStringLiteral("certificate-first"), options.certificateFirst},
            {QStringLiteral("issued-fingerprint"), qt(options.issuedFingerprint)}};
}

NewDeviceOptions newDeviceFrom(const QJsonObject& object)
{
    return {.serial = session::base::Serial(textAt(object, QLatin1String("serial"))),
            .templateStack = textAt(object, QLatin1String("template-stack")),
            .deviceGroup = textAt(object, QLatin1String("device-group")),
            .hostname = textAt(object, QLatin1String("hostname")),
            .bundleFile = textAt(object, QLatin1String("bundle-file")),
            .certificateFirst = object[QLatin1String("certificate-first")].toBool(),
            .issuedFingerprint = textAt(object, QLatin1String("issued-fingerprint"))};
}

QJsonObject toObject(const WildfireOptions& options)
{
    return {{QStringLiteral("appliance"), qt(options.appliance.value)},
            {QStringLiteral("address"), qt(options.address)},
            {QStringLiteral("signed-by"), qt(options.signedBy)},
            {QStringLiteral("certificate"), qt(options.certificate)},
            {QStringLiteral("client-certificate"), qt(options.clientCertificate)},
            {QStringLiteral("directory"), qt(options.directory)},
            {QStringLiteral("file-server"), qt(options.fileServer)},
            {QStringLiteral("file-port"), options.filePort},
            {QStringLiteral("makes-certificate"), options.makesCertificate}};
}

WildfireOptions wildfireFrom(const QJsonObject& object)
{
    return {.appliance = session::base::Serial(textAt(object, QLatin1String("appliance"))),
            .address = textAt(object, QLatin1String("address")),
            .signedBy = textAt(object, QLatin1String("signed-by")),
            .certificate = textAt(object, QLatin1String("certificate")),
            .clientCertificate = textAt(object, QLatin1String("client-certificate")),
            .directory = textAt(object, QLatin1String("directory")),
            .fileServer = textAt(object, QLatin1String("file-server")),
            .filePort = object[QLatin1String("file-port")].toInt(),
            .makesCertificate = object[QLatin1String("makes-certificate")].toBool(true)};
}

std::string_view toText(ClientSource source)
{
    switch (source) {
    case ClientSource::IssuedHere:
        return "issued";
    case ClientSource::Common:
        return "common";
    case ClientSource::Scep:
        return "scep";
    }
    return "";
}

} // namespace models::workflows
