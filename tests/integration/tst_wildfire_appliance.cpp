// A WildFire appliance and its firewalls as real programs: the commands that the workflow makes are given to
// the appliance's own console, which fetches its files by TFTP, and the firewalls follow; and the way back.
// W-5; B11, F4, H1-H7.
#include "app/process/tftp_server.h"
#include "tests/integration/live_estate.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTest>

#include <algorithm>

namespace tst_wildfire_appliance {

using integration::LiveEstate;
using support::eventNamed;

namespace {

constexpr int soon = 120'000;
constexpr int firewalls = 2;
const QString appliance = QStringLiteral("0009999000001");

QByteArray contentOf(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class WildfireApplianceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_estate = std::make_unique<LiveEstate>();
        QVERIFY2(m_estate->startManager(), qPrintable(m_estate->report()));
        QVERIFY2(m_estate->script({"set wildfire-appliance " + appliance}), qPrintable(m_estate->report()));
        QVERIFY2(m_estate->addFirewalls(firewalls), qPrintable(m_estate->report()));
        QVERIFY(m_estate->setInFleet(appliance, "listen", "127.0.0.1:0"));
        QVERIFY(m_estate->startAgents());
        QVERIFY2(m_estate->waitForAll("predefined", firewalls + 1), qPrintable(m_estate->report()));
        const auto listening =
            m_estate->agents().waitForEvent(eventNamed("listening", {{"server", appliance}}));
        QVERIFY(listening);
        m_address = (*listening)["address"].toString();
        QVERIFY2(m_estate->script(m_estate->customPki(0)), qPrintable(m_estate->report()));
        QVERIFY2(m_estate->script({"commit", "commit-all template-stack s1"}),
                 qPrintable(m_estate->report()));
        QTRY_COMPARE_WITH_TIMEOUT(countOf("custom"), firewalls, soon);
    }
    void cleanup() { m_estate.reset(); }

