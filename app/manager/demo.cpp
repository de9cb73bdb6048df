#include "app/manager/demo.h"

#include "models/config/whole_file.h"
#include "models/lifecycle/foundation.h"
#include "models/lifecycle/work_pool.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <csignal>
#include <iterator>

#include <sys/prctl.h>

namespace app::manager {

using namespace models;
using session::base::Result;

namespace {

constexpr int agentsStopMilliseconds = 3000;

Result<workflows::Estate> readDemoEstate()
{
    QFile file(QStringLiteral(":/demo/estate.json"));
    if (!file.open(QIODevice::ReadOnly))
        return session::base::failure(session::base::ErrorCode::NotFound,
                                      "the demo estate is not in the program");
    return workflows::readEstate(file.readAll());
}

/// So many, evenly out of these.
std::vector<workflows::EstateDevice> evenly(const std::vector<workflows::EstateDevice>& devices,
                                            std::size_t wanted)
{
    if (wanted >= devices.size())
        return devices;
    std::vector<workflows::EstateDevice> chosen;
    chosen.reserve(wanted);
    for (std::size_t i = 0; i < devices.size(); ++i)
        if ((i + 1) * wanted / devices.size() > i * wanted / devices.size())
            chosen.push_back(devices[i]);
    return chosen;
}

/// Those come first that have something to tell, the servers and the ones with a fault, then some of each
/// group.
std::vector<workflows::EstateDevice> comingOf(std::vector<workflows::EstateDevice> devices, int sessions)
{
    if (sessions <= 0)
        return devices;
    const auto comesFirst = [](const workflows::EstateDevice& device) {
        return device.fault || device.kind != config::DeviceKind::Firewall;
    };
    const auto others = std::ranges::stable_partition(devices, comesFirst);
    std::vector<workflows::EstateDevice> coming =
        evenly({devices.begin(), others.begin()}, std::size_t(sessions));
    std::ranges::copy(evenly({others.begin(), others.end()}, std::size_t(sessions) - coming.size()),
                      std::back_inserter(coming));
    return coming;
}

} // namespace

Demo::Demo(DemoOptions options, QObject* parent)
    : QObject(parent),
      m_options(std::move(options)),
      m_directory(QDir::tempPath() + QStringLiteral("/handfast-demo-XXXXXX"))
{
    m_agents.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_agents.setStandardOutputFile(QProcess::nullDevice());
    // The agents of a demo make no sense without it, however it ended.
    m_agents.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    connect(&m_agents, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT failed(m_agents.errorString());
    });
    connect(&m_agents, &QProcess::finished, this, [this](int status, QProcess::ExitStatus how) {
        if (how == QProcess::CrashExit)
            Q_EMIT devicesLost(tr("The devices' program crashed: %1").arg(m_agents.errorString()));
        else if (status != 0) // 0: it was told to stop, as by Ctrl+C
            Q_EMIT devicesLost(tr("The devices' program ended with status %1").arg(status));
    });
}

Demo::~Demo()
{
    m_agents.disconnect(this);
    if (m_agents.state() == QProcess::NotRunning)
        return;
    m_agents.terminate();
    if (!m_agents.waitForFinished(agentsStopMilliseconds)) {
        m_agents.kill();
        m_agents.waitForFinished(agentsStopMilliseconds);
    }
}

Result<> Demo::checkDirectory() const
{
    if (m_directory.isValid())
        return {};
    return session::base::failure(session::base::ErrorCode::Storage,
                                  "there is no place for the demonstration: " +
                                      m_directory.errorString().toStdString());
}

QString Demo::dataDirectory() const
{
    return m_directory.filePath(QStringLiteral("manager"));
}

QString Demo::dropDirectory() const
{
    return m_directory.filePath(QStringLiteral("agents/drop"));
}

void Demo::begin(Application& application)
{
    const auto estate = readDemoEstate();
    if (!estate)
        return Q_EMIT failed(QString::fromStdString(estate.error().detail));
    m_devices = workflows::expand(*estate, {.firewalls = m_options.devices, .seed = m_options.seed});
    auto& lifecycle = application.lifecycle();
    if (const auto edited = lifecycle.edit(workflows::estateEdits(*estate, m_devices)); !edited)
        return Q_EMIT failed(QString::fromStdString(edited.error().detail));
    lifecycle.commit("demo estate", [this, &application](const lifecycle::CommitOutcome& outcome) {
        if (!outcome.version)
            return Q_EMIT failed(QString::fromStdString(outcome.version.error().detail));
        makeFleet(application);
    });
}

void Demo::makeFleet(Application& application)
{
    auto& lifecycle = application.lifecycle();
    const auto issuer = lifecycle::factoryIssuer(application.store(), lifecycle.vault());
    if (!issuer)
        return Q_EMIT failed(QString::fromStdString(issuer.error().detail));
    lifecycle.workPool().run(
        [devices = comingOf(m_devices, m_options.sessions), issuer = *issuer,
         address = lifecycle.listeningAddress(), now = lifecycle.clock().now()]() -> Result<QByteArray> {
            const auto fleet =
                workflows::estateFleet(devices, {.factory = issuer, .managerAddress = address, .now = now});
            if (!fleet)
                return std::unexpected(fleet.error());
            return panos::writeFleet(*fleet);
        },
        [this](const Result<QByteArray>& fleet) {
            if (!fleet)
                return Q_EMIT failed(QString::fromStdString(fleet.error().detail));
            startAgents(*fleet);
        });
}

void Demo::startAgents(const QByteArray& fleet)
{
    const QString name = m_directory.filePath(QStringLiteral("fleet.json"));
    if (const auto written = config::writeWhole({.name = name, .bytes = fleet, .isPrivate = true}); !written)
        return Q_EMIT failed(QString::fromStdString(written.error().detail));
    if (!QDir().mkpath(dropDirectory()))
        return Q_EMIT failed(dropDirectory() + QStringLiteral(" can't be made"));
    const QString beside = QCoreApplication::applicationDirPath() + QStringLiteral("/handfast-agent");
    m_agents.start(m_options.agentProgram.isEmpty() ? beside : m_options.agentProgram,
                   {QStringLiteral("--fleet"), name, QStringLiteral("--state-dir"),
                    m_directory.filePath(QStringLiteral("agents"))});
    Q_EMIT begun();
}

} // namespace app::manager
