// C-2: what a database of XCA holds. Made as XCA makes it (its lib/database_schema.cpp), keys and
// certificates by the openssl tool; and by XCA itself where that is installed.
#include "models/lifecycle/exchange/import_sources.h"

#include "models/lifecycle/certificates/certificate_import.h"
#include "tests/models/lifecycle/lifecycle_estate.h"
#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"

#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest/QtTest>

namespace tst_xca_database {

using namespace models::lifecycle;
using session::base::ErrorCode;
using session::base::SecretText;

class XcaDatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_place.isValid());
        m_pki.root("root");
        m_pki.leaf("server", {.issuer = "root"});
        makeDatabase();
    }
    void itIsKnownByItsContent()
    {
        QVERIFY(isXcaDatabase(file()));
        QVERIFY(!isXcaDatabase(m_pki.certificateFile("root")));
        QVERIFY(!isXcaDatabase(m_place.filePath("none.xdb")));
    }
    void certificatesAndLockedKeysAreThere()
    {
        const auto content = readXcaDatabase(file());
        QVERIFY2(content, content ? "" : content.error().detail.c_str());
        QCOMPARE(content->certificates, std::size_t(2));
        QCOMPARE(content->keys, std::size_t(1));
        QCOMPARE(content->requests, std::size_t(0));
        QCOMPARE(content->lists, std::size_t(1));
        QCOMPARE(content->templates, std::size_t(0));
        QVERIFY(content->pem.reveal().find("BEGIN PRIVATE KEY") == std::string::npos);
    }
    void itsPasswordOpensTheKeys()
    {
        support::LifecycleEstate estate;
        auto read = readSources({file()});
        QVERIFY(read && read->xca && read->xca->keys == 1);
        QCOMPARE(lockedIn(estate, read->sources, {}), 1);
        QCOMPARE(lockedIn(estate, read->sources, {SecretText("wrong")}), 1);
        QCOMPARE(lockedIn(estate, read->sources, {SecretText("xca password")}), 0);
        QCOMPARE(m_rows, 2); // the key has gone to its certificate
    }
    void anythingElseIsRefused()
    {
        QFile old(m_place.filePath("old.xdb"));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("\xca\xdb 1.4 database") > 0);
        old.close();
        QCOMPARE(readSources({old.fileName()}).error().code, ErrorCode::Unsupported);
        QCOMPARE(readXcaDatabase(old.fileName()).error().code, ErrorCode::Unsupported);
        const QString other = m_place.filePath("other.sqlite");
        runSql(other, {"CREATE TABLE items (id INTEGER)"});
        QCOMPARE(readXcaDatabase(other).error().code, ErrorCode::ParseFailed);
    }
    void moreThanItTakesIsSaidAndNotCutOff()
    {
        const QString large = m_place.filePath("large.xdb");
        QVERIFY(QFile::copy(file(), large));
        runSql(large, {"WITH RECURSIVE n(i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n WHERE i < 100020) "
                       "INSERT INTO certs (item, cert) SELECT i, 'AAAA' FROM n"});
        const auto read = readXcaDatabase(large);
        QVERIFY(!read);
        QVERIFY2(read.error().detail.contains("certs has more than 100000 rows"),
                 read.error().detail.c_str());
    }
    void aFolderGivesItsFiles()
    {
        const QTemporaryDir folder;
        QVERIFY(!readSources({folder.path()}));
        for (const char* name : {"a.pem", "b.CRT", "notes.txt"})
            QVERIFY(QFile::copy(m_pki.certificateFile("root"), folder.filePath(QString(name).toLower())));
        QVERIFY(QFile::copy(file(), folder.filePath("keys.xdb")));
        const auto read = readSources({folder.path()});
        QVERIFY(read);
        QCOMPARE(read->sources.size(), std::size_t(3));
        QVERIFY(read->xca);
    }
    /// XCA asks for the password at a terminal: script(1) is one.
    void whatXcaItselfWrites()
    {
        if (QStandardPaths::findExecutable("xca").isEmpty())
            QSKIP("XCA is not installed");
        const QString made = m_place.filePath("made.xdb");
        QProcess terminal;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("HOME", m_place.path());
        environment.insert("QT_QPA_PLATFORM", "offscreen");
        terminal.setProcessEnvironment(environment);
        terminal.setProcessChannelMode(QProcess::MergedChannels);
        terminal.start("script", {"-qec",
                                  QString("xca --no-gui --database %1 --import %2 %3 %4")
                                      .arg(made, m_pki.certificateFile("root"),
                                           m_pki.certificateFile("server"), m_pki.keyFile("server")),
                                  "/dev/null"});
        QVERIFY(terminal.waitForStarted());
        // What is typed between the question and XCA's turning off the echo is thrown away: typed again then.
        QByteArray said;
        for (int unanswered = 0; terminal.state() == QProcess::Running && unanswered < 20;) {
            const bool isMore = terminal.waitForReadyRead(3'000);
            unanswered = isMore ? 0 : unanswered + 1;
            said += terminal.readAll();
            if (isMore ? said.contains("assword:") : terminal.state() == QProcess::Running) {
                terminal.write("xca password\n");
                said.clear();
            }
        }
        QVERIFY2(terminal.state() == QProcess::NotRunning || terminal.waitForFinished(), said.constData());
        const auto content = readXcaDatabase(made);
        QVERIFY2(content, content ? "" : content.error().detail.c_str());
        QCOMPARE(content->certificates, std::size_t(2));
        QCOMPARE(content->keys, std::size_t(1));
        support::LifecycleEstate estate;
        const auto read = readSources({made});
        QCOMPARE(lockedIn(estate, read->sources, {SecretText("xca password")}), 0);
    }

private:
    QString file() const { return m_place.filePath("keys.xdb"); }

    static void runSql(const QString& file, const QStringList& statements)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE", "xca-made");
            database.setDatabaseName(file);
            QVERIFY(database.open());
            for (const QString& statement : statements)
                QVERIFY2(QSqlQuery(database).exec(statement), qPrintable(statement));
            database.close();
        }
        QSqlDatabase::removeDatabase("xca-made");
    }
    static QString base64Of(const QByteArray& pem)
    {
        QByteArray inner = pem.mid(pem.indexOf('\n') + 1);
        return QString::fromLatin1(inner.left(inner.indexOf("-----END")).simplified().replace(' ', ""));
    }
    void makeDatabase()
    {
        QProcess openssl;
        openssl.start("openssl",
                      {"pkcs8", "-topk8", "-in", m_pki.keyFile("server"), "-passout", "pass:xca password"});
        QVERIFY(openssl.waitForFinished());
        const QString locked = base64Of(openssl.readAllStandardOutput());
        QVERIFY(!locked.isEmpty());
        runSql(
            file(),
            {"CREATE TABLE settings (key_ CHAR(20) UNIQUE, value VARCHAR(8000))",
             "INSERT INTO settings (key_, value) VALUES ('schema', '7')",
             "CREATE TABLE items(id INTEGER PRIMARY KEY, name VARCHAR(128), type INTEGER, source INTEGER, "
             "date CHAR(15), comment VARCHAR(2048), stamp INTEGER NOT NULL DEFAULT 0, del SMALLINT NOT NULL "
             "DEFAULT 0)",
             "CREATE TABLE private_keys (item INTEGER, ownPass INTEGER, private VARCHAR(8000))",
             "CREATE TABLE tokens (item INTEGER, card_manufacturer VARCHAR(64))",
             "CREATE TABLE x509super (item INTEGER, subj_hash INTEGER, pkey INTEGER, key_hash INTEGER)",
             "CREATE TABLE requests (item INTEGER, hash INTEGER, signed INTEGER, request VARCHAR(8000))",
             "CREATE TABLE certs (item INTEGER, hash INTEGER, iss_hash INTEGER, serial VARCHAR(64), issuer "
             "INTEGER, ca INTEGER, cert VARCHAR(8000))",
             "CREATE TABLE crls (item INTEGER, hash INTEGER, num INTEGER, iss_hash INTEGER, issuer INTEGER, "
             "crl VARCHAR(8000))",
             "CREATE TABLE templates (item INTEGER, version INTEGER, template VARCHAR(8000))",
             "INSERT INTO items (id, name, type) VALUES (1, 'Root', 3), (2, 'Server', 3), (3, 'key', 1), "
             "(4, 'list', 4)",
             "INSERT INTO certs (item, cert) VALUES (1, '" + base64Of(m_pki.certificate("root")) + "')",
             "INSERT INTO certs (item, cert) VALUES (2, '" + base64Of(m_pki.certificate("server")) + "')",
             "INSERT INTO private_keys (item, ownPass, private) VALUES (3, 0, '" + locked + "')",
             "INSERT INTO crls (item, crl) VALUES (4, 'AAAA')"});
    }
    /// Rows that nothing opens, with these passphrases.
    int lockedIn(support::LifecycleEstate& estate, const std::vector<ImportSource>& sources,
                 std::vector<SecretText> passphrases)
    {
        std::optional<int> locked;
        reviewImport(estate.lifecycle(), {.sources = sources, .passphrases = std::move(passphrases)},
                     [&](const session::base::Result<ImportReview>& review) {
                         locked = review ? 0 : -1;
                         m_rows = review ? int(review->rows.size()) : 0;
                         if (review)
                             locked = int(std::ranges::count_if(
                                 review->rows, [](const ImportRow& row) { return row.unread.has_value(); }));
                     });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(locked.has_value(), 20'000); }();
        return locked.value_or(-2);
    }

    QTemporaryDir m_place;
    support::OpensslPki m_pki{m_place.path()};
    int m_rows = 0;
};

HANDFAST_TEST(XcaDatabaseTest)

} // namespace tst_xca_database

#include "tst_xca_database.moc"
