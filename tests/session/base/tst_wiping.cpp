// A text that holds a secret for a moment leaves nothing behind, however it has grown.
#include "session/base/wiping.h"
#include "tests/support/own_memory.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_wiping {

class WipingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextThatGrowsLeavesNothingBehind()
    {
        std::string text("hidden words for a while");
        const std::string needle = text;
        for (int i = 0; i < 200; ++i)
            session::base::appendSecret(text, needle);
        QCOMPARE(text.size(), 201 * needle.size());
        QVERIFY(text.starts_with(needle) && text.ends_with(needle));
        // All of them stand in `text`, and one in `needle`.
        QCOMPARE(support::copiesInMemory(needle), 202);
        session::base::wipe(text);
        QVERIFY(text.empty());
        QCOMPARE(support::copiesInMemory(needle), 1);
    }
};

HANDFAST_TEST(WipingTest)

} // namespace tst_wiping

#include "tst_wiping.moc"
