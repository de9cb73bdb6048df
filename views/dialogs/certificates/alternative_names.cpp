#include "views/dialogs/certificates/alternative_names.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>

namespace views::dialogs {

namespace {

enum class Kind { Dns, Ip, Email, Uri };

struct NamedKind
{
    Kind kind;
    const char* prefix;
};
constexpr NamedKind kinds[] = {
    {Kind::Dns, "DNS"}, {Kind::Ip, "IP"}, {Kind::Email, "EMAIL"}, {Kind::Uri, "URI"}};

bool isAddress(const QString& text)
{
    return QHostAddress().setAddress(text);
}

Kind guess(const QString& text)
{
    if (text.contains(QLatin1String("://")))
        return Kind::Uri;
    if (text.contains(QLatin1Char('@')))
        return Kind::Email;
    return isAddress(text) ? Kind::Ip : Kind::Dns;
}

bool isWellFormed(Kind kind, const QString& text)
{
    static const QRegularExpression host(QStringLiteral(R"(^(\*\.)?[A-Za-z0-9_$-]+(\.[A-Za-z0-9_$-]+)*$)"));
    static const QRegularExpression mail(QStringLiteral(R"(^[^\s@]+@[^\s@]+$)"));
    static const QRegularExpression link(QStringLiteral(R"(^[A-Za-z][A-Za-z0-9+.-]*:\S+$)"));
    switch (kind) {
    case Kind::Dns:
        return host.match(text).hasMatch();
    case Kind::Ip:
        return isAddress(text);
    case Kind::Email:
        return mail.match(text).hasMatch();
    case Kind::Uri:
        return link.match(text).hasMatch();
    }
    return false;
}

std::vector<std::string>& listOf(session::pki::AlternativeNames& names, Kind kind)
{
    switch (kind) {
    case Kind::Ip:
        return names.ip;
    case Kind::Email:
        return names.email;
    case Kind::Uri:
        return names.uri;
    case Kind::Dns:
        break;
    }
    return names.dns;
}

void append(QStringList& words, const char* prefix, const std::vector<std::string>& names)
{
    for (const std::string& name : names)
        words << QString::fromLatin1(prefix) + QLatin1Char(':') + QString::fromStdString(name);
}

} // namespace

TypedNames readAlternativeNames(const QString& lines)
{
    static const QRegularExpression separators(QStringLiteral("[\\n,;]+"));
    TypedNames result;
    for (const QString& line : lines.split(separators, Qt::SkipEmptyParts)) {
        QString text = line.trimmed();
        if (text.isEmpty())
            continue;
        Kind kind = guess(text);
        for (const NamedKind& each : kinds) {
            const QString prefix = QString::fromLatin1(each.prefix) + QLatin1Char(':');
            if (text.startsWith(prefix, Qt::CaseInsensitive)) {
                kind = each.kind;
                text = text.mid(prefix.size()).trimmed();
                break;
            }
        }
        if (isWellFormed(kind, text))
            listOf(result.names, kind).push_back(text.toStdString());
        else if (result.problem.isEmpty())
            result.problem =
                QCoreApplication::translate("dialogs", "“%1” is no alternative name.").arg(line.trimmed());
    }
    return result;
}

QString toText(const session::pki::AlternativeNames& names)
{
    QStringList words;
    append(words, "DNS", names.dns);
    append(words, "IP", names.ip);
    append(words, "Email", names.email);
    append(words, "URI", names.uri);
    return words.join(QStringLiteral(", "));
}

} // namespace views::dialogs
