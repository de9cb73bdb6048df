#include "app/manager/scenario_stage.h"

#include "app/manager/application.h"
#include "app/manager/scenario_question.h"
#include "app/manager/scenario_wait.h"
#include "models/config/whole_file.h"
#include "models/panos/bundle.h"
#include "models/store/data_directory.h"
#include "models/workflows/scenarios/scenario_estate.h"

#include <QDir>
#include <QRegularExpression>

namespace app::manager {

using namespace models;
using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

namespace {

constexpr std::chrono::milliseconds betweenLooks{200};

/// One that is free now.
QString freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? QString::number(probe.serverPort()) : QString();
}

} // namespace

/// For their owner alone: there are keys in them.
Result<> ScenarioStage::writePrivately(const QString& name, const QByteArray& text)
{
    return config::writeWhole({.name = name, .bytes = text, .isPrivate = true});
}

ScenarioStage::ScenarioStage(QString directory, std::unique_ptr<QTemporaryDir> temporary,
                             std::unique_ptr<session::base::SharedClock> clock)
    : m_directory(std::move(directory)),
      m_temporary(std::move(temporary)),
      m_clock(std::move(clock)),
      m_programs(std::make_unique<ScenarioPrograms>(m_directory, m_directory + QStringLiteral("/clock")))
{
}

Result<std::unique_ptr<ScenarioStage>> ScenarioStage::set(const workflows::Scenario& scenario,
                                                          const QString& directory)
{
    std::unique_ptr<QTemporaryDir> temporary;
    if (directory.isEmpty()) {
        // Short: there are sockets in it.
        temporary = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/handfast-XXXXXX"));
        if (!temporary->isValid())
            return failure(ErrorCode::Storage, temporary->errorString().toStdString());
    } else if (!QDir().mkpath(directory) ||
               !QFile::setPermissions(directory, QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                                     QFileDevice::ExeOwner))
        return failure(ErrorCode::Storage, directory.toStdString() + " can't be made");
    const QString path = temporary ? temporary->path() : QDir(directory).absolutePath();
    std::chrono::milliseconds ahead{0};
    if (scenario.start)
        ahead = *scenario.start - session::base::SystemClock().now();
    auto clock = session::base::SharedClock::create((path + QStringLiteral("/clock")).toStdString(), ahead);
    if (!clock)
        return std::unexpected(clock.error());
    return std::unique_ptr<ScenarioStage>(new ScenarioStage(path, std::move(temporary), std::move(*clock)));
}

Result<> ScenarioStage::build(const workflows::ScenarioEstate& estate)
{
    if (estate.fork)
        return playFork(*estate.fork);
    for (const workflows::ScenarioDevice& device : estate.devices)
        m_programOf[device.device.serial.value] = QString::fromStdString(device.program);
    if (auto made = makeManager(m_programs->dataDirectory()); !made)
        return made;
    if (auto started = m_programs->start(QStringLiteral("manager")); !started)
        return started;
    if (auto formed = estate.hasPeer ? formPair() : Result<>(); !formed)
        return formed;
    if (auto configured = configure(estate); !configured)
        return configured;
    if (auto written = writeFleets(estate); !written)
        return written;
    const bool hasAgents = QFile::exists(m_programs->fleetFile(QStringLiteral("agents")));
    return hasAgents ? m_programs->start(QStringLiteral("agents")) : Result<>();
}

/// The copied manager tells what its devices are made of.
Result<> ScenarioStage::playFork(const workflows::ScenarioFork& fork)
{
    m_programs->setRehearsal();
    if (auto started = m_programs->start(QStringLiteral("manager")); !started)
        return started;
    const QString serials = m_directory + QStringLiteral("/settings.txt");
    QByteArray lines;
    for (const std::string& serial : fork.settings)
        lines += QByteArray::fromStdString(serial) + '\n';
    if (auto written = writePrivately(serials, lines); !written)
        return written;
    const QString name = m_programs->fleetFile(QStringLiteral("agents"));
    if (auto done = command("request fleet export file " + config::quoted(name.toStdString()) +
                            " with-settings " + config::quoted(serials.toStdString()));
        !done)
        return done;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Storage, name.toStdString() + ": " + file.errorString().toStdString());
    auto fleet = panos::readFleet(file.readAll());
    if (!fleet)
        return std::unexpected(fleet.error());
    for (panos::Bundle& bundle : fleet->devices) {
        const std::string serial = bundle.serial.toStdString();
        bundle.absent = std::ranges::find(fork.absent, serial) != fork.absent.end();
        bundle.listen.clear();
        if (const auto clock = fork.clocks.find(serial); clock != fork.clocks.end())
            bundle.clockOffsetSeconds = clock->second.count();
        m_programOf[serial] = QStringLiteral("agents");
    }
    const auto text = panos::writeFleet(*fleet);
    if (!text)
        return std::unexpected(text.error());
    if (auto written = writePrivately(name, *text); !written)
        return written;
    return m_programs->start(QStringLiteral("agents"));
}

