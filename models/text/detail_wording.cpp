#include "models/text/detail_wording.h"

#include "models/text/detail_sentences.h"
#include "models/text/language.h"
#include "models/text/times.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <vector>

namespace models::text {

namespace {

constexpr int deepest = 4; ///< of sentences within sentences

std::vector<const char*> allSentences()
{
    std::vector<const char*> all;
    for (const auto& sentences :
         {configurationSentences(), verdictSentences(), operationSentences(), enrolmentSentences(),
          workflowSentences(), transportSentences(), readingSentences()})
        all.insert(all.end(), sentences.begin(), sentences.end());
    return all;
}

struct SentencePattern
{
    const char* words;
    QRegularExpression fits;
    QString longest;    ///< of the parts between its gaps: cheaper to look for than all of it
    qsizetype literals; ///< how many letters of it are its own
    QList<int> places;  ///< which number each of its gaps has
};

struct SentenceBook
{
    QHash<QString, const char*> whole;
    std::vector<SentencePattern> patterns; ///< the one that says most first
};

SentencePattern patternOf(const char* words)
{
    static const QRegularExpression gap(QStringLiteral("%(\\d)"));
    const QString text = QString::fromUtf8(words);
    SentencePattern pattern{.words = words, .fits = {}, .longest = {}, .literals = 0, .places = {}};
    QString expression;
    qsizetype from = 0;
    const auto addLiteral = [&](qsizetype until) {
        const QString literal = text.mid(from, until - from);
        expression += QRegularExpression::escape(literal);
        pattern.literals += literal.size();
        if (literal.size() > pattern.longest.size())
            pattern.longest = literal;
    };
    for (auto at = gap.globalMatch(text); at.hasNext();) {
        const auto match = at.next();
        addLiteral(match.capturedStart());
        expression += QStringLiteral("(.*?)");
        pattern.places << match.captured(1).toInt();
        from = match.capturedEnd();
    }
    addLiteral(text.size());
    pattern.fits = QRegularExpression(QRegularExpression::anchoredPattern(expression),
                                      QRegularExpression::DotMatchesEverythingOption);
    return pattern;
}

const SentenceBook& sentenceBook()
{
    static const SentenceBook book = [] {
        SentenceBook made;
        for (const char* words : allSentences()) {
            if (std::string_view(words).find('%') == std::string_view::npos)
                made.whole.insert(QString::fromUtf8(words), words);
            else
                made.patterns.push_back(patternOf(words));
        }
        std::ranges::stable_sort(made.patterns, std::greater{}, &SentencePattern::literals);
        return made;
    }();
    return book;
}

QString translated(const QString& english, int depth);

std::optional<QString> asPattern(const QString& english, int depth)
{
    for (const SentencePattern& pattern : sentenceBook().patterns) {
        if (!english.contains(pattern.longest))
            continue;
        const auto match = pattern.fits.match(english);
        if (!match.hasMatch())
            continue;
        const QString words = QCoreApplication::translate("text", pattern.words);
        QString text;
        for (qsizetype i = 0; i < words.size(); ++i) {
            const int number =
                words.at(i) == QLatin1Char('%') && i + 1 < words.size() ? words.at(i + 1).digitValue() : -1;
            const qsizetype at = pattern.places.indexOf(number);
            if (number < 0 || at < 0) {
                text += words.at(i);
                continue;
            }
            text += translated(match.captured(int(at) + 1), depth + 1);
            ++i;
        }
        return text;
    }
    return std::nullopt;
}

/// What could not be done, a colon, and why: as a library says it, often.
std::optional<QString> withCause(const QString& english, int depth)
{
    const QString between = QStringLiteral(": ");
    for (qsizetype at = english.indexOf(between); at > 0; at = english.indexOf(between, at + 1))
        if (const char* words = sentenceBook().whole.value(english.left(at)))
            return QCoreApplication::translate("text", words) + between +
                   translated(english.mid(at + between.size()), depth + 1);
    return std::nullopt;
}

/// An instant, as logs write it, as people do; anything else as it is.
QString withLocalTime(const QString& word)
{
    const auto time = QDateTime::fromString(word, Qt::ISODateWithMs);
    return !word.endsWith(QLatin1Char('Z')) || !time.isValid()
               ? word
               : localTimeToSecond(
                     session::base::TimePoint(std::chrono::milliseconds(time.toMSecsSinceEpoch())));
}

QString translated(const QString& english, int depth)
{
    if (depth > deepest)
        return english;
    if (!english.contains(QLatin1Char(' '))) // a name, a number
        return MachineWords::areWanted() ? english : withLocalTime(english);
    if (const char* words = sentenceBook().whole.value(english))
        return QCoreApplication::translate("text", words);
    if (const auto text = asPattern(english, depth))
        return *text;
    if (const auto text = withCause(english, depth))
        return *text;
    const QString between = QStringLiteral("; ");
    if (!english.contains(between))
        return english;
    QStringList parts;
    for (const QString& part : english.split(between))
        parts << translated(part, depth + 1);
    return parts.join(between);
}

} // namespace

QString detailText(std::string_view english)
{
    return translated(QString::fromUtf8(english.data(), qsizetype(english.size())), 0);
}

QString detailText(const session::base::Error& error)
{
    return detailText(error.detail);
}

QString measuredText(std::string_view english)
{
    static const QRegularExpression share(QStringLiteral("^(\\d+) of (\\d+)$"));
    static const QRegularExpression count(QStringLiteral("^(\\d+) (errors|would drop|others would drop)$"));
    const QString text = QString::fromUtf8(english.data(), qsizetype(english.size()));
    if (const auto found = share.match(text); found.hasMatch())
        return QCoreApplication::translate("text", "%1 of %2").arg(found.captured(1), found.captured(2));
    const auto found = count.match(text);
    if (!found.hasMatch())
        return detailText(english);
    const int number = found.captured(1).toInt();
    const QString what = found.captured(2);
    if (what == QLatin1String("errors"))
        return QCoreApplication::translate("text", "%n error(s)", nullptr, number);
    return what == QLatin1String("would drop")
               ? QCoreApplication::translate("text", "%n would drop", nullptr, number)
               : QCoreApplication::translate("text", "%n other(s) would drop", nullptr, number);
}

QStringList knownSentences()
{
    QStringList known;
    for (const char* words : allSentences())
        known << QString::fromUtf8(words);
    return known;
}

} // namespace models::text
