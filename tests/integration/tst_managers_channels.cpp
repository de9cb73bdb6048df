// The manager's own channels with real programs: administrators at its web interface by curl, and a WildFire
// appliance that it is a client of. A8, A9, B3, D2, H1, H2, T1; S-5.
#include "tests/integration/live_estate.h"
#include "tests/integration/own_settings.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

namespace tst_managers_channels {

using integration::LiveEstate;
using integration::OwnSettings;
using support::CliRun;
using support::eventNamed;

class ManagersChannelsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_directory;
    support::OpensslPki m_pki{m_directory.path()};

    QString pairFile(const QString& name)
    {
        QFile file(m_directory.filePath(name + "-pair.pem"));
        if (file.open(QIODevice::WriteOnly))
            file.write(m_pki.certificate(name) + m_pki.key(name));
        return file.fileName();
    }
    QString importOf(const QString& name, bool withKey)
    {
        return QStringLiteral("request certificate import certificate-name %1 file %2")
            .arg(name, withKey ? pairFile(name) : m_pki.certificateFile(name));
    }
    CliRun curl(const QString& url, const QStringList& more)
    {
        return support::runProgram("curl", QStringList{"--silent", "--show-error", "--max-time", "30",
                                                       "--cacert", m_pki.certificateFile("root"), url} +
                                               more);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_pki.root("root");
        m_pki.leaf("server",
                   {.issuer = "root", .subjectAltNames = {"IP:127.0.0.1"}, .extendedKeyUsage = "serverAuth"});
        m_pki.leaf("admin", {.issuer = "root", .commonName = "alice", .extendedKeyUsage = "clientAuth"});
        m_pki.leaf("manager", {.issuer = "root", .commonName = "manager", .extendedKeyUsage = "clientAuth"});
    }

    void administratorsAreAnsweredByCertificate()
    {
        LiveEstate estate;
        QVERIFY2(estate.startManager(), qPrintable(estate.report()));
        QVERIFY2(estate.addFirewalls(1), qPrintable(estate.report()));
        QVERIFY(estate.startAgents());
        QVERIFY2(estate.waitForAll("predefined", 1), qPrintable(estate.report()));
        QVERIFY2(
            estate.script({importOf("root", false), importOf("server", true),
                           "set panorama certificate-profile admins CA root",
                           "set panorama certificate-profile admins username-field subject common-name",
                           "set panorama ssl-tls-service-profile web certificate server",
                           "set panorama ssl-tls-service-profile web protocol-settings max-version tls1-3",
                           "set deviceconfig system ssl-tls-service-profile web",
                           "set deviceconfig system certificate-profile admins",
                           "set deviceconfig setting management admin-web-listen 127.0.0.1:0", "commit"}),
            qPrintable(estate.report()));
        const auto listening =
            estate.manager().waitForEvent(eventNamed("listening", {{"channel", "admin-web"}}));
        QVERIFY2(listening, qPrintable(estate.manager().report()));
        const QString url = "https://" + (*listening)["address"].toString() + "/status";
        const QStringList alice{"--cert", m_pki.certificateFile("admin"), "--key", m_pki.keyFile("admin")};

        CliRun run = curl(url, alice);
        QVERIFY2(run.succeeded(), qPrintable(run.report()));
        const QJsonObject status = run.json().object();
        QCOMPARE(status["administrator"], QJsonValue("alice"));
        QCOMPARE(status["devices"]["connected"], QJsonValue(1));
        const auto up = estate.manager().waitForEvent(eventNamed("session-up", {{"channel", "admin-web"}}));
        QVERIFY2(up && (*up)["serial"].isNull(), qPrintable(estate.manager().report()));
        QCOMPARE((*up)["tls"], QJsonValue("TLSv1.3")); // B3
        QCOMPARE(curl(url, alice + QStringList{"--tls-max", "1.2"}).exitStatus, 0);
        QVERIFY(!curl(url, {}).succeeded());
        QVERIFY(estate.manager().waitForEvent(
            eventNamed("session-refused", {{"channel", "admin-web"}, {"reason", "no-certificate"}})));

        // A device's certificate from birth opens nothing here, while it serves the device itself.
        QFile fleet(estate.path("fleet.json"));
        QVERIFY(fleet.open(QIODevice::ReadOnly));
        const QJsonObject device =
            QJsonDocument::fromJson(fleet.readAll())["devices"].toArray().first().toObject();
        QFile born(m_directory.filePath("born.pem"));
        QVERIFY(born.open(QIODevice::WriteOnly));
        born.write((device["certificate"].toString() + device["key"].toString()).toLatin1());
        born.close();
        QVERIFY(!curl(url, {"--cert", born.fileName()}).succeeded());
        QVERIFY2(estate.manager().waitForEvent(eventNamed(
                     "session-refused", {{"channel", "admin-web"}, {"reason", "predefined-refused"}})),
                 qPrintable(estate.manager().report()));
        QVERIFY(
            estate.manager().eventsThat(eventNamed("session-down", {{"channel", "management"}})).isEmpty());
        const QJsonObject channels = estate.runJson("show system channels").json().object();
        QVERIFY(channels["channels"].toArray().size() >= 2);

        // Its switch: off, nobody is answered any more.
        QVERIFY2(estate.script({"delete deviceconfig setting management admin-web-listen", "commit"}),
                 qPrintable(estate.report()));
        QTRY_VERIFY(!curl(url, alice).succeeded());
    }

