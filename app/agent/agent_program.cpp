#include "app/agent/agent_program.h"

#include "app/agent/device_estate.h"
#include "app/agent/drop_folder.h"
#include "app/agent/event_relay.h"
#include "app/agent/line_writer.h"
#include "app/agent/live_keeper.h"
#include "app/agent/served_passwords.h"
#include "app/agent/session_book.h"
#include "app/process/descriptor_limit.h"
#include "app/process/log_sink.h"
#include "app/process/stop_signal.h"
#include "models/config/device/device_settings_reader.h"
#include "models/shell/control_server.h"
#include "models/shell/device_console.h"
#include "session/agent/fleet.h"
#include "session/base/log.h"
#include "session/base/shared_clock.h"
#include "session/enrollment/scep_client.h"
#include "session/http/client.h"
#include "session/revocation/checker.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <thread>

#include <unistd.h>

namespace app::agent {

using namespace session;
using process::StopSignal;

namespace {

constexpr std::size_t devicesPerThread = 250;

int fail(const std::string& reason)
{
    const QByteArray line = "handfast-agent: " + QByteArray::fromStdString(reason).simplified() + "\n";
    LineWriter(STDERR_FILENO, StopSignal::requested()).write(line);
    return 2;
}

session::agent::FleetOptions fleetOptionsFor(std::size_t devices, bool isClockMoved)
{
    session::agent::FleetOptions options;
    options.connectDeadline =
        std::chrono::seconds(30);   // a manager with a whole fleet at its door answers late
    options.maximumConnecting = 16; // more at once only wait for each other's cryptography
    if (isClockMoved) {             // who moves it waits for what comes of it
        options.maximumBackoff = std::chrono::seconds(2);
        options.rebootTime = std::chrono::seconds(1);
        options.longestSleep = std::chrono::seconds(1);
    }
    const std::size_t cores = std::max(std::thread::hardware_concurrency(), 1U);
    options.threads =
        unsigned(std::clamp<std::size_t>(devices / devicesPerThread, 1, std::min<std::size_t>(cores, 4)));
    return options;
}

session::agent::PersistDevice keeper(const StateDirectory* state, const DeviceEstate& estate,
                                     ServedPasswords* served)
{
    if (!state)
        return {};
    return [state, &estate, served](const session::agent::DeviceFacts& facts) {
        const auto origin = estate.origins.find(facts.serial);
        const QString serial = QString::fromStdString(facts.serial.value);
        std::string before = facts.localText.empty() ? std::string() : state->localTextOf(serial);
        auto kept = state->write({facts, origin == estate.origins.end() ? QString() : origin->second,
                                  isAsDelivered(estate, facts)});
        if (kept && !before.empty() && before != facts.localText)
            served->note(serial, {std::move(before), facts.localText});
        return kept;
    };
}

QByteArray dropLine(const base::Clock& clock, const QString& event, QJsonObject members)
{
    members.insert(QStringLiteral("time"), QString::fromStdString(base::toRfc3339(clock.now())));
    members.insert(QStringLiteral("event"), event);
    return QJsonDocument(members).toJson(QJsonDocument::Compact) + '\n';
}

/// Bundles that somebody brings while the program runs.
class Deliveries
{
public:
    struct Parts
    {
        session::agent::Fleet& fleet;
        DeviceConverter& converter;
        LineWriter& out;
        const base::Clock& clock;
    };
    Deliveries(const QString& path, const Parts& parts)
        : m_fleet(parts.fleet),
          m_converter(parts.converter),
          m_folder(path,
                   [this](const auto& bundle, DropFolder::Done done) { deliver(bundle, std::move(done)); })
    {
        QObject::connect(
            &m_folder, &DropFolder::delivered, &m_folder,
            [&out = parts.out, &clock = parts.clock](const QString& serial, const QString& file) {
                out.write(dropLine(clock, QStringLiteral("bundle-delivered"),
                                   {{QStringLiteral("serial"), serial}, {QStringLiteral("file"), file}}));
            });
        QObject::connect(&m_folder, &DropFolder::failed, &m_folder,
                         [&out = parts.out, &clock = parts.clock](const QString& serial, const QString& file,
                                                                  const QString& reason) {
                             out.write(dropLine(clock, QStringLiteral("bundle-refused"),
                                                {{QStringLiteral("serial"), serial},
                                                 {QStringLiteral("file"), file},
                                                 {QStringLiteral("detail"), reason}}));
                         });
        m_folder.look();
    }

private:
    void deliver(const models::panos::Bundle& bundle, DropFolder::Done done)
    {
        auto facts = m_converter.factsOf(bundle);
        if (!facts)
            return done(std::unexpected(facts.error()));
        m_fleet.deliver(*std::move(facts), std::move(done));
    }