/// Its first start, and the CA that devices have their certificates from birth of.
Result<> ScenarioStage::makeManager(const QString& directory)
{
    auto application = Application::open({.dataDirectory = directory,
                                          .passphraseFile = {},
                                          .listen = {},
                                          .clockFile = m_directory + QStringLiteral("/clock"),
                                          .lifecycle = {}});
    if (!application)
        return std::unexpected(application.error());
    auto issuer = lifecycle::factoryIssuer((*application)->store(), (*application)->lifecycle().vault());
    if (!issuer)
        return std::unexpected(issuer.error());
    if (!m_factory) // of a pair that of the first, whose state the other takes over
        m_factory = std::move(*issuer);
    return {};
}

Result<> ScenarioStage::command(const std::string& line, const std::string& manager)
{
    const shell::Reply reply = ask(line, manager);
    if (reply.exitStatus == 0)
        return {};
    return failure(ErrorCode::InvalidArgument,
                   line + ": " + (reply.error.isEmpty() ? reply.text : reply.error).trimmed().toStdString());
}

Result<> ScenarioStage::configure(const workflows::ScenarioEstate& estate)
{
    QByteArray lines;
    for (const std::string& line : workflows::scenarioCommands(estate))
        lines += QByteArray::fromStdString(line) + '\n';
    const QString name = m_directory + QStringLiteral("/estate.set");
    if (auto written = writePrivately(name, lines); !written)
        return written;
    std::vector<std::string> commands{"load config from " + config::quoted(name.toStdString()) + " merge"};
    commands.insert(commands.end(), estate.commands.begin(), estate.commands.end());
    commands.emplace_back("commit description estate");
    for (const std::string& line : commands)
        if (auto done = command(line); !done)
            return done;
    return estate.hasPeer ? awaitPair() : Result<>();
}

Result<> ScenarioStage::writeFleets(workflows::ScenarioEstate estate)
{
    for (workflows::ScenarioDevice& device : estate.devices) {
        device.listen = filled(device.listen);
        for (std::string& line : device.local)
            line = filled(line);
    }
    for (const std::string& program : workflows::scenarioPrograms(estate)) {
        auto fleet = workflows::scenarioFleet(estate, program,
                                              {.factory = *m_factory,
                                               .managerAddress = m_programs->managerAddress().toStdString(),
                                               .now = m_clock->now()});
        if (!fleet)
            return std::unexpected(fleet.error());
        const QString peer = m_programs->managerAddress(peerProgram());
        for (panos::Bundle& bundle : fleet->devices)
            if (!peer.isEmpty())
                bundle.managers << peer;
        const auto text = panos::writeFleet(*fleet);
        if (!text)
            return std::unexpected(text.error());
        if (auto written = writePrivately(m_programs->fleetFile(QString::fromStdString(program)), *text);
            !written)
            return written;
    }
    return {};
}

std::optional<QString> ScenarioStage::socketOf(const std::string& device) const
{
    if (device.empty())
        return store::controlSocketOf(m_programs->dataDirectory());
    if (device == workflows::scenarioPeer)
        return store::controlSocketOf(m_programs->dataDirectory(peerProgram()));
    const auto program = m_programOf.find(device);
    if (program == m_programOf.end())
        return std::nullopt;
    return m_programs->stateDirectory(program->second) + QStringLiteral("/console");
}

shell::Reply ScenarioStage::ask(const std::string& line, const std::string& device)
{
    const auto socket = socketOf(device);
    if (!socket)
        return shell::replyError({ErrorCode::NotFound, "the estate has no device " + device});
    return askProgram(*socket, {.command = QString::fromStdString(filled(line)),
                                .directory = m_directory,
                                .device = QString::fromStdString(device)});
}

