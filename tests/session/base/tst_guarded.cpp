// A loop goes on whatever one of its tasks throws. Issue row: S-1 steadiness.
#include "session/base/guarded.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <new>
#include <stdexcept>

namespace tst_guarded {

class GuardedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingThatIsThrownGetsOut()
    {
        int done = 0;
        const auto run = [&done](const auto& task) {
            try {
                session::base::guarded("test", task);
                ++done;
            } catch (...) {
            }
        };
        run([] { throw std::runtime_error("of the library"); });
        run([] { throw 7; });
        run([] { throw "a word"; });
        run([] {});
        QCOMPARE(done, 4);
    }
    void aLoopGoesOnToItsEnd()
    {
        struct Loop
        {
            void run()
            {
                if (++runs < 3)
                    throw std::bad_alloc();
            }
            int runs = 0;
        } loop;
        session::base::runGuarded("test", loop);
        QCOMPARE(loop.runs, 3);
    }
};

HANDFAST_TEST(GuardedTest)

} // namespace tst_guarded

#include "tst_guarded.moc"
