#include "models/shell/change_json.h"

#include <QJsonArray>
#include <QJsonObject>

namespace models::shell {

using Kind = config::Change::Kind;

namespace {

QString kindWord(Kind kind)
{
    if (kind == Kind::Added)
        return QStringLiteral("added");
    return kind == Kind::Removed ? QStringLiteral("removed") : QStringLiteral("modified");
}

} // namespace

Reply changesReply(const std::vector<config::Change>& changes)
{
    QString lines;
    QJsonArray rows;
    for (const config::Change& change : changes) {
        const QString path = QString::fromStdString(config::pathText(change.path));
        const QString before = QString::fromUtf8(change.before);
        const QString after = QString::fromUtf8(change.after);
        if (change.kind != Kind::Added)
            lines += QStringLiteral("- %1 %2\n").arg(path, before);
        if (change.kind != Kind::Removed)
            lines += QStringLiteral("+ %1 %2\n").arg(path, after);
        rows << QJsonObject{{QStringLiteral("kind"), kindWord(change.kind)},
                            {QStringLiteral("path"), path},
                            {QStringLiteral("before"), before},
                            {QStringLiteral("after"), after}};
    }
    return replyJson(lines, rows);
}

} // namespace models::shell
