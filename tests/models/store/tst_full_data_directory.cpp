// A data directory on a disk that is full: the passphrase that opens the vault is not lost. C-7.
#include "models/store/data_directory.h"

#include "tests/support/full_disk.h"
#include "tests/support/own_namespace.h"
#include "tests/support/test_program.h"

#include <QFileInfo>
#include <QTest>

namespace tst_full_data_directory {

using models::store::DataDirectory;
using session::base::SecretText;

class FullDataDirectoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        qunsetenv("HANDFAST_PASSPHRASE");
        QVERIFY2(m_disk.mount(), qPrintable(m_disk.report()));
        m_directory = *DataDirectory::take(m_disk.path("data"));
    }
    void cleanup()
    {
        m_directory.reset();
        QVERIFY(m_disk.unmount());
    }

    void c7_theKeptPassphraseStays()
    {
        QVERIFY(m_directory->keepPassphrase(SecretText("the old one")));
        QVERIFY(m_disk.fill());
        const auto kept = m_directory->keepPassphrase(SecretText("the new one"));
        QVERIFY(!kept);
        QVERIFY2(kept.error().detail.contains("No space left"), kept.error().detail.c_str());
        QCOMPARE(m_directory->keptPassphrase()->reveal(), std::string("the old one"));
    }
    void c7_noneIsMadeUpThatCanNotBeKept()
    {
        QVERIFY(m_disk.fill());
        QVERIFY(!m_directory->passphrase({}));
        QVERIFY(!m_directory->keepsPassphrase());
        QVERIFY(m_disk.makeRoom());
        const auto made = m_directory->passphrase({});
        QVERIFY(made);
        QCOMPARE(m_directory->keptPassphrase()->reveal(), made->reveal());
    }

private:
    support::FullDisk m_disk;
    std::optional<DataDirectory> m_directory;
};

HANDFAST_TEST_WITH_OWN_MOUNTS(FullDataDirectoryTest)

} // namespace tst_full_data_directory

#include "tst_full_data_directory.moc"
