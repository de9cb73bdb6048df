#include "models/store/database.h"

#include "models/store/tables.h"

#include <QScopeGuard>
#include <QSqlError>
#include <QSqlRecord>

#include <atomic>
#include <utility>

namespace models::store {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

namespace {

QString nextConnectionName()
{
    static std::atomic<unsigned> count = 0;
    return QStringLiteral("handfast-store-%1").arg(++count);
}

std::unexpected<session::base::Error> storageFailure(const QSqlError& error)
{
    const QString text = QStringLiteral("%1 %2").arg(error.driverText(), error.databaseText()).simplified();
    return failure(ErrorCode::Storage, text.toStdString());
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString& file, Durability durability)
{
    std::unique_ptr<Database> database(new Database(nextConnectionName()));
    database->m_connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database->m_connectionName);
    database->m_connection.setDatabaseName(file);
    database->m_connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000"));
    if (!database->m_connection.open())
        return storageFailure(database->m_connection.lastError());
    const QString synchronous = durability == Durability::Full
                                    ? QStringLiteral("PRAGMA synchronous = FULL")
                                    : QStringLiteral("PRAGMA synchronous = NORMAL");
    for (const QString& pragma : {QStringLiteral("PRAGMA journal_mode = WAL"), synchronous,
                                  QStringLiteral("PRAGMA foreign_keys = ON")})
        if (const auto done = database->rows(pragma); !done)
            return std::unexpected(done.error());
    database->m_prepared.clear();
    if (const auto done = createTables(*database); !done)
        return std::unexpected(done.error());
    return database;
}

Result<std::unique_ptr<Database>> Database::openToRead(const QString& file)
{
    std::unique_ptr<Database> database(new Database(nextConnectionName()));
    database->m_connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database->m_connectionName);
    database->m_connection.setDatabaseName(file);
    database->m_connection.setConnectOptions(
        QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=10000"));
    if (!database->m_connection.open())
        return storageFailure(database->m_connection.lastError());
    if (const auto done = checkTables(*database); !done)
        return std::unexpected(done.error());
    return database;
}

Database::~Database()
{
    m_prepared.clear();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<QSqlQuery*> Database::execute(const QString& sql, const QVariantList& values)
{
    std::shared_ptr<QSqlQuery>& query = m_prepared[sql];
    if (!query) {
        auto prepared = std::make_shared<QSqlQuery>(m_connection);
        prepared->setForwardOnly(true);
        if (!prepared->prepare(sql))
            return storageFailure(prepared->lastError());
        query = std::move(prepared);
    }
    for (int i = 0; i < values.size(); ++i)
        query->bindValue(i, values[i]);
    if (!query->exec()) {
        const QSqlError error = query->lastError();
        m_prepared.remove(sql);
        return storageFailure(error);
    }
    return query.get();
}

Result<> Database::run(const QString& sql, const QVariantList& values)
{
    const auto query = execute(sql, values);
    if (!query)
        return std::unexpected(query.error());
    (*query)->finish();
    return {};
}

Result<Database::Rows> Database::rows(const QString& sql, const QVariantList& values)
{
    const auto query = execute(sql, values);
    if (!query)
        return std::unexpected(query.error());
    Rows result;
    const int columns = int((*query)->record().count());
    while ((*query)->next()) {
        QVariantList& row = result.emplace_back();
        for (int column = 0; column < columns; ++column)
            row.append((*query)->value(column));
    }
    const QSqlError error = (*query)->lastError();
    (*query)->finish();
    if (error.isValid())
        return storageFailure(error);
    return result;
}

Result<> Database::transaction(const std::function<Result<>()>& body)
{
    if (m_inTransaction)
        return body();
    if (auto begun = run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun;
    m_inTransaction = true;
    Result<> done;
    try {
        done = body();
    } catch (...) { // whatever comes next would be a part of this one
        rollBack();
        throw;
    }
    if (done)
        done = run(QStringLiteral("COMMIT"));
    if (!done) {
        rollBack();
        return done;
    }
    m_inTransaction = false;
    for (const auto& then : std::exchange(m_whenKept, {}))
        then();
    return done;
}

/// SQLite may have done so itself: then there is nothing to do.
void Database::rollBack()
{
    (void)run(QStringLiteral("ROLLBACK"));
    m_inTransaction = false;
    m_whenKept.clear();
}

Result<> Database::reading(const std::function<Result<>()>& body)
{
    if (auto begun = run(QStringLiteral("BEGIN")); !begun)
        return begun;
    const auto end = qScopeGuard([this] { (void)run(QStringLiteral("ROLLBACK")); }); // nothing was written
    return body();
}

void Database::whenKept(std::function<void()> then)
{
    if (m_inTransaction)
        m_whenKept.push_back(std::move(then));
    else
        then();
}

} // namespace models::store