Result<QString> ScenarioStage::configuration(const std::string& manager)
{
    const QString name = m_directory + QStringLiteral("/running.set");
    if (auto done = command("save config to " + config::quoted(name.toStdString()), manager); !done)
        return std::unexpected(done.error());
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Storage, name.toStdString() + ": " + file.errorString().toStdString());
    const shell::Reply pending = ask("show config diff", manager);
    return QString::fromUtf8(file.readAll()) + QStringLiteral("not committed: ") + pending.text;
}

void ScenarioStage::setResponder(const std::string& name, ScenarioResponder::Mode mode)
{
    responder(QString::fromStdString(name)).setMode(mode);
}

Result<> ScenarioStage::setCables(const std::vector<std::string>& serials, bool isIn)
{
    for (const std::string& serial : serials) {
        const shell::Reply reply = ask(isIn ? "request cable in" : "request cable out", serial);
        if (reply.exitStatus != 0)
            return failure(ErrorCode::Network, reply.error.toStdString());
    }
    return {};
}

bool ScenarioStage::waitUntil(const std::function<bool()>& isTrue, std::chrono::milliseconds within)
{
    const auto isOver = [this] { return !m_programs->problem().isEmpty(); };
    return waitInLoop([&] { return isOver() || isTrue(); }, within, betweenLooks) && !isOver();
}

ScenarioResponder& ScenarioStage::responder(const QString& name)
{
    auto& responder = m_responders[name];
    if (!responder)
        responder = std::make_unique<ScenarioResponder>();
    const auto scep = m_scepServers.find(name);
    responder->setTarget(scep == m_scepServers.end() ? m_programs->httpAddress() : scep->second->address());
    return *responder;
}

/// Starts it where it is named first; why it does not stands in the command that names it.
QString ScenarioStage::ofScepServer(const QString& what, const QString& name)
{
    auto& server = m_scepServers[name];
    if (!server) {
        server = std::make_unique<ScenarioScepServer>(m_directory + QStringLiteral("/scep-") + name);
        if (const auto started = server->start(); !started)
            return QString::fromStdString(started.error().detail);
    }
    if (what == QLatin1String("scep-ca"))
        return server->authorityFile();
    if (what == QLatin1String("scep-fingerprint"))
        return server->fingerprint();
    return QStringLiteral("http://%1/scep").arg(responder(name).address());
}

QString ScenarioStage::valueOf(const QString& name)
{
    const QString argument = name.section(QLatin1Char(':'), 1);
    if (name == QLatin1String("dir"))
        return m_directory;
    if (name == QLatin1String("http"))
        return m_programs->httpAddress();
    if (name == QLatin1String("manager"))
        return m_programs->managerAddress();
    if (name.startsWith(QLatin1String("responder:")))
        return responder(argument).address();
    if (name.startsWith(QLatin1String("tftp:"))) {
        auto& server = m_fileServers[argument];
        if (!server)
            server = std::make_unique<process::TftpServer>(
                process::TftpServer::filesIn(m_directory + QLatin1Char('/') + argument));
        return server->port() == 0 ? QString() : QString::number(server->port());
    }
    static const QStringList ofScep{QStringLiteral("scep"), QStringLiteral("scep-ca"),
                                    QStringLiteral("scep-fingerprint")};
    if (const QString what = name.section(QLatin1Char(':'), 0, 0);
        ofScep.contains(what) && !argument.isEmpty())
        return ofScepServer(what, argument);
    if (!name.startsWith(QLatin1String("port:")))
        return QStringLiteral("${%1}").arg(name);
    QString& port = m_ports[argument];
    if (port.isEmpty())
        port = freePort();
    return port;
}

Result<std::vector<std::string>> ScenarioStage::linesOf(const std::string& file) const
{
    QFile lines(m_directory + QLatin1Char('/') + QString::fromStdString(file));
    if (!lines.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, file + ": " + lines.errorString().toStdString());
    std::vector<std::string> result;
    for (const QByteArray& line : lines.readAll().split('\n'))
        if (!line.trimmed().isEmpty())
            result.push_back(line.toStdString());
    return result;
}

std::string ScenarioStage::filled(const std::string& text)
{
    static const QRegularExpression place(QStringLiteral("\\$\\{([^}]*)\\}"));
    const QString from = QString::fromStdString(text);
    QString result;
    qsizetype end = 0;
    for (auto matches = place.globalMatch(from); matches.hasNext();) {
        const auto match = matches.next();
        result += from.mid(end, match.capturedStart() - end) + valueOf(match.captured(1));
        end = match.capturedEnd();
    }
    return (result + from.mid(end)).toStdString();
}

} // namespace app::manager
