#include "app/manager/application.h"

#include "app/manager/report_printer.h"
#include "models/lifecycle/log/logged_channels.h"
#include "models/shell/interpreter.h"
#include "models/tables/notice_rows.h"
#include "models/text/event_json.h"
#include "models/text/event_name.h"
#include "models/text/handshake_text.h"
#include "models/text/language.h"
#include "models/text/limit_wording.h"
#include "session/base/log.h"

#include <QJsonDocument>

#include <memory>
#include <utility>

namespace app::manager {

using namespace models;
using session::base::Result;

namespace {

/// What the log keeps of an event: the same line that `serve` prints, and what devices answer, which is not
/// yet the result of a push.
store::EventLine describe(const session::engine::Event& event, lifecycle::LoggedChannels& channels)
{
    if (std::holds_alternative<session::engine::PeerSpoke>(event.fact))
        return {};
    const auto* told = std::get_if<session::engine::ChannelReported>(&event.fact);
    if (told && !channels.isNews(*told))
        return {};
    const std::string_view name = std::holds_alternative<session::engine::DeviceAnswered>(event.fact)
                                      ? "device-answered"
                                      : text::nameOf(event.fact);
    return {
        .kind = std::string(name), .serial = text::serialOf(event.fact), .json = text::toJson(event, name)};
}

} // namespace

Application::Application(store::DataDirectory directory, std::unique_ptr<session::base::Clock> clock)
    : m_clock(std::move(clock)),
      m_directory(std::move(directory))
{
}

Application::~Application()
{
    stop();
}

Result<std::unique_ptr<Application>> Application::open(ApplicationOptions options)
{
    auto clock = session::base::clockOf(options.clockFile.toStdString());
    if (!clock)
        return std::unexpected(clock.error());
    auto directory = store::DataDirectory::take(options.dataDirectory);
    if (!directory)
        return std::unexpected(directory.error());
    std::unique_ptr<Application> application(new Application(std::move(*directory), std::move(*clock)));
    if (const auto loaded = application->load(options); !loaded)
        return std::unexpected(loaded.error());
    return application;
}

void Application::makeLifecycle(const ApplicationOptions& options, const lifecycle::Foundation& foundation)
{
    m_lifecycle = std::make_unique<lifecycle::Lifecycle>(
        lifecycle::LifecycleParts{.store = *m_store,
                                  .vault = foundation.vault,
                                  .factory = foundation.factory,
                                  .engine = m_engine.get(),
                                  .devices = m_devices,
                                  .clock = *m_clock,
                                  .options = options.lifecycle,
                                  .lostEvents = [this] { return m_writer ? m_writer->lost() : 0; },
                                  .keepEvent =
                                      [this](const session::engine::Event& event) {
                                          if (m_writer)
                                              m_writer->accept(event);
                                      },
                                  .dataDirectory = &m_directory,
                                  .revocation = m_revocation.get(),
                                  .lab = m_lab.get()});
}

/// What a manager does that devices connect to. After the notices.
void Application::makeServices(const ApplicationOptions& options)
{
    m_decisions = std::make_unique<lifecycle::DecisionLog>(
        *m_lifecycle, [this](session::base::TimePoint time, const std::string& kind,
                             const std::string& serial, const std::string& json) {
            m_writer->accept({.time = time, .line = {.kind = kind, .serial = serial, .json = json}});
        });
    m_services = std::make_unique<services::CaServices>(*m_lifecycle,
                                                        services::CaServiceOptions{.listen = options.http});
    m_serviceNotices = std::make_unique<services::ServiceNotices>(*m_services, *m_notices);
    m_pair = std::make_unique<services::PairKeeper>(services::PairKeeper::Parts{
        .lifecycle = *m_lifecycle, .engine = *m_engine, .sink = *m_events, .revocation = m_revocation.get()});
    m_web = std::make_unique<services::AdminWeb>(services::OwnChannel::Parts{
        .lifecycle = *m_lifecycle, .sink = *m_events, .revocation = m_revocation.get()});
    m_wildfire = std::make_unique<services::WildfireClient>(services::OwnChannel::Parts{
        .lifecycle = *m_lifecycle, .sink = *m_events, .revocation = m_revocation.get()});
}

Result<> Application::load(const ApplicationOptions& options)
{
    auto foundation = openStore(options);
    if (!foundation)
        return std::unexpected(foundation.error());
    m_demandsHttp = !options.http.empty();
    m_isAlone = options.isAlone;
    if (options.listen)
        makeEngine(*options.listen);
    if (options.listen && options.hasLab)
        makeLab();

    makeLifecycle(options, *foundation);
    m_bridge.setReceiver([this](auto events) { m_lifecycle->absorb(events); });
    const auto snapshot = m_lifecycle->load();
    if (!snapshot)
        return std::unexpected(snapshot.error());
    m_snapshot = *snapshot;
    if (options.listen)
        m_runMark = std::make_unique<lifecycle::RunMark>(*m_store);
    followSettings();
    m_notices = std::make_unique<lifecycle::NoticeDesk>(*m_lifecycle);
    if (options.listen)
        makeServices(options);
    if (m_writer)
        m_sampler =
            std::make_unique<tables::StatusSampler>(m_devices, *m_clock, [this](auto now, auto numbers) {
                m_writer->count(now, std::move(numbers));
            });
    m_migration = std::make_unique<workflows::MigrationDesk>(*m_lifecycle, *m_store);
    if (options.listen)
        m_planNotices = std::make_unique<workflows::PlanNotices>(*m_migration, *m_notices);
    m_dooms = std::make_unique<workflows::DoomDesk>(*m_lifecycle, m_devices);
    return {};
}

Result<lifecycle::Foundation> Application::openStore(const ApplicationOptions& options)
{
    const auto passphrase =
        options.vault ? Result<session::base::SecretText>() : m_directory.passphrase(options.passphraseFile);
    if (!passphrase)
        return std::unexpected(passphrase.error());
    auto opened = store::Store::open(m_directory.databaseFile());
    if (!opened)
        return std::unexpected(opened.error());
    m_store = std::move(*opened);
    return options.vault ? lifecycle::readFoundation(*m_store, *options.vault)
                         : lifecycle::layFoundation(*m_store, *passphrase, *m_clock);
}

void Application::makeRevocation()
{
    m_network = std::make_unique<session::http::Client>();
    m_revocation = std::make_unique<session::revocation::Checker>(*m_network, *m_clock);
    m_revocationKeeper = std::make_unique<lifecycle::RevocationKeeper>(lifecycle::RevocationKeeper::Parts{
        .store = *m_store, .writer = *m_writer, .checker = *m_revocation, .clock = *m_clock});
    m_revocationKeeper->load();
}

/// What is ordered in it counts for the next handshake, and not when what is known has ended.
void Application::makeLab()
{
    m_lab = std::make_unique<lifecycle::RevocationLab>();
    QObject::connect(m_lab.get(), &lifecycle::RevocationLab::changed, m_lab.get(),
                     [checker = m_revocation.get()] { checker->forgetAll(); });
}

/// What the running configuration says of things that are no part of a policy.
void Application::followSettings()
{
    if (!m_network)
        return;
    const auto follow = [this] {
        const auto& settings = m_lifecycle->running().manager;
        m_network->setAllowPrivateAddresses(settings.fetchFromPrivateAddresses);
        m_writer->setRetention({.records = std::uint64_t(settings.eventLogRecords),
                                .age = std::chrono::days(settings.eventLogDays)});
    };
    QObject::connect(m_lifecycle.get(), &lifecycle::Lifecycle::runningChanged, m_lifecycle.get(), follow);
    follow();
}

void Application::makeEngine(session::engine::EngineOptions options)
{
    m_writer = std::make_unique<store::EventWriter>(store::EventWriterOptions{
        .file = m_directory.databaseFile(),
        .describe = [channels = std::make_shared<lifecycle::LoggedChannels>()](
                        const session::engine::Event& event) { return describe(event, *channels); },
        .now = [clock = m_clock.get()] { return clock->now(); }});
    makeRevocation();
    options.revocation = m_revocation.get();
    options.channels = {session::engine::Channel::Management, session::engine::Channel::Ha};
    m_events = std::make_unique<lifecycle::EventFanOut>(
        std::vector<session::engine::EventSink*>{m_writer.get(), &m_bridge});
    m_engine = std::make_unique<session::engine::Engine>(options, *m_clock, *m_events);
}

Result<> Application::start()
{
    if (!m_engine)
        return session::base::failure(session::base::ErrorCode::Unsupported, "opened without an engine");
    if (auto writing = m_writer->start(); !writing)
        return writing;
    m_store->setLaterWriter(
        {.keep = [writer = m_writer.get()](const auto& key,
                                           const auto& value) { return writer->keepValue(key, value); },
         .problem = [writer = m_writer.get()] { return writer->problem(); }});
    m_control = std::make_unique<shell::ControlServer>([this](const auto& request, const auto& done) {
        auto context = std::make_shared<shell::ShellContext>(shell::ShellContext{
            *m_lifecycle, *m_migration, request.directory, text::forMachines<text::limitReason>,
            text::forMachines<printReport>, text::forMachines<text::handshakeJson>,
            text::forMachines<text::handshakeText>, m_notices.get(), text::forMachines<tables::noticeLine>});
        shell::answer(*context, request, [context, done](const shell::Reply& reply) { done(reply); });
    });
    if (auto listening = m_control->listen(m_directory.controlSocket()); !listening)
        return listening;
    m_sampler->start();
    m_notices->start();
    m_revocationKeeper->start();
    if (const auto address = m_engine->start(m_snapshot); !address)
        return std::unexpected(address.error());
    if (!m_isAlone) {
        m_pair->start();
        m_web->start();
        m_wildfire->start();
    }
    return startServices();
}

/// What a command line asks for must work; a setting that can't be had (another program on its port) must not
/// keep the manager from its devices: the services say their problem.
Result<> Application::startServices()
{
    auto started = m_services->start();
    if (started || m_demandsHttp)
        return started;
    session::base::log(session::base::LogLevel::Error, started.error().detail);
    return {};
}

void Application::stop()
{
    if (!m_engine)
        return;
    m_sampler->stop();
    m_services->stop();
    m_web->stop();
    m_wildfire->stop();
    m_pair->stop();
    m_control.reset();
    m_engine->stop();
    m_revocationKeeper->finish();
    m_network->stop();
    m_bridge.deliver();
    m_writer->stop(); // from here on, values are written at once
    m_bridge.setReceiver({});
    if (m_runMark)
        m_runMark->end();
}

} // namespace app::manager
