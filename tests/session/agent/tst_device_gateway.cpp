// A firewall as a GlobalProtect gateway and another as its client, over real sockets: A6, A8, B3, C19; S-5.
#include "tests/session/agent/channel_yard.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_device_gateway {

using namespace session;
using namespace fleet_tests;
using base::Channel;
using engine::SessionRefused;
using engine::SessionUp;

namespace {

const trust::Check& faultOf(const engine::Event& refused)
{
    return *std::get<SessionRefused>(refused.fact).attempt->verdict.firstFailure();
}

} // namespace

class DeviceGatewayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void b3_aClientComesByTls13()
    {
        ChannelYard yard;
        const std::string address = yard.startGateway("GW1", true);
        QVERIFY(!address.empty());
        yard.startClient("FW1", {yard.link(Channel::GlobalProtect, address, "host")},
                         base::DeviceKind::Firewall, "HOST-1");
        const auto up = yard.on<SessionUp>(Channel::GlobalProtect, "GW1");
        QVERIFY2(up, yard.yard.deviceLog.report());
        const auto& fact = std::get<SessionUp>(up->fact);
        QCOMPARE(QByteArray::fromStdString(fact.attempt->tlsVersion), QByteArray("TLSv1.3"));
        QCOMPARE(QByteArray::fromStdString(fact.hello.hostId), QByteArray("HOST-1"));
        const auto told = yard.reported("FW1", [](const wire::ChannelReport& report) {
            return report.channel == "globalprotect" && report.role == "client" && report.state == "up";
        });
        QVERIFY(told && told->peerSerial == "GW1" && told->authentication == "custom");
        QVERIFY(yard.reported("GW1", [](const wire::ChannelReport& report) {
            return report.channel == "globalprotect" && report.role == "server" && report.peer == "FW1";
        }));
    }
    void c19_anothersCertificateIsRefusedThereAlone_data()
    {
        QTest::addColumn<QByteArray>("hostId");
        QTest::newRow("another host") << QByteArray("HOST-2");
        QTest::newRow("none but its serial") << QByteArray();
    }
    void c19_anothersCertificateIsRefusedThereAlone()
    {
        QFETCH(QByteArray, hostId);
        ChannelYard yard;
        const std::string address = yard.startGateway("GW1", true);
        yard.startClient("FW1", {yard.link(Channel::GlobalProtect, address, "host")},
                         base::DeviceKind::Firewall, hostId.toStdString());
        const auto refused = yard.on<SessionRefused>(Channel::GlobalProtect, "GW1");
        QVERIFY(refused);
        QCOMPARE(QByteArray::fromStdString(faultOf(*refused).rule), QByteArray("C19"));
        const auto told = yard.reported("FW1", [](const wire::ChannelReport& report) {
            return report.state == "refused" && report.rule == "C19";
        });
        QVERIFY2(told && told->reason == "serial-mismatch", "the client is told why");
        QVERIFY(yard.managementIsWhole());
    }
    void c19_isOfNoEffectWhereItIsOff()
    {
        ChannelYard yard;
        const std::string address = yard.startGateway("GW1", false);
        yard.startClient("FW1", {yard.link(Channel::GlobalProtect, address, "host")},
                         base::DeviceKind::Firewall, "HOST-2");
        QVERIFY(yard.on<SessionUp>(Channel::GlobalProtect, "GW1"));
    }
    void a8_withoutItsSwitchItIsRefusedThereAlone()
    {
        ChannelYard yard;
        const std::string address = yard.startGateway("GW1", false);
        agent::ChannelLink link = yard.link(Channel::GlobalProtect, address, "host");
        link.custom = false;
        yard.startClient("FW1", {link});
        const auto refused = yard.on<SessionRefused>(Channel::GlobalProtect, "GW1");
        QVERIFY(refused && faultOf(*refused).reason == trust::Reason::PredefinedRefused);
        QVERIFY(yard.managementIsWhole());
    }
};

HANDFAST_TEST(DeviceGatewayTest)

} // namespace tst_device_gateway

#include "tst_device_gateway.moc"
