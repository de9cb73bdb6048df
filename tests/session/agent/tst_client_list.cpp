// Whom an appliance tells its manager of. A6, D9; S-5.
#include "session/agent/client_list.h"
#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

namespace tst_client_list {

using namespace session;
using agent::ClientList;
using base::Channel;

namespace {

constexpr Channel forwarding = Channel::LogForwarding;

engine::SessionUp up(const std::string& serial, std::uint64_t connection)
{
    auto attempt = std::make_shared<engine::Attempt>();
    attempt->verdict.allowed = true;
    attempt->verdict.world = trust::TrustWorld::Custom;
    return {base::Serial(serial), {connection}, attempt, {}, {}};
}

engine::SessionDown down(const std::string& serial, std::uint64_t connection, std::uint64_t records = 0)
{
    return {base::Serial(serial), {connection}, engine::DownReason::ClosedByPeer, records};
}

engine::SessionFacts counted(const std::string& serial, std::uint64_t connection, std::uint64_t records)
{
    engine::SessionFacts facts;
    facts.serial = base::Serial(serial);
    facts.channel = forwarding;
    facts.connection = {connection};
    facts.records = records;
    return facts;
}

std::uint64_t recordsOf(const ClientList& list)
{
    return list.reports().front().records;
}

} // namespace

class ClientListTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_directory;
    support::OpensslPki m_pki{m_directory.path()};

    /// A refusal of whoever has this certificate and claims this serial.
    [[nodiscard]] engine::SessionRefused refused(const std::string& claimed, bool verified = true) const
    {
        auto attempt = std::make_shared<engine::Attempt>();
        attempt->verdict =
            trust::refusedByTransport(trust::CheckId::ManagedDevice, trust::Reason::NotManaged, "D9", "no");
        if (verified)
            attempt->verdict.world = trust::TrustWorld::Custom;
        attempt->evidence.chain = *pki::readPemCertificates(m_pki.certificate("device").toStdString());
        return {base::Serial(claimed), attempt, {}, {}};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_pki.root("root");
        m_pki.leaf("device", {.issuer = "root", .commonName = "0001"});
    }
    /// The count of a session is asked for, and comes when it has ended and the next is up.
    void recordsAreCountedOnce()
    {
        ClientList list;
        QVERIFY(list.noteUp(forwarding, up("0001", 1), {}));
        QVERIFY(list.count({counted("0001", 1, 10)}));
        QCOMPARE(recordsOf(list), 10U);
        QVERIFY(list.noteDown(forwarding, down("0001", 1, 12), {}));
        QVERIFY(list.noteUp(forwarding, up("0001", 2), {}));
        QVERIFY(!list.count({counted("0001", 1, 12)}));
        QCOMPARE(recordsOf(list), 12U);
        QVERIFY(list.count({counted("0001", 2, 3)}));
        QCOMPARE(recordsOf(list), 15U);
    }
    void aRefusalOfAStrangerMakesNoEntry()
    {
        ClientList list;
        QVERIFY(!list.noteRefused(forwarding, refused("0002"), {}, nullptr));
        QVERIFY(!list.noteRefused(forwarding, refused("0001", false), {}, nullptr));
        QVERIFY(list.reports().empty());
    }
    void aRefusalOfItsOwnMakesOne()
    {
        ClientList list;
        QVERIFY(list.noteRefused(forwarding, refused("0001"), {}, nullptr)); // as its certificate says
        const trust::ManagedSerials managed{"0002"};
        QVERIFY(list.noteRefused(forwarding, refused("0002"), {}, &managed)); // as the list says
        QCOMPARE(list.reports().size(), std::size_t(2));
        QCOMPARE(list.reports().front().state, std::string("refused"));
    }
    void aRefusalTakesNobodysPlace()
    {
        ClientList list;
        for (std::size_t i = 0; i < agent::mostKnownClients; ++i) {
            const std::string serial = "c" + std::to_string(i);
            QVERIFY(list.noteUp(forwarding, up(serial, i), {}));
            QVERIFY(list.noteDown(forwarding, down(serial, i), {}));
        }
        QVERIFY(!list.noteRefused(forwarding, refused("0001"), {}, nullptr));
        QVERIFY(list.noteRefused(forwarding, refused("c7"), {}, nullptr)); // it has one
        QCOMPARE(list.reports().size(), agent::mostKnownClients);
        QVERIFY(list.noteUp(forwarding, up("0001", 9), {})); // a session has precedence over who is away
        QCOMPARE(list.reports().size(), agent::mostKnownClients);
    }
    void aRefusedAttemptDoesNotEndASession()
    {
        ClientList list;
        QVERIFY(list.noteUp(forwarding, up("0001", 1), {}));
        QVERIFY(!list.noteRefused(forwarding, refused("0001"), {}, nullptr));
        QCOMPARE(list.reports().front().state, std::string("up"));
    }
};

HANDFAST_TEST(ClientListTest)

} // namespace tst_client_list

#include "tst_client_list.moc"
