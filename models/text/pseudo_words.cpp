#include "models/text/pseudo_words.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace models::text {

namespace {

constexpr double longer = 0.4;

QChar accented(QChar letter)
{
    static const QString plain = QStringLiteral("AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpRrSsTtUuVvWwXxYyZz");
    static const QString marked = QStringLiteral("ÅåƁƀČčĎďĒēƑƒĜĝĤĥÍíĴĵĶķĻļṀṁÑñÖöÞþŔŕŠšŢţÜüṼṽŴŵẊẋÝýŽž");
    const qsizetype place = plain.indexOf(letter);
    return place < 0 ? letter : marked.at(place);
}

} // namespace

QString pseudoWords(const QString& source)
{
    // Places for values, tags, entities: as they are.
    static const QRegularExpression kept(
        QStringLiteral("%L?(?:n|[0-9]{1,2})|</?[a-zA-Z][^<>]*>|&(?:[a-z]+|#[0-9]+);"));
    QString text;
    qsizetype at = 0;
    int letters = 0;
    const auto addWords = [&](QStringView words) {
        for (const QChar letter : words) {
            text += accented(letter);
            letters += letter.isLetter() ? 1 : 0;
        }
    };
    for (auto match = kept.globalMatch(source); match.hasNext();) {
        const auto found = match.next();
        addWords(QStringView(source).mid(at, found.capturedStart() - at));
        text += found.capturedView();
        at = found.capturedEnd();
    }
    addWords(QStringView(source).mid(at));
    if (letters == 0)
        return source; // a sign, a format
    // Two of them are the brackets.
    const int more = std::max(1, int(std::ceil(longer * double(source.size()))) - 2);
    // Broken into words, so that lines can be wrapped as those of a language.
    QString end;
    while (end.size() < more)
        end += end.size() % 9 == 0 ? QLatin1Char(' ') : QLatin1Char('~');
    return QLatin1Char('[') + text + end + QLatin1Char(']');
}

} // namespace models::text
