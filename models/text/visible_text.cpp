#include "models/text/visible_text.h"

#include <algorithm>

namespace models::text {

namespace {

/// Those that change the direction of what follows: a name could be read as another.
bool turnsDirection(QChar c)
{
    const char16_t code = c.unicode();
    return code == 0x061c || code == 0x200e || code == 0x200f || (code >= 0x202a && code <= 0x202e) ||
           (code >= 0x2066 && code <= 0x2069);
}

bool isHidden(QChar c)
{
    return (c.category() == QChar::Other_Control && c != QLatin1Char('\n') && c != QLatin1Char('\t')) ||
           turnsDirection(c);
}

/// Nothing in it can be hidden: most lines, so they are spared the way through UTF-16.
bool isPlain(const QByteArray& utf8)
{
    return std::ranges::all_of(utf8,
                               [](char c) { return (c >= ' ' && c < '\x7f') || c == '\n' || c == '\t'; });
}

} // namespace

QString visibleText(const QString& text)
{
    if (std::ranges::none_of(text, isHidden))
        return text;
    QString visible;
    for (const QChar c : text)
        if (isHidden(c))
            visible += QStringLiteral("\\u%1").arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            visible += c;
    return visible;
}

QByteArray visibleText(const QByteArray& utf8)
{
    return isPlain(utf8) ? utf8 : visibleText(QString::fromUtf8(utf8)).toUtf8();
}

} // namespace models::text
