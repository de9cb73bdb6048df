#include "models/store/store.h"

#include "models/store/columns.h"
#include "models/store/database.h"
#include "models/store/tables.h"

namespace models::store {

using session::base::ErrorCode;
using session::base::failure;
using session::base::PolicyVersion;
using session::base::Result;
using session::base::TimePoint;

namespace {

VersionInfo versionInfo(const QVariantList& row)
{
    return {.number = PolicyVersion{row.value(0).toULongLong()},
            .time = timeOf(row.value(1)),
            .description = textOf(row.value(2)),
            .author = textOf(row.value(3))};
}

/// Before version 4 of the tables texts were kept as they are.
PackedText packedTextOf(const QVariant& value)
{
    return value.typeId() == QMetaType::QByteArray ? PackedText(value.toByteArray())
                                                   : PackedText::of(textOf(value));
}

std::string millisecondsText(TimePoint time)
{
    return std::to_string(time.time_since_epoch().count());
}

} // namespace

Store::Store(std::unique_ptr<Database> database, QString file)
    : m_database(std::move(database)),
      m_file(std::move(file))
{
}
Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const QString& file)
{
    auto database = Database::open(file, Database::Durability::Full);
    if (!database)
        return std::unexpected(database.error());
    return std::unique_ptr<Store>(new Store(std::move(*database), file));
}

Result<> Store::together(const std::function<Result<>()>& body)
{
    return m_database->transaction(body);
}

Result<std::optional<std::string>> Store::value(std::string_view key) const
{
    const auto rows = m_database->rows(QStringLiteral("SELECT value FROM meta WHERE key = ?"), {column(key)});
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->empty())
        return std::nullopt;
    return textOf(rows->front().value(0));
}

Result<> Store::setValue(std::string_view key, std::string_view value)
{
    return setMetaValue(*m_database, key, value);
}

Result<> Store::setValueLater(const std::string& key, const std::string& value)
{
    const bool isTaken = m_later.keep && m_later.keep(key, value);
    auto kept = isTaken ? Result<>() : setValue(key, value);
    m_laterProblem = kept ? std::string() : kept.error().detail;
    return kept;
}

std::string Store::laterProblem() const
{
    return m_laterProblem.empty() && m_later.problem ? m_later.problem() : m_laterProblem;
}

Result<std::optional<StoredVersion>> Store::running() const
{
    const auto number = value(keys::runningVersion);
    if (!number)
        return std::unexpected(number.error());
    if (!*number)
        return std::nullopt;
    auto found = version(PolicyVersion{QString::fromStdString(**number).toULongLong()});
    if (!found)
        return std::unexpected(found.error());
    return std::move(*found);
}

Result<std::vector<VersionInfo>> Store::versions() const
{
    const auto rows = m_database->rows(
        QStringLiteral("SELECT number, time, description, author FROM versions ORDER BY number"));
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<VersionInfo> result;
    for (const QVariantList& row : *rows)
        result.push_back(versionInfo(row));
    return result;
}

Result<StoredVersion> Store::version(PolicyVersion number) const
{
    const auto rows = m_database->rows(
        QStringLiteral("SELECT number, time, description, author, text FROM versions WHERE number = ?"),
        {column(number.value)});
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->empty())
        return failure(ErrorCode::NotFound, "no configuration version " + std::to_string(number.value));
    return StoredVersion{.info = versionInfo(rows->front()), .text = packedTextOf(rows->front().value(4))};
}

namespace {

Result<> insertVersion(Database& database, const StoredVersion& version)
{
    const VersionInfo& info = version.info;
    return database.run(QStringLiteral("INSERT INTO versions (number, time, description, author, text) "
                                       "VALUES (?, ?, ?, ?, ?)"),
                        {column(info.number.value), column(info.time), column(info.description),
                         column(info.author), column(version.text)});
}

} // namespace

Result<> Store::commit(const NewVersion& commit)
{
    const VersionInfo& info = commit.version.info;
    return m_database->transaction([&]() -> Result<> {
        const auto present = value(keys::runningVersion);
        if (!present)
            return std::unexpected(present.error());
        if (present->value_or("0") != std::to_string(commit.expectedRunning.value))
            return failure(ErrorCode::Conflict,
                           "the running configuration has changed since: it is version " +
                               present->value_or("0") + " now");
        Result<> done = commit.setAside ? insertVersion(*m_database, *commit.setAside) : Result<>{};
        if (done)
            done = insertVersion(*m_database, commit.version);
        if (done && commit.stamp)
            done = setPairStamp(*commit.stamp);
        if (done)
            done = setValue(keys::runningVersion, std::to_string(info.number.value));
        if (done)
            done = m_database->run(QStringLiteral("DELETE FROM candidate_edits WHERE edit_group <= ?"),
                                   {column(commit.lastEditGroup)});
        if (done && commit.disconnectDeadline)
            done = setValue(keys::disconnectDeadline, millisecondsText(*commit.disconnectDeadline));
        if (done && commit.job)
            done = saveJobs({*commit.job});
        if (done && info.number.value > commit.kept)
            done = m_database->run(QStringLiteral("DELETE FROM versions WHERE number <= ?"),
                                   {column(info.number.value - commit.kept)});
        return done;
    });
}

Result<std::optional<TimePoint>> Store::disconnectDeadline() const
{
    const auto text = value(keys::disconnectDeadline);
    if (!text)
        return std::unexpected(text.error());
    if (!*text)
        return std::nullopt;
    return TimePoint(std::chrono::milliseconds(QString::fromStdString(**text).toLongLong()));
}

Result<std::uint64_t> Store::appendEdits(const PackedText& commands)
{
    std::uint64_t number = 0;
    const auto done = m_database->transaction([&]() -> Result<> {
        // Groups of committed edits are gone, so count on from the last one ever given as well.
        const auto last = value("last-edit-group");
        if (!last)
            return std::unexpected(last.error());
        number = QString::fromStdString(last->value_or("0")).toULongLong() + 1;
        Result<> kept = m_database->run(
            QStringLiteral("INSERT INTO candidate_edits (edit_group, position, command) VALUES (?, 0, ?)"),
            {column(number), column(commands)});
        if (kept)
            kept = setValue("last-edit-group", std::to_string(number));
        if (kept)
            kept = m_database->run(QStringLiteral("DELETE FROM undone_edits"));
        return kept;
    });
    if (!done)
        return std::unexpected(done.error());
    return number;
}

} // namespace models::store
