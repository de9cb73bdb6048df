// SCEP profiles (P-3), wherever they are; more is asked of one that devices enrol by (E3, E9).
#include "models/config/validation/validation.h"
#include "session/pki/encoding/fingerprint.h"
#include "session/pki/keys/key_vault.h"

namespace models::config {

namespace {

constexpr std::string_view reservedName = "any"; // panos 2.4

/// A token that is not for devices: GlobalProtect's, for one.
bool hasOtherToken(std::string_view subject)
{
    for (std::size_t at = subject.find('$'); at != std::string_view::npos; at = subject.find('$', at + 1))
        if (!subject.substr(at).starts_with("$UDID"))
            return true;
    return false;
}

class ScepProfileCheck
{
public:
    ScepProfileCheck(Validation& validation, PathOfWords path, const ScepProfile& profile)
        : m_validation(validation),
          m_path(std::move(path)),
          m_profile(profile)
    {
    }

    void run()
    {
        if (name() == reservedName)
            add(Severity::Error, {}, "P-3", "reserved-name", "is a name that is reserved");
        if (m_profile.url.empty())
            add(Severity::Error, {"scep-url"}, "P-3", "no-server", "has no server");
        checkChallenge();
        checkAuthority();
        checkStrength();
        if (hasOtherToken(m_profile.subject))
            add(Severity::Warning, {"subject"}, "E9", "other-token",
                "has a token in its subject that means nothing for devices");
    }

private:
    [[nodiscard]] const std::string& name() const { return m_path.back(); }

    void checkChallenge()
    {
        const auto need = [&](const std::string& value, std::initializer_list<std::string> element) {
            if (value.empty())
                add(Severity::Error, element, "4.L.13", "challenge-incomplete",
                    "says " + m_profile.challenge + " and lacks the rest of the challenge");
        };
        if (m_profile.challenge == "fixed")
            need(m_profile.fixedChallenge, {"scep-challenge", "fixed"});
        if (m_profile.challenge == "dynamic") {
            need(m_profile.otpServerUrl, {"scep-challenge", "dynamic", "otp-server-url"});
            need(m_profile.otpUsername, {"scep-challenge", "dynamic", "username"});
            need(m_profile.otpPassword, {"scep-challenge", "dynamic", "password"});
        }
        checkSealed(m_profile.fixedChallenge, {"scep-challenge", "fixed"});
        checkSealed(m_profile.otpPassword, {"scep-challenge", "dynamic", "password"});
        if (m_profile.otpServerUrl.starts_with("http:"))
            add(Severity::Warning, {"scep-challenge", "dynamic", "otp-server-url"}, "4.L.13",
                "password-in-clear", "sends a user's password without encryption");
    }

    void checkSealed(const std::string& secret, std::initializer_list<std::string> element)
    {
        if (!secret.empty() && !session::pki::KeyVault::isSealed(secret))
            add(Severity::Error, element, "C-7", "key-not-sealed", "has a password that stands in the clear");
    }

    void checkAuthority()
    {
        if (m_profile.fingerprint.empty())
            add(Severity::Warning, {"fingerprint"}, "P-3", "no-fingerprint",
                "has no fingerprint, so whoever answers is taken for the CA");
        else if (!session::pki::Fingerprint::parse(m_profile.fingerprint))
            add(Severity::Error, {"fingerprint"}, "P-3", "fingerprint-length",
                "has a fingerprint of a length that no digest has");
    }

    void checkStrength()
    {
        if (m_profile.rsaNbits == "1024")
            add(Severity::Warning, {"algorithm", "rsa", "rsa-nbits"}, "C-2", "weak-key",
                "asks for RSA keys of 1024 bits, which are too weak to be made here");
        if (m_profile.digest == "sha1")
            add(Severity::Warning, {"digest"}, "C-2", "weak-digest", "signs its requests with SHA-1");
    }

    void add(Severity severity, std::initializer_list<std::string> element, std::string rule,
             std::string code, const std::string& what)
    {
        m_validation.add({severity,
                          below(m_path, element),
                          std::move(rule),
                          std::move(code),
                          {name()},
                          "\"" + name() + "\" " + what});
    }

    Validation& m_validation;
    PathOfWords m_path;
    const ScepProfile& m_profile;
};

/// What devices enrol by has to name them, and to be something that they can do.
void checkDevices(Validation& validation)
{
    for (const auto& [stackName, stack] : validation.configuration().templateStacks) {
        const Template& merged = validation.merged(stackName);
        const SecureConnClient& client = merged.device.secureConnClient;
        const auto profile = merged.shared.scepProfiles.find(client.scepProfile);
        if (client.certificateType != "scep" || profile == merged.shared.scepProfiles.end())
            continue;
        const auto add = [&](Severity severity, std::string rule, std::string code, const std::string& what) {
            validation.add({severity,
                            {"template-stack", stackName},
                            std::move(rule),
                            std::move(code),
                            {client.scepProfile},
                            "stack \"" + stackName + "\": " + what});
        };
        if (!profile->second.subject.contains("$UDID"))
            add(Severity::Warning, "E9", "scep-subject-without-udid",
                "every device would enrol under the same name");
        if (profile->second.rsaNbits == "1024")
            add(Severity::Error, "C-2", "scep-weak-key", "devices make no RSA keys of 1024 bits");
    }
}

} // namespace

void checkScepProfiles(Validation& validation)
{
    for (const PlacedStore& placed : allStores(validation.configuration()))
        for (const auto& [name, profile] : placed.store.scepProfiles)
            ScepProfileCheck(validation, below(storePath(placed.name), {"scep", name}), profile).run();
    checkDevices(validation);
}

} // namespace models::config
