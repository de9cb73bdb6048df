#include "models/panos/bundle.h"

#include "models/panos/json_members.h"
#include "session/base/host_port.h"
#include "session/base/serial.h"
#include "session/base/software_version.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace models::panos {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

namespace {

constexpr qint64 largestClockOffset =
    100LL * 366 * 24 * 3600; // a century: beyond it certificates say nothing

constexpr int mostLogsPerSecond = 1000;
constexpr qsizetype longestHostId = 128; // as in a hello

QJsonObject identityToJson(const BundleIdentity& identity)
{
    return {{QStringLiteral("name"), identity.name},
            {QStringLiteral("subject"), identity.subject},
            {QStringLiteral("signed_by"), identity.signedBy},
            {QStringLiteral("chain"), QString::fromLatin1(identity.chainPem)},
            {QStringLiteral("key"), QString::fromLatin1(identity.keyPem)}};
}

Result<BundleIdentity> identityFromJson(const QJsonValue& value, const QString& where)
{
    JsonMembers members(value.toObject(), where + QStringLiteral("identity: "));
    if (!value.isObject())
        members.fail(QStringLiteral("each of \"identities\" must be an object"));
    BundleIdentity identity;
    identity.name = members.requiredText(QStringLiteral("name"));
    identity.subject = members.text(QStringLiteral("subject"), QString());
    identity.signedBy = members.text(QStringLiteral("signed_by"), QString());
    identity.chainPem = members.requiredText(QStringLiteral("chain")).toLatin1();
    identity.keyPem = members.requiredText(QStringLiteral("key")).toLatin1();
    if (auto read = members.finish(); !read)
        return std::unexpected(read.error());
    return identity;
}

bool isAddress(const QString& manager)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^(\[[0-9A-Fa-f:.]+\]|[^:\s\[\]]+):([0-9]{1,5})$)"));
    const QRegularExpressionMatch match = form.match(manager);
    const int port = match.captured(2).toInt();
    return match.hasMatch() && port >= 1 && port <= 65'535;
}

/// What the members' types can't say; "" when all is well.
QString faultIn(const Bundle& bundle)
{
    if (!session::base::isSerial(bundle.serial.toStdString()))
        return QStringLiteral("member \"serial\" must be 1 to %1 letters, digits, '-' or '_'")
            .arg(session::base::longestSerial);
    if (!session::base::parseSoftwareVersion(bundle.softwareVersion.toStdString()))
        return QStringLiteral("member \"software_version\" is no version such as 10.1.4 or 8.1.21-h3");
    if (bundle.managers.isEmpty())
        return QStringLiteral("member \"managers\" is missing or empty");
    for (const QString& manager : bundle.managers) {
        if (!isAddress(manager))
            return QStringLiteral("member \"managers\" has an entry that is not HOST:PORT: %1").arg(manager);
    }
    for (const auto& [member, listen] :
         {std::pair("listen", &bundle.listen), std::pair("gateway_listen", &bundle.gatewayListen)})
        if (!listen->isEmpty() && !session::base::parseListeningAddress(listen->toStdString()))
            return QStringLiteral("member \"%1\" is not HOST:PORT: %2").arg(QLatin1String(member), *listen);
    if (bundle.hostId.size() > longestHostId)
        return QStringLiteral("member \"host_id\" is longer than %1").arg(longestHostId);
    if (!bundle.haPeer.isEmpty() && !session::base::isSerial(bundle.haPeer.toStdString()))
        return QStringLiteral("member \"ha_peer\" is no serial number");
    if (bundle.logsPerSecond < 0 || bundle.logsPerSecond > mostLogsPerSecond)
        return QStringLiteral("member \"log_rate\" must be 0 to %1").arg(mostLogsPerSecond);
    if (bundle.certificatePem.isEmpty() != bundle.keyPem.isEmpty())
        return QStringLiteral("members \"certificate\" and \"key\" go together");
    if (std::abs(bundle.clockOffsetSeconds) > largestClockOffset)
        return QStringLiteral("member \"clock_offset\" is beyond a century");
    QSet<QString> names;
    for (const BundleIdentity& identity : bundle.identities) {
        if (names.contains(identity.name))
            return QStringLiteral("identity \"%1\" stands there twice").arg(identity.name);
        names.insert(identity.name);
    }
    return {};
}

