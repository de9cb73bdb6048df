#include "tests/architecture/include_rules.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace tests::architecture {

namespace {

bool isOurs(const Include& include)
{
    static const QStringList floors = {"session", "models", "views", "app", "tests"};
    return include.target.contains('/') && floors.contains(include.target.section('/', 0, 0));
}

/// `tst_clock.moc` in tst_clock.cpp: what moc made of that very file.
bool isOwnMoc(const SourceFile& file, const Include& include)
{
    return include.target == file.path.section('/', -1).section('.', 0, 0) + ".moc";
}

bool opens(const QString& entry, const QString& header)
{
    return entry == header || entry == roomOf(header) || (entry.endsWith('/') && header.startsWith(entry));
}

bool mayName(const QStringList& allowed, const QString& room)
{
    return std::ranges::any_of(allowed, [&room](const QString& entry) {
        return entry == room || entry.startsWith(room + '/') ||
               (entry.endsWith('/') && room.startsWith(entry));
    });
}

/// The rooms that a line of code names; without the floor before it a name is of the file's own, or of one
/// whose names are `opened`.
QStringList roomsNamedIn(const QString& line, const QStringList& opened)
{
    static const QRegularExpression whole(R"((?<![\w:])(session|models|views)::(\w+)\b)");
    static const QRegularExpression bare(R"((?<![\w:])(\w+)::(?=\w))");
    QStringList rooms;
    for (auto match = whole.globalMatch(line); match.hasNext();) {
        const auto found = match.next();
        rooms += found.captured(1) + '/' + found.captured(2);
    }
    for (auto match = bare.globalMatch(line); match.hasNext();) {
        const QString name = match.next().captured(1);
        for (const QString& floor : opened)
            rooms += floor + '/' + name;
    }
    return rooms;
}

QString finding(const SourceFile& file, const Include& include, const QString& what)
{
    return QString("%1:%2: %3").arg(file.path).arg(include.line).arg(what);
}

} // namespace

QString roomOf(const QString& path)
{
    static const QStringList walledFloors = {"session", "models", "views"};
    const bool walled = walledFloors.contains(path.section('/', 0, 0));
    return path.section('/', 0, walled && path.count('/') > 1 ? 1 : 0);
}

QStringList forbiddenArrows(const SourceTree& tree, const RoomTable& table)
{
    QStringList findings;
    for (const SourceFile& file : tree.files) {
        const QString room = roomOf(file.path);
        if ((file.isCpp() || file.isHeader()) && !table.contains(room))
            findings += QString("%1:1: the room %2 is not in the room table").arg(file.path, room);
        for (const Include& include : file.includes()) {
            if (!isOurs(include) || roomOf(include.target) == room)
                continue;
            const QStringList allowed = table.value(room);
            if (std::ranges::none_of(allowed,
                                     [&](const QString& entry) { return opens(entry, include.target); }))
                findings +=
                    finding(file, include, QString("%1 may not include %2").arg(room, include.target));
        }
    }
    return findings;
}

QStringList forbiddenNames(const SourceTree& tree, const RoomTable& table, const RoomTable& named)
{
    QStringList findings;
    for (const SourceFile& file : tree.files) {
        const QString room = roomOf(file.path);
        if (!room.contains('/'))
            continue; // no inner walls
        const QStringList allowed = table.value(room) + named.value(room);
        QStringList opened{file.floor()};
        for (const char* floor : {"session", "models", "views"})
            if (file.floor() != floor && file.text.contains(QString("using namespace %1;").arg(floor)))
                opened += floor;
        const QStringList code = file.code();
        for (int line = 0; line < code.size(); ++line)
            for (const QString& other : roomsNamedIn(code[line], opened))
                if (other != room && table.contains(other) && !mayName(allowed, other))
                    findings += QString("%1:%2: %3 may not name what is of %4")
                                    .arg(file.path)
                                    .arg(line + 1)
                                    .arg(room, other);
    }
    return findings;
}

QStringList includesNotFromTheRoot(const SourceTree& tree)
{
    QStringList findings;
    for (const SourceFile& file : tree.files) {
        for (const Include& include : file.includes()) {
            const bool dotted = include.target.split('/').contains("..") || include.target.startsWith("./");
            if (dotted || (include.quoted && !isOurs(include) && !isOwnMoc(file, include)))
                findings +=
                    finding(file, include, QString("%1 is not a path from the root").arg(include.target));
            else if (!include.quoted && isOurs(include))
                findings +=
                    finding(file, include, QString("%1 is ours: include it in quotes").arg(include.target));
        }
    }
    return findings;
}

QStringList qtInSession(const SourceTree& tree)
{
    static const QRegularExpression qtHeader(R"(^(Qt?[A-Z]|q[a-z]+\.h$))");
    QStringList findings;
    for (const SourceFile& file : tree.files) {
        if (file.floor() != "session")
            continue;
        for (const Include& include : file.includes()) {
            if (qtHeader.match(include.target).hasMatch())
                findings += finding(file, include, QString("no Qt in session/: %1").arg(include.target));
        }
    }
    return findings;
}

QStringList widgetsInModels(const SourceTree& tree, const QString& widgetHeaders)
{
    QStringList findings;
    for (const SourceFile& file : tree.files) {
        if (file.floor() != "models")
            continue;
        for (const Include& include : file.includes()) {
            const bool widget = include.target.startsWith("QtWidgets") || include.target == "qcustomplot.h" ||
                                QFile::exists(widgetHeaders + "/" + include.target);
            if (!include.quoted && widget)
                findings += finding(file, include, QString("no widgets in models/: %1").arg(include.target));
        }
    }
    return findings;
}

QStringList asioInPublicHeaders(const SourceTree& tree)
{
    QStringList findings;
    for (const SourceFile& file : tree.files) {
        if (!file.isHeader() || file.isImplementationHeader())
            continue;
        for (const Include& include : file.includes()) {
            if (include.target == "asio.hpp" || include.target.startsWith("asio/"))
                findings += finding(file, include, "Asio belongs into a .cpp or an _impl.h file");
            else if (include.target.endsWith("_impl.h"))
                findings += finding(file, include, QString("a public header shows %1").arg(include.target));
        }
    }
    return findings;
}

} // namespace tests::architecture
