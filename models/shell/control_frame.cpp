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
    return line(
        {{QStringLiteral("command"), request.command}, {QStringLiteral("directory"), request.directory}});
}

session::base::Result<ControlRequest> readRequest(const QByteArray& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    if (!object[QLatin1String("command")].isString())
        return session::base::failure(session::base::ErrorCode::ParseFailed, "a request wants a command");
    return ControlRequest{object[QLatin1String("command")].toString(),
                          object[QLatin1String("directory")].toString()};
}

QByteArray writeReply(const Reply& reply)
{
    return line({{QStringLiteral("exit"), reply.exitStatus},
                 {QStringLiteral("text"), reply.text},
                 {QStringLiteral("error"), reply.error},
                 {QStringLiteral("json"), reply.json}});
}

session::base::Result<Reply> readReply(const QByteArray& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    if (!object.contains(QLatin1String("exit")))
        return session::base::failure(session::base::ErrorCode::ParseFailed,
                                      "the manager's reply can't be read");
    return Reply{object[QLatin1String("exit")].toInt(), object[QLatin1String("text")].toString(),
                 object[QLatin1String("error")].toString(), object[QLatin1String("json")]};
}

} // namespace models::shell
