#include "models/shell/control_frame.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace models::shell {

namespace {

QByteArray line(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

QByteArray writeRequest(const ControlRequest& request)
{
    QJsonObject object{{QStringLiteral("command"), request.command},
                       {QStringLiteral("directory"), request.directory}};
    if (request.purpose == ControlRequest::Purpose::Complete)
        object.insert(QStringLiteral("complete"), request.mode == Mode::Configure
                                                      ? QStringLiteral("configure")
                                                      : QStringLiteral("operational"));
    if (!request.device.isEmpty())
        object.insert(QStringLiteral("device"), request.device);
    return line(object);
}

session::base::Result<ControlRequest> readRequest(const QByteArray& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    if (!object[QLatin1String("command")].isString())
        return session::base::failure(session::base::ErrorCode::ParseFailed, "a request wants a command");
    ControlRequest request{.command = object[QLatin1String("command")].toString(),
                           .directory = object[QLatin1String("directory")].toString(),
                           .device = object[QLatin1String("device")].toString()};
    if (const QString mode = object[QLatin1String("complete")].toString(); !mode.isEmpty()) {
        request.purpose = ControlRequest::Purpose::Complete;
        request.mode = mode == QLatin1String("configure") ? Mode::Configure : Mode::Operational;
    }
    return request;
}

QByteArray writeReply(const Reply& reply)
{
    return line({{QStringLiteral("exit"), reply.exitStatus},
                 {QStringLiteral("text"), reply.text},
                 {QStringLiteral("error"), reply.error},
                 {QStringLiteral("json"), reply.json},
                 {QStringLiteral("word"), reply.word}});
}

session::base::Result<Reply> readReply(const QByteArray& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    if (!object.contains(QLatin1String("exit")))
        return session::base::failure(session::base::ErrorCode::ParseFailed,
                                      "the manager's reply can't be read");
    return Reply{object[QLatin1String("exit")].toInt(), object[QLatin1String("text")].toString(),
                 object[QLatin1String("error")].toString(), object[QLatin1String("json")],
                 object[QLatin1String("word")].toInt()};
}

} // namespace models::shell
