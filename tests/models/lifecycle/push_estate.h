// What the tests of pushes share: a manager with its engine, a template in a stack of two firewalls, and
// devices in this process, made from their bundles. Main thread.
#pragma once

#include "models/config/device/device_settings_reader.h"
#include "models/lifecycle/certificates/certificate_export.h"
#include "models/lifecycle/certificates/certificates.h"
#include "models/lifecycle/exchange/bundle_export.h"
#include "session/agent/fleet.h"
#include "tests/models/lifecycle/manager_fixture.h"
#include "tests/support/certificate_import.h"

#include <algorithm>

namespace push_tests {

using namespace models::lifecycle;
using namespace models;
using namespace session;
using base::Serial;
using tests::Manager;

class NoEvents final : public engine::EventSink
{
public:
    void accept(const engine::Event&) override {}
};

inline pki::Identity identityOf(const QByteArray& chain, const QByteArray& key)
{
    return *pki::makeIdentity(*pki::readPemCertificates(chain.toStdString()),
                              *pki::PrivateKey::fromPem(key.toStdString()));
}

inline agent::DeviceFacts deviceOf(const panos::Bundle& bundle)
{
    agent::DeviceFacts facts;
    facts.serial = Serial(bundle.serial.toStdString());
    facts.hostname = bundle.hostname.toStdString();
    facts.softwareVersion = bundle.softwareVersion.toStdString();
    facts.managers = {bundle.managers.first().toStdString()};
    facts.factoryCas = *pki::readPemCertificates(bundle.factoryCaPem.toStdString());
    facts.predefinedIdentity = identityOf(bundle.certificatePem, bundle.keyPem);
    facts.configText = bundle.configText.toStdString();
    for (const panos::BundleIdentity& own : bundle.identities)
        facts.ownIdentities.push_back({.certificateName = own.name.toStdString(),
                                       .subject = own.subject.toStdString(),
                                       .signedBy = own.signedBy.toStdString(),
                                       .identity = identityOf(own.chainPem, own.keyPem)});
    return facts;
}
class PushEstate
{
protected:
    /// Once for a test program.
    void prepare() { m_firstStart = std::make_unique<tests::FirstStart>(); }
    bool begin()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_firstStart->copyTo(m_directory->filePath("store.db"));
        start({});
        makeFleet();
        return m_manager->edit({"set mgt-config devices 0001", "set mgt-config devices 0002",
                                "set template branch description x",
                                "set template-stack stack templates branch",
                                "set template-stack stack devices [ 0001 0002 ]"}) &&
               m_manager->commit().version;
    }
    void end()
    {
        m_fleet->stop();
        m_fleet.reset();
        m_manager.reset();
    }
    Lifecycle& lifecycle() const { return *m_manager->lifecycle; }
    void start(LifecycleOptions options)
    {
        m_manager = std::make_unique<Manager>(m_firstStart->foundation(),
                                              tests::ManagerOptions{.file = m_directory->filePath("store.db"),
                                                                    .withEngine = true,
                                                                    .lifecycle = options,
                                                                    .clock = m_clock.get()});
    }
    /// A manager with other options, and devices that know only it.
    void restart(LifecycleOptions options)
    {
        if (m_fleet)
            m_fleet->stop();
        m_manager.reset();
        start(options);
        makeFleet();
    }
    void makeFleet()
    {
        m_fleetStarted = false;
        m_fleet = std::make_unique<agent::Fleet>(
            agent::FleetOptions{.initialBackoff = std::chrono::milliseconds(10),
                                .maximumBackoff = std::chrono::milliseconds(100),
                                .rebootTime = std::chrono::milliseconds(10)},
            m_manager->clock, m_reader, agent::PersistDevice(), m_silence);
    }
    const DeviceRecord* record(const char* serial) const
    {
        return lifecycle().devices().find(Serial(serial));
    }
    bool isUp(const char* serial) const { return record(serial) && record(serial)->session; }
    bool everybodyIs(trust::TrustWorld world) const
    {
        return std::ranges::all_of(lifecycle().devices().records(), [&](const auto& entry) {
            return entry.second.session && entry.second.session->attempt->verdict.world == world;
        });
    }
    static std::string describe(const Job& job)
    {
        std::string text = std::string(toText(job.result)) + " ";
        for (const DeviceJob& device : job.devices)
            text +=
                device.serial.value + ":" + std::string(toText(device.result)) + ":" + device.detail + " ";
        return text;
    }

