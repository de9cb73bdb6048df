// A disk that is full while a file is replaced: the older file stays and the caller is told.
#include "models/config/whole_file.h"

#include "tests/support/full_disk.h"
#include "tests/support/own_namespace.h"
#include "tests/support/test_program.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QTest>

namespace tst_whole_file {

using models::config::finishWhole;
using models::config::writeWhole;
using session::base::ErrorCode;

class WholeFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY2(m_disk.mount(), qPrintable(m_disk.report()));
        QVERIFY(writeWhole({.name = name(), .bytes = "old"}));
    }
    void cleanup() { QVERIFY(m_disk.unmount()); }

    void takesTheOldOnesPlace()
    {
        QVERIFY(writeWhole({.name = name(), .bytes = "new"}));
        QCOMPARE(m_disk.read("file"), QByteArray("new"));
    }
    void aPrivateOneIsItsOwnersAlone()
    {
        QVERIFY(writeWhole({.name = name(), .bytes = "new", .isPrivate = true}));
        const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup |
                            QFileDevice::WriteOther;
        QVERIFY(!(QFileInfo(name()).permissions() & others));
    }
    void theOldOneStaysOnAFullDisk_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("a few bytes, written by the last flush only") << 10;
        QTest::newRow("more than the buffer") << 100'000;
    }
    void theOldOneStaysOnAFullDisk()
    {
        QFETCH(int, size);
        QVERIFY(m_disk.fill());
        const auto written = writeWhole({.name = name(), .bytes = QByteArray(size, 'n')});
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Storage);
        QVERIFY2(written.error().detail.contains("No space left"), written.error().detail.c_str());
        QVERIFY(written.error().detail.starts_with(name().toStdString()));
        QCOMPARE(m_disk.read("file"), QByteArray("old"));
    }
    void portionsAreNotFinishedOnAFullDisk()
    {
        QSaveFile file(name());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(m_disk.fill());
        file.write("one");
        file.write("two");
        QVERIFY(!finishWhole(file));
        file.cancelWriting();
        QCOMPARE(m_disk.read("file"), QByteArray("old"));
    }
    void isWrittenOnceThereIsRoom()
    {
        QVERIFY(m_disk.fill());
        QVERIFY(!writeWhole({.name = name(), .bytes = "new"}));
        QVERIFY(m_disk.makeRoom());
        QVERIFY(writeWhole({.name = name(), .bytes = "new"}));
        QCOMPARE(m_disk.read("file"), QByteArray("new"));
    }

private:
    [[nodiscard]] QString name() const { return m_disk.path("file"); }

    support::FullDisk m_disk;
};

HANDFAST_TEST_WITH_OWN_MOUNTS(WholeFileTest)

} // namespace tst_whole_file

#include "tst_whole_file.moc"
