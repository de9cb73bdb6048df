// A manager that did not come to its end is known by the next one.
#include "models/lifecycle/commit/run_mark.h"

#include "models/store/store.h"
#include "models/store/store_glance.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>

namespace tst_run_mark {

using models::lifecycle::RunMark;
using models::store::Store;

class RunMarkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_store = std::move(*Store::open(m_directory->filePath("handfast.db")));
    }
    void theFirstRunFollowsNothing() { QVERIFY(!RunMark(*m_store).followsCrash()); }
    void aRunThatEndsWellLeavesNoMark()
    {
        RunMark(*m_store).end();
        QVERIFY(!RunMark(*m_store).followsCrash());
    }
    void oneThatIsCutOffDoes()
    {
        {
            const RunMark first(*m_store);
        }
        RunMark second(*m_store);
        QVERIFY(second.followsCrash());
        second.acknowledge();
        QVERIFY(!second.followsCrash());
        second.end();
        QVERIFY(!RunMark(*m_store).followsCrash());
    }
    void aGlanceFromOutsideSeesIt()
    {
        RunMark mark(*m_store);
        QVERIFY(m_store->appendEdits(models::store::PackedText::ofLines({"set a", "set b"})));
        const auto glance = models::store::glanceAt(m_directory->filePath("handfast.db"));
        QVERIFY2(glance, glance ? "" : glance.error().detail.c_str());
        QVERIFY(glance->isMarkedRunning);
        QCOMPARE(glance->edits, std::size_t(1));
        mark.end();
        QVERIFY(!models::store::glanceAt(m_directory->filePath("handfast.db"))->isMarkedRunning);
        QVERIFY(!models::store::glanceAt(m_directory->filePath("none.db")));
    }

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Store> m_store;
};

HANDFAST_TEST(RunMarkTest)

} // namespace tst_run_mark

#include "tst_run_mark.moc"