    std::vector<panos::Bundle> exported(const std::vector<std::string>& serials)
    {
        BundleRequest request;
        for (const std::string& serial : serials)
            request.serials.emplace_back(serial);
        request.managerAddress = m_manager->address;
        const auto handedOver = [](const auto&) { return base::Result<>(); };
        std::optional<base::Result<std::vector<panos::Bundle>>> bundles;
        QEventLoop loop;
        exportBundles(lifecycle(), request, handedOver, [&](base::Result<std::vector<panos::Bundle>> made) {
            bundles = std::move(made);
            loop.quit();
        });
        loop.exec();
        if (!*bundles)
            qFatal("%s", (*bundles).error().detail.c_str());
        return **bundles;
    }
    void startFleet(const std::vector<std::string>& serials)
    {
        const auto bundles = exported(serials);
        if (!std::exchange(m_fleetStarted, true))
            m_fleet->start({});
        for (const panos::Bundle& bundle : bundles)
            m_fleet->deliver(deviceOf(bundle));
    }

    bool generate(const GenerateRequest& request)
    {
        std::optional<base::Result<>> outcome;
        generateCertificate(lifecycle(), request, [&](const base::Result<>& done) { outcome = done; });
        return m_manager->until([&] { return outcome.has_value(); }) && *outcome;
    }
    /// Server side and templates, committed with no wait: sessions re-authenticate, predefined as before.
    bool moveToCustom()
    {
        GenerateRequest authority;
        authority.name = "ca";
        authority.role = pki::CertificateRole::CertificateAuthority;
        GenerateRequest server;
        server.name = "server";
        server.subject = "127.0.0.1";
        server.alternativeNames.ip = {"127.0.0.1"};
        server.role = pki::CertificateRole::Server;
        server.signedBy = "ca";
        if (!generate(authority) || !generate(server))
            return false;
        ExportRequest exported;
        exported.name = "ca";
        const std::string at = "set deviceconfig setting management secure-conn-server ";
        const std::string client =
            "set template branch config deviceconfig setting management secure-conn-client ";
        const auto edited = m_manager->edit(
            {"set panorama certificate-profile clients CA ca",
             "set panorama certificate-profile clients username-field subject common-name",
             "set panorama ssl-tls-service-profile service certificate server",
             at + "ssl-tls-service-profile service", at + "certificate-profile clients",
             at + "authorize-client-serial yes", client + "certificate-type issued signed-by ca",
             client + "certificate-type issued certificate-profile manager",
             client + "check-server-identity yes"});
        support::ImportRequest trusted;
        trusted.location = std::string("branch");
        trusted.name = "ca";
        trusted.pem = *exportCertificate(lifecycle(), exported);
        const auto imported = support::importCertificate(lifecycle(), trusted);
        const auto profiled =
            m_manager->edit({"set template branch config shared certificate-profile manager CA ca"});
        for (const auto& done : {edited, imported, profiled})
            if (!done)
                qWarning("%s", done.error().detail.c_str());
        const CommitOutcome outcome = m_manager->commit();
        if (!outcome.version)
            qWarning("%s", outcome.version.error().detail.c_str());
        return outcome.version.has_value();
    }

    std::unique_ptr<tests::FirstStart> m_firstStart;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Manager> m_manager;
    config::DeviceSettingsReader m_reader;
    std::unique_ptr<base::ManualClock> m_clock; ///< the manager's from its next start; null: the machine's
    NoEvents m_silence;
    std::unique_ptr<agent::Fleet> m_fleet;
    bool m_fleetStarted = false;
};

} // namespace push_tests
