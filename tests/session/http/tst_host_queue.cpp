#include "session/http/host_queue.h"

#include "tests/support/test_program.h"

#include <QTest>

#include <vector>

namespace tst_host_queue {

using session::http::HostQueue;
using session::http::RequestId;

namespace {

std::vector<std::uint64_t> admitAll(HostQueue& queue)
{
    std::vector<std::uint64_t> admitted;
    while (const auto request = queue.admit())
        admitted.push_back(request->value);
    return admitted;
}

} // namespace

class HostQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHostFillsItsOwnPlacesOnly()
    {
        HostQueue queue(2, 10);
        for (std::uint64_t id = 1; id <= 4; ++id)
            queue.add("dead", {id});
        queue.add("alive", {5});
        QCOMPARE(admitAll(queue), (std::vector<std::uint64_t>{1, 2, 5}));
        QCOMPARE(queue.waiting(), std::size_t(2));
        queue.remove("dead", {1});
        QCOMPARE(admitAll(queue), (std::vector<std::uint64_t>{3}));
    }
    void theOldestGoesFirstOverAllHosts()
    {
        HostQueue queue(8, 1);
        queue.add("a", {1});
        queue.add("b", {2});
        queue.add("a", {3});
        QCOMPARE(admitAll(queue), (std::vector<std::uint64_t>{1}));
        queue.remove("a", {1});
        QCOMPARE(admitAll(queue), (std::vector<std::uint64_t>{2}));
        queue.remove("b", {2});
        QCOMPARE(admitAll(queue), (std::vector<std::uint64_t>{3}));
    }
    void whatIsTakenBackIsNotAdmitted()
    {
        HostQueue queue(1, 10);
        queue.add("a", {1});
        queue.add("a", {2});
        queue.add("a", {3});
        queue.remove("a", {1});
        queue.remove("a", {1});
        queue.remove("never seen", {9});
        QCOMPARE(admitAll(queue), (std::vector<std::uint64_t>{2}));
        queue.remove("a", {3});
        queue.remove("a", {2});
        QCOMPARE(queue.waiting(), std::size_t(0));
        QVERIFY(admitAll(queue).empty());
    }
};

HANDFAST_TEST(HostQueueTest)

} // namespace tst_host_queue

#include "tst_host_queue.moc"
