#include "tests/architecture/text_rules.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace tests::architecture {

namespace {

constexpr qsizetype longestFile = 400; // lines

struct Ban
{
    QStringList floors;
    QRegularExpression pattern;
    QString why;
};

QStringList offences(const SourceTree& tree, const Ban& ban)
{
    QStringList findings;
    for (const SourceFile& file : tree.files) {
        if (!ban.floors.contains(file.floor()))
            continue;
        const QStringList code = file.code();
        for (int line = 0; line < code.size(); ++line) {
            const auto match = ban.pattern.match(code[line]);
            if (match.hasMatch())
                findings +=
                    QString("%1:%2: %3: %4").arg(file.path).arg(line + 1).arg(match.captured(), ban.why);
        }
    }
    return findings;
}

} // namespace

QStringList filesTooLong(const SourceTree& tree)
{
    QStringList findings;
    for (const SourceFile& file : tree.files) {
        const qsizetype lines = file.text.count('\n') + (file.text.endsWith('\n') ? 0 : 1);
        if (lines > longestFile)
            findings += QString("%1:%2: over %3 lines").arg(file.path).arg(lines).arg(longestFile);
    }
    return findings;
}

QStringList singletons(const SourceTree& tree)
{
    static const QRegularExpression any(R"(\binstance\s*\(\s*\))");
    static const QRegularExpression notOfQt(R"((?<!Application::)\binstance\s*\(\s*\))");
    const QString why = "pass the object, don't fetch it";
    return offences(tree, {{"session", "models", "views"}, any, why}) +
           offences(tree, {{"app"}, notOfQt, why});
}

QStringList messageBoxesOutsideViews(const SourceTree& tree)
{
    static const QRegularExpression box(R"(\bQMessageBox\b)");
    return offences(tree, {{"session", "models", "app"}, box, "only views/ talks to people"});
}

QStringList nestedEventLoops(const SourceTree& tree)
{
    static const QRegularExpression loop(R"(\b(processEvents|QEventLoop)\b)");
    static const QRegularExpression dialogRun(R"((\.|->|::)\s*exec\s*\()");
    return offences(tree, {{"session", "models", "views", "app"}, loop, "no nested event loop"}) +
           offences(tree, {{"views"}, dialogRun, "open() it and connect to finished()"});
}

QStringList sleepsInTests(const SourceTree& tree)
{
    static const QRegularExpression pause(
        R"(\b(sleep_for|sleep_until|qWait|qSleep|[mu]?sleep|nanosleep)\s*\()");
    return offences(tree, {{"tests"}, pause, "wait for the event itself"});
}

namespace {

/// The words of a CMakeLists.txt; those of `handfast_tests(FOLDER ...)` with the folder before them, too.
QSet<QString> wordsOf(const QString& text)
{
    static const QRegularExpression separators(R"re([\s()"]+)re");
    static const QRegularExpression room(R"re(^handfast_tests\((\S+)([^)]*)\))re",
                                         QRegularExpression::MultilineOption);
    const QStringList plain = text.split(separators);
    QSet<QString> words(plain.begin(), plain.end());
    for (auto match = room.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch call = match.next();
        for (const QString& word : call.captured(2).split(separators))
            words += call.captured(1) + '/' + word;
    }
    return words;
}

} // namespace

QStringList unlistedSources(const SourceTree& tree)
{
    QHash<QString, QSet<QString>> listed; // folder -> words of its CMakeLists.txt and what that includes
    for (const SourceFile& file : tree.files) {
        if (file.path.endsWith("/CMakeLists.txt") || file.path.endsWith(".cmake"))
            listed[file.path.section('/', 0, -2)] += wordsOf(file.text);
    }
    // By the floor's list, or by that of a folder nearer by.
    const auto isListed = [&](const QString& path) {
        for (qsizetype slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            const QString entry = path.mid(slash + 1);
            const QSet<QString> words = listed.value(path.left(slash));
            if (words.contains(entry) || words.contains(entry.chopped(4)))
                return true;
        }
        return false;
    };
    QStringList findings;
    for (const SourceFile& file : tree.files) {
        if (file.isCpp() && !isListed(file.path))
            findings += QString("%1:1: not listed in %2/CMakeLists.txt").arg(file.path, file.floor());
    }
    return findings;
}

QStringList strangersAtTheTop(const SourceTree& tree)
{
    static const QSet<QString> kept = {
        "CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md",    "app",  "models",
        "resources",      "session",           "tests",   "translations", "views"};
    static const QSet<QString> ignored = {"build", "compile_commands.json", "CMakeUserPresets.json"};
    QStringList findings;
    for (const QString& name : tree.topLevel) {
        if (!kept.contains(name) && !ignored.contains(name) && !name.startsWith('.') &&
            !name.endsWith(".user"))
            findings += QString("%1:1: the top level is fixed").arg(name);
    }
    return findings;
}

QStringList headersWithoutThread(const SourceTree& tree)
{
    static const QRegularExpression firstComment(R"(^(//[^\n]*\n)+)");
    static const QRegularExpression told(R"(\bthreads?\b|\bplain values?\b)",
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression lineStart(R"(\n//\s*)");
    QStringList findings;
    for (const SourceFile& file : tree.files) {
        if (!file.isHeader() || file.floor() == "tests" || file.path.endsWith("/precompiled.h"))
            continue;
        const QString comment = firstComment.match(file.text).captured().replace(lineStart, " ");
        if (!told.match(comment).hasMatch())
            findings += QString("%1:1: the first comment names no thread").arg(file.path);
    }
    return findings;
}

QStringList equalBodies(const SourceTree& tree)
{
    // Outside of classes, as clang-format leaves them. One with an object of its own is not the same as
    // another.
    static const QRegularExpression body(R"(^\{\n(.*?)^\}$)",
                                         QRegularExpression::MultilineOption |
                                             QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression ownObject(R"(^\s*static\b)", QRegularExpression::MultilineOption);
    constexpr qsizetype longestAlike = 100;
    QHash<QString, QString> first; // body -> its place
    QStringList findings;
    for (const SourceFile& file : tree.files) {
        if (!file.isCpp() || file.floor() == "tests")
            continue;
        for (auto matches = body.globalMatch(file.text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            const QString words = match.captured(1).simplified();
            if (words.size() <= longestAlike || ownObject.match(match.captured(1)).hasMatch())
                continue;
            const QString place =
                QString("%1:%2").arg(file.path).arg(file.text.left(match.capturedStart()).count('\n') + 1);
            if (const auto known = first.constFind(words); known != first.constEnd())
                findings += QString("%1: the same as in %2").arg(place, *known);
            else
                first.insert(words, place);
        }
    }
    return findings;
}

} // namespace tests::architecture
