#include "models/lifecycle/exchange/xca_database.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

#include <atomic>

namespace models::lifecycle {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

namespace {

const QByteArray sqliteBegin = QByteArrayLiteral("SQLite format 3");
constexpr std::size_t mostRows = 100'000;
constexpr int lineWidth = 64;

QString nextXcaConnection()
{
    static std::atomic<unsigned> count = 0;
    return QStringLiteral("xca-%1").arg(++count);
}

/// One connection, read only, gone with the object.
class XcaFile
{
public:
    explicit XcaFile(const QString& file) : m_name(nextXcaConnection())
    {
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        m_database.setDatabaseName(file);
        m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000"));
        m_isOpen = m_database.open();
    }
    ~XcaFile()
    {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }
    XcaFile(const XcaFile&) = delete;
    XcaFile& operator=(const XcaFile&) = delete;

    [[nodiscard]] bool isXca() const
    {
        const QStringList tables = m_isOpen ? m_database.tables() : QStringList();
        return tables.contains(QStringLiteral("items")) && tables.contains(QStringLiteral("certs")) &&
               tables.contains(QStringLiteral("x509super"));
    }
    /// 0 where the table is not there.
    [[nodiscard]] std::size_t count(const QString& table) const
    {
        QSqlQuery query(m_database);
        return query.exec(QStringLiteral("SELECT COUNT(*) FROM %1").arg(table)) && query.next()
                   ? query.value(0).toULongLong()
                   : 0;
    }
    /// `column` of `table`, with the names of the items, as PEM of this kind.
    Result<std::size_t> append(std::string& pem, const char* table, const char* column,
                               const char* kind) const
    {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.exec(
                QStringLiteral("SELECT items.name, %1.%2 FROM %1 LEFT JOIN items ON items.id = %1.item "
                               "WHERE %1.%2 IS NOT NULL AND %1.%2 <> '' ORDER BY %1.item")
                    .arg(QLatin1String(table), QLatin1String(column))))
            return failure(ErrorCode::ParseFailed,
                           std::string("the table ") + table + ": " + query.lastError().text().toStdString());
        std::size_t rows = 0;
        while (query.next()) {
            if (++rows > mostRows)
                return failure(ErrorCode::Unsupported, std::string("the table ") + table + " has more than " +
                                                           std::to_string(mostRows) + " rows");
            QByteArray base64 = query.value(1).toByteArray().simplified().replace(' ', "");
            pem += "\n# " + query.value(0).toString().simplified().toStdString() + '\n';
            pem += std::string("-----BEGIN ") + kind + "-----\n";
            for (qsizetype at = 0; at < base64.size(); at += lineWidth)
                pem += base64.mid(at, lineWidth).toStdString() + '\n';
            pem += std::string("-----END ") + kind + "-----\n";
        }
        return rows;
    }

private:
    QString m_name;
    QSqlDatabase m_database;
    bool m_isOpen = false;
};

QByteArray firstBytesOf(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.read(sqliteBegin.size()) : QByteArray();
}

} // namespace

bool isXcaDatabase(const QString& file)
{
    return firstBytesOf(file) == sqliteBegin && XcaFile(file).isXca();
}

Result<XcaContent> readXcaDatabase(const QString& name)
{
    if (firstBytesOf(name) != sqliteBegin)
        return failure(
            ErrorCode::Unsupported,
            "this is no database of XCA 2.0 or newer: open it with such an XCA once, or export from "
            "there as PEM or PKCS#12");
    const XcaFile file(name);
    if (!file.isXca())
        return failure(ErrorCode::ParseFailed, "this SQLite file is no database of XCA");
    XcaContent content;
    std::string pem;
    const auto certificates = file.append(pem, "certs", "cert", "CERTIFICATE");
    const auto requests = file.append(pem, "requests", "request", "CERTIFICATE REQUEST");
    const auto keys = file.append(pem, "private_keys", "private", "ENCRYPTED PRIVATE KEY");
    for (const auto* part : {&certificates, &requests, &keys})
        if (!*part)
            return std::unexpected(part->error());
    content.pem = session::base::SecretText(std::move(pem));
    content.certificates = *certificates;
    content.requests = *requests;
    content.keys = *keys;
    content.lists = file.count(QStringLiteral("crls"));
    content.templates = file.count(QStringLiteral("templates"));
    content.tokens = file.count(QStringLiteral("tokens"));
    return content;
}

} // namespace models::lifecycle
