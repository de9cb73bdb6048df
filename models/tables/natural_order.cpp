#include "models/tables/natural_order.h"

namespace models::tables {

namespace {

/// Before the digits how many there are, in digits that compare as the numbers do: 8, 90, 91 ... 98, 990.
void appendNumber(QString& key, QStringView digits)
{
    constexpr qsizetype most = 9;
    while (digits.startsWith(u'0'))
        digits = digits.mid(1);
    key += QString(digits.size() / most, u'9');
    key += QChar(char16_t(u'0' + digits.size() % most));
    key += digits;
}

} // namespace

QString inNaturalOrder(const QString& text)
{
    QString key;
    key.reserve(text.size() + 4);
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && text[end].isDigit())
            ++end;
        if (end > at)
            appendNumber(key, QStringView(text).mid(at, end - at));
        else
            key += text[end++];
        at = end;
    }
    return key;
}

} // namespace models::tables
