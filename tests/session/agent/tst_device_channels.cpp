// A device's other channels, over real sockets: appliances that serve, devices that come to them, and what
// the manager hears of it. A1, A2, A6, A8, A9, D9, D16, E4, E5, E10, H1, H7, T1; S-5.
#include "tests/session/agent/channel_yard.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_device_channels {

using namespace session;
using namespace fleet_tests;
using base::Channel;
using base::DeviceKind;
using engine::DownReason;
using engine::SessionDown;
using engine::SessionRefused;
using engine::SessionUp;
using trust::Reason;

namespace {

struct Served
{
    Channel channel;
    DeviceKind kind;
};
constexpr Served served[] = {
    {Channel::LogForwarding, DeviceKind::LogCollector},
    {Channel::InterCollector, DeviceKind::LogCollector},
    {Channel::DataRedistribution, DeviceKind::LogCollector},
    {Channel::Wildfire, DeviceKind::WildFire},
    {Channel::PanDb, DeviceKind::PanDb},
};

Reason reasonOf(const engine::Event& refused)
{
    return failureOf(std::get<SessionRefused>(refused.fact)).reason.value_or(Reason::Protocol);
}

QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

std::function<bool(const wire::ChannelReport&)> inState(const char* role, const char* state)
{
    return [=](const wire::ChannelReport& report) { return report.role == role && report.state == state; };
}

} // namespace