QString whereOf(const QString& serial)
{
    return serial.isEmpty() ? QStringLiteral("device without serial: ")
                            : QStringLiteral("device %1: ").arg(serial);
}

Result<> checkForWriting(const Bundle& bundle)
{
    const QString fault = faultIn(bundle);
    if (fault.isEmpty())
        return {};
    return failure(ErrorCode::InvalidArgument, (whereOf(bundle.serial) + fault).toStdString());
}

QByteArray toBytes(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace

QJsonObject bundleToJson(const Bundle& bundle)
{
    QJsonArray identities;
    for (const BundleIdentity& identity : bundle.identities)
        identities.append(identityToJson(identity));
    QJsonObject object{{QStringLiteral("serial"), bundle.serial},
                       {QStringLiteral("hostname"), bundle.hostname},
                       {QStringLiteral("model"), bundle.model},
                       {QStringLiteral("kind"), QString::fromUtf8(toText(bundle.kind))},
                       {QStringLiteral("software_version"), bundle.softwareVersion},
                       {QStringLiteral("managers"), QJsonArray::fromStringList(bundle.managers)},
                       {QStringLiteral("factory_ca"), QString::fromLatin1(bundle.factoryCaPem)},
                       {QStringLiteral("certificate"), QString::fromLatin1(bundle.certificatePem)},
                       {QStringLiteral("key"), QString::fromLatin1(bundle.keyPem)},
                       {QStringLiteral("config"), bundle.configText},
                       {QStringLiteral("clock_offset"), bundle.clockOffsetSeconds},
                       {QStringLiteral("absent"), bundle.absent},
                       {QStringLiteral("identities"), identities}};
    if (!bundle.localText.isEmpty())
        object.insert(QStringLiteral("local_config"), bundle.localText);
    if (!bundle.listen.isEmpty())
        object.insert(QStringLiteral("listen"), bundle.listen);
    if (!bundle.gatewayListen.isEmpty())
        object.insert(QStringLiteral("gateway_listen"), bundle.gatewayListen);
    if (!bundle.hostId.isEmpty())
        object.insert(QStringLiteral("host_id"), bundle.hostId);
    if (!bundle.haPeer.isEmpty())
        object.insert(QStringLiteral("ha_peer"), bundle.haPeer);
    if (bundle.logsPerSecond != Bundle().logsPerSecond)
        object.insert(QStringLiteral("log_rate"), bundle.logsPerSecond);
    return object;
}

Result<Bundle> bundleFromJson(const QJsonObject& object)
{
    const QString where = whereOf(object.value(QStringLiteral("serial")).toString());
    JsonMembers members(object, where);
    Bundle bundle;
    bundle.serial = members.requiredText(QStringLiteral("serial"));
    bundle.hostname = members.text(QStringLiteral("hostname"), QString());
    bundle.model = members.text(QStringLiteral("model"), QString());
    const auto kind = session::base::deviceKindFrom(
        members.text(QStringLiteral("kind"), QString::fromUtf8(toText(bundle.kind))).toStdString());
    if (kind)
        bundle.kind = *kind;
    else
        members.fail(QStringLiteral("member \"kind\" must be one of %1")
                         .arg(QString::fromStdString(session::base::deviceKindWords())));
    bundle.softwareVersion = members.requiredText(QStringLiteral("software_version"));
    bundle.managers = members.requiredTexts(QStringLiteral("managers"));
    bundle.factoryCaPem = members.text(QStringLiteral("factory_ca"), QString()).toLatin1();
    bundle.certificatePem = members.text(QStringLiteral("certificate"), QString()).toLatin1();
    bundle.keyPem = members.text(QStringLiteral("key"), QString()).toLatin1();
    bundle.configText = members.text(QStringLiteral("config"), QString());
    bundle.localText = members.text(QStringLiteral("local_config"), QString());
    bundle.clockOffsetSeconds = members.integer(QStringLiteral("clock_offset"), 0);
    bundle.absent = members.flag(QStringLiteral("absent"), false);
    bundle.listen = members.text(QStringLiteral("listen"), QString());
    bundle.gatewayListen = members.text(QStringLiteral("gateway_listen"), QString());
    bundle.hostId = members.text(QStringLiteral("host_id"), QString());
    bundle.haPeer = members.text(QStringLiteral("ha_peer"), QString());
    bundle.logsPerSecond = int(std::clamp<qint64>(
        members.integer(QStringLiteral("log_rate"), bundle.logsPerSecond), -1, mostLogsPerSecond + 1));
    const QJsonArray identities = members.array(QStringLiteral("identities"));
    if (auto read = members.finish(); !read)
        return std::unexpected(read.error());
    for (const QJsonValue& value : identities) {
        auto identity = identityFromJson(value, where);
        if (!identity)
            return std::unexpected(identity.error());
        bundle.identities.append(std::move(*identity));
    }
    if (const QString fault = faultIn(bundle); !fault.isEmpty())
        return failure(ErrorCode::ParseFailed, (where + fault).toStdString());
    return bundle;
}

Result<QByteArray> writeBundle(const Bundle& bundle)
{
    if (auto checked = checkForWriting(bundle); !checked)
        return std::unexpected(checked.error());
    return toBytes(bundleToJson(bundle));
}

Result<Bundle> readBundle(const QByteArray& json)
{
    const auto object = readJsonObject(json, QStringLiteral("the bundle"));
    return object ? bundleFromJson(*object) : std::unexpected(object.error());
}

Result<QByteArray> writeFleet(const FleetFile& fleet)
{
    QJsonArray devices;
    for (const Bundle& bundle : fleet.devices) {
        if (auto checked = checkForWriting(bundle); !checked)
            return std::unexpected(checked.error());
        QJsonObject device = bundleToJson(bundle);
        if (bundle.factoryCaPem == fleet.factoryCaPem)
            device.remove(QStringLiteral("factory_ca"));
        devices.append(device);
    }
    return toBytes({{QStringLiteral("factory_ca"), QString::fromLatin1(fleet.factoryCaPem)},
                    {QStringLiteral("devices"), devices}});
}

Result<FleetFile> readFleet(const QByteArray& json)
{
    const auto object = readJsonObject(json, QStringLiteral("the fleet file"));
    if (!object)
        return std::unexpected(object.error());
    JsonMembers members(*object, QStringLiteral("fleet file: "));
    FleetFile fleet;
    fleet.factoryCaPem = members.text(QStringLiteral("factory_ca"), QString()).toLatin1();
    const QJsonArray devices = members.array(QStringLiteral("devices"));
    if (devices.isEmpty())
        members.fail(QStringLiteral("member \"devices\" is missing or empty"));
    if (auto read = members.finish(); !read)
        return std::unexpected(read.error());
    QSet<QString> serials;
    for (const QJsonValue& value : devices) {
        auto bundle = bundleFromJson(value.toObject());
        if (!bundle)
            return std::unexpected(bundle.error());
        if (serials.contains(bundle->serial.toLower()))
            return failure(
                ErrorCode::ParseFailed,
                (whereOf(bundle->serial) + QStringLiteral("stands in the fleet twice")).toStdString());
        serials.insert(bundle->serial.toLower());
        if (bundle->factoryCaPem.isEmpty())
            bundle->factoryCaPem = fleet.factoryCaPem;
        fleet.devices.append(std::move(*bundle));
    }
    return fleet;
}

} // namespace models::panos
