// A transaction is all or nothing, whichever way its body is left.
#include "models/store/database.h"

#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <new>

namespace tst_database {

using models::store::Database;
using session::base::Result;

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory.emplace();
        m_database = *Database::open(m_directory->filePath("store.db"), Database::Durability::Normal);
    }
    void cleanup() { m_database.reset(); }

    void aBodyThatThrowsIsTakenBack()
    {
        bool isKept = false;
        const auto throwing = [&]() -> Result<> {
            (void)put("a");
            m_database->whenKept([&isKept] { isKept = true; });
            throw std::bad_alloc();
        };
        QVERIFY_THROWS_EXCEPTION(std::bad_alloc, (void)m_database->transaction(throwing));
        QVERIFY(m_database->transaction([&] { return put("b"); })); // one of its own
        m_database = *Database::open(m_directory->filePath("store.db"), Database::Durability::Normal);
        QCOMPARE(keys(), QStringList({"b"}));
        QVERIFY(!isKept);
    }
    void whatIsReadEndsWithAThrowToo()
    {
        const auto throwing = []() -> Result<> { throw std::bad_alloc(); };
        QVERIFY_THROWS_EXCEPTION(std::bad_alloc, (void)m_database->reading(throwing));
        QVERIFY(m_database->transaction([&] { return put("b"); }));
    }

private:
    Result<> put(const QString& key)
    {
        return m_database->run(QStringLiteral("INSERT INTO meta (key, value) VALUES (?, 'tested')"), {key});
    }
    QStringList keys()
    {
        QStringList keys;
        const auto rows =
            m_database->rows(QStringLiteral("SELECT key FROM meta WHERE value = 'tested' ORDER BY key"));
        for (const QVariantList& row : *rows)
            keys << row.front().toString();
        return keys;
    }

    std::optional<QTemporaryDir> m_directory;
    std::unique_ptr<Database> m_database;
};

HANDFAST_TEST(DatabaseTest)

} // namespace tst_database

#include "tst_database.moc"