class DeviceChannelsTest : public QObject
{
    Q_OBJECT

private:
    static void eachChannel()
    {
        QTest::addColumn<int>("row");
        for (int row = 0; row < int(std::size(served)); ++row)
            QTest::newRow(toText(served[row].channel).data()) << row;
    }

private Q_SLOTS:
    void aSessionComesUp_data() { eachChannel(); }
    void aSessionComesUp() // A1, A2, T1, H1
    {
        QFETCH(int, row);
        const auto [channel, kind] = served[row];
        ChannelYard yard;
        const std::string address = yard.startAppliance("AP1", kind);
        QVERIFY(!address.empty() && address != "127.0.0.1:0");
        yard.startClient("FW1", {yard.link(channel, address)});
        const auto atServer = yard.on<SessionUp>(channel, "AP1");
        const auto atClient = yard.on<SessionUp>(channel, "");
        QVERIFY2(atServer && atClient, yard.yard.deviceLog.report());
        const auto& up = std::get<SessionUp>(atServer->fact);
        QCOMPARE(bytes(up.serial.value), QByteArray("FW1"));
        QVERIFY(up.attempt->verdict.world == trust::TrustWorld::Custom);
        QCOMPARE(bytes(up.attempt->tlsVersion), QByteArray("TLSv1.2")); // T8
        QVERIFY(up.hello.localSettings.empty());

        const auto told = yard.reported("FW1", inState("client", "up"));
        QVERIFY(told);
        QCOMPARE(bytes(told->channel), bytes(toText(channel)));
        QCOMPARE(bytes(told->peer), bytes(address));
        QCOMPARE(bytes(told->peerSerial), QByteArray("AP1"));
        QCOMPARE(bytes(told->authentication), QByteArray("custom"));
        const auto byServer = yard.reported("AP1", inState("server", "up"));
        QVERIFY(byServer);
        QCOMPARE(bytes(byServer->peer), QByteArray("FW1"));
        QVERIFY(yard.managementIsWhole());
    }
    void oneIsRefusedThereWhileItsManagementSessionStays_data() { eachChannel(); }
    void oneIsRefusedThereWhileItsManagementSessionStays() // A6
    {
        QFETCH(int, row);
        const auto [channel, kind] = served[row];
        ChannelYard yard;
        const std::string address = yard.startAppliance("AP1", kind);
        yard.startClient("FW1", {yard.link(channel, address, "foreign-client")});
        const auto atServer = yard.on<SessionRefused>(channel, "AP1");
        const auto atClient = yard.on<SessionRefused>(channel, "");
        QVERIFY(atServer && atClient);
        QVERIFY(reasonOf(*atServer) == Reason::IncompleteChain);
        const auto told = yard.reported("FW1", inState("client", "refused"));
        QVERIFY(told && !told->reason.empty() && told->authentication.empty());
        QVERIFY(yard.managementIsWhole());
        QCOMPARE(yard.yard.managerLog.all<SessionUp>().size(), 2U); // T3: no fallback there either
        QVERIFY(yard.yard.deviceLog.all<SessionUp>().size() == 2U);
    }
    void withoutItsSwitchAChannelIsPredefined_data() { eachChannel(); }
    void withoutItsSwitchAChannelIsPredefined() // A8, A9: a local certificate is not custom everywhere
    {
        QFETCH(int, row);
        const auto [channel, kind] = served[row];
        ChannelYard yard;
        const std::string address = yard.startAppliance("AP1", kind);
        agent::ChannelLink link = yard.link(channel, address);
        link.custom = false;
        yard.startClient("FW1", {link});
        const auto up = yard.on<SessionUp>(channel, "AP1");
        QVERIFY(up);
        QVERIFY(std::get<SessionUp>(up->fact).attempt->verdict.world == trust::TrustWorld::Predefined);
        QCOMPARE(bytes(std::get<SessionUp>(up->fact).hello.clientCertificateSource),
                 QByteArray("predefined"));
        // Custom only there, and there alone (A6): it is refused where its management session goes on.
        yard.pushServer("AP1", {.customOnly = true}, "only");
        const auto refused = yard.on<SessionRefused>(channel, "AP1");
        QVERIFY(refused && reasonOf(*refused) == Reason::PredefinedRefused);
        QVERIFY(yard.managementIsWhole());
    }
    void theClientJudgesTheServer() // A3, E4, E5
    {
        ChannelYard yard;
        const std::string address =
            yard.startAppliance("LC1", DeviceKind::LogCollector, {.certificate = "named-server"});
        agent::ChannelLink link = yard.link(Channel::LogForwarding, address);
        link.checkServerIdentity = true;
        yard.startClient("FW1", {link});
        const auto refused = yard.on<SessionRefused>(Channel::LogForwarding, "");
        QVERIFY(refused && reasonOf(*refused) == Reason::IdentityMismatch);
        link.checkServerIdentity = false;
        yard.pushLinks("FW1", {link}, "unchecked");
        QVERIFY(yard.on<SessionUp>(Channel::LogForwarding, ""));
        QVERIFY(yard.managementIsWhole());
    }
    void wildfireIsJudgedOnlyIfItIsToBe() // H3, H7
    {
        ChannelYard yard;
        const std::string address =
            yard.startAppliance("WF1", DeviceKind::WildFire, {.certificate = "foreign-server"});
        agent::ChannelLink link = yard.link(Channel::Wildfire, address);
        yard.startClient("FW1", {link});
        const auto refused = yard.on<SessionRefused>(Channel::Wildfire, "");
        QVERIFY(refused && reasonOf(*refused) == Reason::IncompleteChain);
        link.judgesServer = false; // nor is it judged by its dates
        yard.pushServer("WF1", {.certificate = "future-server"}, "not yet");
        yard.pushLinks("FW1", {link}, "any");
        const auto future = yard.estate.identity("future-server").chain.front();
        const auto up = yard.yard.deviceLog.expect([&](const engine::Event& event) {
            const auto* session = std::get_if<SessionUp>(&event.fact);
            return session && event.server.value.empty() && event.channel == Channel::Wildfire &&
                   session->attempt->evidence.chain.front() == future;
        });
        QVERIFY(up && std::get<SessionUp>(up->fact).attempt->verdict.unverified);
    }
    void collectorsNeedBothUsages() // E10
    {
        ChannelYard yard;
        const std::string address = yard.startAppliance("LC1", DeviceKind::LogCollector);
        yard.startClient("LC2", {yard.link(Channel::InterCollector, address, "server-only")},
                         DeviceKind::LogCollector);
        const auto refused = yard.on<SessionRefused>(Channel::InterCollector, "LC1");
        QVERIFY(refused && reasonOf(*refused) == Reason::Purpose);
        yard.pushLinks("LC2", {yard.link(Channel::InterCollector, address, "both")}, "both usages");
        QVERIFY(yard.on<SessionUp>(Channel::InterCollector, "LC1"));
        QVERIFY(yard.managementIsWhole());
    }
    void aCollectorAuthorizesItsOwnDevices() // D9
    {
        ChannelYard yard;
        const std::string address =
            yard.startAppliance("LC1", DeviceKind::LogCollector, {.authorizedSerials = {{"FW1"}}});
        // Both are managed by the manager; the collector knows but one. The other's certificate names it,
        // too.
        yard.estate.pki().leaf(
            "of-fw2", {.issuer = "custom-root", .commonName = "FW2", .extendedKeyUsage = "clientAuth"});
        yard.startClient("FW1", {yard.link(Channel::LogForwarding, address)});
        yard.startClient("FW2", {yard.link(Channel::LogForwarding, address, "of-fw2")});
        const auto up = yard.on<SessionUp>(Channel::LogForwarding, "LC1");
        const auto refused = yard.on<SessionRefused>(Channel::LogForwarding, "LC1");
        QVERIFY(up && refused);
        QCOMPARE(bytes(std::get<SessionUp>(up->fact).serial.value), QByteArray("FW1"));
        QCOMPARE(bytes(std::get<SessionRefused>(refused->fact).serial->value), QByteArray("FW2"));
        QVERIFY(reasonOf(*refused) == Reason::NotManaged);
        // The client heard why by a frame: the handshake itself was good (T5).
        const auto heard = yard.on<SessionRefused>(Channel::LogForwarding, "");
        QVERIFY(heard && reasonOf(*heard) == Reason::NotManaged);
        QVERIFY(yard.reported("LC1", [](const wire::ChannelReport& report) {
            return report.peer == "FW2" && report.state == "refused" && report.reason == "not-managed";
        }));
        QVERIFY(yard.managementIsWhole());
    }
    void anotherPolicyThereEndsTheSessionsThere() // A6, D15, D16
    {
        ChannelYard yard;
        const std::string address = yard.startAppliance("LC1", DeviceKind::LogCollector);
        yard.startClient("FW1", {yard.link(Channel::LogForwarding, address)});
        QVERIFY(yard.on<SessionUp>(Channel::LogForwarding, "LC1"));
        yard.pushServer("LC1", {.trusted = "second-root"}, "other roots");
        const auto down = yard.on<SessionDown>(Channel::LogForwarding, "LC1");
        QVERIFY(down);
        QCOMPARE(std::get<SessionDown>(down->fact).reason, DownReason::DisconnectWaitEnded);
        QVERIFY(yard.on<SessionRefused>(Channel::LogForwarding, "LC1"));
        QVERIFY(yard.managementIsWhole());
    }
    void recordsAreForwardedAndCounted() // S-5
    {
        ChannelYard yard;
        const std::string address = yard.startAppliance("LC1", DeviceKind::LogCollector);
        yard.startClient("FW1", {yard.link(Channel::LogForwarding, address)});
        const auto many = [](const char* role) {
            return [role](const wire::ChannelReport& report) {
                return report.role == role && report.records > 50;
            };
        };
        QVERIFY(yard.reported("FW1", many("client")));
        const auto counted = yard.reported("LC1", many("server"));
        QVERIFY(counted);
        QCOMPARE(bytes(counted->peer), QByteArray("FW1"));
        yard.yard.fleet->setReachable(base::Serial("FW1"), false);
        const auto down = yard.on<SessionDown>(Channel::LogForwarding, "LC1");
        QVERIFY(down && std::get<SessionDown>(down->fact).records >= counted->records);
        // It goes on where it stopped.
        const std::size_t before = yard.yard.deviceLog.size();
        yard.yard.fleet->setReachable(base::Serial("FW1"), true);
        QVERIFY(yard.on<SessionUp>(Channel::LogForwarding, "LC1", before));
        QVERIFY(yard.reported("LC1", [&](const wire::ChannelReport& report) {
            return report.records > std::get<SessionDown>(down->fact).records + 50;
        }));
    }
    void theNextCollectorOfTheListIsTaken() // preference list, panos 4.4
    {
        ChannelYard yard;
        const std::string address = yard.startAppliance("LC1", DeviceKind::LogCollector);
        agent::ChannelLink link = yard.link(Channel::LogForwarding, "127.0.0.1:1");
        link.servers.push_back(address);
        yard.startClient("FW1", {link});
        const auto told = yard.reported("FW1", inState("client", "up"));
        QVERIFY(told);
        QCOMPARE(bytes(told->peer), bytes(address));
    }
    void whatIsNotSetAnyMoreIsGone()
    {
        ChannelYard yard;
        const std::string address = yard.startAppliance("WF1", DeviceKind::WildFire);
        yard.startClient("FW1", {yard.link(Channel::Wildfire, address)});
        QVERIFY(yard.reported("FW1", inState("client", "up")));
        yard.pushLinks("FW1", {}, "none");
        const auto down = yard.on<SessionDown>(Channel::Wildfire, "WF1");
        QVERIFY(down);
        QCOMPARE(std::get<SessionDown>(down->fact).reason, DownReason::ClosedByPeer);
        QVERIFY(yard.reported("FW1", inState("client", "gone")));
        QVERIFY(yard.managementIsWhole());
    }
    void aNewCertificateIsShownAtOnce() // E7 is of the manager's wait alone
    {
        ChannelYard yard;
        const std::string address = yard.startAppliance("WF1", DeviceKind::WildFire);
        yard.startClient("FW1", {yard.link(Channel::Wildfire, address)});
        QVERIFY(yard.on<SessionUp>(Channel::Wildfire, "WF1"));
        yard.estate.pki().leaf(
            "renewed", {.issuer = "custom-root", .commonName = "FW1", .extendedKeyUsage = "clientAuth"});
        const std::size_t before = yard.yard.deviceLog.size();
        yard.pushLinks("FW1", {yard.link(Channel::Wildfire, address, "renewed")}, "renewed");
        const auto up = yard.on<SessionUp>(Channel::Wildfire, "WF1", before);
        QVERIFY(up);
        QVERIFY(std::get<SessionUp>(up->fact).attempt->evidence.chain.front() ==
                yard.estate.identity("renewed").chain.front());
        QVERIFY(yard.managementIsWhole());
    }
};

HANDFAST_TEST(DeviceChannelsTest)

} // namespace tst_device_channels

#include "tst_device_channels.moc"
