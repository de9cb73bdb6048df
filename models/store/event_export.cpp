#include "models/store/event_export.h"

#include "models/config/sheet_cell.h"
#include "models/store/columns.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace models::store {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

namespace {

constexpr const char* mark = "\"log\":{\"id\":";

QByteArray cell(const QString& text)
{
    return config::csvCell(text).toUtf8();
}

QByteArray bytesOf(const std::string& text)
{
    return QByteArray::fromStdString(text);
}

} // namespace

StoredEvent storedEvent(const QVariantList& row)
{
    return {.id = row.value(0).toULongLong(),
            .time = timeOf(row.value(1)),
            .kind = textOf(row.value(2)),
            .serial = textOf(row.value(3)),
            .json = textOf(row.value(4)),
            .hash = row.value(5).toByteArray()};
}

QByteArray exportedLine(const ExportedEvent& exported)
{
    const StoredEvent& event = exported.event;
    const auto text = [](const std::string& value) {
        QByteArray json = QJsonDocument(QJsonObject{{QStringLiteral("v"), QString::fromStdString(value)}})
                              .toJson(QJsonDocument::Compact);
        return json.mid(5, json.size() - 6); // {"v":...}
    };
    QByteArray line = bytesOf(event.json);
    if (!line.endsWith('}'))
        line = "{}";
    line.chop(1);
    if (!line.endsWith('{'))
        line += ',';
    return line + mark + QByteArray::number(qulonglong(event.id)) +
           ",\"time\":" + QByteArray::number(qlonglong(event.time.time_since_epoch().count())) +
           ",\"kind\":" + text(event.kind) + ",\"serial\":" + text(event.serial) + ",\"before\":\"" +
           exported.before.toHex() + "\",\"hash\":\"" + event.hash.toHex() + "\"}}";
}

Result<ExportedEvent> readExported(const QByteArray& line)
{
    const qsizetype at = line.lastIndexOf(mark);
    const auto log = QJsonDocument::fromJson(line).object().value(QStringLiteral("log")).toObject();
    if (at < 1 || log.isEmpty())
        return failure(ErrorCode::ParseFailed, "a line is no record of an exported log");
    const auto value = [&log](const char* name) { return log.value(QLatin1String(name)); };
    QByteArray json = line.left(at);
    if (json.endsWith(','))
        json.chop(1);
    return ExportedEvent{
        .event = {.id = std::uint64_t(value("id").toInteger()),
                  .time = session::base::TimePoint(std::chrono::milliseconds(value("time").toInteger())),
                  .kind = value("kind").toString().toStdString(),
                  .serial = value("serial").toString().toStdString(),
                  .json = (json + '}').toStdString(),
                  .hash = QByteArray::fromHex(value("hash").toString().toLatin1())},
        .before = QByteArray::fromHex(value("before").toString().toLatin1())};
}

QByteArray csvTitles()
{
    return "id,time,event,serial,reason,channel,record,hash";
}

QByteArray csvLine(const StoredEvent& event)
{
    const QJsonObject members = QJsonDocument::fromJson(bytesOf(event.json)).object();
    const auto member = [&members](const char* name) {
        return cell(members.value(QLatin1String(name)).toString());
    };
    return QByteArray::number(qulonglong(event.id)) + ',' + bytesOf(session::base::toRfc3339(event.time)) +
           ',' + cell(QString::fromStdString(event.kind)) + ',' + cell(QString::fromStdString(event.serial)) +
           ',' + member("reason") + ',' + member("channel") + ',' + cell(QString::fromStdString(event.json)) +
           ',' + event.hash.toHex();
}

} // namespace models::store
