// SSL/TLS service profiles (4.B) and certificate profiles (4.C), wherever they are.
#include "models/config/compile/cipher_list.h"
#include "models/config/compile/identity_chain.h"
#include "models/config/validation/validation.h"

#include <optional>

namespace models::config {

namespace {

using session::pki::Certificate;
using session::trust::TlsVersion;

void checkServiceProfile(Validation& validation, const PathOfWords& path, const SslTlsServiceProfile& profile)
{
    const std::string& name = path.back();
    const PathOfWords minimum = below(path, {"protocol-settings", "min-version"});
    const auto range = tlsRange(profile, false);
    if (range.maximum < range.minimum)
        validation.add({Severity::Error,
                        minimum,
                        "B6",
                        "tls-range-empty",
                        {name},
                        "\"" + name + "\": the oldest version is newer than the newest"});
    if (range.minimum < TlsVersion::Tls12)
        validation.add({Severity::Warning,
                        minimum,
                        "B5",
                        "old-tls",
                        {name},
                        "\"" + name + "\" allows TLS versions before 1.2"});
    if (cipherList(profile).empty())
        validation.add({Severity::Error,
                        below(path, {"protocol-settings"}),
                        "B9",
                        "no-cipher",
                        {name},
                        "\"" + name + "\" leaves no cipher suite"});
}

class CertificateProfileCheck
{
public:
    CertificateProfileCheck(Validation& validation, const ObjectStore& store, PathOfWords path)
        : m_validation(validation),
          m_store(store),
          m_path(std::move(path)),
          m_name(m_path.back()),
          m_profile(store.certificateProfiles.at(m_name))
    {
    }

    void run()
    {
        if (m_profile.cas.empty())
            add(Severity::Error, below(m_path, {"CA"}), "C2", "no-ca", "has no CA certificate");
        checkAuthorities();
        checkRevocation();
    }

private:
    void checkAuthorities()
    {
        for (const auto& [name, ca] : m_profile.cas) {
            const Certificate* const certificate = m_validation.certificate(m_store, name);
            if (!certificate)
                continue;
            if (certificate->sha256() == m_validation.facts().factoryCaFingerprint)
                m_validation.add({Severity::Error,
                                  below(m_path, {"CA", name}),
                                  "T2",
                                  "factory-ca",
                                  {m_name, name},
                                  "\"" + m_name + "\": \"" + name + "\" is the factory CA"});
            if (const auto missing = missingRoot(*certificate))
                m_validation.add(
                    {Severity::Error,
                     below(m_path, {"CA", name}),
                     "C4",
                     "root-missing",
                     {name, *missing},
                     "\"" + m_name + "\": the root of \"" + name + "\" is missing: " + *missing});
        }
    }

    /// Climbs inside the profile; nullopt when a self-signed certificate is reached, else who should come
    /// next.
    std::optional<std::string> missingRoot(const Certificate& start)
    {
        if (!m_offered) {
            m_offered.emplace();
            for (const auto& [name, ca] : m_profile.cas)
                if (const Certificate* const certificate = m_validation.certificate(m_store, name))
                    m_offered->push_back(*certificate);
        }
        const std::vector<Certificate> path = climb(start, *m_offered);
        return path.back().isSelfSigned() ? std::nullopt : std::optional(nameOfIssuer(path.back()));
    }

    /// As a person would look for it: by its name in the store, else by its subject.
    std::string nameOfIssuer(const Certificate& issued)
    {
        for (const auto& [name, entry] : m_store.certificates) {
            const Certificate* const candidate = m_validation.certificate(m_store, name);
            if (candidate && isSignedBy(issued, *candidate))
                return name;
        }
        return issued.issuer();
    }

    void checkRevocation()
    {
        if (m_profile.useOcsp && m_profile.useCrl &&
            m_profile.certStatusTimeout < m_profile.ocspReceiveTimeout + m_profile.crlReceiveTimeout)
            add(Severity::Warning, below(m_path, {"cert-status-timeout"}), "C14", "status-timeout-short",
                "gives a CRL no time after a silent responder");
        if (m_profile.useOcsp && !m_profile.useCrl)
            add(Severity::Warning, below(m_path, {"use-crl"}), "C28", "ocsp-without-crl",
                "has nothing to fall back on when the responder is away");
        if (!m_profile.useOcsp && !m_profile.useCrl)
            add(Severity::Warning, below(m_path, {"use-ocsp"}), "C28", "no-revocation",
                "does not check revocation");
    }

    void add(Severity severity, PathOfWords path, std::string rule, std::string code, const std::string& what)
    {
        m_validation.add({severity,
                          std::move(path),
                          std::move(rule),
                          std::move(code),
                          {m_name},
                          "\"" + m_name + "\" " + what});
    }

    Validation& m_validation;
    const ObjectStore& m_store;
    PathOfWords m_path;
    std::string m_name;
    const CertificateProfile& m_profile;
    std::optional<std::vector<Certificate>> m_offered; ///< the profile's CAs, once they are needed
};

} // namespace

void checkServiceProfiles(Validation& validation)
{
    for (const PlacedStore& placed : allStores(validation.configuration()))
        for (const auto& [name, profile] : placed.store.sslTlsServiceProfiles)
            checkServiceProfile(validation, below(storePath(placed.name), {"ssl-tls-service-profile", name}),
                                profile);
}

void checkCertificateProfiles(Validation& validation)
{
    for (const PlacedStore& placed : allStores(validation.configuration()))
        for (const auto& [name, profile] : placed.store.certificateProfiles)
            CertificateProfileCheck(validation, placed.store,
                                    below(storePath(placed.name), {"certificate-profile", name}))
                .run();
}

} // namespace models::config
