// Two managers in one process, each with its engine, its store and its keeper of the pair, which find each
// other over loopback. Main thread.
#pragma once

#include "models/services/pair/pair_keeper.h"
#include "session/engine/change_feed.h"
#include "tests/models/lifecycle/manager_fixture.h"
#include "tests/support/sql.h"

#include <QTest>

namespace keeper_tests {

using namespace models;
using namespace session;
using lifecycle::PairView;
using Moved = engine::PairMoved::Kind;

inline constexpr int patienceMs = int(std::chrono::milliseconds(tests::patience).count());

/// One of the two. Its engine serves the HA channel too, and its clock is the test's.
class Half
{
public:
    Half(const tests::FirstStart& first, const char* serial) : m_first(first), m_serial(serial)
    {
        first.copyTo(file());
        open();
    }
    ~Half() { close(); }

    void open()
    {
        m_store = std::move(*store::Store::open(file()));
        engine::EngineOptions options;
        options.port = m_port;
        options.channels = {engine::Channel::Management, engine::Channel::Ha};
        m_engine = std::make_unique<engine::Engine>(options, clock, m_bridge);
        m_lifecycle = std::make_unique<lifecycle::Lifecycle>(
            lifecycle::LifecycleParts{.store = *m_store,
                                      .vault = m_first.foundation().vault,
                                      .factory = m_first.foundation().factory,
                                      .engine = m_engine.get(),
                                      .devices = m_devices,
                                      .clock = clock,
                                      .options = {}});
        m_bridge.setReceiver([this](auto events) { m_lifecycle->absorb(events); });
        QObject::connect(m_lifecycle.get(), &lifecycle::Lifecycle::eventArrived, m_lifecycle.get(),
                         [this](const engine::Event& event) {
                             if (const auto* moved = std::get_if<engine::PairMoved>(&event.fact))
                                 told.push_back(*moved);
                             if (std::holds_alternative<engine::SessionUp>(event.fact))
                                 ++sessions;
                         });
        const auto snapshot = m_lifecycle->load();
        const auto listening = snapshot ? m_engine->start(*snapshot) : std::unexpected(snapshot.error());
        if (!listening)
            qFatal("%s", listening.error().detail.c_str());
        m_port = std::uint16_t(
            QString::fromStdString(*listening).section(QLatin1Char(':'), -1).toUShort()); // the same again
        m_keeper = std::make_unique<services::PairKeeper>(
            services::PairKeeper::Parts{.lifecycle = *m_lifecycle, .engine = *m_engine, .sink = m_bridge});
        m_keeper->start();
    }
    /// As it ends, by whatever cause: nothing stays but what is on the disk.
    void close()
    {
        if (!m_keeper)
            return;
        m_keeper.reset();
        m_engine->stop();
        m_bridge.setReceiver({});
        m_lifecycle.reset();
        m_engine.reset();
        m_store.reset();
    }

    [[nodiscard]] base::PolicyVersion commit(const std::string& commands)
    {
        std::vector<config::Edit> edits;
        for (const auto& line : config::joinLines(commands)) {
            const auto parsed = config::parseEdits(*config::splitWords(line.text));
            edits.insert(edits.end(), parsed->begin(), parsed->end());
        }
        if (const auto done = m_lifecycle->edit(edits); !done)
            qFatal("%s", done.error().detail.c_str());
        std::optional<lifecycle::CommitOutcome> outcome;
        m_lifecycle->commit("a change", [&outcome](const auto& done) { outcome = done; });
        if (!QTest::qWaitFor([&] { return outcome.has_value(); }, patienceMs) || !outcome->version)
            qFatal("no commit: %s", outcome ? outcome->version.error().detail.c_str() : "no answer");
        return *outcome->version;
    }
    /// Settings of the pair, as seen from here.
    void join(const Half& peer, const char* priority) { joinAt(peer.m_serial, peer.m_port, priority); }
    void joinAt(const std::string& peerSerial, std::uint16_t peerPort, const char* priority)
    {
        const std::string at = "set deviceconfig high-availability ";
        static_cast<void>(commit(at + "serial " + m_serial + '\n' + at + "peer serial " + peerSerial + '\n' +
                                 at + "peer ip-address 127.0.0.1\n" + at + "peer port " +
                                 std::to_string(peerPort) + '\n' + at + "election-option priority " +
                                 priority + '\n' + at + "election-option timers advanced " +
                                 "promotion-hold-time 500\n" + at + "election-option timers advanced " +
                                 "heartbeat-interval 1000\n" + at + "election-option timers advanced " +
                                 "monitor-hold-time 1000\n" + at + "election-option timers advanced " +
                                 "additional-master-hold-up-time 500\n" + at + "enabled yes"));
    }

    [[nodiscard]] PairView view() const { return m_keeper->view(); }
    [[nodiscard]] services::PairKeeper& keeper() { return *m_keeper; }
    [[nodiscard]] lifecycle::Lifecycle& lifecycle() { return *m_lifecycle; }
    [[nodiscard]] store::Store& store() { return *m_store; }
    [[nodiscard]] bool hasTold(Moved kind) const
    {
        return std::ranges::find(told, kind, &engine::PairMoved::kind) != told.end();
    }
    [[nodiscard]] std::string description() const
    {
        const auto& templates = m_lifecycle->running().templates;
        const auto found = templates.find("t");
        return found == templates.end() ? std::string() : found->second.description;
    }

    [[nodiscard]] std::string address() const { return "127.0.0.1:" + std::to_string(m_port); }
    /// Behind the manager's back.
    void sql(const char* statement) const { support::runSql(file(), QString::fromUtf8(statement)); }

    base::ManualClock clock{base::SystemClock().now()};
    std::vector<engine::PairMoved> told;
    int sessions = 0; ///< that came up here

private:
    [[nodiscard]] QString file() const { return m_directory.filePath(QStringLiteral("store.db")); }

    const tests::FirstStart& m_first;
    std::string m_serial;
    QTemporaryDir m_directory;
    std::uint16_t m_port = 0;
    lifecycle::EngineBridge m_bridge;
    lifecycle::DeviceRegistry m_devices;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<engine::Engine> m_engine;
    std::unique_ptr<lifecycle::Lifecycle> m_lifecycle;
    std::unique_ptr<services::PairKeeper> m_keeper;
};

} // namespace keeper_tests
