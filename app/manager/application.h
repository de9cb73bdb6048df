// The composition root of a manager: builds the store, the engine, the lifecycle and what hangs on them over
// one data directory, and owns their order. Holds no logic. Main thread. Stop order: CA services, acceptor,
// shards, revocation, writer (drain), models.
#pragma once

#include "models/lifecycle/certificates/revocation_keeper.h"
#include "models/lifecycle/commit/run_mark.h"
#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/engine_bridge.h"
#include "models/lifecycle/event_fan_out.h"
#include "models/lifecycle/foundation.h"
#include "models/lifecycle/lab/revocation_lab.h"
#include "models/lifecycle/lifecycle.h"
#include "models/lifecycle/log/decision_log.h"
#include "models/lifecycle/notices/notice_desk.h"
#include "models/services/admin_web.h"
#include "models/services/ca_services.h"
#include "models/services/pair/pair_keeper.h"
#include "models/services/service_notices.h"
#include "models/services/wildfire_client.h"
#include "models/shell/control_server.h"
#include "models/store/data_directory.h"
#include "models/store/event_writer.h"
#include "models/store/store.h"
#include "models/tables/devices/status_sampler.h"
#include "models/workflows/migration.h"
#include "models/workflows/plan_notices.h"
#include "models/workflows/prediction/doom_desk.h"
#include "session/base/shared_clock.h"
#include "session/engine/engine.h"
#include "session/http/client.h"
#include "session/revocation/checker.h"

#include <QString>

#include <memory>
#include <optional>
#include <string>

namespace app::manager {

struct ApplicationOptions
{
    QString dataDirectory;
    std::optional<QString> passphraseFile;
    std::optional<session::pki::KeyVault> vault =
        std::nullopt; ///< unlocked already: no passphrase is looked for
    /// Where devices connect to; nullopt: a shell beside no manager, without sessions and without a control
    /// socket.
    std::optional<session::engine::EngineOptions> listen;
    /// Where CRLs and OCSP are served, "ADDR:PORT"; "": as the configuration says.
    std::string http = {};
    bool isAlone = false;   ///< a rehearsal: neither the other manager of a pair nor an appliance is sought
    bool hasLab = false;    ///< a demonstration, a scenario or a rehearsal: its CAs may misbehave (X-6)
    QString clockFile = {}; ///< of a SharedClock; "": the system's time
    models::lifecycle::LifecycleOptions lifecycle;
};

class Application
{
public:
    /// Takes the directory and loads everything; nothing listens yet. ErrorCode::InUse when another manager
    /// holds it, Denied when the passphrase is wrong.
    [[nodiscard]] static session::base::Result<std::unique_ptr<Application>> open(ApplicationOptions options);
    ~Application();
    Application(const Application&) = delete;
    Application& operator=(const Application&) = delete;

    /// Begins to accept devices and shell commands; the Listening event comes in the event loop.
    [[nodiscard]] session::base::Result<> start();
    /// Ends every session, delivers the last events, writes what waits; idempotent.
    void stop();

    [[nodiscard]] models::lifecycle::Lifecycle& lifecycle() { return *m_lifecycle; }
    [[nodiscard]] models::lifecycle::DeviceRegistry& devices() { return m_devices; }
    [[nodiscard]] models::workflows::MigrationDesk& migration() { return *m_migration; }
    [[nodiscard]] models::lifecycle::NoticeDesk& notices() { return *m_notices; }
    [[nodiscard]] models::store::Store& store() { return *m_store; }
    /// Null in a shell beside no manager.
    [[nodiscard]] models::services::CaServices* services() { return m_services.get(); }
    [[nodiscard]] const models::store::DataDirectory& directory() const { return m_directory; }
    /// The last manager over this directory did not come to its end: what was edited is still there, but
    /// nobody has said goodbye to it.
    [[nodiscard]] bool followsCrash() const { return m_runMark && m_runMark->followsCrash(); }
    void acknowledgeCrash() { m_runMark->acknowledge(); }

private:
    Application(models::store::DataDirectory directory, std::unique_ptr<session::base::Clock> clock);
    [[nodiscard]] session::base::Result<> load(const ApplicationOptions& options);
    [[nodiscard]] session::base::Result<models::lifecycle::Foundation>
    openStore(const ApplicationOptions& options);
    void makeEngine(session::engine::EngineOptions options);
    void makeRevocation();
    void makeLab();
    void makeLifecycle(const ApplicationOptions& options, const models::lifecycle::Foundation& foundation);
    void makeServices(const ApplicationOptions& options);
    void followSettings();
    [[nodiscard]] session::base::Result<> startServices();

    // In the order in which they are built; destroyed the other way round.
    std::unique_ptr<session::base::Clock> m_clock;
    models::store::DataDirectory m_directory;
    std::unique_ptr<models::store::Store> m_store;
    std::unique_ptr<models::lifecycle::RunMark> m_runMark; ///< null in a shell beside no manager
    models::lifecycle::EngineBridge m_bridge;
    std::unique_ptr<models::store::EventWriter> m_writer;
    std::unique_ptr<models::lifecycle::EventFanOut> m_events;
    std::unique_ptr<session::http::Client> m_network;
    std::unique_ptr<session::revocation::Checker> m_revocation;
    std::unique_ptr<models::lifecycle::RevocationKeeper> m_revocationKeeper;
    std::unique_ptr<session::engine::Engine> m_engine;
    models::lifecycle::DeviceRegistry m_devices;
    std::unique_ptr<models::lifecycle::RevocationLab> m_lab; ///< null: none
    std::unique_ptr<models::lifecycle::Lifecycle> m_lifecycle;
    std::unique_ptr<models::lifecycle::DecisionLog> m_decisions;
    std::unique_ptr<models::lifecycle::NoticeDesk> m_notices;
    std::unique_ptr<models::workflows::MigrationDesk> m_migration;
    std::unique_ptr<models::workflows::PlanNotices> m_planNotices;
    std::unique_ptr<models::workflows::DoomDesk> m_dooms;
    std::unique_ptr<models::tables::StatusSampler> m_sampler;
    std::unique_ptr<models::shell::ControlServer> m_control;
    std::unique_ptr<models::services::CaServices> m_services;
    std::unique_ptr<models::services::ServiceNotices> m_serviceNotices;
    std::unique_ptr<models::services::PairKeeper> m_pair;
    std::unique_ptr<models::services::AdminWeb> m_web;
    std::unique_ptr<models::services::WildfireClient> m_wildfire;
    session::engine::SnapshotPtr m_snapshot;
    bool m_demandsHttp = false;
    bool m_isAlone = false;
};

} // namespace app::manager
