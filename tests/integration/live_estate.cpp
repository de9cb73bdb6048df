#include "tests/integration/live_estate.h"

#include <QFile>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace integration {

using support::CliRun;
using support::eventNamed;
using support::Process;

namespace {

/// More than the second processor that a fleet comes up on needs for one.
constexpr std::chrono::milliseconds patiencePerDevice{20};

} // namespace

QString LiveEstate::serial(int number)
{
    return QStringLiteral("0079990000%1").arg(number, 5, 10, QLatin1Char('0'));
}

bool LiveEstate::startManager(const QStringList& more)
{
    m_manager = std::make_unique<Process>(Process::Options{
        .program = QStringLiteral("handfast"),
        .arguments = QStringList{QStringLiteral("serve"), QStringLiteral("--data-dir"),
                                 path(QStringLiteral("data")), QStringLiteral("--listen"), m_address} +
                     more,
        .clock = m_clock});
    const bool started = m_manager->start();
    const auto listening =
        started ? m_manager->waitForEvent(eventNamed(QStringLiteral("listening"))) : std::nullopt;
    m_report = m_manager->report();
    if (listening)
        m_address = (*listening)[QLatin1String("address")].toString();
    return listening.has_value();
}

bool LiveEstate::setInFleet(const QString& serial, const QString& member, const QJsonValue& value) const
{
    QFile file(path(QStringLiteral("fleet.json")));
    if (!file.open(QIODevice::ReadWrite))
        return false;
    QJsonObject fleet = QJsonDocument::fromJson(file.readAll()).object();
    QJsonArray devices = fleet[QStringLiteral("devices")].toArray();
    const auto found = std::ranges::find_if(
        devices, [&](const QJsonValue& device) { return device[QStringLiteral("serial")] == serial; });
    if (found == devices.end())
        return false;
    QJsonObject device = found->toObject();
    device[member] = value;
    *found = device;
    fleet[QStringLiteral("devices")] = devices;
    const QByteArray text = QJsonDocument(fleet).toJson();
    return file.resize(0) && file.write(text) == text.size();
}

bool LiveEstate::startAgents()
{
    m_agents = std::make_unique<Process>(
        Process::Options{.program = QStringLiteral("handfast-agent"),
                         .arguments = {QStringLiteral("--fleet"), path(QStringLiteral("fleet.json")),
                                       QStringLiteral("--state-dir"), path(QStringLiteral("agents"))},
                         .clock = m_clock});
    return m_agents->start();
}

bool LiveEstate::addFirewalls(int count)
{
    // Waits are long, because tests look at what happens and not when, and some at sixty times the speed.
    QStringList lines{QStringLiteral("set deviceconfig system ip-address 127.0.0.1"),
                      QStringLiteral("set deviceconfig setting management push-wait-time 86400"),
                      QStringLiteral("set template t1 description branch"),
                      QStringLiteral("set template-stack s1 templates t1")};
    for (int i = 1; i <= count; ++i) {
        lines << QStringLiteral("set mgt-config devices %1").arg(serial(i))
              << QStringLiteral("set device-group g1 devices %1").arg(serial(i))
              << QStringLiteral("set template-stack s1 devices %1").arg(serial(i));
    }
    lines << QStringLiteral("commit description fleet")
          << QStringLiteral("request fleet export file %1").arg(path(QStringLiteral("fleet.json")));
    return script(lines);
}

bool LiveEstate::waitForAll(const QString& authentication, int count, qsizetype fromEvent)
{
    // Events name each coming up; who came up twice counts once. One look at each event: a fleet has many.
    const support::EventPredicate isUp =
        eventNamed(QStringLiteral("session-up"), {{QStringLiteral("authentication"), authentication}});
    QSet<QString> serials;
    const auto isNew = [&](const QJsonObject& event) {
        if (!isUp(event))
            return false;
        const qsizetype before = serials.size();
        serials << event[QLatin1String("serial")].toString();
        return serials.size() > before;
    };
    const bool done = m_manager->waitForEvents(
        isNew, {.from = fromEvent, .count = count, .timeout = support::patience + count * patiencePerDevice});
    if (!done)
        m_report = QStringLiteral("%1 of %2 up\n").arg(serials.size()).arg(count) + m_manager->report();
    return done;
}

bool LiveEstate::script(const QStringList& lines)
{
    QFile file(path(QStringLiteral("script.set")));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(lines.join(QLatin1Char('\n')).toUtf8() + '\n');
    file.close();
    const CliRun result =
        support::runCli({.dataDirectory = path(QStringLiteral("data")), .file = file.fileName()});
    m_report = result.report();
    return result.succeeded();
}

CliRun LiveEstate::run(const QStringList& commands) const
{
    return support::runCli({.dataDirectory = path(QStringLiteral("data")), .commands = commands});
}

CliRun LiveEstate::runJson(const QString& command) const
{
    return support::runCli(
        {.dataDirectory = path(QStringLiteral("data")), .commands = {command}, .json = true});
}

QJsonArray LiveEstate::devices() const
{
    return runJson(QStringLiteral("show devices all")).json().array();
}

int LiveEstate::count(const std::function<bool(const QJsonObject&)>& fits) const
{
    int result = 0;
    for (const QJsonValue& device : devices())
        result += fits(device.toObject());
    return result;
}

QStringList LiveEstate::customPki(int disconnectWait) const
{
    const QString client =
        QStringLiteral("set template t1 config deviceconfig setting management secure-conn-client ");
    const QString root = path(QStringLiteral("root.pem"));
    return {
        QStringLiteral("request certificate generate certificate-name root name \"CN=Example Root\" ca yes"),
        QStringLiteral("request certificate generate certificate-name server name 127.0.0.1 ip 127.0.0.1 "
                       "signed-by root usage server"),
        QStringLiteral("set panorama certificate-profile devices CA root"),
        QStringLiteral("set panorama certificate-profile devices username-field subject common-name"),
        QStringLiteral("set panorama ssl-tls-service-profile tls certificate server"),
        server + QStringLiteral("customize yes"), server + QStringLiteral("ssl-tls-service-profile tls"),
        server + QStringLiteral("certificate-profile devices"),
        server + QStringLiteral("authorize-client-serial yes"),
        server + QStringLiteral("disconnect-wait-time %1").arg(disconnectWait),
        QStringLiteral("request certificate export certificate-name root file %1").arg(root),
        QStringLiteral("request certificate import certificate-name root file %1 template t1").arg(root),
        QStringLiteral("set template t1 config shared certificate-profile manager CA root"),
        client + QStringLiteral("certificate-type issued signed-by root"),
        client + QStringLiteral("certificate-type issued certificate-profile manager"),
        client + QStringLiteral("check-server-identity yes"),
        // At many times the speed ten seconds are over before a loaded machine has answered.
        QStringLiteral("set template t1 config deviceconfig setting management disable-commit-recovery %1")
            .arg(m_clock ? QStringLiteral("yes") : QStringLiteral("no"))};
}

} // namespace integration
