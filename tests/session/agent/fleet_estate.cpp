#include "tests/session/agent/fleet_estate.h"

#include "session/agent/device_duties.h"
#include "session/trust/identity.h"

#include <QtGlobal>

#include <ranges>

namespace fleet_tests {

using namespace session;

namespace {

template <class T>
T must(base::Result<T> result)
{
    if (!result)
        qFatal("%s", result.error().detail.c_str());
    return *std::move(result);
}

agent::FleetOptions quickOptions(revocation::Checker* checker)
{
    agent::FleetOptions options;
    options.revocation = checker;
    options.threads = 2;
    options.initialBackoff = std::chrono::milliseconds(5);
    options.maximumBackoff = std::chrono::milliseconds(50);
    options.rebootTime = std::chrono::milliseconds(5);
    options.maximumConnecting = 8;
    options.reportInterval = std::chrono::milliseconds(20);
    return options;
}

} // namespace

void EventLog::accept(const engine::Event& event)
{
    const std::scoped_lock lock(m_mutex);
    m_events.push_back(event);
    m_arrived.notify_all();
}

std::optional<engine::Event> EventLog::expect(const std::function<bool(const engine::Event&)>& wanted,
                                              std::size_t skip)
{
    std::unique_lock lock(m_mutex);
    std::optional<engine::Event> found;
    m_arrived.wait_for(lock, std::chrono::seconds(20), [&] {
        for (; skip < m_events.size() && !found; ++skip) {
            if (wanted(m_events[skip]))
                found = m_events[skip];
        }
        return found.has_value();
    });
    return found;
}

QByteArray EventLog::report() const
{
    constexpr std::size_t most = 40;
    const std::scoped_lock lock(m_mutex);
    std::string text = "\n";
    for (const engine::Event& event : m_events | std::views::take(most)) {
        text.append(toText(event.channel)).append(" ").append(event.server.value).append(" ");
        if (const auto* up = std::get_if<engine::SessionUp>(&event.fact))
            text.append("up ").append(up->serial.value);
        else if (const auto* down = std::get_if<engine::SessionDown>(&event.fact))
            text.append("down ").append(down->serial.value).append(" ").append(toText(down->reason));
        else if (const auto* refused = std::get_if<engine::SessionRefused>(&event.fact))
            text.append("refused ")
                .append(failureOf(*refused).rule)
                .append(" ")
                .append(failureOf(*refused).detail);
        else
            text.append("fact ").append(std::to_string(event.fact.index()));
        text.append("\n");
    }
    return QByteArray::fromStdString(text);
}

FleetEstate::FleetEstate()
{
    const QString server = QStringLiteral("serverAuth");
    m_pki.root("factory-root");
    m_pki.root("custom-root");
    m_pki.leaf("factory-server", {.issuer = "factory-root", .extendedKeyUsage = server});
    m_pki.leaf("custom-server",
               {.issuer = "custom-root", .subjectAltNames = {"IP:127.0.0.1"}, .extendedKeyUsage = server});
    m_pki.leaf("named-server", {.issuer = "custom-root",
                                .commonName = "manager.example",
                                .subjectAltNames = {"DNS:manager.example"},
                                .extendedKeyUsage = server});
}

agent::DeviceFacts FleetEstate::newDevice(const std::string& serial)
{
    const QString name = "device-" + QString::fromStdString(serial);
    m_pki.leaf(name, {.issuer = "factory-root",
                      .commonName = QString::fromStdString(serial),
                      .extendedKeyUsage = "clientAuth"});
    manage(serial);
    agent::DeviceFacts facts;
    facts.serial = base::Serial(serial);
    facts.hostname = "host-" + serial;
    facts.softwareVersion = "10.1.4";
    facts.factoryCas = certificates("factory-root");
    facts.predefinedIdentity = identity(name);
    return facts;
}

pki::Identity FleetEstate::identity(const QString& name) const
{
    return must(
        pki::makeIdentity(certificates(name), must(pki::PrivateKey::fromPem(m_pki.key(name).toStdString()))));
}

std::vector<pki::Certificate> FleetEstate::certificates(const QString& name) const
{
    return must(pki::readPemCertificates(m_pki.certificate(name).toStdString()));
}

engine::SnapshotPtr FleetEstate::snapshot(const SnapshotWishes& wishes) const
{
    engine::SnapshotSource source{.version = {wishes.version},
                                  .policy = {},
                                  .predefinedIdentity = identity("factory-server"),
                                  .customIdentity = std::nullopt,
                                  .customCipherList = "ECDHE+AESGCM"};
    source.policy.predefined.anchors = trust::TrustAnchors::of(certificates("factory-root"));
    source.policy.customOnly = wishes.customOnly;
    const auto managed = m_managed | std::views::transform([](const std::string& serial) {
                             return trust::foldedSerial(base::Serial(serial));
                         });
    source.policy.managed = std::make_shared<trust::ManagedSerials>(managed.begin(), managed.end());
    if (wishes.custom) {
        source.customIdentity = identity(wishes.customServer);
        source.policy.custom.emplace();
        source.policy.custom->profileName = "profile";
        source.policy.custom->anchors = trust::TrustAnchors::of(certificates("custom-root"));
    }
    return must(engine::PolicySnapshot::compile(std::move(source)));
}

agent::DeviceSettings FleetEstate::customSettings() const
{
    agent::DeviceSettings settings;
    settings.custom = true;
    settings.serverPolicy.anchors = trust::TrustAnchors::of(certificates("custom-root"));
    return settings;
}

wire::Issued FleetEstate::sign(const wire::Csr& csr, const std::string& serial) const
{
    const pki::Identity authority = identity("custom-root");
    pki::IssueSpec spec;
    spec.subject.text = serial;
    spec.now = base::SystemClock().now();
    const pki::Issuer issuer{authority.chain.front(), authority.key};
    return {csr.id, must(pki::issueFromRequest(spec, csr.request, issuer)).pem(), ""};
}

Yard::Yard(FleetEstate& around, SnapshotWishes wishes, revocation::Checker* checker)
    : estate(around),
      engine({.port = 0, .shards = 1}, clock, managerLog)
{
    address = must(engine.start(estate.snapshot(wishes)));
    const auto persist = [this](const agent::DeviceFacts& facts) -> base::Result<> {
        const std::scoped_lock lock(keptMutex);
        kept.insert_or_assign(facts.serial.value, facts);
        return {};
    };
    fleet = std::make_unique<agent::Fleet>(quickOptions(checker), clock, reader, persist, deviceLog);
}

Yard::~Yard()
{
    fleet->stop();
    engine.stop();
}

void Yard::start(std::vector<agent::DeviceFacts> devices)
{
    for (agent::DeviceFacts& device : devices) {
        if (device.managers.empty())
            device.managers = {address};
    }
    fleet->start(std::move(devices));
}

void Yard::push(const std::string& serial, const std::string& text, std::uint64_t job)
{
    engine.send(base::Serial(serial), wire::Config{job, agent::configDigest(text), text});
}

const trust::Check& failureOf(const engine::SessionRefused& refused)
{
    static const trust::Check none;
    const trust::Check* failed = refused.attempt ? refused.attempt->verdict.firstFailure() : nullptr;
    return failed ? *failed : none;
}

} // namespace fleet_tests
