// A statement for a database that a store has open, behind its back: triggers that play a full disk, rows
// that somebody has damaged.
#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>

namespace support {

inline void runSql(const QString& file, const QString& statement)
{
    {
        auto other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("behind"));
        other.setDatabaseName(file);
        if (!other.open() || !QSqlQuery(other).exec(statement))
            qFatal("%s", qPrintable(other.lastError().text()));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("behind"));
}

} // namespace support