    void theManagerIsTheClientOfAWildfireAppliance()
    {
        const QString wildfire = QStringLiteral("WF-1");
        LiveEstate estate;
        QVERIFY2(estate.startManager(), qPrintable(estate.report()));
        QVERIFY2(estate.script({"set wildfire-appliance " + wildfire + " tag sandbox"}),
                 qPrintable(estate.report()));
        QVERIFY2(estate.addFirewalls(1), qPrintable(estate.report()));
        OwnSettings own(m_pki);
        own.serveOnly("server", "root");
        QVERIFY(estate.setInFleet(wildfire, "listen", "127.0.0.1:0"));
        QVERIFY(estate.setInFleet(wildfire, "local_config", own.text()));
        QVERIFY(estate.startAgents());
        QVERIFY2(estate.waitForAll("predefined", 2), qPrintable(estate.report()));
        const auto listening = estate.agents().waitForEvent(eventNamed("listening", {{"server", wildfire}}));
        QVERIFY(listening);
        const QString client = QStringLiteral("set deviceconfig setting management secure-conn-client ");

        // Predefined while its switch is off (A9), which this appliance does not take.
        QVERIFY2(estate.script({"set deviceconfig setting wildfire-private server-address " +
                                    (*listening)["address"].toString(),
                                "set deviceconfig setting wildfire-private validate-server-certificate yes",
                                "commit"}),
                 qPrintable(estate.report()));
        const auto refused = estate.manager().waitForEvent(
            eventNamed("session-refused", {{"channel", "wildfire"}, {"reason", "predefined-refused"}}));
        QVERIFY2(refused, qPrintable(estate.manager().report()));
        QVERIFY2(estate.agents().waitForEvent(eventNamed(
                     "session-refused", {{"server", wildfire}, {"channel", "wildfire"}, {"rule", "D2"}})),
                 qPrintable(estate.agents().report()));
        QVERIFY2(estate.manager().eventsThat(eventNamed("session-down", {{"serial", wildfire}})).isEmpty(),
                 "the appliance's own management session is another matter");

        const auto before = estate.manager().events().size();
        QVERIFY2(estate.script({importOf("root", false), importOf("manager", true),
                                "set panorama certificate-profile servers CA root",
                                client + "certificate-type local certificate manager",
                                client + "certificate-type local certificate-profile servers",
                                client + "enable-secure-wildfire-communication yes", "commit"}),
                 qPrintable(estate.report()));
        const auto up = estate.manager().waitForEvent(
            eventNamed("session-up", {{"channel", "wildfire"}, {"authentication", "custom"}}),
            {.from = before});
        QVERIFY2(up, qPrintable(estate.manager().report()));
        QCOMPARE((*up)["serial"], QJsonValue("panorama"));
        const QJsonArray channels =
            estate.runJson("show system channels").json().object()["channels"].toArray();
        QVERIFY(channels.size() == 1 && channels.first()["state"] == QJsonValue("up"));
        // The appliance tells the same of its end.
        QVERIFY2(estate.manager().waitForEvent(eventNamed(
                     "channel-reported",
                     {{"serial", wildfire}, {"role", "server"}, {"peer", "panorama"}, {"state", "up"}})),
                 qPrintable(estate.manager().report()));
    }
};

HANDFAST_TEST(ManagersChannelsTest)

} // namespace tst_managers_channels

#include "tst_managers_channels.moc"
