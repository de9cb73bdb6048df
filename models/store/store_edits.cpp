// Store: edits of the candidate, and those that were taken back. A group keeps its number on the way to and
// fro, so that the order of both never changes.
#include "models/store/columns.h"
#include "models/store/database.h"
#include "models/store/store.h"

#include <utility>

namespace models::store {

using session::base::Result;

namespace {

const QString candidateTable = QStringLiteral("candidate_edits");
const QString undoneTable = QStringLiteral("undone_edits");

Result<std::vector<EditGroup>> groupsIn(Database& database, const QString& table)
{
    const auto rows = database.rows(
        QStringLiteral("SELECT edit_group, command FROM %1 ORDER BY edit_group, position").arg(table));
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<EditGroup> groups;
    std::vector<std::string> plain; // of the last group, one a row: as before version 4 of the tables
    const auto pack = [&] {
        if (!plain.empty())
            groups.back().commands = PackedText::ofLines(std::exchange(plain, {}));
    };
    for (const QVariantList& row : *rows) {
        const std::uint64_t number = row.value(0).toULongLong();
        if (groups.empty() || groups.back().number != number) {
            pack();
            groups.push_back({.number = number, .commands = {}});
        }
        if (row.value(1).typeId() == QMetaType::QByteArray)
            groups.back().commands = PackedText(row.value(1).toByteArray());
        else
            plain.push_back(textOf(row.value(1)));
    }
    pack();
    return groups;
}

Result<> move(Database& database, const QString& from, const QString& to, std::uint64_t number)
{
    return database.transaction([&]() -> Result<> {
        auto moved =
            database.run(QStringLiteral("INSERT INTO %1 (edit_group, position, command)"
                                        " SELECT edit_group, position, command FROM %2 WHERE edit_group = ?")
                             .arg(to, from),
                         {column(number)});
        return moved ? database.run(QStringLiteral("DELETE FROM %1 WHERE edit_group = ?").arg(from),
                                    {column(number)})
                     : moved;
    });
}

} // namespace

Result<> Store::takeEditGroupBack(std::uint64_t number)
{
    return move(*m_database, candidateTable, undoneTable, number);
}

Result<> Store::makeEditGroupAgain(std::uint64_t number)
{
    return move(*m_database, undoneTable, candidateTable, number);
}

Result<> Store::takeAllEditsBack()
{
    return m_database->transaction([&]() -> Result<> {
        auto moved =
            m_database->run(QStringLiteral("INSERT INTO undone_edits (edit_group, position, command)"
                                           " SELECT edit_group, position, command FROM candidate_edits"));
        return moved ? m_database->run(QStringLiteral("DELETE FROM candidate_edits")) : moved;
    });
}

Result<std::vector<EditGroup>> Store::editGroups() const
{
    return groupsIn(*m_database, candidateTable);
}

Result<std::vector<EditGroup>> Store::undoneGroups() const
{
    return groupsIn(*m_database, undoneTable);
}

} // namespace models::store
