// What two managers say to each other: whole, and readable for the pair alone. S-4.
#include "models/services/pair_messages.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <random>

namespace tst_pair_messages {

using namespace models;
using namespace models::services;
using session::base::TimePoint;
using std::chrono::milliseconds;

namespace {

/// Made once: scrypt takes its time.
const session::pki::KeyVault& ours()
{
    static const auto vault = *session::pki::KeyVault::create(session::base::SecretText("the pair's own"));
    return vault;
}

/// Nothing that packs well.
std::string noise(std::size_t size)
{
    std::mt19937 random(7);
    std::string text(size, '0');
    for (char& byte : text)
        byte = char('0' + (random() & 0x3fU));
    return text;
}

std::vector<std::pair<const char*, PairMessage>> samples()
{
    PairWhole whole;
    whole.state = {.stamp = {7, 18'446'744'073'709'551'615U},
                   .text = "set template ü description \"a \\\" b\"\n",
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
    PairWhole bare;
    return {{"beat", PairBeat{}},
            {"hello", PairHello{{PairRole::Active, true, {3, 4}, "M1", true, true}}},
            {"whole", whole},
            {"bare", bare},
            {"taken", PairTaken{{3, 4}, ""}},
            {"not taken", PairTaken{{3, 4}, "full disk"}}};
}

std::optional<std::string> gathered(const std::vector<session::wire::PeerText>& parts)
{
    PairGatherer gatherer;
    std::optional<std::string> all;
    for (const auto& part : parts)
        all = gatherer.add(part);
    return all;
}

} // namespace

class PairMessagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackWhole()
    {
        const auto& vault = ours();
        for (const auto& [name, message] : samples()) {
            const auto parts = sealPairMessage(message, vault);
            QVERIFY2(parts, name);
            QCOMPARE(parts->size(), std::size_t(1));
            const auto read = unsealPairMessage(*gathered(*parts), vault);
            QVERIFY2(read && *read == message, name);
        }
    }

    void isForThePairAlone()
    {
        const auto parts = sealPairMessage(PairHello{{PairRole::Active, true, {9, 9}, "M1"}}, ours());
        QVERIFY(parts);
        const auto another = session::pki::KeyVault::create(session::base::SecretText("another"));
        const auto read = unsealPairMessage(*gathered(*parts), *another);
        QVERIFY(!read);
        QVERIFY(read.error().code == session::base::ErrorCode::Denied);
        const auto& vault = ours();
        // Sealed by the pair, but as something else: a key of the configuration is no message.
        const auto key = vault.seal(session::base::SecretText("{\"kind\":\"beat\"}"), "factory-key");
        QVERIFY(!unsealPairMessage(*key, vault));
    }

    void largeOnesGoInParts()
    {
        const auto& vault = ours();
        PairWhole whole;
        whole.state.text = noise(2 * session::wire::longestPeerText);
        const auto parts = sealPairMessage(whole, vault);
        QVERIFY(parts && parts->size() > 1);
        const auto read = unsealPairMessage(*gathered(*parts), vault);
        QVERIFY(read && *read == PairMessage(whole));

        auto torn = *parts;
        torn.erase(torn.begin() + 1);
        QVERIFY(!gathered(torn));
        // A new one begins in the middle of an old one: after a new session, say.
        std::vector<session::wire::PeerText> begunTwice{parts->front()};
        begunTwice.insert(begunTwice.end(), parts->begin(), parts->end());
        QVERIFY(gathered(begunTwice) == gathered(*parts));
    }

    void boundsWhatItGathers()
    {
        PairGatherer gatherer;
        const std::string full(session::wire::longestPeerText, 'x');
        for (std::uint64_t part = 0; part < 40; ++part)
            QVERIFY(!gatherer.add({.part = part, .parts = 40, .text = full}));
        QVERIFY(gatherer.add({.part = 0, .parts = 1, .text = "y"}) == std::optional<std::string>("y"));
    }

    void refusesWhatIsTooLarge()
    {
        PairWhole whole;
        whole.state.text = noise(14 * session::wire::longestPeerText);
        const auto parts = sealPairMessage(whole, ours());
        QVERIFY(!parts);
        QVERIFY(parts.error().code == session::base::ErrorCode::Unsupported);
    }
};

HANDFAST_TEST(PairMessagesTest)

} // namespace tst_pair_messages

#include "tst_pair_messages.moc"
