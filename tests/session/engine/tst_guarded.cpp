// A loop goes on whatever one of its tasks throws. Issue row: S-1 steadiness.
#include "session/engine/guarded.h"
#include "tests/support/test_program.h"

#include <QTest>

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
                session::engine::guarded("test", task);
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
};

HANDFAST_TEST(GuardedTest)

} // namespace tst_guarded

#include "tst_guarded.moc"
