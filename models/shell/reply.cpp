#include "models/shell/reply.h"

namespace models::shell {

using session::base::ErrorCode;

Reply replyText(QString text)
{
    return {0, std::move(text), {}, {}};
}

Reply replyJson(QString text, QJsonValue json)
{
    return {0, std::move(text), {}, std::move(json)};
}

Reply replyError(const session::base::Error& error)
{
    const bool unusable = error.code == ErrorCode::ParseFailed || error.code == ErrorCode::InvalidArgument;
    QString line = QString::fromStdString(error.detail);
    line.replace(QLatin1Char('\n'), QLatin1Char(' '));
    return {unusable ? 2 : 1, {}, std::move(line), {}};
}

Reply replyTo(const session::base::Result<>& result, const QString& done)
{
    return result ? replyText(done.isEmpty() ? QString() : done + QLatin1Char('\n'))
                  : replyError(result.error());
}

} // namespace models::shell
