// Every channel between real programs: a Log Collector and a WildFire appliance that serve, firewalls that
// come to them, and what the manager shows of it. A6, A8, D9, H1-H3; S-5, V-1.
#include "tests/integration/live_estate.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTcpServer>
#include <QTest>

namespace tst_channels {

using integration::LiveEstate;
using support::eventNamed;

namespace {

const QString collector = QStringLiteral("LC-1");
const QString wildfire = QStringLiteral("WF-1");

/// One that is free now; the collector's address has to be known before it listens.
int freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? int(probe.serverPort()) : 0;
}

QJsonObject channelOf(const LiveEstate& estate, const QString& serial, const QString& role)
{
    for (const QJsonValue& device : estate.devices()) {
        if (device["serial"] != serial)
            continue;
        for (const QJsonValue& channel : device["channels"].toArray())
            if (channel["channel"] == QStringLiteral("log-forwarding") && channel["role"] == role)
                return channel.toObject();
    }
    return {};
}

} // namespace

class ChannelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firewallsForwardToTheirCollector()
    {
        LiveEstate estate;
        QVERIFY2(estate.startManager(), qPrintable(estate.report()));
        const QString address = QStringLiteral("127.0.0.1:%1").arg(freePort());
        const QString group = QStringLiteral("set log-collector-group g logfwd-setting ");
        QVERIFY2(
            estate.script(
                {"set log-collector " + collector + " deviceconfig system public-ip-address " + address,
                 "set wildfire-appliance " + wildfire + " tag sandbox", group + "collectors " + collector}),
            qPrintable(estate.report()));
        QVERIFY2(estate.addFirewalls(2), qPrintable(estate.report()));
        QVERIFY(estate.setInFleet(wildfire, "listen", "127.0.0.1:0"));
        QVERIFY(estate.setInFleet(LiveEstate::serial(1), "log_rate", 50));
        QVERIFY(estate.startAgents());
        QVERIFY2(estate.waitForAll("predefined", 4), qPrintable(estate.report()));
        const auto listening = estate.agents().waitForEvent(
            eventNamed("listening", {{"server", collector}, {"address", address}}));
        QVERIFY2(listening, qPrintable(estate.agents().report()));
        QCOMPARE(listening->value("channels").toArray(),
                 (QJsonArray{"log-forwarding", "inter-collector", "data-redistribution"}));
        const auto atWildfire = estate.agents().waitForEvent(
            eventNamed("listening", {{"server", wildfire}, {"channel", "wildfire"}}));
        QVERIFY2(atWildfire, qPrintable(estate.agents().report()));

        // Both firewalls get to know their collector, the first an appliance, too.
        QVERIFY2(
            estate.script({group + "devices " + LiveEstate::serial(1) + " collectors " + collector,
                           group + "devices " + LiveEstate::serial(2) + " collectors " + collector,
                           "set template t1 config deviceconfig setting wildfire-private server-address " +
                               atWildfire->value("address").toString(),
                           "commit", "commit-all template-stack s1",
                           "commit-all log-collector-config log-collector-group g"}),
            qPrintable(estate.report()));
        for (const int number : {1, 2})
            for (const auto& [channel, server] :
                 {std::pair<const char*, QString>{"log-forwarding", collector},
                  std::pair<const char*, QString>{"wildfire", wildfire}})
                QVERIFY2(estate.agents().waitForEvent(
                             eventNamed("session-up", {{"serial", LiveEstate::serial(number)},
                                                       {"channel", channel},
                                                       {"server", server},
                                                       {"authentication", "predefined"}})),
                         qPrintable(estate.agents().report()));

        // The manager hears of it, records and all.
        const auto counted = estate.manager().waitForEvent([](const QJsonObject& event) {
            return event["event"] == QLatin1String("channel-reported") && event["serial"] == collector &&
                   event["peer"] == LiveEstate::serial(1) && event["records"].toInt() > 0;
        });
        QVERIFY2(counted, qPrintable(estate.manager().report()));
        QCOMPARE(channelOf(estate, LiveEstate::serial(2), "client")["state"], QJsonValue("up"));
        QCOMPARE(channelOf(estate, LiveEstate::serial(2), "client")["peer_serial"], QJsonValue(collector));
        QCOMPARE(channelOf(estate, collector, "server")["state"], QJsonValue("up"));

        // Custom certificates only, at the collector alone (A6): there they are refused, here they stay (A8).
        const auto before = estate.agents().events().size();
        const auto atManager = estate.manager().events().size();
        const QString settings = QStringLiteral("set log-collector %1 deviceconfig setting management "
                                                "secure-conn-server ")
                                     .arg(collector);
        QStringList lines = estate.customPki(0).mid(0, 5);
        lines << settings + "ssl-tls-service-profile tls" << settings + "certificate-profile devices"
              << settings + "custom-certificate-only yes" << "commit"
              << "commit-all log-collector-config log-collector-group g";
        QVERIFY2(estate.script(lines), qPrintable(estate.report()));
        for (const int number : {1, 2})
            QVERIFY2(estate.manager().waitForEvent(
                         [number](const QJsonObject& event) {
                             return event["event"] == QLatin1String("channel-reported") &&
                                    event["serial"] == LiveEstate::serial(number) &&
                                    event["reported_channel"] == QLatin1String("log-forwarding") &&
                                    event["state"] == QLatin1String("refused");
                         },
                         {.from = atManager}),
                     qPrintable(estate.agents().report()));
        QVERIFY2(estate.agents().waitForEvent(eventNamed("session-refused", {{"server", collector},
                                                                             {"channel", "log-forwarding"},
                                                                             {"reason", "predefined-refused"},
                                                                             {"rule", "D2"}}),
                                              {.from = before}),
                 qPrintable(estate.agents().report()));
        QVERIFY(estate.manager().eventsThat(eventNamed("session-refused")).isEmpty());
        // The collector comes back with its new settings; nobody else has gone.
        for (const QString& serial : {LiveEstate::serial(1), LiveEstate::serial(2), wildfire})
            QVERIFY(estate.manager()
                        .eventsThat(eventNamed("session-down", {{"serial", serial}}), atManager)
                        .isEmpty());
    }
};

HANDFAST_TEST(ChannelsTest)

} // namespace tst_channels

#include "tst_channels.moc"
