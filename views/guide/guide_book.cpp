#include "views/guide/guide_book.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace views::guide {

namespace {

QString readPage(const QString& file)
{
    QFile page(file);
    return page.open(QIODevice::ReadOnly) ? QString::fromUtf8(page.readAll()) : QString();
}

QString titleOf(const QString& text)
{
    static const QRegularExpression heading(QStringLiteral("^# +(.+)$"), QRegularExpression::MultilineOption);
    return heading.match(text).captured(1).trimmed();
}

} // namespace

GuideBook::GuideBook(const QString& directory)
{
    static const QRegularExpression entry(QStringLiteral("^- +\\[([^\\]]+)\\]\\(([^)]+\\.md)\\)"));
    const auto fileIn = [&directory](const QString& name) { return directory + QLatin1Char('/') + name; };
    const QString contents = readPage(fileIn(contentsFile()));
    m_chapters.push_back(
        {.section = {}, .title = titleOf(contents), .file = contentsFile(), .text = contents});
    QString section;
    for (const QString& line : contents.split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1String("## ")))
            section = line.mid(3).trimmed();
        if (const auto found = entry.match(line); found.hasMatch())
            m_chapters.push_back({.section = section,
                                  .title = found.captured(1),
                                  .file = found.captured(2),
                                  .text = readPage(fileIn(found.captured(2)))});
    }
}

const Chapter* GuideBook::find(const QString& file) const
{
    const auto found = std::ranges::find(m_chapters, file, &Chapter::file);
    return found == m_chapters.end() ? nullptr : &*found;
}

std::vector<const Chapter*> GuideBook::having(const QString& words) const
{
    const QStringList wanted = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<const Chapter*> found;
    for (const Chapter& chapter : m_chapters)
        if (std::ranges::all_of(wanted, [&chapter](const QString& word) {
                return chapter.text.contains(word, Qt::CaseInsensitive) ||
                       chapter.title.contains(word, Qt::CaseInsensitive);
            }))
            found.push_back(&chapter);
    return found;
}

QString GuideBook::fileOfPage(const QString& pageId)
{
    return QStringLiteral("page-%1.md").arg(pageId);
}

QString anchorOf(const QString& heading)
{
    QString anchor;
    for (const QChar letter : heading.trimmed().toLower()) {
        if (letter.isLetterOrNumber() || letter == QLatin1Char('-') || letter == QLatin1Char('_'))
            anchor += letter;
        else if (letter == QLatin1Char(' '))
            anchor += QLatin1Char('-');
    }
    return anchor;
}

} // namespace views::guide
