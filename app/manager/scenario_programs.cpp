#include "app/manager/scenario_programs.h"

#include "app/manager/scenario_wait.h"
#include "models/workflows/scenarios/scenario.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <csignal>

#include <sys/prctl.h>

namespace app::manager {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

namespace {

const QString managerName = QStringLiteral("manager");

bool isManager(const QString& program)
{
    return program == managerName || program == peerProgram();
}
constexpr std::chrono::milliseconds startTime{60'000};
constexpr int endMilliseconds = 30'000;

} // namespace

QString peerProgram()
{
    return QString::fromUtf8(models::workflows::scenarioPeer.data(),
                             qsizetype(models::workflows::scenarioPeer.size()));
}

ScenarioPrograms::ScenarioPrograms(QString directory, QString clockFile)
    : m_directory(std::move(directory)),
      m_clockFile(std::move(clockFile))
{
}

ScenarioPrograms::~ScenarioPrograms()
{
    for (const auto& [name, program] : m_programs) {
        program->process.disconnect(this);
        program->process.terminate();
    }
    for (const auto& [name, program] : m_programs)
        if (!program->process.waitForFinished(endMilliseconds)) {
            program->process.kill();
            program->process.waitForFinished();
        }
}

QString ScenarioPrograms::dataDirectory(const QString& manager) const
{
    return m_directory + QLatin1Char('/') + manager;
}

QString ScenarioPrograms::managerAddress(const QString& manager) const
{
    const auto found = m_addresses.find(manager);
    return found == m_addresses.end() ? QString() : found->second.devices;
}

QString ScenarioPrograms::httpAddress() const
{
    const auto found = m_addresses.find(managerName);
    return found == m_addresses.end() ? QString() : found->second.http;
}

QString ScenarioPrograms::fleetFile(const QString& program) const
{
    return m_directory + QLatin1Char('/') + program + QStringLiteral(".json");
}

QString ScenarioPrograms::bundleFile(const QString& program) const
{
    return m_directory + QLatin1Char('/') + program + QStringLiteral(".bundle");
}

QString ScenarioPrograms::stateDirectory(const QString& program) const
{
    return m_directory + QLatin1Char('/') + program;
}

QStringList ScenarioPrograms::argumentsOf(const QString& program) const
{
    const QString anyPort = QStringLiteral("127.0.0.1:0");
    QStringList arguments{QStringLiteral("--clock"), m_clockFile};
    if (isManager(program)) {
        if (m_isRehearsal)
            arguments << QStringLiteral("--alone");
        const auto known = m_addresses.find(program);
        const Addresses addresses = known == m_addresses.end() ? Addresses{anyPort, anyPort} : known->second;
        return QStringList{QStringLiteral("serve"),      QStringLiteral("--lab"),
                           QStringLiteral("--data-dir"), dataDirectory(program),
                           QStringLiteral("--listen"),   addresses.devices,
                           QStringLiteral("--http"),     addresses.http} +
               arguments;
    }
    if (m_isRehearsal)
        arguments << QStringLiteral("--dial") << managerAddress();
    const QString bundle = bundleFile(program);
    const QStringList played = QFile::exists(bundle)
                                   ? QStringList{QStringLiteral("--bundle"), bundle}
                                   : QStringList{QStringLiteral("--fleet"), fleetFile(program)};
    return played + QStringList{QStringLiteral("--state-dir"), stateDirectory(program)} + arguments;
}

Result<> ScenarioPrograms::start(const QString& name)
{
    if (isRunning(name))
        return failure(ErrorCode::Conflict, name.toStdString() + " runs already");
    if (!isManager(name) && !QFile::exists(fleetFile(name)))
        return failure(ErrorCode::NotFound, "no program is called " + name.toStdString());
    m_programs[name] = std::make_unique<Program>();
    Program& program = *m_programs[name];
    QProcess& process = program.process;
    process.setProgram(QCoreApplication::applicationDirPath() +
                       (isManager(name) ? QStringLiteral("/handfast") : QStringLiteral("/handfast-agent")));
    process.setArguments(argumentsOf(name));
    process.setStandardErrorFile(m_directory + QLatin1Char('/') + name + QStringLiteral(".log"),
                                 QIODevice::Append);
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    connect(&process, &QProcess::readyReadStandardOutput, this,
            [this, name, &program] { read(name, program); });
    connect(&process, &QProcess::finished, this, [this, name, &program] { noteEnd(name, program); });
    process.start();
    if (!process.waitForStarted(int(startTime.count())))
        return failure(ErrorCode::NotFound,
                       process.program().toStdString() + ": " + process.errorString().toStdString());
    return isManager(name) ? awaitListening(name, program) : Result<>();
}

Result<> ScenarioPrograms::awaitListening(const QString& name, const Program& program)
{
    const auto isUp = [this, &name, &program] {
        return program.isListening && !m_addresses[name].http.isEmpty();
    };
    const auto isDecided = [&program, isUp] {
        return isUp() || program.process.state() == QProcess::NotRunning;
    };
    if (!waitInLoop(isDecided, startTime) || !isUp())
        return failure(ErrorCode::Network,
                       "the " + name.toStdString() + " does not listen: " + complaints(name).toStdString());
    return {};
}

Result<> ScenarioPrograms::end(const QString& name, bool isKilled)
{
    if (!isRunning(name))
        return failure(ErrorCode::NotFound, name.toStdString() + " does not run");
    Program& program = *m_programs.at(name);
    program.isToEnd = true;
    if (isKilled)
        program.process.kill();
    else
        program.process.terminate();
    if (!program.process.waitForFinished(endMilliseconds))
        return failure(ErrorCode::Timeout, name.toStdString() + " does not end");
    return {};
}

bool ScenarioPrograms::isRunning(const QString& name) const
{
    const auto found = m_programs.find(name);
    return found != m_programs.end() && found->second->process.state() != QProcess::NotRunning;
}

void ScenarioPrograms::read(const QString& name, Program& program)
{
    while (program.process.canReadLine()) {
        const QJsonObject event = QJsonDocument::fromJson(program.process.readLine()).object();
        const QString kind = event[QLatin1String("event")].toString();
        if (!isManager(name)) {
            m_agentEvents << event;
            continue;
        }
        (name == peerProgram() ? m_peerEvents : m_managerEvents) << event;
        if (kind == QLatin1String("listening") && !program.isListening) { // further ones are other channels
            m_addresses[name].devices = event[QLatin1String("address")].toString();
            program.isListening = true;
        }
        if (kind == QLatin1String("http-listening"))
            m_addresses[name].http = event[QLatin1String("address")].toString();
    }
    QCoreApplication::quit(); // who waits looks again
}

void ScenarioPrograms::noteEnd(const QString& name, const Program& program)
{
    if (!program.isToEnd)
        m_problem = name + QStringLiteral(" ended by itself: ") + complaints(name);
    QCoreApplication::quit(); // who waits looks again
}

void ScenarioPrograms::giveUp()
{
    m_problem = QStringLiteral("cancelled");
    QCoreApplication::quit(); // who waits looks again
}

void ScenarioPrograms::mark()
{
    m_managerEvents.clear();
    m_peerEvents.clear();
    m_agentEvents.clear();
}

QString ScenarioPrograms::complaints(const QString& program) const
{
    constexpr qint64 shown = 400;
    QFile file(m_directory + QLatin1Char('/') + program + QStringLiteral(".log"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    if (file.size() > shown)
        file.seek(file.size() - shown);
    return QString::fromUtf8(file.readAll()).simplified();
}

} // namespace app::manager
