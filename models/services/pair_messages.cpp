#include "models/services/pair_messages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace models::services {

using namespace session;
using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

constexpr std::string_view context = "ha channel";
/// A connection's write queue holds 16 MiB (TlsStreamLimits).
constexpr std::size_t longestWhole = 12 * 1024 * 1024;

QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

std::string textOf(const QJsonObject& json, QLatin1String name)
{
    return json.value(name).toString().toStdString();
}

/// As text: a double does not hold every one.
QString number(std::uint64_t value)
{
    return QString::number(value);
}

std::uint64_t numberOf(const QJsonObject& json, QLatin1String name)
{
    return json.value(name).toString().toULongLong();
}

QString time(base::TimePoint value)
{
    return QString::number(value.time_since_epoch().count());
}

base::TimePoint timeOf(const QString& value)
{
    return base::TimePoint(std::chrono::milliseconds(value.toLongLong()));
}

std::optional<base::TimePoint> timeIfAny(const QJsonObject& json, QLatin1String name)
{
    return json.contains(name) ? std::optional(timeOf(json.value(name).toString())) : std::nullopt;
}

void addStamp(QJsonObject& json, const lifecycle::PairStamp& stamp)
{
    json[QLatin1String("term")] = number(stamp.term);
    json[QLatin1String("revision")] = number(stamp.revision);
}

lifecycle::PairStamp stampOf(const QJsonObject& json)
{
    return {.term = numberOf(json, QLatin1String("term")),
            .revision = numberOf(json, QLatin1String("revision"))};
}

QJsonObject issuedToJson(const store::IssuedCertificate& certificate)
{
    QJsonObject json{{QStringLiteral("authority"), text(certificate.authority)},
                     {QStringLiteral("serial_number"), text(certificate.serialNumber)},
                     {QStringLiteral("subject"), text(certificate.subject)},
                     {QStringLiteral("sha256"), text(certificate.sha256)},
                     {QStringLiteral("not_after"), time(certificate.notAfter)},
                     {QStringLiteral("issued_at"), time(certificate.issuedAt)},
                     {QStringLiteral("holder"), text(certificate.holder)}};
    if (certificate.revocation) {
        json[QLatin1String("revoked_at")] = time(certificate.revocation->at);
        json[QLatin1String("reason")] = text(certificate.revocation->reason);
    }
    return json;
}

store::IssuedCertificate issuedOf(const QJsonObject& json)
{
    store::IssuedCertificate certificate{
        .authority = textOf(json, QLatin1String("authority")),
        .serialNumber = textOf(json, QLatin1String("serial_number")),
        .subject = textOf(json, QLatin1String("subject")),
        .sha256 = textOf(json, QLatin1String("sha256")),
        .notAfter = timeOf(json.value(QLatin1String("not_after")).toString()),
        .issuedAt = timeOf(json.value(QLatin1String("issued_at")).toString()),
        .holder = textOf(json, QLatin1String("holder")),
        .revocation = {}};
    if (const auto at = timeIfAny(json, QLatin1String("revoked_at")))
        certificate.revocation = store::Revocation{*at, textOf(json, QLatin1String("reason"))};
    return certificate;
}

QJsonObject toJson(const PairBeat&)
{
    return {{QStringLiteral("kind"), QStringLiteral("beat")}};
}

QJsonObject toJson(const PairHello& hello)
{
    QJsonObject json{{QStringLiteral("kind"), QStringLiteral("hello")},
                     {QStringLiteral("serial"), text(hello.peer.serial)},
                     {QStringLiteral("role"), QString::fromUtf8(toText(hello.peer.role))},
                     {QStringLiteral("priority"),
                      hello.peer.isPrimary ? QStringLiteral("primary") : QStringLiteral("secondary")}};
    addStamp(json, hello.peer.stamp);
    if (hello.peer.tookOver)
        json[QLatin1String("took_over")] = true;
    if (hello.peer.gaveWay)
        json[QLatin1String("gave_way")] = true;
    return json;
}

QJsonObject toJson(const PairTaken& taken)
{
    QJsonObject json{{QStringLiteral("kind"), QStringLiteral("taken")},
                     {QStringLiteral("problem"), text(taken.problem)}};
    addStamp(json, taken.stamp);
    return json;
}

QJsonObject toJson(const PairWhole& whole)
{
    QJsonArray issued;
    for (const store::IssuedCertificate& certificate : whole.records.issued)
        issued.append(issuedToJson(certificate));
    QJsonObject numbers;
    for (const auto& [authority, last] : whole.records.crlNumbers)
        numbers[text(authority)] = number(last);
    QJsonObject fingerprints;
    for (const auto& [serial, fingerprint] : whole.records.fingerprints)
        fingerprints[text(serial)] = text(fingerprint);
    QJsonObject json{{QStringLiteral("kind"), QStringLiteral("whole")},
                     {QStringLiteral("configuration"), text(whole.state.text)},
                     {QStringLiteral("version"), number(whole.state.info.number.value)},
                     {QStringLiteral("time"), time(whole.state.info.time)},
                     {QStringLiteral("description"), text(whole.state.info.description)},
                     {QStringLiteral("author"), text(whole.state.info.author)},
                     {QStringLiteral("issued"), issued},
                     {QStringLiteral("crl_numbers"), numbers},
                     {QStringLiteral("fingerprints"), fingerprints}};
    addStamp(json, whole.state.stamp);
    if (whole.state.disconnectDeadline)
        json[QLatin1String("disconnect_deadline")] = time(*whole.state.disconnectDeadline);
    return json;
}

