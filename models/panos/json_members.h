// Strict reading of one JSON object: members are taken by name and type, the first fault is kept, and what
// was not taken at the end is a fault too. Any thread; plain value.
#pragma once

#include "session/base/error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace models::panos {

class JsonMembers
{
public:
    /// `where` stands before every error: "device 0123: ".
    JsonMembers(QJsonObject object, QString where) : m_left(std::move(object)), m_where(std::move(where)) {}

    [[nodiscard]] QString text(const QString& name, const QString& whenMissing);
    [[nodiscard]] QString requiredText(const QString& name);
    [[nodiscard]] qint64 integer(const QString& name, qint64 whenMissing);
    [[nodiscard]] bool flag(const QString& name, bool whenMissing);
    [[nodiscard]] QStringList requiredTexts(const QString& name);
    [[nodiscard]] QJsonArray array(const QString& name);
    [[nodiscard]] std::optional<QJsonObject> object(const QString& name);

    void fail(const QString& sentence);
    /// The first fault, or a member that nobody asked for.
    [[nodiscard]] session::base::Result<> finish();

private:
    [[nodiscard]] std::optional<QJsonValue> take(const QString& name);
    void expected(const QString& name, const QString& what);

    QJsonObject m_left;
    QString m_where;
    QString m_fault;
};

/// The one object that `json` holds; `what` names the file in errors.
[[nodiscard]] session::base::Result<QJsonObject> readJsonObject(const QByteArray& json, const QString& what);

} // namespace models::panos
