#include "tests/architecture/source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace tests::architecture {

namespace {

/// Index just behind the comment or literal that starts at `start`, or `start` if none starts there.
qsizetype endOfOpaque(const QString& text, qsizetype start)
{
    const auto endOf = [&](const QString& terminator, qsizetype from) {
        const qsizetype found = text.indexOf(terminator, from);
        return found < 0 ? text.size() : found + terminator.size();
    };
    const QStringView rest = QStringView(text).sliced(start);
    if (rest.startsWith(u"//")) {
        const qsizetype lineEnd = text.indexOf('\n', start);
        return lineEnd < 0 ? text.size() : lineEnd;
    }
    if (rest.startsWith(u"/*"))
        return endOf("*/", start + 2);
    if (rest.startsWith(u"R\"")) {
        const qsizetype open = text.indexOf('(', start);
        return open < 0 ? text.size() : endOf(")" + text.sliced(start + 2, open - start - 2) + "\"", open);
    }
    // A quote between digits only groups them: 10'000.
    const bool groupsDigits = rest.startsWith(u'\'') && start > 0 && text.at(start - 1).isLetterOrNumber();
    if ((rest.startsWith(u'"') || rest.startsWith(u'\'')) && !groupsDigits) {
        for (qsizetype at = start + 1; at < text.size() && text.at(at) != '\n'; ++at) {
            if (text.at(at) == '\\')
                ++at;
            else if (text.at(at) == text.at(start))
                return at + 1;
        }
    }
    return start;
}

} // namespace

QString withoutCommentsAndLiterals(const QString& text)
{
    QString result = text;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype end = endOfOpaque(text, at);
        for (qsizetype blank = at; blank < end; ++blank) {
            if (text.at(blank) != '\n')
                result[blank] = ' ';
        }
        at = std::max(end, at + 1);
    }
    return result;
}

QStringList SourceFile::code() const
{
    return isCpp() || isHeader() ? withoutCommentsAndLiterals(text).split('\n') : QStringList();
}

QList<Include> SourceFile::includes() const
{
    static const QRegularExpression directive(R"(^\s*#\s*include\b)");
    static const QRegularExpression target(R"(include\s*([<"])([^>"]+)[>"])");
    const QStringList raw = text.split('\n');
    const QStringList stripped = code();
    QList<Include> found;
    for (int line = 0; line < stripped.size(); ++line) {
        if (!directive.match(stripped[line]).hasMatch())
            continue;
        const auto match = target.match(raw[line]);
        if (match.hasMatch())
            found.append({line + 1, match.captured(2), match.captured(1) == "\""});
    }
    return found;
}

SourceTree readSourceTree(const QString& root)
{
    SourceTree tree;
    const QDir top(root);
    tree.topLevel = top.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const char* floor : {"session", "models", "views", "app", "tests"}) {
        QDirIterator walk(top.filePath(floor), {"*.cpp", "*.h", "*.sh", "*.py", "*.cmake", "*.txt"},
                          QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            if (file.open(QIODevice::ReadOnly))
                tree.files.append({top.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    std::ranges::sort(tree.files, {}, &SourceFile::path);
    return tree;
}

} // namespace tests::architecture
