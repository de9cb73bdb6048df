#include "models/shell/reply_json.h"

namespace models::shell {

QString timeWord(session::base::TimePoint time)
{
    return QString::fromStdString(session::base::toRfc3339(time));
}

QJsonValue timeOrNull(const std::optional<session::base::TimePoint>& time)
{
    return time ? QJsonValue(timeWord(*time)) : QJsonValue();
}

QJsonValue textOrNull(std::string_view text)
{
    return text.empty() ? QJsonValue() : QJsonValue(QString::fromUtf8(text));
}

} // namespace models::shell
