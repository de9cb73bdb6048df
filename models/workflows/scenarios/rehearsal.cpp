#include "models/workflows/scenarios/rehearsal.h"

#include "models/config/edit.h"
#include "models/config/whole_file.h"
#include "models/lifecycle/lifecycle.h"
#include "models/lifecycle/work_pool.h"
#include "models/store/data_directory.h"
#include "models/workflows/scenarios/process_ending.h"
#include "models/workflows/scenarios/rehearsal_fork.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <QProcessEnvironment>

#include <algorithm>
#include <csignal>

#include <sys/prctl.h>

namespace models::workflows {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

namespace {

std::string commandOf(std::vector<std::string> start, const QString& directory)
{
    if (const auto bundle = std::ranges::find(start, "bundle");
        bundle != start.end() && bundle + 1 != start.end())
        *(bundle + 1) = bundleFileIn(directory).toStdString();
    std::string command;
    for (const std::string& word : start)
        command += (command.empty() ? "request migration start " : " ") + config::quoted(word);
    return command;
}

} // namespace

Rehearsal::Rehearsal(lifecycle::Lifecycle& lifecycle, QObject* parent)
    : QObject(parent),
      m_lifecycle(lifecycle),
      m_program(QCoreApplication::applicationFilePath())
{
}

Rehearsal::~Rehearsal()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    leaveToEnd(std::move(m_process), std::move(m_directory));
}

Result<> Rehearsal::readiness() const
{
    if (m_isRunning)
        return failure(ErrorCode::Conflict, "a rehearsal is under way");
    if (m_lifecycle.listeningAddress().empty() || !m_lifecycle.dataDirectory())
        return failure(ErrorCode::Unsupported, "a rehearsal needs a manager that runs");
    if (!hasParticipants(m_lifecycle.devices()))
        return failure(ErrorCode::NotFound, "no device is connected that could take part");
    return {};
}

Result<> Rehearsal::begin(std::vector<std::string> start, std::function<void(const RehearsalReport&)> done)
{
    if (auto ready = readiness(); !ready)
        return ready;
    m_report = {};
    // Short: there are sockets in it.
    m_directory = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/handfast-XXXXXX"));
    if (!m_directory->isValid())
        return failure(ErrorCode::Storage, m_directory->errorString().toStdString());
    if (auto prepared = prepare(start); !prepared)
        return prepared;
    m_done = std::move(done);
    m_isRunning = true;
    m_lifecycle.workPool().run(
        [fork = StoreFork{.from = m_lifecycle.dataDirectory()->databaseFile(),
                          .directory = managerDirectory(),
                          .vault = m_lifecycle.vault(),
                          .now = m_lifecycle.clock().now()}] { return forkStore(fork); },
        [self = QPointer(this)](const Result<>& forked) {
            if (self)
                self->play(forked);
        });
    Q_EMIT changed();
    return {};
}

void Rehearsal::setExperiments(lifecycle::RevocationLab::Experiments experiments)
{
    m_experiments = std::move(experiments);
}

QString Rehearsal::managerDirectory() const
{
    return m_directory->filePath(QStringLiteral("manager"));
}

Result<> Rehearsal::prepare(const std::vector<std::string>& start)
{
    auto experiments = std::exchange(m_experiments, {});
    if (m_lifecycle.lab())
        experiments.insert(m_lifecycle.lab()->experiments().begin(), m_lifecycle.lab()->experiments().end());
    const ForkedScenario fork = forkedScenario(m_lifecycle, {.command = commandOf(start, managerDirectory()),
                                                             .experiments = std::move(experiments)});
    m_report.devices = fork.devices;
    m_report.limits = fork.limits;
    return config::writeWhole({.name = m_directory->filePath(QStringLiteral("rehearsal.json")),
                               .bytes = QJsonDocument(fork.scenario).toJson()});
}

void Rehearsal::play(const Result<>& forked)
{
    if (m_report.cancelled)
        return fail("cancelled");
    if (!forked)
        return fail(forked.error().detail);
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("HANDFAST_PASSPHRASE")); // the copy has one of its own
    m_process->setProcessEnvironment(environment);
    m_process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &Rehearsal::read);
    connect(m_process.get(), &QProcess::finished, this, &Rehearsal::end);
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(m_process->errorString().toStdString());
    });
    m_process->start(m_program,
                     {QStringLiteral("scenario"), m_directory->filePath(QStringLiteral("rehearsal.json")),
                      QStringLiteral("--json"), QStringLiteral("--directory"), m_directory->path(),
                      QStringLiteral("--remove")});
}

void Rehearsal::read()
{
    while (m_process->canReadLine()) {
        const QJsonObject line = QJsonDocument::fromJson(m_process->readLine()).object();
        const QString event = line[QLatin1String("event")].toString();
        if (event == QLatin1String("step-began"))
            m_report.lines.push_back(line[QLatin1String("step")].toString().toStdString());
        else if (event == QLatin1String("step-told"))
            m_report.lines.push_back(line[QLatin1String("detail")].toString().toStdString());
        else if (event == QLatin1String("scenario-ended"))
            m_report.succeeded = line[QLatin1String("ok")].toBool();
        if (const QString step = line[QLatin1String("migration_step")].toString(); !step.isEmpty())
            m_report.steps.push_back(step.toStdString());
        if (const QJsonArray failures = line[QLatin1String("failures")].toArray(); !failures.isEmpty())
            m_report.failures = toFailures(failures);
        for (const QJsonValue& unmet : line[QLatin1String("unmet")].toArray())
            m_report.unmet.push_back(unmet.toString().toStdString());
    }
    Q_EMIT changed();
}

void Rehearsal::fail(const std::string& why)
{
    m_report.succeeded = false;
    m_report.unmet.push_back(why);
    end();
}

void Rehearsal::end()
{
    if (!std::exchange(m_isRunning, false))
        return;
    if (m_process) {
        read();
        m_process->disconnect(this);
        m_process.release()->deleteLater(); // it is just telling its end
    }
    m_directory.reset();
    if (!m_report.succeeded && m_report.unmet.empty())
        m_report.unmet.emplace_back("the rehearsal ended without a result");
    Q_EMIT changed();
    if (const auto done = std::exchange(m_done, {}))
        done(m_report);
}

Result<> Rehearsal::cancel()
{
    if (!m_isRunning)
        return failure(ErrorCode::NotFound, "no rehearsal is under way");
    m_report.cancelled = true;
    if (m_process)
        askToEnd(*m_process);
    return {};
}

} // namespace models::workflows
