#include "models/shell/import_json.h"

#include <QJsonArray>

namespace models::shell {

using lifecycle::ImportKind;
using lifecycle::ImportRow;
using lifecycle::Weakness;

namespace {

QString kindText(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Certificate:
        return QStringLiteral("certificate");
    case ImportKind::PrivateKey:
        return QStringLiteral("private-key");
    case ImportKind::Request:
        return QStringLiteral("request");
    case ImportKind::Unread:
        return QStringLiteral("unread");
    }
    return {};
}

QString reasonText(const ImportRow& row)
{
    return row.obstacle ? QString::fromUtf8(toText(*row.obstacle)) : QStringLiteral("not-asked-for");
}

QString warningText(Weakness weakness)
{
    switch (weakness) {
    case Weakness::ShortKey:
        return QStringLiteral("its key is weaker than RSA with 2048 bits");
    case Weakness::Md5:
        return QStringLiteral("its signature uses MD5 or something older");
    case Weakness::Sha1:
        return QStringLiteral("its signature uses SHA-1");
    case Weakness::NoKeyIdentifier:
        return QStringLiteral("it lacks a key identifier, which tells CAs of one name apart");
    }
    return {};
}

bool isTaken(const ImportRow& row)
{
    return row.take && row.canBeTaken();
}

} // namespace

QString importText(const lifecycle::ImportReview& review)
{
    QString lines;
    for (const ImportRow& row : review.rows) {
        if (!isTaken(row)) {
            lines += QStringLiteral("Left: %1 %2 (%3)\n")
                         .arg(kindText(row.kind), QString::fromUtf8(row.subject), reasonText(row));
            continue;
        }
        lines += QStringLiteral("Successfully imported %1 into candidate configuration%2\n")
                     .arg(QString::fromUtf8(row.name),
                          row.key ? QStringLiteral(", with its private key") : QString());
        for (const Weakness weakness : row.weaknesses)
            lines +=
                QStringLiteral("Warning: %1: %2\n").arg(QString::fromUtf8(row.name), warningText(weakness));
    }
    return lines;
}

QJsonObject importJson(const lifecycle::ImportReview& review)
{
    QJsonArray imported;
    QJsonArray skipped;
    for (const ImportRow& row : review.rows) {
        if (!isTaken(row)) {
            skipped << QJsonObject{
                {QStringLiteral("kind"), kindText(row.kind)},
                {QStringLiteral("subject"), QString::fromUtf8(row.subject)},
                {QStringLiteral("reason"), reasonText(row)},
                {QStringLiteral("detail"), row.unread ? QString::fromUtf8(row.unread->detail) : QString()}};
            continue;
        }
        QJsonArray warnings;
        for (const Weakness weakness : row.weaknesses)
            warnings << QString::fromUtf8(toText(weakness));
        imported << QJsonObject{{QStringLiteral("name"), QString::fromUtf8(row.name)},
                                {QStringLiteral("subject"), QString::fromUtf8(row.subject)},
                                {QStringLiteral("key"), QString::fromUtf8(toText(row.keyMatch))},
                                {QStringLiteral("warnings"), warnings}};
    }
    return {{QStringLiteral("imported"), imported}, {QStringLiteral("skipped"), skipped}};
}

} // namespace models::shell