    session::agent::Fleet& m_fleet;
    DeviceConverter& m_converter;
    DropFolder m_folder;
};

/// A device that has only just been unpacked is kept, too, so that its console knows it while no agent runs.
/// Not those of a fleet, of which there may be thousands.
base::Result<> keepUnpacked(const AgentOptions& options, const StateDirectory& state,
                            const DeviceEstate& estate, DeviceConverter& converter)
{
    if (options.bundleFile.isEmpty() || estate.devices.empty())
        return {};
    const session::agent::DeviceFacts& device = estate.devices.front();
    const auto kept = state.read(QString::fromStdString(device.serial.value), converter);
    if (!kept)
        return std::unexpected(kept.error());
    const auto origin = estate.origins.find(device.serial);
    if (origin == estate.origins.end() || (*kept && !(*kept)->isAsDelivered))
        return {};
    return state.write({device, origin->second, true});
}

std::set<QString> serialsOf(const DeviceEstate& estate)
{
    std::set<QString> serials;
    for (const session::agent::DeviceFacts& device : estate.devices)
        serials.insert(QString::fromStdString(device.serial.value));
    return serials;
}

/// The devices' own shells, for `handfast-agent console`.
class Consoles
{
public:
    Consoles(const LiveKeeper::Agent& agent, std::set<QString> played)
        : m_keeper(agent, std::move(played)),
          m_server([this](const auto& request, const auto& done) {
              models::shell::answerConsole(m_keeper, request, done);
          })
    {
        // Without its socket an agent still plays its devices.
        if (const auto listening = m_server.listen(agent.state.consoleSocket()); !listening)
            base::log(base::LogLevel::Warning, listening.error().detail);
    }

private:
    LiveKeeper m_keeper;
    models::shell::ControlServer m_server;
};

} // namespace

int runAgent(const AgentOptions& options)
{
    process::logToStandardError("handfast-agent");
    process::raiseDescriptorLimit();
    StopSignal stopSignal(StopSignal::BlockedCalls::WakeUp);
    std::unique_ptr<StateDirectory> state;
    if (!options.stateDirectory.isEmpty()) {
        auto opened = StateDirectory::open(options.stateDirectory);
        if (!opened)
            return fail(opened.error().detail);
        state = *std::move(opened);
    }
    DeviceConverter converter;
    auto estate = loadEstate(options, state.get(), converter);
    if (!estate)
        return fail(estate.error().detail);
    if (const auto kept = state ? keepUnpacked(options, *state, *estate, converter) : base::Result<>(); !kept)
        return fail(kept.error().detail);

    LineWriter out(STDOUT_FILENO, StopSignal::requested());
    SessionBook sessions;
    EventRelay relay([&out](const QByteArray& line) { out.write(line); },
                     [&sessions](const engine::Event& event) { sessions.note(event); });
    const auto clockThere = base::clockOf(options.clockFile.toStdString());
    if (!clockThere)
        return fail(clockThere.error().detail);
    const base::Clock& clock = **clockThere;
    const models::config::DeviceSettingsReader reader;
    StopSignal::keepFromNewThreads();
    http::Client network;
    revocation::Checker checker(network, clock);
    auto fleetOptions = fleetOptionsFor(estate->devices.size(), !options.clockFile.isEmpty());
    fleetOptions.managerAt = options.managerAt.toStdString();
    const bool isRehearsal = !options.managerAt.isEmpty();
    fleetOptions.revocation = isRehearsal ? nullptr : &checker;
    std::optional<ServedPasswords> served;
    if (state)
        served.emplace(*state);
    session::agent::Fleet fleet(fleetOptions, clock, reader,
                                keeper(state.get(), *estate, served ? &*served : nullptr), relay,
                                isRehearsal ? nullptr : enrollment::makeEnroller(clock));
    std::set<QString> played = serialsOf(*estate);
    fleet.start(std::move(estate->devices));
    StopSignal::letThrough();
    std::optional<Deliveries> deliveries;
    std::optional<Consoles> consoles;
    if (state) {
        deliveries.emplace(state->path() + QStringLiteral("/drop"),
                           Deliveries::Parts{fleet, converter, out, clock});
        consoles.emplace(LiveKeeper::Agent{*state, converter, options, sessions, fleet}, std::move(played));
    }

    QObject::connect(&stopSignal, &StopSignal::stopRequested, QCoreApplication::instance(),
                     &QCoreApplication::quit);
    const int status = QCoreApplication::exec();
    fleet.stop();
    network.stop();
    relay.flush();
    if (served)
        served->flush();
    return status;
}

} // namespace app::agent
