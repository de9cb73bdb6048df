// What two managers say to each other as bytes, and what is long packed: whole, and bounded. S-4.
#include "models/services/pair/pair_messages.h"
#include "models/services/pair/pair_packing.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <random>

namespace tst_pair_messages {

using namespace models;
using namespace models::services;
using session::base::ErrorCode;
using session::base::TimePoint;
using std::chrono::milliseconds;

namespace {

/// Nothing that packs well.
std::string noise(std::size_t size)
{
    std::mt19937 random(7);
    std::string text(size, '0');
    for (char& byte : text)
        byte = char('0' + (random() & 0x3fU));
    return text;
}

PairWhole fullWhole()
{
    PairWhole whole;
    whole.state = lifecycle::PairState{
        .stamp = {7, 18'446'744'073'709'551'615U, true, {1, 18'446'744'073'709'551'615U}},
        .text = "set template ü description \"a \\\" b\"\n\nset x\n",
        .info = {.number = {12},
                 .time = TimePoint(milliseconds(1'790'000'000'123)),
                 .description = "wave 1",
                 .author = "admin"},
        .disconnectDeadline = TimePoint(milliseconds(1'790'000'060'000))};
    whole.records.issued = {
        {.authority = "ab",
         .serialNumber = "01",
         .subject = "CN=fw",
         .sha256 = "cd",
         .notAfter = TimePoint(milliseconds(1'890'000'000'000)),
         .issuedAt = TimePoint(milliseconds(1'790'000'000'000)),
         .holder = "device 007",
         .revocation = store::Revocation{TimePoint(milliseconds(1'790'000'000'001)), "keyCompromise"}}};
    whole.records.issued.push_back(whole.records.issued.front());
    whole.records.issued.back().serialNumber = "02";
    whole.records.issued.back().revocation.reset();
    whole.records.crlNumbers = {{"ab", 9}};
    whole.records.fingerprints = {{"007", "cd"}};
    return whole;
}

} // namespace

class PairMessagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comeBackAsTheyWere()
    {
        const PairMessage messages[] = {
            PairBeat{},
            PairHello{{PairRole::Active, true, {3, 4, true, {5, 6}}, "M1", 9, true, true, true, true, true}},
            PairHello{{PairRole::Passive, false, {}, "M2"}},
            PairTaken{5, {3, 4, false, {7}}, ""},
            PairTaken{6, {}, "full disk"},
            PairPiece{.transfer = 1, .index = 2, .count = 3, .bytes = std::string("\0\n p{", 5)},
            PairPiece{},
            PairGot{1, 2},
        };
        for (const PairMessage& message : messages) {
            const auto read = messageFrom(toBytes(message));
            QVERIFY2(read && *read == message, toBytes(message).c_str());
        }
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const char* bytes : {"", "x", "{}", "[]", "{\"kind\":\"hello\",\"role\":\"king\"}", "p",
                                  "p1 2\nx", "p1 2 3 4\nx", "p1 2 3"})
            QTest::newRow(bytes) << QByteArray(bytes);
    }
    void refusesWhatIsNone()
    {
        QFETCH(QByteArray, bytes);
        const auto read = messageFrom(bytes.toStdString());
        QVERIFY(!read && read.error().code == ErrorCode::ParseFailed);
    }

    void whatIsPackedComesBack()
    {
        for (const PairWhole& whole : {fullWhole(), PairWhole{}}) {
            const auto packed = packWhole(whole);
            QVERIFY(packed);
            const auto read = unpackWhole(*packed);
            QVERIFY2(read, read ? "" : read.error().detail.c_str());
            QVERIFY(*read == whole);
        }
        QVERIFY(unpackWhole("").error().code == ErrorCode::ParseFailed);
        QVERIFY(unpackWhole("nothing of the kind").error().code == ErrorCode::ParseFailed);
    }

    /// What is set aside is what is there, block by block, whatever the sender says.
    void nobodyElseSaysHowMuchIsSetAside()
    {
        const std::string packed = models::services::packed(std::string(3'000'000, 'y'));
        QVERIFY(unpacked(packed, 3'000'000));
        QCOMPARE(unpacked(packed, 2'999'999).error().code, ErrorCode::Unsupported);
        QCOMPARE(unpacked(packed.substr(0, packed.size() - 1), 3'000'000).error().code,
                 ErrorCode::ParseFailed);
        // One block that would unfold to more than a block may have.
        std::string bomb = qCompress(QByteArray(64 * 1024 * 1024, 'x')).toStdString().substr(4);
        const std::size_t size = bomb.size();
        bomb.insert(0, {char(size >> 24U), char(size >> 16U), char(size >> 8U), char(size)});
        QCOMPARE(unpacked(bomb, 128 * 1024 * 1024).error().code, ErrorCode::ParseFailed);
        for (const std::string& bytes : {std::string(4, '\0'), std::string("\xff\xff\xff\xff"),
                                         std::string("\x7f\xff\xff\xffxx"), std::string("\0", 1)})
            QCOMPARE(unpacked(bytes, 1'000).error().code, ErrorCode::ParseFailed);
    }

    /// More than a session's queue holds, which was the end of it once.
    void moreThanSixteenMebibytesGo()
    {
        PairWhole whole = fullWhole();
        whole.state->text = noise(40 * 1024 * 1024);
        const auto packed = packWhole(whole);
        QVERIFY(packed && packed->size() > 16 * 1024 * 1024);
        const auto read = unpackWhole(*packed);
        QVERIFY(read && *read == whole);
    }

    void tooMuchIsRefusedOnBothSides()
    {
        PairWhole whole = fullWhole();
        whole.state->text = noise(10'000);
        const auto packed = packWhole(whole, 10'000);
        QVERIFY(!packed);
        QVERIFY(packed.error().code == ErrorCode::Unsupported);
        QVERIFY(packed.error().detail.find("at most 10000") != std::string::npos);
        const auto read = unpackWhole(*packWhole(whole), 10'000);
        QVERIFY(!read && read.error().code == ErrorCode::Unsupported);
    }
};

HANDFAST_TEST(PairMessagesTest)

} // namespace tst_pair_messages

#include "tst_pair_messages.moc"
