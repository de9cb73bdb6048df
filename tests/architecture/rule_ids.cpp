#include "tests/architecture/rule_ids.h"

#include <QRegularExpression>

namespace tests::architecture {

namespace {

/// "A1, D9" and "G1-G3" alike.
void addIds(const QString& text, QSet<QString>& ids)
{
    static const QRegularExpression id(
        "(?<![A-Za-z0-9])([A-K])([0-9]{1,2})(?:-\\1([0-9]{1,2}))?(?![A-Za-z0-9])");
    for (auto match = id.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        const int first = found.capturedView(2).toInt();
        const int last = found.hasCaptured(3) ? found.capturedView(3).toInt() : first;
        for (int number = first; number <= last; ++number)
            ids += found.captured(1) + QString::number(number);
    }
}

} // namespace

QStringList ruleIds()
{
    QStringList ids;
    for (const RuleSection& section : ruleSections)
        for (int number = 1; number <= section.rules; ++number)
            ids << QLatin1Char(section.letter) + QString::number(number);
    return ids;
}

QSet<QString> declaredRules(const QString& page)
{
    static const QRegularExpression rule("^- \\*\\*([A-K][0-9]+)\\*\\*", QRegularExpression::MultilineOption);
    QSet<QString> ids;
    for (auto match = rule.globalMatch(page); match.hasNext();)
        ids += match.next().captured(1);
    return ids;
}

QSet<QString> namedRules(const SourceFile& file)
{
    static const QRegularExpression test("^ *void (\\w+)\\(\\)(.*)$");
    static const QRegularExpression tag("\"((?:[^\"\\\\]|\\\\.)*)\"");
    QSet<QString> ids;
    QString above; // comment of what follows
    for (const QString& line : file.text.split(QLatin1Char('\n'))) {
        const QString code = line.trimmed();
        if (code.startsWith(QLatin1String("///"))) {
            above += code;
            continue;
        }
        if (const auto found = test.match(line); found.hasMatch()) {
            addIds(found.captured(1).toUpper().replace(QLatin1Char('_'), QLatin1Char(' ')), ids);
            addIds(above, ids);
            const QString rest = found.captured(2);
            if (const auto comment = rest.indexOf(QLatin1String("//")); comment >= 0)
                addIds(rest.mid(comment), ids);
        }
        above.clear();
        for (auto match = tag.globalMatch(line); match.hasNext();)
            addIds(match.next().captured(1), ids);
    }
    return ids;
}

} // namespace tests::architecture
