#include "tests/support/guide_pages.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace support {

namespace {

const QString fence = QStringLiteral("```");
const QString guideFolder = QStringLiteral("resources/help/");

QStringList captured(const QString& text, const QRegularExpression& pattern)
{
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found << match.next().captured(1);
    return found;
}

} // namespace

QList<FencedBlock> GuidePage::blocks() const
{
    QList<FencedBlock> blocks;
    bool isOpen = false;
    int number = 0;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        ++number;
        if (line.startsWith(fence)) {
            isOpen = !isOpen;
            if (isOpen)
                blocks << FencedBlock{
                    .line = number, .language = line.mid(fence.size()).trimmed(), .lines = {}};
        } else if (isOpen) {
            blocks.last().lines << line;
        }
    }
    return blocks;
}

QString GuidePage::prose() const
{
    QStringList kept;
    bool isOpen = false;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        if (line.startsWith(fence))
            isOpen = !isOpen;
        else if (!isOpen)
            kept << line;
    }
    return kept.join(QLatin1Char('\n'));
}

QStringList GuidePage::links() const
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)\\s]+)\\)"));
    static const QRegularExpression code(QStringLiteral("`[^`]*`"));
    return captured(prose().remove(code), link);
}

QStringList GuidePage::headings() const
{
    static const QRegularExpression heading(QStringLiteral("^#+ +(.+)$"),
                                            QRegularExpression::MultilineOption);
    return captured(prose(), heading);
}

QStringList GuidePage::inlineCode() const
{
    static const QRegularExpression code(QStringLiteral("`([^`\\n]+)`"));
    return captured(prose(), code);
}

QString sourcePath(const QString& name)
{
    return QDir(QStringLiteral(HANDFAST_SOURCE_DIR)).filePath(name);
}

GuidePage guidePage(const QString& path)
{
    QFile file(sourcePath(path));
    return {.path = path,
            .text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString()};
}

QList<GuidePage> guidePages()
{
    static const QRegularExpression entry(QStringLiteral("^- +\\[[^\\]]+\\]\\(([^)/]+\\.md)\\)"),
                                          QRegularExpression::MultilineOption);
    QList<GuidePage> pages{guidePage(QStringLiteral("README.md")),
                           guidePage(guideFolder + QStringLiteral("README.md"))};
    const QStringList files = captured(pages.last().text, entry);
    for (const QString& file : files)
        pages << guidePage(guideFolder + file);
    return pages;
}

} // namespace support
