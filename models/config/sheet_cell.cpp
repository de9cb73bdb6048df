#include "models/config/sheet_cell.h"

#include <QRegularExpression>

#include <algorithm>

namespace models::config {

namespace {

bool looksLikeFormula(const QString& text)
{
    if (text.isEmpty() || !QStringView(u"=+-@\t\r\n").contains(text.front()))
        return false;
    // A number as a whole, with its unit at most: "-5 d".
    static const QRegularExpression number(QStringLiteral("\\A[+-][0-9]+([.,][0-9]+)*( ?%| [a-z]+)?\\z"));
    return !number.match(text).hasMatch();
}

QString guarded(const QString& text)
{
    return looksLikeFormula(text) ? QLatin1Char('\'') + text : text;
}

} // namespace

QString csvCell(const QString& text)
{
    QString cell = guarded(text);
    const bool isPlain =
        std::ranges::none_of(cell, [](QChar c) { return QStringView(u"\",;\t\r\n").contains(c); });
    if (isPlain)
        return cell;
    cell.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + cell + QLatin1Char('"');
}

QString tabbedCell(QString text)
{
    text = guarded(text);
    std::ranges::replace_if(
        text, [](QChar c) { return QStringView(u"\t\r\n\v\f\u0085\u2028\u2029").contains(c); },
        QLatin1Char(' '));
    return text;
}

} // namespace models::config
