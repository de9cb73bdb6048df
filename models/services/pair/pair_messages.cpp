#include "models/services/pair/pair_messages.h"

#include "models/services/pair/pair_packing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <string_view>

namespace models::services {

using namespace session;
using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

constexpr char pieceMark = 'p'; ///< JSON begins with a brace
constexpr std::size_t longestPieceHead = 64;

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
    if (stamp.isLonely)
        json[QLatin1String("lonely")] = true;
    QJsonArray commits;
    for (const std::uint64_t commit : stamp.commits)
        commits.append(number(commit));
    json[QLatin1String("commits")] = commits;
}

lifecycle::PairStamp stampOf(const QJsonObject& json)
{
    lifecycle::PairStamp stamp{.term = numberOf(json, QLatin1String("term")),
                               .revision = numberOf(json, QLatin1String("revision")),
                               .isLonely = json.value(QLatin1String("lonely")).toBool(),
                               .commits = {}};
    for (const QJsonValue& commit : json.value(QLatin1String("commits")).toArray())
        if (stamp.commits.size() < lifecycle::pairCommitsKept)
            stamp.commits.push_back(commit.toString().toULongLong());
    return stamp;
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
    json[QLatin1String("reign")] = number(hello.peer.reign);
    for (const auto& [name, isSo] :
         {std::pair("took_over", hello.peer.tookOver), std::pair("gave_way", hello.peer.gaveWay),
          std::pair("wants_back", hello.peer.wantsBack), std::pair("hands_over", hello.peer.handsOver),
          std::pair("unable", hello.peer.isUnable)})
        if (isSo)
            json[QLatin1String(name)] = true;
    return json;
}

QJsonObject toJson(const PairTaken& taken)
{
    QJsonObject json{{QStringLiteral("kind"), QStringLiteral("taken")},
                     {QStringLiteral("transfer"), number(taken.transfer)},
                     {QStringLiteral("problem"), text(taken.problem)}};
    addStamp(json, taken.stamp);
    return json;
}

QJsonObject toJson(const PairGot& got)
{
    return {{QStringLiteral("kind"), QStringLiteral("got")},
            {QStringLiteral("transfer"), number(got.transfer)},
            {QStringLiteral("index"), number(got.index)}};
}

/// All but the text of the configuration.
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
    QJsonObject json{{QStringLiteral("issued"), issued},
                     {QStringLiteral("crl_numbers"), numbers},
                     {QStringLiteral("fingerprints"), fingerprints}};
    if (!whole.state)
        return json;
    QJsonObject state{{QStringLiteral("version"), number(whole.state->info.number.value)},
                      {QStringLiteral("time"), time(whole.state->info.time)},
                      {QStringLiteral("description"), text(whole.state->info.description)},
                      {QStringLiteral("author"), text(whole.state->info.author)}};
    addStamp(state, whole.state->stamp);
    if (whole.state->disconnectDeadline)
        state[QLatin1String("disconnect_deadline")] = time(*whole.state->disconnectDeadline);
    json[QLatin1String("state")] = state;
    return json;
}

lifecycle::PairState stateOf(const QJsonObject& json)
{
    return {.stamp = stampOf(json),
            .text = {},
            .info = {.number = {numberOf(json, QLatin1String("version"))},
                     .time = timeOf(json.value(QLatin1String("time")).toString()),
                     .description = textOf(json, QLatin1String("description")),
                     .author = textOf(json, QLatin1String("author"))},
            .disconnectDeadline = timeIfAny(json, QLatin1String("disconnect_deadline"))};
}

