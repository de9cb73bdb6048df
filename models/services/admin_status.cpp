#include "models/services/admin_status.h"

#include "models/lifecycle/devices/device_registry.h"
#include "models/services/http_message.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace models::services {

using namespace session;

namespace {

QJsonObject devicesOf(const lifecycle::Lifecycle& lifecycle)
{
    int connected = 0;
    int custom = 0;
    int refused = 0;
    const auto& records = lifecycle.devices().records();
    for (const auto& [serial, record] : records) {
        connected += record.session ? 1 : 0;
        custom +=
            record.session && record.session->attempt->verdict.world == trust::TrustWorld::Custom ? 1 : 0;
        refused += record.isRefused() ? 1 : 0;
    }
    return {{QStringLiteral("managed"), int(records.size())},
            {QStringLiteral("connected"), connected},
            {QStringLiteral("custom"), custom},
            {QStringLiteral("predefined"), connected - custom},
            {QStringLiteral("refused"), refused}};
}

QJsonObject statusOfManager(const lifecycle::Lifecycle& lifecycle, const std::string& administrator)
{
    const auto deadline = lifecycle.disconnectDeadline();
    return {{QStringLiteral("administrator"), QString::fromUtf8(administrator)},
            {QStringLiteral("time"), QString::fromStdString(base::toRfc3339(lifecycle.clock().now()))},
            {QStringLiteral("listening"), QString::fromStdString(lifecycle.listeningAddress())},
            {QStringLiteral("running_version"), double(lifecycle.runningVersion().value)},
            {QStringLiteral("pending_changes"), lifecycle.hasPendingChanges()},
            {QStringLiteral("disconnect_deadline"),
             deadline ? QJsonValue(QString::fromStdString(base::toRfc3339(*deadline))) : QJsonValue()},
            {QStringLiteral("devices"), devicesOf(lifecycle)}};
}

HttpMethod methodOf(const QString& word)
{
    if (word == QLatin1String("GET"))
        return HttpMethod::Get;
    return word == QLatin1String("HEAD") ? HttpMethod::Head : HttpMethod::Other;
}

} // namespace

std::string answerAdministrator(const lifecycle::Lifecycle& lifecycle, const engine::AdminRequest& request)
{
    const std::string line = request.head.substr(0, request.head.find("\r\n"));
    const QStringList words =
        QString::fromLatin1(line.data(), qsizetype(line.size())).split(QLatin1Char(' '));
    HttpReply reply{.status = 400, .body = "that is no HTTP request\n"};
    HttpMethod method = HttpMethod::Get;
    if (words.size() == 3 && words[2].startsWith(QLatin1String("HTTP/1."))) {
        method = methodOf(words[0]);
        const QString path = words[1].section(QLatin1Char('?'), 0, 0);
        if (path != QLatin1String("/status"))
            reply = {.status = 404, .body = "there is /status\n"};
        else if (method == HttpMethod::Other)
            reply = {.status = 405, .body = "it can only be read\n"};
        else
            reply = {.status = 200,
                     .contentType = "application/json",
                     .body = QJsonDocument(statusOfManager(lifecycle, request.administrator)).toJson(),
                     .headers = {{"Cache-Control", "no-store"}}};
    }
    return toBytes(reply, method).toStdString();
}

} // namespace models::services