    void h4_twoCommitsOnTwoDevicesAndBack()
    {
        const QByteArray before = m_estate->run({"show"}).output;
        const auto started =
            m_estate->run({"request migration start wildfire appliance " + appliance + " address " +
                           m_address + " directory " + m_estate->path("wf") + " file-server 127.0.0.1"});
        QVERIFY2(started.succeeded(), qPrintable(started.report()));
        goTo("appliance-commit");
        QVERIFY(m_estate->run({"request migration next"}).succeeded());
        const auto early = m_estate->run({"request migration next"});
        QVERIFY2(early.errorOutput.contains("appliance-serves"), qPrintable(early.report()));
        QVERIFY(channelReports("client", "up").isEmpty()); // nobody has been sent there

        giveCommands("commands.txt");
        QTRY_COMPARE_WITH_TIMEOUT(step(), QString("wildfire-clients"), soon); // by itself: it says so
        finish();
        for (int i = 1; i <= firewalls; ++i) {
            const QJsonObject up = channelReports("client", "up", LiveEstate::serial(i)).last();
            QCOMPARE(up["authentication"].toString(), QString("custom"));
            QCOMPARE(up["detail"].toString(), fingerprintOf("wildfire-" + appliance)); // F4
            QCOMPARE(up["peer_serial"].toString(), appliance);
        }
        QCOMPARE(countOf("custom"), firewalls);
        QVERIFY(m_estate->manager().eventsThat(eventNamed("session-refused")).isEmpty());
        QVERIFY(m_estate->agents().eventsThat(eventNamed("session-refused")).isEmpty());

        QVERIFY(m_estate->run({"request migration rollback"}).succeeded());
        // Not by the events: a session that ends for the push takes its channels with it, told or not.
        QTRY_COMPARE_WITH_TIMEOUT(m_estate->count(isBackWithoutAppliance), firewalls, soon);
        giveCommands("back.txt");
        QTRY_VERIFY_WITH_TIMEOUT(isHomeAfterRollBack(), soon);
        QCOMPARE(m_estate->run({"show"}).output, before);
        QVERIFY(m_estate->run({"show config diff"}).output.trimmed().isEmpty());
        QVERIFY(console({"show config running"}).output.trimmed().isEmpty());
        QVERIFY(!QFile::exists(m_estate->path("wf/server.p12"))); // its key is not left lying about
        QTRY_COMPARE_WITH_TIMEOUT(m_estate->count([](const QJsonObject& device) {
            return device["connected"].toBool() && device["template_status"] == "in-sync";
        }),
                                  firewalls + 1, soon);
    }

private:
    /// A firewall that has come back with what was pushed, and goes to the appliance no more.
    static bool isBackWithoutAppliance(const QJsonObject& device)
    {
        const QJsonArray channels = device["channels"].toArray();
        return device["serial"] != appliance && device["connected"].toBool() &&
               device["template_status"] == "in-sync" &&
               std::ranges::none_of(channels, [](const QJsonValue& channel) {
                   return channel["channel"] == QLatin1String("wildfire");
               });
    }
    [[nodiscard]] int countOf(const QString& authentication) const
    {
        return m_estate->count(
            [&](const QJsonObject& device) { return device["authentication"] == authentication; });
    }
    [[nodiscard]] QList<QJsonObject> channelReports(const QString& role, const QString& state,
                                                    const QString& serial = {}) const
    {
        QList<QJsonObject> reports = m_estate->manager().eventsThat(eventNamed(
            "channel-reported", {{"reported_channel", "wildfire"}, {"role", role}, {"state", state}}));
        if (!serial.isEmpty())
            reports.removeIf([&](const QJsonObject& report) { return report["serial"] != serial; });
        return reports;
    }
    [[nodiscard]] QString fingerprintOf(const QString& certificate) const
    {
        return m_estate->runJson("show certificate " + certificate).json().object()["sha256"].toString();
    }
    [[nodiscard]] support::CliRun console(const QStringList& commands) const
    {
        QStringList arguments{"console", "--state-dir", m_estate->path("agents"), "--device", appliance};
        for (const QString& command : commands)
            arguments << "-c" << command;
        return support::runProgram("handfast-agent", arguments);
    }
    /// As an administrator would paste them, from a server of the usual kind.
    void giveCommands(const QString& file) const
    {
        const QString directory = m_estate->path("wf");
        const app::process::TftpServer server(app::process::TftpServer::filesIn(directory));
        QStringList commands;
        for (QByteArray line : contentOf(directory + '/' + file).split('\n')) {
            if (line.startsWith("tftp ")) // a test has no right to the usual port
                line += " remote-port " + QByteArray::number(server.port());
            if (!line.isEmpty())
                commands << QString::fromUtf8(line);
        }
        const auto given = console(commands);
        QVERIFY2(given.succeeded(), qPrintable(given.report()));
    }
    [[nodiscard]] QJsonObject status() const
    {
        return m_estate->runJson("request migration status").json().object();
    }
    [[nodiscard]] QString step() const
    {
        const QJsonObject told = status();
        return told["steps"].toArray()[told["current"].toInt()].toObject()["id"].toString();
    }
    [[nodiscard]] bool isThereAfterNext(const QString& id) const
    {
        if (step() == id)
            return true;
        static_cast<void>(m_estate->run({"request migration next"}));
        return step() == id;
    }
    void goTo(const QString& id) const { QTRY_VERIFY_WITH_TIMEOUT(isThereAfterNext(id), soon); }
    [[nodiscard]] bool isFinishedAfterNext() const
    {
        static_cast<void>(m_estate->run({"request migration next"}));
        return status()["finished"].toBool();
    }
    void finish() const { QTRY_VERIFY_WITH_TIMEOUT(isFinishedAfterNext(), soon); }
    [[nodiscard]] bool isHomeAfterRollBack() const
    {
        static_cast<void>(m_estate->run({"request migration rollback"}));
        return status()["takes_back"].toString().isEmpty();
    }

    std::unique_ptr<LiveEstate> m_estate;
    QString m_address;
};

HANDFAST_TEST(WildfireApplianceTest)

} // namespace tst_wildfire_appliance

#include "tst_wildfire_appliance.moc"
