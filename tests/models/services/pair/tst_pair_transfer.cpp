// What is long goes in pieces, a few at a time, and is put together again, or refused. S-4.
#include "models/services/pair/pair_transfer.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <numeric>

namespace tst_pair_transfer {

using namespace models::services;
using session::base::ErrorCode;

namespace {

std::string bytes(std::size_t size)
{
    std::string text(size, '\0');
    std::iota(text.begin(), text.end(), '\0');
    return text;
}

constexpr std::size_t piece = PairTransfer::pieceSize;

} // namespace

class PairTransferTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrivesWhole_data()
    {
        QTest::addColumn<qulonglong>("size");
        QTest::newRow("nothing") << 0ULL;
        QTest::newRow("a byte") << 1ULL;
        QTest::newRow("a piece") << qulonglong(piece);
        QTest::newRow("a byte more") << qulonglong(piece + 1);
        QTest::newRow("forty pieces") << qulonglong(40 * piece);
    }
    void arrivesWhole()
    {
        QFETCH(qulonglong, size);
        const std::string text = bytes(size);
        PairTransfer transfer;
        PairGatherer gatherer;
        QCOMPARE(transfer.begin(text), 1U);
        std::optional<std::string> whole;
        std::size_t most = 0;
        while (transfer.isUnderWay()) {
            const auto due = transfer.due();
            QVERIFY(!due.empty());
            most = std::max(most, due.size());
            for (const PairPiece& one : due) {
                QVERIFY(one.bytes.size() <= piece);
                auto got = gatherer.add(one);
                QVERIFY(got);
                QVERIFY(!whole);
                whole = *got;
                transfer.got({one.transfer, one.index});
            }
        }
        QVERIFY(whole == text);
        QVERIFY(most <= PairTransfer::mostUnderWay);
        QVERIFY(transfer.due().empty());
    }

    void noMoreIsUnderWayThanMayBe()
    {
        PairTransfer transfer;
        transfer.begin(bytes(20 * piece));
        QCOMPARE(transfer.due().size(), PairTransfer::mostUnderWay);
        QVERIFY(transfer.due().empty());
        transfer.got({1, 5}); // not the next one, and of another transfer
        transfer.got({2, 0});
        QVERIFY(transfer.due().empty());
        transfer.got({1, 0});
        QCOMPARE(transfer.due().size(), std::size_t(1));
    }

    void aNewOneBeginsAnew()
    {
        PairTransfer transfer;
        PairGatherer gatherer;
        transfer.begin(bytes(3 * piece));
        QVERIFY(gatherer.add(transfer.due().front()));
        QCOMPARE(transfer.begin("another"), 2U);
        QVERIFY(*gatherer.add(transfer.due().front()) == std::optional<std::string>("another"));
        transfer.giveUp();
        QVERIFY(!transfer.isUnderWay() && transfer.due().empty());
    }

    void refusesWhatDoesNotFit()
    {
        PairTransfer transfer;
        transfer.begin(bytes(3 * piece));
        const auto due = transfer.due();
        PairGatherer gatherer;
        QVERIFY(gatherer.add(due[0]));
        QVERIFY(gatherer.add(due[2]).error().code == ErrorCode::ParseFailed);
        QVERIFY(gatherer.add(due[1]).error().code == ErrorCode::ParseFailed); // all of it is gone
        QVERIFY(!gatherer.add({.transfer = 1, .index = 0, .count = 0, .bytes = {}}));
    }

    void boundsWhatItGathers()
    {
        PairTransfer transfer;
        transfer.begin(bytes(3 * piece));
        const auto due = transfer.due();
        PairGatherer gatherer(2 * piece);
        QVERIFY(gatherer.add(due[0]));
        QVERIFY(gatherer.add(due[1]));
        QVERIFY(gatherer.add(due[2]).error().code == ErrorCode::Unsupported);
        QVERIFY(*gatherer.add({.transfer = 2, .index = 0, .count = 1, .bytes = "y"}) ==
                std::optional<std::string>("y"));
    }
};

HANDFAST_TEST(PairTransferTest)

} // namespace tst_pair_transfer

#include "tst_pair_transfer.moc"
