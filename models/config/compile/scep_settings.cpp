#include "models/config/compile/scep_settings.h"

#include "models/config/compile/identity_chain.h"
#include "session/pki/encoding/fingerprint.h"

#include <algorithm>
#include <set>

namespace models::config {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;
using session::base::SecretText;
using session::enrollment::ScepSettings;
using session::pki::RequestDigest;

namespace {

session::enrollment::Challenge challengeOf(const ScepProfile& profile, const ScepSecrets& secrets)
{
    if (profile.challenge == "fixed")
        return session::enrollment::FixedChallenge{secrets.fixedChallenge};
    if (profile.challenge == "dynamic")
        return session::enrollment::DynamicChallenge{profile.otpServerUrl, profile.otpUsername,
                                                     secrets.otpPassword};
    return session::enrollment::NoChallenge();
}

RequestDigest digestOf(const std::string& digest)
{
    if (digest == "sha1")
        return RequestDigest::Sha1;
    if (digest == "sha384")
        return RequestDigest::Sha384;
    return digest == "sha512" ? RequestDigest::Sha512 : RequestDigest::Sha256;
}

session::pki::AlternativeNames namesOf(const ScepProfile& profile)
{
    session::pki::AlternativeNames names;
    const auto add = [](std::vector<std::string>& kind, const std::string& name) {
        if (!name.empty())
            kind.push_back(name);
    };
    add(names.email, profile.rfc822Name);
    add(names.dns, profile.dnsName);
    add(names.uri, profile.uniformResourceIdentifier);
    return names;
}

/// Whom an https server has to come from, and what is shown to it.
Result<> addTls(ScepSettings& settings, const ObjectStore& store, const ScepProfile& profile,
                const SecretText& clientKey)
{
    if (!profile.serverCa.empty()) {
        const auto entry = store.certificates.find(profile.serverCa);
        if (entry == store.certificates.end())
            return failure(ErrorCode::NotFound, "there is no certificate \"" + profile.serverCa + "\"");
        auto authority = session::pki::Certificate::fromPem(entry->second.publicKey);
        if (!authority)
            return std::unexpected(authority.error());
        settings.serverAuthorities.push_back(*std::move(authority));
    }
    if (profile.clientCertificate.empty())
        return {};
    if (!store.certificates.contains(profile.clientCertificate))
        return failure(ErrorCode::NotFound, "there is no certificate \"" + profile.clientCertificate + "\"");
    auto identity = presentedIdentity(store, profile.clientCertificate, clientKey);
    if (!identity)
        return std::unexpected(identity.error());
    settings.clientIdentity = *std::move(identity);
    return {};
}

} // namespace

std::array<std::string*, 4> expandedNames(ScepProfile& profile)
{
    return {&profile.subject, &profile.rfc822Name, &profile.dnsName, &profile.uniformResourceIdentifier};
}

bool namesDevice(ScepProfile profile)
{
    return std::ranges::any_of(expandedNames(profile),
                               [](const std::string* name) { return name->contains("$UDID"); });
}

Result<ScepSecrets> unsealedSecrets(const ObjectStore& store, const std::string& profile,
                                    const session::pki::KeyVault& vault)
{
    const ScepProfile& found = store.scepProfiles.at(profile);
    const auto unsealed = [&](const std::string& box) -> Result<SecretText> {
        return box.empty() ? SecretText() : vault.unseal(box, profile);
    };
    const auto entry = store.certificates.find(found.clientCertificate);
    auto challenge = unsealed(found.fixedChallenge);
    auto password = challenge ? unsealed(found.otpPassword) : challenge;
    auto key = password && entry != store.certificates.end() ? unsealedKey(entry->second, entry->first, vault)
                                                             : Result<SecretText>();
    if (!password || !key)
        return std::unexpected(password ? key.error() : password.error());
    return ScepSecrets{.fixedChallenge = *std::move(challenge),
                       .otpPassword = *std::move(password),
                       .clientKey = *std::move(key)};
}

ScepSecrets clearSecrets(const ObjectStore& store, const ScepProfile& profile)
{
    const auto entry = store.certificates.find(profile.clientCertificate);
    return {.fixedChallenge = SecretText(profile.fixedChallenge),
            .otpPassword = SecretText(profile.otpPassword),
            .clientKey =
                entry == store.certificates.end() ? SecretText() : SecretText(entry->second.privateKey)};
}

Result<ScepSettings> resolveScepProfile(const ObjectStore& store, const ScepProfile& profile,
                                        const ScepSecrets& secrets)
{
    if (profile.rsaNbits == "1024")
        return failure(ErrorCode::Unsupported, "RSA keys of 1024 bits are not made here");
    ScepSettings settings;
    settings.url = profile.url;
    settings.caIdentity = profile.caIdentityName;
    settings.fingerprint = profile.fingerprint;
    settings.challenge = challengeOf(profile, secrets);
    settings.subject.text = profile.subject;
    settings.alternativeNames = namesOf(profile);
    settings.keyType =
        profile.rsaNbits == "3072" ? session::pki::KeyType::Rsa3072 : session::pki::KeyType::Rsa2048;
    settings.digest = digestOf(profile.digest);
    settings.usage = {.digitalSignature = profile.useAsDigitalSignature,
                      .keyEncipherment = profile.useForKeyEncipherment};
    if (auto added = addTls(settings, store, profile, secrets.clientKey); !added)
        return std::unexpected(std::move(added.error()));
    return settings;
}

std::optional<std::string> scepAuthority(const ObjectStore& store, const ScepProfile& profile)
{
    const auto fingerprint = session::pki::Fingerprint::parse(profile.fingerprint);
    if (!fingerprint)
        return std::nullopt;
    for (const auto& [name, entry] : store.certificates) {
        const auto certificate = session::pki::Certificate::fromPem(entry.publicKey);
        if (certificate && fingerprint->matches(*certificate))
            return name;
    }
    return std::nullopt;
}

bool leadsTo(const ObjectStore& store, const std::string& authority, const CertificateProfile& profile)
{
    std::set<std::string> seen;
    std::vector<std::string> open{authority};
    while (!open.empty()) {
        const std::string name = std::move(open.back());
        open.pop_back();
        if (profile.cas.contains(name))
            return true;
        const auto entry = store.certificates.find(name);
        const auto certificate = session::pki::Certificate::fromPem(
            entry == store.certificates.end() ? std::string() : entry->second.publicKey);
        if (!certificate || !seen.insert(name).second)
            continue;
        for (const auto& [other, candidate] : store.certificates) {
            const auto issuer = session::pki::Certificate::fromPem(candidate.publicKey);
            if (issuer && isSignedBy(*certificate, *issuer))
                open.push_back(other);
        }
    }
    return false;
}

bool dropPasswords(ScepProfile& profile)
{
    const bool hadOne = !profile.fixedChallenge.empty() || !profile.otpPassword.empty();
    profile.fixedChallenge.clear();
    profile.otpPassword.clear();
    return hadOne;
}

} // namespace models::config
