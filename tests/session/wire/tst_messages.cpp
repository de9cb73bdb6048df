#include "session/wire/messages.h"

#include "tests/support/test_program.h"

#include <QTest>

#include <random>

namespace tst_messages {

using namespace session::wire;

namespace {

const std::vector<std::pair<const char*, Message>>& samples()
{
    static const std::vector<std::pair<const char*, Message>> all{
        {"hello", Hello{1,
                        "001122",
                        "fw-ü",
                        "PA-220",
                        "firewall",
                        "10.1.4",
                        "ab",
                        -5,
                        "10.0.0.1:3978",
                        "local",
                        12,
                        "cd",
                        "unknown-issuer",
                        "set a b\n",
                        3,
                        "log-forwarding",
                        {},
                        0,
                        "HOST-1",
                        1,
                        "0078"}},
        {"welcome", Welcome{1, 1'790'000'000'000, 15'000, "0077", std::string(64, 'a')}},
        {"refused", Refused{"not-managed", "D9", "serial 7", 30'000}},
        {"csr", Csr{std::numeric_limits<std::uint64_t>::max(), "device", std::string("\x30\x82\x00\xff", 4)}},
        {"issued", Issued{7, "-----BEGIN", "no"}},
        {"ping", Ping{3, true}},
        {"config", Config{9, "00ff", std::string(70'000, 's')}},
        {"operation", Operation{4, "software-install", {{"version", "10.1.9"}, {"", "x"}}}},
        {"result", Result{4, true, "done", "d", "issued", "f", 1'700'000'000'123}},
        {"bye", Bye{"stopped", longestDurationMs}},
        {"log-record", LogRecord{12, "1,2026/11/28,TRAFFIC"}},
        {"log-ack", LogAck{12}},
        {"channel-report", ChannelReport{"wildfire", "client", "wf.example:443", "0077", "refused", "custom",
                                         "expired", "C20", "notAfter", 1'700'000'000'123, 9}},
        {"peer-text", PeerText{2, 3, "-hf1-abc"}},
        {"standing", Standing{false}},
    };
    return all;
}

std::string hex(const char* text)
{
    return QByteArray::fromHex(text).toStdString();
}

} // namespace

class MessagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageComesBack_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(samples().size()); ++i)
            QTest::newRow(samples()[std::size_t(i)].first) << i;
    }
    void everyMessageComesBack()
    {
        QFETCH(int, index);
        const Message& message = samples()[std::size_t(index)].second;
        QCOMPARE(message.index(), std::size_t(index));
        const std::string bytes = encode(message);
        const auto read = decode(bytes);
        QVERIFY2(read.has_value(), read ? "" : read.error().detail.c_str());
        QVERIFY(*read == message);
        // No shorter piece is a message, and no longer one.
        const std::size_t step = bytes.size() > 1000 ? 997 : 1;
        for (std::size_t length = 0; length < bytes.size(); length += step)
            QVERIFY(!decode(bytes.substr(0, length)));
        QVERIFY(!decode(bytes + '\0'));
    }
    void everyKindOfMessageHasASample() { QCOMPARE(samples().size(), std::variant_size_v<Message>); }

    void whatThereIsNoneOfIsNotSent() // F-3
    {
        Hello hello;
        hello.serial = "001122";
        const std::string bytes = encode(hello);
        QVERIFY(bytes.find("reverted") == std::string::npos);
        QVERIFY(bytes.find("local-settings") == std::string::npos); // nor that none were cut
        QVERIFY(bytes.find("ha-peer") == std::string::npos);
        QVERIFY(*decode(bytes) == Message(hello));
    }
    void whatIsTooLongIsRefused()
    {
        Hello hello;
        hello.serial = "001122";
        hello.revertedJob = 1;
        hello.revertedDigest = std::string(longestDigest, 'd');
        hello.revertedReason = std::string(longestReason, 'r');
        hello.localSettings = std::string(longestLocalSettings, 'l');
        hello.haPeer = std::string(longestName, 'p');
        hello.passedChecks = std::string(longestChecks, 'c');
        hello.foundReason = std::string(longestName, 'f');
        hello.foundRule = std::string(longestName, 'f');
        hello.foundDetail = std::string(longestReason, 'f');
        hello.foundAt = -1;
        QVERIFY(*decode(encode(hello)) == Message(hello));
        for (std::string* text :
             {&hello.revertedDigest, &hello.revertedReason, &hello.localSettings, &hello.haPeer,
              &hello.passedChecks, &hello.foundReason, &hello.foundRule, &hello.foundDetail}) {
            text->push_back('x');
            QVERIFY(!decode(encode(hello)));
            text->pop_back();
        }
    }
    void logRecordsAndReportsAreBounded()
    {
        LogRecord record{1, std::string(longestLogRecord, 'r')};
        QVERIFY(decode(encode(record)));
        record.text.push_back('x');
        QVERIFY(!decode(encode(record)));
        ChannelReport report;
        for (std::string* text : {&report.channel, &report.role, &report.peer, &report.peerSerial,
                                  &report.state, &report.authentication, &report.reason, &report.rule}) {
            *text = std::string(longestName, 'n');
            QVERIFY(decode(encode(report)));
            text->push_back('x');
            QVERIFY(!decode(encode(report)));
            text->clear();
        }
        report.detail = std::string(longestReason + 1, 'd');
        QVERIFY(!decode(encode(report)));
    }
    void isPlainCborOnTheWire()
    {
        // {"type": "ping", "sequence": 3, "answer": false} by hand, RFC 8949.
        QCOMPARE(QByteArray::fromStdString(encode(Ping{3, false})).toHex(), QByteArray("a3647479706564"
                                                                                       "70696e67"
                                                                                       "6873657175656e6365"
                                                                                       "03"
                                                                                       "66616e73776572"
                                                                                       "f4"));
    }
    void ignoresUnknownMembers()
    {
        const auto read = decode(hex("a5647479706564"
                                     "70696e67"
                                     "6873657175656e6365"
                                     "03"
                                     "66616e73776572"
                                     "f4"
                                     "6178"
                                     "8201a16179f6"
                                     "617a"
                                     "20"));
        QVERIFY(read.has_value());
        QVERIFY(*read == Message(Ping{3, false}));
    }
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char* name, const char* text) {
            QTest::newRow(name) << QByteArray::fromHex(text);
        };
        row("nothing", "");
        row("not a map", "01");
        row("empty map", "a0");
        row("unknown type", "a1647479706563"
                            "666f6f");
        row("type is a number", "a1647479706501");
        row("member missing", "a2647479706564"
                              "70696e67"
                              "6873657175656e6365"
                              "03");
        row("member of the wrong kind", "a3647479706564"
                                        "70696e67"
                                        "6873657175656e6365"
                                        "6133"
                                        "66616e73776572"
                                        "f4");
        row("member twice", "a4647479706564"
                            "70696e67"
                            "6873657175656e6365"
                            "03"
                            "6873657175656e6365"
                            "04"
                            "66616e73776572"
                            "f4");
        row("negative for unsigned", "a3647479706564"
                                     "70696e67"
                                     "6873657175656e6365"
                                     "20"
                                     "66616e73776572"
                                     "f4");
        row("number key", "a10102");
        row("indefinite map", "bf647479706564"
                              "70696e67ff");
        row("indefinite text", "a164747970657f6161ff");
        row("map of 2^64-1 pairs", "bbffffffffffffffff");
        row("text of 2^63 bytes", "a17b8000000000000000");
        row("array of 2^32 items", "a464747970656470696e67"
                                   "61789affffffff");
        row("nested too deep", "a4647479706564"
                               "70696e67"
                               "6873657175656e6365"
                               "03"
                               "66616e73776572"
                               "f4"
                               "6178"
                               "81818181818181818181818181818100");
        row("float", "a4647479706564"
                     "70696e67"
                     "6873657175656e6365"
                     "03"
                     "66616e73776572"
                     "f4"
                     "6178"
                     "f93c00");
        row("tag", "c1a1647479706564"
                   "70696e67");
        row("text that is not UTF-8", "a1647479706562"
                                      "c328");
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        const auto read = decode(bytes.toStdString());
        QVERIFY(!read);
        QCOMPARE(int(read.error().code), int(session::base::ErrorCode::ParseFailed));
    }
    void integersKeepToTheirRange()
    {
        // welcome with version 2^31: one more than an int holds.
        QVERIFY(!decode(hex("a4"
                            "6474797065"
                            "6777656c636f6d65"
                            "6776657273696f6e"
                            "1a80000000"
                            "65636c6f636b"
                            "00"
                            "6c6865617274626561742d6d73"
                            "00")));
    }
    void timesKeepToWhatATimerHolds_data()
    {
        QTest::addColumn<qint64>("sent");
        QTest::addColumn<qint64>("duration");
        QTest::addColumn<qint64>("time");
        using Limits = std::numeric_limits<qint64>;
        QTest::newRow("least") << Limits::min() << qint64(0) << qint64(-farthestTimeMs);
        QTest::newRow("below nothing") << qint64(-1) << qint64(0) << qint64(-1);
        QTest::newRow("nothing") << qint64(0) << qint64(0) << qint64(0);
        QTest::newRow("longest") << qint64(longestDurationMs) << qint64(longestDurationMs)
                                 << qint64(longestDurationMs);
        QTest::newRow("longer") << qint64(longestDurationMs + 1) << qint64(longestDurationMs)
                                << qint64(longestDurationMs + 1);
        QTest::newRow("most") << Limits::max() << qint64(longestDurationMs) << qint64(farthestTimeMs);
    }
    void timesKeepToWhatATimerHolds()
    {
        QFETCH(qint64, sent);
        QFETCH(qint64, duration);
        QFETCH(qint64, time);
        QVERIFY(decode(encode(Welcome{1, sent, sent})) == Message(Welcome{1, time, duration}));
        QVERIFY(decode(encode(Refused{"", "", "", sent})) == Message(Refused{"", "", "", duration}));
        QVERIFY(decode(encode(Bye{"", sent})) == Message(Bye{"", duration}));
        Hello hello;
        hello.clock = sent;
        QCOMPARE(qint64(std::get<Hello>(*decode(encode(hello))).clock), time);
    }
    void badTextOfOursIsCleanedWhenSent()
    {
        const auto read = decode(encode(Bye{"caf\xe9", 0}));
        QVERIFY(read.has_value());
        QCOMPARE(std::get<Bye>(*read).reason, std::string("caf?"));
    }
    void survivesMutations()
    {
        std::mt19937 random(20'240'611);
        int accepted = 0;
        for (int round = 0; round < 20'000; ++round) {
            const auto& sample = samples()[random() % samples().size()];
            if (std::holds_alternative<Config>(sample.second))
                continue; // long, and nothing but text
            std::string bytes = encode(sample.second);
            for (unsigned change = 0; change < 1 + random() % 4; ++change) {
                const std::size_t at = random() % bytes.size();
                if (random() % 4 == 0)
                    bytes.erase(at, 1 + random() % 3);
                else
                    bytes[at] = static_cast<char>(random());
                if (bytes.empty())
                    break;
            }
            const auto read = decode(bytes);
            if (!read)
                continue;
            ++accepted;
            QVERIFY(decode(encode(*read)) == read);
        }
        QVERIFY(accepted > 0);
    }
};

HANDFAST_TEST(MessagesTest)

} // namespace tst_messages

#include "tst_messages.moc"
