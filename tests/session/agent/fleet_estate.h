// What the fleet's tests share: both worlds' certificates made by the openssl tool, a manager (the engine)
// and devices on loopback, and a sink that can be waited on. One thread, but for the sink.
#pragma once

#include "session/agent/fleet.h"
#include "session/engine/engine.h"
#include "session/pki/issuing/issuing.h"
#include "tests/session/agent/fake_settings_reader.h"
#include "tests/support/openssl_pki.h"

#include <QTemporaryDir>

#include <condition_variable>
#include <mutex>

namespace fleet_tests {

/// Keeps every event; until() waits for what a test wants to see in them.
class EventLog final : public session::engine::EventSink
{
public:
    void accept(const session::engine::Event& event) override;

    template <class Kind>
    std::vector<Kind> all() const
    {
        const std::scoped_lock lock(m_mutex);
        return collect<Kind>();
    }
    /// False after a time that is long enough for any machine.
    template <class Kind>
    bool until(const std::function<bool(const std::vector<Kind>&)>& seen)
    {
        std::unique_lock lock(m_mutex);
        return m_arrived.wait_for(lock, std::chrono::seconds(60), [&] { return seen(collect<Kind>()); });
    }
    template <class Kind>
    bool untilCount(std::size_t count)
    {
        return until<Kind>([count](const std::vector<Kind>& all) { return all.size() >= count; });
    }
    /// The first event of this kind behind `skip` others of it.
    template <class Kind>
    Kind nth(std::size_t skip = 0)
    {
        return untilCount<Kind>(skip + 1) ? all<Kind>().at(skip) : Kind{};
    }

    /// The first event behind the first `skip` ones that `wanted` holds for; nullopt after a long time.
    std::optional<session::engine::Event>
    expect(const std::function<bool(const session::engine::Event&)>& wanted, std::size_t skip = 0);
    /// The first events in words, for a test that failed.
    [[nodiscard]] QByteArray report() const;
    [[nodiscard]] std::size_t size() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_events.size();
    }

private:
    template <class Kind>
    std::vector<Kind> collect() const
    {
        std::vector<Kind> result;
        for (const auto& event : m_events) {
            if (const auto* fact = std::get_if<Kind>(&event.fact))
                result.push_back(*fact);
        }
        return result;
    }

    mutable std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::vector<session::engine::Event> m_events;
};

struct SnapshotWishes
{
    std::uint64_t version = 1;
    bool custom = false;
    bool customOnly = false;
    QString customServer = "custom-server";
};

class FleetEstate
{
public:
    FleetEstate();

    void manage(const std::string& serial) { m_managed.push_back(serial); }
    /// A managed device with its certificate from birth.
    [[nodiscard]] session::agent::DeviceFacts newDevice(const std::string& serial);
    [[nodiscard]] session::engine::SnapshotPtr snapshot(const SnapshotWishes& wishes = {}) const;
    [[nodiscard]] session::pki::Identity identity(const QString& name) const;
    [[nodiscard]] std::vector<session::pki::Certificate> certificates(const QString& name) const;
    /// Settings that trust the custom CA; whoever wants more sets it.
    [[nodiscard]] session::agent::DeviceSettings customSettings() const;
    /// A local CA's answer to a request: CN is `serial`.
    [[nodiscard]] session::wire::Issued sign(const session::wire::Csr& csr, const std::string& serial) const;
    [[nodiscard]] support::OpensslPki& pki() { return m_pki; }

private:
    QTemporaryDir m_directory;
    support::OpensslPki m_pki{m_directory.path()};
    std::vector<std::string> m_managed;
};

/// A manager and a fleet that dials it.
struct Yard
{
    /// With a checker the devices look up their manager; its network is to be stopped after the yard is gone.
    explicit Yard(FleetEstate& around, SnapshotWishes wishes = {},
                  session::revocation::Checker* checker = nullptr);
    ~Yard();
    void start(std::vector<session::agent::DeviceFacts> devices);
    /// Sends this configuration text to a device.
    void push(const std::string& serial, const std::string& text, std::uint64_t job);

    FleetEstate& estate;
    session::base::SystemClock clock;
    fakes::FakeSettingsReader reader;
    EventLog managerLog;
    EventLog deviceLog;
    session::engine::Engine engine;
    std::string address;
    std::mutex keptMutex;
    std::map<std::string, session::agent::DeviceFacts> kept; ///< what was persisted, by serial
    std::unique_ptr<session::agent::Fleet> fleet;
};

[[nodiscard]] const session::trust::Check& failureOf(const session::engine::SessionRefused& refused);

} // namespace fleet_tests
