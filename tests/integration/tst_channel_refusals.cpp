// On each channel between devices a firewall is refused by the server's own settings, while its management
// session goes on: A6, A8, C19, D2; S-5. Real programs.
#include "tests/integration/live_estate.h"
#include "tests/integration/own_settings.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_channel_refusals {

using integration::LiveEstate;
using integration::OwnSettings;
using support::eventNamed;

namespace {

const QString servingFirewall = LiveEstate::serial(1);
const QString client = LiveEstate::serial(2);
const QString panDb = LiveEstate::serial(3);
const QString wildfire = QStringLiteral("WF-1");
const QString setting = QStringLiteral("set template t1 config deviceconfig setting ");

} // namespace

class ChannelRefusalsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_directory;
    support::OpensslPki m_pki{m_directory.path()};

    void makeCertificates()
    {
        m_pki.root("root");
        m_pki.root("hosts");
        m_pki.leaf("server",
                   {.issuer = "root", .subjectAltNames = {"IP:127.0.0.1"}, .extendedKeyUsage = "serverAuth"});
        m_pki.leaf(
            "host",
            {.issuer = "hosts", .subject = "/CN=host/serialNumber=HOST-1", .extendedKeyUsage = "clientAuth"});
    }
    QString addressOf(LiveEstate& estate, const QString& appliance, const char* channel)
    {
        const auto listening = estate.agents().waitForEvent([&](const QJsonObject& event) {
            return event["event"] == QLatin1String("listening") && event["server"] == appliance &&
                   (event["channel"] == QLatin1String(channel) ||
                    event["channels"].toArray().contains(QLatin1String(channel)));
        });
        return listening ? (*listening)["address"].toString() : QString();
    }
    /// The gateway of the first firewall, and what shows the second as the host that it is.
    QString gatewaySettings()
    {
        OwnSettings own(m_pki);
        own.serveOnly("server", "root");
        own.addAuthority("hosts");
        own.add("shared certificate-profile hosts CA hosts");
        own.add("shared certificate-profile hosts block-unauthenticated-cert yes");
        own.add("shared ssl-tls-service-profile gateway certificate server");
        own.add("shared ssl-tls-service-profile gateway protocol-settings max-version tls1-3");
        for (const char* line :
             {"enabled yes", "ssl-tls-service-profile gateway", "certificate-profile hosts"})
            own.add(QStringLiteral("deviceconfig setting global-protect gateway ") + QLatin1String(line));
        return own.text();
    }
    QString hostSettings()
    {
        OwnSettings own(m_pki);
        own.addAuthority("root");
        own.addCertificate("host");
        own.add("shared certificate-profile servers CA root");
        const QString node = QStringLiteral("deviceconfig setting management secure-conn-client ");
        own.add(node + "certificate-type local certificate host");
        own.add(node + "certificate-type local certificate-profile servers");
        own.add(node + "enable-secure-panorama-communication no");
        own.add(node + "enable-secure-globalprotect-communication yes");
        return own.text();
    }
    QString onlyCustom()
    {
        OwnSettings own(m_pki);
        own.serveOnly("server", "root");
        return own.text();
    }

private Q_SLOTS:
    void aFirewallIsRefusedThereAlone()
    {
        makeCertificates();
        LiveEstate estate;
        QVERIFY2(estate.startManager(), qPrintable(estate.report()));
        QVERIFY2(estate.script({"set wildfire-appliance " + wildfire + " tag sandbox"}),
                 qPrintable(estate.report()));
        QVERIFY2(estate.addFirewalls(3), qPrintable(estate.report()));
        const auto inFleet = [&](const QString& serial, const QString& member, const QString& value) {
            return estate.setInFleet(serial, member, value);
        };
        QVERIFY(inFleet(servingFirewall, "listen", "127.0.0.1:0"));
        QVERIFY(inFleet(servingFirewall, "gateway_listen", "127.0.0.1:0"));
        QVERIFY(inFleet(servingFirewall, "local_config", gatewaySettings()));
        QVERIFY(inFleet(client, "local_config", hostSettings()));
        QVERIFY(inFleet(client, "host_id", "HOST-2"));
        QVERIFY(inFleet(panDb, "kind", "pan-db-appliance"));
        for (const QString& appliance : {panDb, wildfire}) {
            QVERIFY(inFleet(appliance, "listen", "127.0.0.1:0"));
            QVERIFY(inFleet(appliance, "local_config", onlyCustom()));
        }
        QVERIFY(estate.startAgents());
        QVERIFY2(estate.waitForAll("predefined", 4), qPrintable(estate.report()));

        const QString data = addressOf(estate, servingFirewall, "data-redistribution");
        const QString gateway = addressOf(estate, servingFirewall, "globalprotect");
        const QString urls = addressOf(estate, panDb, "pan-db");
        const QString samples = addressOf(estate, wildfire, "wildfire");
        QVERIFY2(!data.isEmpty() && !gateway.isEmpty() && !urls.isEmpty() && !samples.isEmpty(),
                 qPrintable(estate.agents().report()));
        QVERIFY2(estate.script({setting + "wildfire-private server-address " + samples,
                                setting + "pan-url-db cloud-static-list " + urls,
                                setting + "data-redistribution agents " + data,
                                setting + "global-protect gateways " + gateway, "commit",
                                "commit-all template-stack s1"}),
                 qPrintable(estate.report()));
        const auto refusedOn = [&](const char* channel, const char* reason) {
            return estate.manager().waitForEvent(
                eventNamed("channel-reported", {{"serial", client},
                                                {"role", "client"},
                                                {"reported_channel", channel},
                                                {"state", "refused"},
                                                {"reason", reason}}));
        };
        for (const char* channel : {"wildfire", "pan-db", "data-redistribution"})
            QVERIFY2(refusedOn(channel, "predefined-refused"), qPrintable(estate.manager().report()));
        const auto notThisHost = refusedOn("globalprotect", "serial-mismatch");
        QVERIFY2(notThisHost, qPrintable(estate.manager().report()));
        QCOMPARE((*notThisHost)["rule"], QJsonValue("C19")); // it is told in words, not by an alert
        for (const auto& [appliance, channel, rule] :
             {std::tuple(wildfire, "wildfire", "D2"), std::tuple(panDb, "pan-db", "D2"),
              std::tuple(servingFirewall, "data-redistribution", "D2"),
              std::tuple(servingFirewall, "globalprotect", "C19")})
            QVERIFY2(estate.agents().waitForEvent(eventNamed(
                         "session-refused", {{"server", appliance}, {"channel", channel}, {"rule", rule}})),
                     qPrintable(estate.agents().report()));
        // Its management session came again with what was pushed (E7), and for no other reason; there it told
        // of all its channels anew.
        QVERIFY2(estate.manager().waitForEvents(eventNamed("session-up", {{"serial", client}}), {.count = 2}),
                 qPrintable(estate.manager().report()));
        QTRY_COMPARE_WITH_TIMEOUT(estate.count([](const QJsonObject& device) {
            return device["serial"] == client && device["connected"].toBool() &&
                   device["channels"].toArray().size() == 4;
        }),
                                  1, int(support::patience.count()));
        for (const QJsonObject& down :
             estate.manager().eventsThat(eventNamed("session-down", {{"serial", client}})))
            QCOMPARE(down["reason"], QJsonValue("disconnect-wait-ended"));
        QVERIFY(estate.manager().eventsThat(eventNamed("session-refused")).isEmpty());
    }
};

HANDFAST_TEST(ChannelRefusalsTest)

} // namespace tst_channel_refusals

#include "tst_channel_refusals.moc"
