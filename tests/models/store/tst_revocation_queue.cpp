// What lookups have found out, on its way into the store: in order, in small steps, never without bound (T6).
#include "models/store/revocation_queue.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_revocation_queue {

using namespace models::store;
using session::base::TimePoint;

namespace {

const TimePoint noon = *session::base::fromRfc3339("2026-11-24T12:00:00Z");

RevocationRows statuses(std::size_t count)
{
    RevocationRows rows;
    rows.statuses.resize(count);
    for (std::size_t i = 0; i < count; ++i)
        rows.statuses[i].key = std::to_string(i);
    return rows;
}

} // namespace

class RevocationQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noStepIsLong()
    {
        RevocationQueue queue;
        QVERIFY(queue.isEmpty() && !queue.takeStep());
        RevocationRows rows = statuses(2 * RevocationQueue::largestStep + 1);
        rows.lists = {{.url = "a", .lists = {"1"}, .until = noon},
                      {.url = "b", .lists = {"2"}, .until = noon}};
        queue.add(rows, noon);
        RevocationRows taken;
        int steps = 0;
        for (auto step = queue.takeStep(); step; step = queue.takeStep()) {
            ++steps;
            QVERIFY(step->rows.statuses.size() <= RevocationQueue::largestStep);
            QVERIFY(step->rows.lists.size() <= 1);
            QCOMPARE(step->now, queue.isEmpty() ? std::optional(noon) : std::nullopt);
            taken.statuses.insert(taken.statuses.end(), step->rows.statuses.begin(),
                                  step->rows.statuses.end());
            taken.lists.insert(taken.lists.end(), step->rows.lists.begin(), step->rows.lists.end());
        }
        QCOMPARE(steps, 3);
        QVERIFY(taken == rows);
    }
    void theOldestGiveWay()
    {
        RevocationQueue queue;
        queue.add(statuses(RevocationQueue::mostStatuses), noon);
        RevocationRows more = statuses(1);
        more.statuses.front().key = "newest";
        more.lists.resize(RevocationQueue::mostLists + 5);
        queue.add(more, noon);
        std::vector<std::string> keys;
        std::size_t lists = 0;
        for (auto step = queue.takeStep(); step; step = queue.takeStep()) {
            for (const auto& row : step->rows.statuses)
                keys.push_back(row.key);
            lists += step->rows.lists.size();
        }
        QCOMPARE(keys.size(), RevocationQueue::mostStatuses);
        QCOMPARE(keys.front(), std::string("1"));
        QCOMPARE(keys.back(), std::string("newest"));
        QCOMPARE(lists, RevocationQueue::mostLists);
    }
};

HANDFAST_TEST(RevocationQueueTest)

} // namespace tst_revocation_queue

#include "tst_revocation_queue.moc"