PairWhole wholeOf(const QJsonObject& json)
{
    PairWhole whole;
    whole.state.stamp = stampOf(json);
    whole.state.text = textOf(json, QLatin1String("configuration"));
    whole.state.info = {.number = {numberOf(json, QLatin1String("version"))},
                        .time = timeOf(json.value(QLatin1String("time")).toString()),
                        .description = textOf(json, QLatin1String("description")),
                        .author = textOf(json, QLatin1String("author"))};
    whole.state.disconnectDeadline = timeIfAny(json, QLatin1String("disconnect_deadline"));
    for (const QJsonValue& certificate : json.value(QLatin1String("issued")).toArray())
        whole.records.issued.push_back(issuedOf(certificate.toObject()));
    const QJsonObject numbers = json.value(QLatin1String("crl_numbers")).toObject();
    for (auto entry = numbers.begin(); entry != numbers.end(); ++entry)
        whole.records.crlNumbers.emplace(entry.key().toStdString(), entry->toString().toULongLong());
    const QJsonObject fingerprints = json.value(QLatin1String("fingerprints")).toObject();
    for (auto entry = fingerprints.begin(); entry != fingerprints.end(); ++entry)
        whole.records.fingerprints.emplace(entry.key().toStdString(), entry->toString().toStdString());
    return whole;
}

Result<PairMessage> messageOf(const QJsonObject& json)
{
    const QString kind = json.value(QLatin1String("kind")).toString();
    if (kind == QLatin1String("beat"))
        return PairBeat{};
    if (kind == QLatin1String("whole"))
        return wholeOf(json);
    if (kind == QLatin1String("taken"))
        return PairTaken{stampOf(json), textOf(json, QLatin1String("problem"))};
    const auto role = pairRoleFromText(textOf(json, QLatin1String("role")));
    if (kind != QLatin1String("hello") || !role)
        return failure(ErrorCode::ParseFailed, "the HA peer says what is unknown here");
    return PairHello{{.role = *role,
                      .isPrimary = json.value(QLatin1String("priority")) == QLatin1String("primary"),
                      .stamp = stampOf(json),
                      .serial = textOf(json, QLatin1String("serial")),
                      .tookOver = json.value(QLatin1String("took_over")).toBool(),
                      .gaveWay = json.value(QLatin1String("gave_way")).toBool()}};
}

} // namespace

Result<std::vector<wire::PeerText>> sealPairMessage(const PairMessage& message, const pki::KeyVault& vault)
{
    const QJsonObject json = std::visit([](const auto& one) { return toJson(one); }, message);
    const QByteArray packed = qCompress(QJsonDocument(json).toJson(QJsonDocument::Compact));
    const auto sealed = vault.seal(base::SecretText(packed.toStdString()), context);
    if (!sealed)
        return std::unexpected(sealed.error());
    if (sealed->size() > longestWhole)
        return failure(ErrorCode::Unsupported, "the configuration is too large for the HA channel");
    std::vector<wire::PeerText> parts;
    for (std::size_t at = 0; at < sealed->size(); at += wire::longestPeerText)
        parts.push_back(
            {.part = parts.size(), .parts = 0, .text = sealed->substr(at, wire::longestPeerText)});
    for (wire::PeerText& part : parts)
        part.parts = parts.size();
    return parts;
}

Result<PairMessage> unsealPairMessage(const std::string& sealed, const pki::KeyVault& vault)
{
    const auto packed = vault.unseal(sealed, context);
    if (!packed)
        return std::unexpected(packed.error());
    const std::string& bytes = packed->reveal();
    const QByteArray json =
        qUncompress(reinterpret_cast<const uchar*>(bytes.data()), qsizetype(bytes.size()));
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return failure(ErrorCode::ParseFailed, "what the HA peer says can't be read");
    return messageOf(document.object());
}

std::optional<std::string> PairGatherer::add(const wire::PeerText& text)
{
    if (text.part == 0) {
        m_text.clear();
        m_next = 0;
        m_parts = text.parts;
    }
    if (text.part != m_next || text.parts != m_parts || m_text.size() + text.text.size() > longestWhole) {
        m_text.clear();
        m_parts = 0;
        return std::nullopt;
    }
    m_text += text.text;
    if (++m_next < m_parts)
        return std::nullopt;
    m_parts = 0;
    return std::exchange(m_text, {});
}

} // namespace models::services
