#include "models/panos/json_members.h"

#include <QJsonDocument>

#include <cmath>

namespace models::panos {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

std::optional<QJsonValue> JsonMembers::take(const QString& name)
{
    const auto found = m_left.find(name);
    if (found == m_left.end())
        return std::nullopt;
    const QJsonValue value = *found;
    m_left.erase(found);
    return value;
}

void JsonMembers::fail(const QString& sentence)
{
    if (m_fault.isEmpty())
        m_fault = m_where + sentence;
}

void JsonMembers::expected(const QString& name, const QString& what)
{
    fail(QStringLiteral("member \"%1\" must be %2").arg(name, what));
}

QString JsonMembers::text(const QString& name, const QString& whenMissing)
{
    const auto value = take(name);
    if (!value)
        return whenMissing;
    if (!value->isString())
        expected(name, QStringLiteral("a text"));
    return value->toString();
}

QString JsonMembers::requiredText(const QString& name)
{
    const QString value = text(name, QString());
    if (value.isEmpty())
        fail(QStringLiteral("member \"%1\" is missing or empty").arg(name));
    return value;
}

qint64 JsonMembers::integer(const QString& name, qint64 whenMissing)
{
    const auto value = take(name);
    if (!value)
        return whenMissing;
    constexpr double exactBelow = 9007199254740992.0; // 2^53
    const double number = value->toDouble(NAN);
    if (std::isnan(number) || std::floor(number) != number || std::abs(number) >= exactBelow) {
        expected(name, QStringLiteral("a whole number"));
        return whenMissing;
    }
    return qint64(number);
}

bool JsonMembers::flag(const QString& name, bool whenMissing)
{
    const auto value = take(name);
    if (!value)
        return whenMissing;
    if (!value->isBool())
        expected(name, QStringLiteral("true or false"));
    return value->toBool();
}

QStringList JsonMembers::requiredTexts(const QString& name)
{
    QStringList texts;
    const QJsonArray values = array(name);
    for (const QJsonValue& value : values) {
        if (!value.isString() || value.toString().isEmpty())
            expected(name, QStringLiteral("a list of texts that are not empty"));
        texts.append(value.toString());
    }
    if (texts.isEmpty())
        fail(QStringLiteral("member \"%1\" is missing or empty").arg(name));
    return texts;
}

QJsonArray JsonMembers::array(const QString& name)
{
    const auto value = take(name);
    if (value && !value->isArray())
        expected(name, QStringLiteral("a list"));
    return value ? value->toArray() : QJsonArray();
}

std::optional<QJsonObject> JsonMembers::object(const QString& name)
{
    const auto value = take(name);
    if (!value)
        return std::nullopt;
    if (!value->isObject())
        expected(name, QStringLiteral("an object"));
    return value->toObject();
}

Result<> JsonMembers::finish()
{
    if (!m_left.isEmpty())
        fail(QStringLiteral("unknown member \"%1\"").arg(m_left.begin().key()));
    if (!m_fault.isEmpty())
        return failure(ErrorCode::ParseFailed, m_fault.toStdString());
    return {};
}

Result<QJsonObject> readJsonObject(const QByteArray& json, const QString& what)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(ErrorCode::ParseFailed, QStringLiteral("%1 is not JSON: %2 at byte %3")
                                                   .arg(what, error.errorString())
                                                   .arg(error.offset)
                                                   .toStdString());
    if (!document.isObject())
        return failure(ErrorCode::ParseFailed,
                       (what + QStringLiteral(" is not a JSON object")).toStdString());
    return document.object();
}

} // namespace models::panos
