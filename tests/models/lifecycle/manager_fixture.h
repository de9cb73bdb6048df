// A manager's lower half in a test: store, foundation, registry, lifecycle, with an engine on a free loopback
// port or with none. The foundation is laid once per test program, each installation is a copy. Main thread.
#pragma once

#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/engine_bridge.h"
#include "models/lifecycle/foundation.h"
#include "models/lifecycle/lab/revocation_lab.h"
#include "models/lifecycle/lifecycle.h"
#include "session/engine/engine.h"
#include "session/http/client.h"
#include "session/revocation/checker.h"

#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace tests {

/// Far above what a loaded machine needs.
inline constexpr std::chrono::seconds patience{60};

/// The first start of a manager, done once.
class FirstStart
{
public:
    FirstStart() : m_foundation(lay(m_directory.filePath("store.db"))) {}

    const models::lifecycle::Foundation& foundation() const { return m_foundation; }
    void copyTo(const QString& file) const { QFile::copy(m_directory.filePath("store.db"), file); }

private:
    static models::lifecycle::Foundation lay(const QString& file)
    {
        const auto store = models::store::Store::open(file);
        const session::base::SystemClock clock;
        auto foundation =
            models::lifecycle::layFoundation(**store, session::base::SecretText("correct horse"), clock);
        if (!foundation)
            qFatal("%s", foundation.error().detail.c_str());
        return *foundation;
    }

    QTemporaryDir m_directory;
    models::lifecycle::Foundation m_foundation;
};

struct ManagerOptions
{
    QString file;
    bool withEngine = false;
    models::lifecycle::LifecycleOptions lifecycle = {};
    const session::base::Clock* clock = nullptr; ///< nullptr: the machine's
    bool withLookups = false;                    ///< of revocation, over HTTP
    session::engine::EngineLimits limits = {};
    models::lifecycle::RevocationLab* lab = nullptr; ///< nullptr: none
};

class Manager
{
public:
    Manager(const models::lifecycle::Foundation& foundation, const ManagerOptions& options)
        : store(std::move(*models::store::Store::open(options.file)))
    {
        const session::base::Clock& time = options.clock ? *options.clock : clock;
        if (options.withLookups) {
            network = std::make_unique<session::http::Client>();
            lookups = std::make_unique<session::revocation::Checker>(*network, time);
        }
        if (options.withEngine) {
            session::engine::EngineOptions listen;
            listen.port = 0;
            listen.limits = options.limits;
            listen.revocation = lookups.get();
            engine = std::make_unique<session::engine::Engine>(listen, time, bridge);
        }
        lifecycle = std::make_unique<models::lifecycle::Lifecycle>(
            models::lifecycle::LifecycleParts{.store = *store,
                                              .vault = foundation.vault,
                                              .factory = foundation.factory,
                                              .engine = engine.get(),
                                              .devices = devices,
                                              .clock = time,
                                              .options = options.lifecycle,
                                              .revocation = lookups.get(),
                                              .lab = options.lab});
        bridge.setReceiver([this](auto events) { lifecycle->absorb(events); });
        const auto snapshot = lifecycle->load();
        if (!snapshot)
            qFatal("%s", snapshot.error().detail.c_str());
        if (engine) {
            const auto listening = engine->start(*snapshot);
            if (!listening)
                qFatal("%s", listening.error().detail.c_str());
            address = *listening;
        }
    }
    ~Manager()
    {
        if (engine)
            engine->stop();
        if (network)
            network->stop();
        bridge.setReceiver({});
    }

    /// Runs the event loop until `holds`, asked whenever something happened.
    bool until(const std::function<bool()>& holds) const
    {
        using models::lifecycle::Lifecycle;
        if (holds())
            return true;
        QEventLoop loop;
        const auto look = [&] {
            if (holds())
                loop.quit();
        };
        QObject context;
        const auto queued = Qt::QueuedConnection;
        QObject::connect(lifecycle.get(), &Lifecycle::eventArrived, &context, look, queued);
        QObject::connect(lifecycle.get(), &Lifecycle::jobChanged, &context, look, queued);
        QObject::connect(lifecycle.get(), &Lifecycle::candidateChanged, &context, look, queued);
        QObject::connect(lifecycle.get(), &Lifecycle::runningChanged, &context, look, queued);
        QTimer::singleShot(patience, &loop, &QEventLoop::quit);
        loop.exec();
        return holds();
    }

    session::base::Result<> edit(const std::vector<std::string>& commands) const
    {
        std::vector<models::config::Edit> edits;
        for (const std::string& command : commands) {
            const auto words = models::config::splitWords(command);
            const auto parsed = words ? models::config::parseEdits(*words)
                                      : models::config::Result<std::vector<models::config::Edit>>(
                                            std::unexpected(words.error()));
            if (!parsed)
                return std::unexpected(parsed.error());
            edits.insert(edits.end(), parsed->begin(), parsed->end());
        }
        return lifecycle->edit(edits);
    }

    models::lifecycle::CommitOutcome commit(const std::string& description = "test") const
    {
        std::optional<models::lifecycle::CommitOutcome> outcome;
        QEventLoop loop;
        lifecycle->commit(description, [&](const models::lifecycle::CommitOutcome& done) {
            outcome = done;
            loop.quit();
        });
        QTimer::singleShot(patience, &loop, &QEventLoop::quit);
        if (!outcome)
            loop.exec();
        if (!outcome)
            qFatal("the commit never ended");
        return *outcome;
    }

    session::base::SystemClock clock;
    std::unique_ptr<models::store::Store> store;
    models::lifecycle::EngineBridge bridge;
    std::unique_ptr<session::http::Client> network;
    std::unique_ptr<session::revocation::Checker> lookups;
    std::unique_ptr<session::engine::Engine> engine;
    models::lifecycle::DeviceRegistry devices;
    std::unique_ptr<models::lifecycle::Lifecycle> lifecycle;
    std::string address; ///< of the engine
};

} // namespace tests
