// High availability (panos 4.6; D17-D19).
#include "models/config/compile/identity_chain.h"
#include "models/config/validation/validation.h"
#include "session/trust/identity.h"

#include <algorithm>

namespace models::config {

namespace {

PathOfWords pairPath(std::initializer_list<std::string> words)
{
    return below({"deviceconfig", "high-availability"}, words);
}

PathOfWords clientPath(std::initializer_list<std::string> words)
{
    return below({"deviceconfig", "setting", "management", "secure-conn-client"}, words);
}

void checkPeer(Validation& validation)
{
    const HighAvailability& pair = validation.configuration().highAvailability;
    const auto require = [&validation](const std::string& value, PathOfWords path, const char* code,
                                       const char* detail) {
        if (value.empty())
            validation.add({Severity::Error, std::move(path), "S-4", code, {}, detail});
    };
    require(pair.serial, pairPath({"serial"}), "pair-serial-required",
            "a manager of a pair needs a serial number of its own");
    require(pair.peerAddress, pairPath({"peer", "ip-address"}), "pair-address-required",
            "a manager of a pair needs the address of its peer");
    require(pair.peerSerial, pairPath({"peer", "serial"}), "pair-peer-serial-required",
            "a manager of a pair needs the serial number of its peer");
    if (!pair.serial.empty() && session::trust::foldedSerial(session::base::Serial(pair.serial)) ==
                                    session::trust::foldedSerial(session::base::Serial(pair.peerSerial)))
        validation.add({Severity::Error,
                        pairPath({"peer", "serial"}),
                        "D19",
                        "pair-same-serial",
                        {pair.peerSerial},
                        "both managers of the pair have the serial number " + pair.peerSerial});
}

/// D18: all CAs above a certificate of the pair, as far as they are here, stand in the profile that judges
/// it.
void checkProfileHolds(Validation& validation, const std::string& profileName, const std::string& name)
{
    const ObjectStore& store = validation.configuration().panorama;
    const auto profile = store.certificateProfiles.find(profileName);
    const auto entry = store.certificates.find(name);
    const auto* const leaf = validation.certificate(store, name);
    if (profile == store.certificateProfiles.end() || entry == store.certificates.end() || !leaf)
        return;
    for (const auto& above : climb(*leaf, offeredBy(store, entry->second))) {
        if (above.sha256() == leaf->sha256())
            continue;
        const bool isHeld = std::ranges::any_of(profile->second.cas, [&](const auto& ca) {
            const auto* const held = validation.certificate(store, ca.first);
            return held && held->sha256() == above.sha256();
        });
        if (!isHeld)
            validation.add({Severity::Warning,
                            {"panorama", "certificate-profile", profileName, "CA"},
                            "D18",
                            "pair-profile-incomplete",
                            {profileName, above.subject()},
                            "\"" + profileName + "\" judges the pair's certificate \"" + name +
                                "\" and does not hold " + above.subject() + " above it"});
    }
}

void checkOwnCertificate(Validation& validation)
{
    const Configuration& configuration = validation.configuration();
    const SecureConnClient& client = configuration.secureConnClient;
    const HighAvailability& pair = configuration.highAvailability;
    const auto* const certificate = validation.certificate(configuration.panorama, client.certificate);
    if (!certificate || pair.serial.empty())
        return;
    checkProfileHolds(validation, configuration.secureConnServer.certificateProfile, client.certificate);
    if (configuration.secureConnServer.authorizeClientSerial &&
        !session::trust::matchSerial(*certificate, session::base::Serial(pair.serial)).matched)
        validation.add({Severity::Error,
                        clientPath({"certificate-type", "local", "certificate"}),
                        "D19",
                        "pair-certificate-serial",
                        {client.certificate, pair.serial},
                        "\"" + client.certificate + "\" does not name " + pair.serial +
                            ": the peer authorizes clients by serial number"});
}

void checkClient(Validation& validation)
{
    const Configuration& configuration = validation.configuration();
    const SecureConnClient& client = configuration.secureConnClient;
    if (client.certificateType == "none")
        return;
    if (!configuration.secureConnServer.customize)
        validation.add({Severity::Error,
                        below(secureServerPath(), {"customize"}),
                        "D17",
                        "pair-server-not-customized",
                        {},
                        "in a pair, secure client communication needs secure server communication too: else "
                        "devices can't connect"});
    if (!client.enableHa)
        return;
    if (client.certificateType != "local")
        validation.add({Severity::Error,
                        clientPath({"certificate-type"}),
                        "A8",
                        "pair-certificate-type",
                        {client.certificateType},
                        "towards the HA peer a manager shows a certificate of its own store (local)"});
    else
        checkOwnCertificate(validation);
    const auto& services = configuration.panorama.sslTlsServiceProfiles;
    const auto service = services.find(configuration.secureConnServer.sslTlsServiceProfile);
    if (service != services.end())
        checkProfileHolds(validation, client.certificateProfile, service->second.certificate);
}

} // namespace

void checkPair(Validation& validation)
{
    if (!validation.configuration().highAvailability.enabled)
        return;
    checkPeer(validation);
    checkClient(validation);
}

} // namespace models::config
