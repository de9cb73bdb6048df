// Devices as the manager knows them, before a configuration in which everything is right: tests plant one
// problem at a time. Certificates come from the openssl tool. One thread.
#pragma once

#include "models/workflows/prediction/predictor.h"
#include "session/engine/snapshot.h"

#include "tests/models/config/configured_estate.h"

namespace support {

class PredictionEstate
{
public:
    static constexpr auto firewall = "0001A";

    PredictionEstate()
    {
        estate.pki.leaf("born",
                        {.issuer = "factory", .commonName = firewall, .extendedKeyUsage = "clientAuth"});
        estate.pki.leaf("own",
                        {.issuer = "issuing", .commonName = firewall, .extendedKeyUsage = "clientAuth"});
        estate.configuration.manager.udidForm = "serial";
        now = estate.certificate("manager").notBefore() + std::chrono::hours(1);
    }

    /// The estate's configuration before custom certificates.
    [[nodiscard]] models::config::Configuration predefinedOnly() const
    {
        auto configuration = estate.configuration;
        configuration.secureConnServer = {};
        configuration.templates["branch"].device.secureConnClient = {};
        return configuration;
    }

    /// From that running configuration to the estate's one.
    [[nodiscard]] models::workflows::PredictionRequest
    request(models::config::Configuration running, std::vector<models::lifecycle::DeviceRecord> records) const
    {
        const auto digest = digestOf(running);
        return {.candidate = estate.configuration,
                .running = std::move(running),
                .vault = *estate.vault,
                .factory = *estate.factory,
                .runningAuthenticationDigest = digest,
                .policies = {{models::lifecycle::OpenSession().policy, digest}},
                .records = std::move(records),
                .now = now,
                .serviceBase = {},
                .scope = {},
                .knownRevocation = {}};
    }

    /// Has a session with the certificate from birth.
    [[nodiscard]] models::lifecycle::DeviceRecord predefined(const QString& certificate = "born") const
    {
        return connected(session::trust::TrustWorld::Predefined, {certificate}, "predefined");
    }
    /// Has a session with a certificate of its own that was issued here.
    [[nodiscard]] models::lifecycle::DeviceRecord custom() const
    {
        return connected(session::trust::TrustWorld::Custom, {"own", "issuing"}, "issued");
    }
    [[nodiscard]] models::lifecycle::DeviceRecord
    connected(session::trust::TrustWorld world, const QStringList& chain, const std::string& source) const
    {
        auto attempt = std::make_shared<session::engine::Attempt>();
        attempt->evidence.world = world;
        attempt->evidence.tlsVersion = session::trust::TlsVersion::Tls12;
        for (const QString& name : chain)
            attempt->evidence.chain.push_back(estate.certificate(name));
        attempt->verdict.allowed = true;
        attempt->verdict.world = world;
        attempt->judgedAt = now;
        models::lifecycle::DeviceRecord record;
        record.serial = session::base::Serial(firewall);
        record.softwareVersion = "10.1.14";
        record.dialledAddress = "manager.example:3978";
        record.clientCertificateSource = source;
        record.session.emplace();
        record.session->attempt = attempt;
        record.session->since = now;
        record.lastGood = attempt;
        return record;
    }
    /// The same device, turned away at its last attempt.
    [[nodiscard]] static models::lifecycle::DeviceRecord refused(models::lifecycle::DeviceRecord record)
    {
        record.lastRefused = record.session->attempt;
        record.lastSeen = record.session->since;
        record.lastGood.reset();
        record.session.reset();
        return record;
    }

    ConfiguredEstate estate;
    session::base::TimePoint now;

private:
    [[nodiscard]] std::string digestOf(const models::config::Configuration& configuration) const
    {
        const auto source = ConfiguredEstate::required(
            models::config::compile({configuration, *estate.vault, *estate.factory, {}}));
        return ConfiguredEstate::required(session::engine::PolicySnapshot::compile(source))
            ->authenticationDigest();
    }
};

} // namespace support
