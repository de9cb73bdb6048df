#include "tests/integration/chaos_estate.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

#include <sys/resource.h>

namespace integration {

using support::eventNamed;
using support::Process;

namespace {

constexpr int parts = 4; ///< the last one is behind the bad network
constexpr int diskMib = 512;
constexpr int plentyOfDescriptors = 20000;

QJsonObject withMember(QJsonObject object, const char* name, const QJsonValue& value)
{
    object[QLatin1String(name)] = value;
    return object;
}

} // namespace

bool ChaosEstate::start()
{
    const QString data = m_live.path(QStringLiteral("data"));
    if (!QDir().mkpath(data) ||
        !support::runProgram("mount",
                             {"-t", "tmpfs", "-o", QStringLiteral("size=%1m").arg(diskMib), "tmpfs", data})
             .succeeded() ||
        !m_live.startManager() || !m_live.addFirewalls(m_devices))
        return false;
    const QJsonObject listening = *m_live.manager().waitForEvent(eventNamed(QStringLiteral("listening")));
    m_proxy = std::make_unique<support::FaultProxy>(listening[QStringLiteral("address")].toString());
    if (!splitFleet())
        return false;
    m_agents.resize(parts);
    for (int process = 0; process < parts; ++process)
        if (!restartAgents(process))
            return false;
    if (!m_live.waitForAll(QStringLiteral("predefined"), m_devices))
        return false;
    const QString profile = QStringLiteral("set panorama certificate-profile devices ");
    if (!m_live.script(m_live.customPki(0) +
                       QStringList{// Ten seconds are soon over when thousands come back at once.
                                   QStringLiteral("set template t1 config deviceconfig setting management "
                                                  "disable-commit-recovery yes"),
                                   profile + QStringLiteral("CA root default-ocsp-url ") + m_responder.url(),
                                   profile + QStringLiteral("use-ocsp yes"),
                                   profile + QStringLiteral("block-unknown-cert no"),
                                   profile + QStringLiteral("block-timeout-cert no"),
                                   QStringLiteral("commit")}))
        return false;
    const qsizetype atPush = m_live.manager().events().size();
    return m_live.script({QStringLiteral("commit-all template-stack s1")}) &&
           m_live.waitForAll(QStringLiteral("custom"), m_devices, atPush);
}

void ChaosEstate::stop()
{
    m_agents.clear();
    if (m_live.isStarted())
        m_live.manager().kill();
    static_cast<void>(support::runProgram("umount", {m_live.path(QStringLiteral("data"))}));
}

QString ChaosEstate::partPath(int process, const char* what) const
{
    return m_live.path(QStringLiteral("%1-%2").arg(QLatin1String(what)).arg(process));
}

/// Into parts of one size, the last one by way of the bad network, with one intruder in each: a serial that
/// nobody manages, with the certificate of a managed one.
bool ChaosEstate::splitFleet()
{
    QFile file(m_live.path(QStringLiteral("fleet.json")));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QJsonObject fleet = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonArray all = fleet[QStringLiteral("devices")].toArray();
    for (int process = 0; process < parts; ++process) {
        QJsonArray devices;
        for (qsizetype i = process; i < all.size(); i += parts)
            devices << (process + 1 < parts
                            ? all[i]
                            : withMember(all[i].toObject(), "managers", QJsonArray{m_proxy->address()}));
        const QString stranger = QStringLiteral("00799999%1").arg(process);
        m_intruders << stranger;
        devices << withMember(all[process].toObject(), "serial", stranger);
        QFile part(partPath(process, "fleet"));
        const QByteArray text =
            QJsonDocument(withMember(fleet, "devices", devices)).toJson(QJsonDocument::Compact);
        if (!part.open(QIODevice::WriteOnly) || part.write(text) != text.size())
            return false;
    }
    return true;
}

int ChaosEstate::connected() const
{
    return m_live.count(
        [](const QJsonObject& device) { return device[QLatin1String("connected")].toBool(); });
}

bool ChaosEstate::restartManager()
{
    m_live.manager().kill();
    return m_live.startManager();
}

bool ChaosEstate::restartAgents(int process, std::chrono::seconds clockShift)
{
    QMap<QString, QString> environment;
    if (clockShift.count() != 0) {
        QProcessEnvironment shifted;
        support::shiftTime(shifted, clockShift);
        for (const QString& name : shifted.keys())
            environment[name] = shifted.value(name);
    }
    auto& agents = m_agents[std::size_t(process)];
    agents = std::make_unique<Process>(
        Process::Options{.program = QStringLiteral("handfast-agent"),
                         .arguments = {QStringLiteral("--fleet"), partPath(process, "fleet"),
                                       QStringLiteral("--state-dir"), partPath(process, "agents")},
                         .environment = environment});
    return agents->start();
}

void ChaosEstate::fillDisk()
{
    if (m_filler.isOpen())
        return; // it is full
    m_filler.setFileName(m_live.path(QStringLiteral("data/filler")));
    if (!m_filler.open(QIODevice::WriteOnly))
        return;
    const QByteArray block(1 << 16, 'x');
    while (m_filler.write(block) > 0 && m_filler.flush()) {
    }
}

void ChaosEstate::freeDisk()
{
    if (!m_filler.isOpen())
        return;
    m_filler.close(); // what did not fit is not written now either
    m_filler.remove();
}

void ChaosEstate::limitDescriptors(std::optional<int> more) const
{
    const auto most = rlim_t(more ? useOfManager().descriptors + *more : plentyOfDescriptors);
    rlimit limit{};
    const auto process = pid_t(m_live.manager().processId());
    if (::prlimit(process, RLIMIT_NOFILE, nullptr, &limit) != 0)
        return;
    limit.rlim_cur = std::min(most, limit.rlim_max);
    ::prlimit(process, RLIMIT_NOFILE, &limit, nullptr);
}

ChaosEstate::Use ChaosEstate::useOfManager() const
{
    const QString process = QStringLiteral("/proc/%1/").arg(m_live.manager().processId());
    Use use;
    use.descriptors = int(QDir(process + QStringLiteral("fd")).entryList(QDir::System | QDir::Files).size());
    QFile statm(process + QStringLiteral("statm"));
    if (statm.open(QIODevice::ReadOnly))
        use.residentKib = statm.readAll().split(' ').value(1).toInt() * 4;
    return use;
}

qsizetype ChaosEstate::intruderEvents(const char* name) const
{
    return m_live.manager()
        .eventsThat([this, name](const QJsonObject& event) {
            return event[QLatin1String("event")] == QLatin1String(name) &&
                   m_intruders.contains(event[QLatin1String("serial")].toString());
        })
        .size();
}

} // namespace integration
