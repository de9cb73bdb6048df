#include "models/store/data_directory.h"

#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

namespace tst_data_directory {

using namespace models::store;
using session::base::ErrorCode;

class DataDirectoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        qunsetenv("HANDFAST_PASSPHRASE");
        m_place = std::make_unique<QTemporaryDir>();
        m_path = m_place->filePath("parent/data/");
    }

    void isMadeForItsOwnerOnly()
    {
        QVERIFY(DataDirectory::take(m_path));
        const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner |
                           QFileDevice::ReadUser | QFileDevice::WriteUser | QFileDevice::ExeUser;
        QCOMPARE(QFileInfo(m_path).permissions(), owner);
    }
    void isHeldByOne()
    {
        {
            const auto first = DataDirectory::take(m_path);
            QVERIFY(first);
            QCOMPARE(DataDirectory::take(m_path).error().code, ErrorCode::InUse);
        }
        QVERIFY(DataDirectory::take(m_path));
    }
    void aFileIsNoDirectory()
    {
        QVERIFY(QDir().mkpath(m_place->path()));
        const QString path = m_place->filePath("file");
        write(path, "x");
        QCOMPARE(DataDirectory::take(path).error().code, ErrorCode::InvalidArgument);
    }
    void aPassphraseIsMadeOnceAndKept()
    {
        const auto directory = DataDirectory::take(m_path);
        const auto made = directory->passphrase({});
        QVERIFY(made->reveal().size() >= 40);
        QCOMPARE(directory->passphrase({})->reveal(), made->reveal());
        const auto readable = QFileInfo(m_path + "passphrase").permissions();
        QVERIFY(!(readable & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    }
    void aGivenFileComesBeforeTheEnvironment()
    {
        const auto directory = DataDirectory::take(m_path);
        qputenv("HANDFAST_PASSPHRASE", "from the environment");
        QCOMPARE(directory->passphrase({})->reveal(), std::string("from the environment"));
        const QString file = m_place->filePath("secret");
        write(file, "from a file\n");
        QCOMPARE(directory->passphrase(file)->reveal(), std::string("from a file"));
        QVERIFY(!QFile::exists(m_path + "passphrase"));
    }
    void anEmptyOrMissingFileIsAnError()
    {
        const auto directory = DataDirectory::take(m_path);
        QCOMPARE(directory->passphrase(m_place->filePath("none")).error().code, ErrorCode::NotFound);
        const QString file = m_place->filePath("empty");
        write(file, "\n");
        QCOMPARE(directory->passphrase(file).error().code, ErrorCode::InvalidArgument);
    }
    void noneIsInventedForDataThatHasOne()
    {
        const auto directory = DataDirectory::take(m_path);
        write(directory->databaseFile(), "");
        QCOMPARE(directory->passphrase({}).error().code, ErrorCode::Denied);
    }

private:
    static void write(const QString& path, const QByteArray& text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), qint64(text.size()));
    }

    std::unique_ptr<QTemporaryDir> m_place;
    QString m_path;
};

HANDFAST_TEST(DataDirectoryTest)

} // namespace tst_data_directory

#include "tst_data_directory.moc"