PairWhole wholeOf(const QJsonObject& json)
{
    PairWhole whole;
    if (json.contains(QLatin1String("state")))
        whole.state = stateOf(json.value(QLatin1String("state")).toObject());
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
    if (kind == QLatin1String("got"))
        return PairGot{numberOf(json, QLatin1String("transfer")), numberOf(json, QLatin1String("index"))};
    if (kind == QLatin1String("taken"))
        return PairTaken{numberOf(json, QLatin1String("transfer")), stampOf(json),
                         textOf(json, QLatin1String("problem"))};
    const auto role = pairRoleFromText(textOf(json, QLatin1String("role")));
    if (kind != QLatin1String("hello") || !role)
        return failure(ErrorCode::ParseFailed, "the HA peer says what is unknown here");
    return PairHello{{.role = *role,
                      .isPrimary = json.value(QLatin1String("priority")) == QLatin1String("primary"),
                      .stamp = stampOf(json),
                      .serial = textOf(json, QLatin1String("serial")),
                      .reign = numberOf(json, QLatin1String("reign")),
                      .tookOver = json.value(QLatin1String("took_over")).toBool(),
                      .gaveWay = json.value(QLatin1String("gave_way")).toBool(),
                      .wantsBack = json.value(QLatin1String("wants_back")).toBool(),
                      .handsOver = json.value(QLatin1String("hands_over")).toBool(),
                      .isUnable = json.value(QLatin1String("unable")).toBool()}};
}

/// "p<transfer> <index> <count>", a line of its own.
Result<PairMessage> pieceOf(const std::string& bytes)
{
    const std::size_t end = bytes.find('\n');
    if (end == std::string::npos || end > longestPieceHead)
        return failure(ErrorCode::ParseFailed, "a part of what the HA peer sends can't be read");
    const QStringList head = QString::fromStdString(bytes.substr(1, end - 1)).split(QLatin1Char(' '));
    bool isTransfer = false;
    bool isIndex = false;
    bool isCount = false;
    const auto transfer = head.value(0).toULongLong(&isTransfer);
    const auto index = head.value(1).toULongLong(&isIndex);
    const auto count = head.value(2).toULongLong(&isCount);
    if (head.size() != 3 || !isTransfer || !isIndex || !isCount)
        return failure(ErrorCode::ParseFailed, "a part of what the HA peer sends can't be read");
    return PairPiece{.transfer = transfer, .index = index, .count = count, .bytes = bytes.substr(end + 1)};
}

} // namespace

std::string toBytes(const PairMessage& message)
{
    if (const auto* piece = std::get_if<PairPiece>(&message))
        return pieceMark + std::to_string(piece->transfer) + ' ' + std::to_string(piece->index) + ' ' +
               std::to_string(piece->count) + '\n' + piece->bytes;
    const QJsonObject json = std::visit(
        [](const auto& one) {
            if constexpr (std::is_same_v<std::decay_t<decltype(one)>, PairPiece>)
                return QJsonObject();
            else
                return toJson(one);
        },
        message);
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
}

Result<PairMessage> messageFrom(const std::string& bytes)
{
    if (!bytes.empty() && bytes.front() == pieceMark)
        return pieceOf(bytes);
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(bytes));
    if (!document.isObject())
        return failure(ErrorCode::ParseFailed, "what the HA peer says can't be read");
    return messageOf(document.object());
}

/// A line of JSON, then the configuration as it is.
Result<std::string> packWhole(const PairWhole& whole, std::size_t longest)
{
    QByteArray text = QJsonDocument(toJson(whole)).toJson(QJsonDocument::Compact) + '\n';
    if (whole.state)
        text.append(whole.state->text.data(), qsizetype(whole.state->text.size()));
    if (std::size_t(text.size()) > longest)
        return failure(ErrorCode::Unsupported,
                       "the configuration is too large for the HA channel: " + std::to_string(text.size()) +
                           " bytes of at most " + std::to_string(longest));
    return packed(std::string_view(text.data(), std::size_t(text.size())));
}

Result<PairWhole> unpackWhole(const std::string& bytes, std::size_t longest)
{
    const auto text = unpacked(bytes, longest);
    if (!text)
        return std::unexpected(text.error());
    const std::size_t end = text->find('\n');
    if (end == std::string::npos)
        return failure(ErrorCode::ParseFailed, "what the HA peer says can't be read");
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromRawData(text->data(), qsizetype(end)));
    if (!document.isObject())
        return failure(ErrorCode::ParseFailed, "what the HA peer says can't be read");
    PairWhole whole = wholeOf(document.object());
    if (whole.state)
        whole.state->text = text->substr(end + 1);
    return whole;
}

} // namespace models::services
