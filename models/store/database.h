// One connection to the manager's SQLite file: WAL, foreign keys on, statements prepared once. A connection
// belongs to the thread that opened it. Errors are ErrorCode::Storage with SQLite's words; a failed
// transaction leaves the file as it was.
#pragma once

#include "session/base/error.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <functional>
#include <memory>
#include <vector>

namespace models::store {

class Database
{
public:
    enum class Durability {
        Full,  ///< every commit is on the disk when it returns: configuration
        Normal ///< a power cut may lose the last commits, never the file: events
    };
    using Rows = std::vector<QVariantList>;

    /// Opens or creates the file and its tables. ErrorCode::Unsupported when a newer program has written it.
    [[nodiscard]] static session::base::Result<std::unique_ptr<Database>> open(const QString& file,
                                                                               Durability durability);
    /// An existing file, which stays as it is; ErrorCode::Unsupported when it isn't of this version.
    [[nodiscard]] static session::base::Result<std::unique_ptr<Database>> openToRead(const QString& file);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] session::base::Result<> run(const QString& sql, const QVariantList& values = {});
    [[nodiscard]] session::base::Result<Rows> rows(const QString& sql, const QVariantList& values = {});

    /// Everything that `body` does, or nothing, also when it throws. Inside another transaction it joins that
    /// one.
    [[nodiscard]] session::base::Result<> transaction(const std::function<session::base::Result<>()>& body);
    /// What `body` reads is the file at one moment.
    [[nodiscard]] session::base::Result<> reading(const std::function<session::base::Result<>()>& body);
    /// Inside a transaction: once that is on the disk, never if it fails. Outside: now.
    void whenKept(std::function<void()> then);

private:
    explicit Database(QString connectionName) : m_connectionName(std::move(connectionName)) {}
    void rollBack();
    [[nodiscard]] session::base::Result<QSqlQuery*> execute(const QString& sql, const QVariantList& values);

    QString m_connectionName;
    QSqlDatabase m_connection;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    bool m_inTransaction = false;
    std::vector<std::function<void()>> m_whenKept; ///< of the transaction that runs
};

} // namespace models::store
