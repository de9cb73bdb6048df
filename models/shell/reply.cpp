#include "models/shell/reply.h"

#include "models/config/edit.h"

namespace models::shell {

using session::base::ErrorCode;

Reply replyText(QString text)
{
    return {0, std::move(text), {}, {}, 0};
}

Reply replyJson(QString text, QJsonValue json)
{
    return {0, std::move(text), {}, std::move(json), 0};
}

Reply replyError(const session::base::Error& error)
{
    const bool unusable = error.code == ErrorCode::ParseFailed || error.code == ErrorCode::InvalidArgument;
    QString line = QString::fromStdString(error.detail);
    line.replace(QLatin1Char('\n'), QLatin1Char(' '));
    return {unusable ? 2 : 1, {}, std::move(line), {}, config::wordNamedBy(error)};
}

Reply pointedAt(Reply reply, const QString& line)
{
    const auto words = config::splitWords(line.toStdString());
    if (reply.exitStatus != 2 || reply.word > 0 || !words)
        return reply;
    for (std::size_t i = words->size(); i > 0 && reply.word == 0; --i)
        if (reply.error.contains(QStringLiteral("'%1'").arg(QString::fromStdString((*words)[i - 1]))))
            reply.word = int(i);
    return reply;
}

Reply replyTo(const session::base::Result<>& result, const QString& done)
{
    return result ? replyText(done.isEmpty() ? QString() : done + QLatin1Char('\n'))
                  : replyError(result.error());
}

} // namespace models::shell
