// What settings refer to: is it there, and is it of the kind that is needed (panos 2.1; B1, B2, B12, C3, E3,
// E11, E12).
#include "models/config/references.h"
#include "models/config/schema/schema.h"
#include "models/config/validation/validation.h"
#include "session/base/clock.h"
#include "session/pki/keys/key_vault.h"
#include "session/trust/allowed_usage.h"

namespace models::config {

namespace {

using session::pki::Certificate;

std::string ruleOf(const Reference& reference)
{
    const auto match = findSetting(reference.path);
    if (match && !match->setting->rule.empty())
        return std::string(match->setting->rule);
    return reference.kind == ReferenceKind::CaCertificate ? "C3" : "F-1";
}

/// "template T config vsys V ...": it may have objects of its own, which are not kept here.
bool isInVirtualSystem(const PathOfWords& path)
{
    return path.size() > 3 && path[2] == "config" && path[3] == "vsys";
}

/// B1 and B2 for what a server presents, E3 for what a client does.
struct EndEntityRules
{
    std::string kind;
    std::string key;
    std::string usage;
};

EndEntityRules rulesOf(ReferenceKind kind)
{
    if (kind == ReferenceKind::ClientCertificate)
        return {"E3", "E3", "clientAuth"};
    return {"B1", "B2", "serverAuth"};
}

class ReferenceCheck
{
public:
    ReferenceCheck(Validation& validation, const Reference& reference)
        : m_validation(validation),
          m_reference(reference)
    {
    }

    void run()
    {
        const Configuration& configuration = m_validation.configuration();
        switch (m_reference.kind) {
        case ReferenceKind::Template:
            return need(configuration.templates.contains(m_reference.name));
        case ReferenceKind::DeviceGroup:
            return need(configuration.deviceGroups.contains(m_reference.name));
        case ReferenceKind::ManagedDevice:
            return need(configuration.firewalls.contains(m_reference.name) ||
                        configuration.logCollectors.contains(m_reference.name) ||
                        configuration.wildfireAppliances.contains(m_reference.name) ||
                        configuration.panDbAppliances.contains(m_reference.name));
        case ReferenceKind::LogCollector:
            return need(configuration.logCollectors.contains(m_reference.name));
        case ReferenceKind::WildfireAppliance:
            return need(configuration.wildfireAppliances.contains(m_reference.name));
        default:
            for (const ObjectStore* store : m_validation.storesFor(m_reference.store))
                inStore(*store);
        }
    }

private:
    void inStore(const ObjectStore& store)
    {
        if (m_reference.kind == ReferenceKind::CertificateProfile)
            return need(store.certificateProfiles.contains(m_reference.name));
        if (m_reference.kind == ReferenceKind::SslTlsServiceProfile)
            return need(store.sslTlsServiceProfiles.contains(m_reference.name));
        if (m_reference.kind == ReferenceKind::ScepProfile)
            return need(store.scepProfiles.contains(m_reference.name));
        const auto entry = store.certificates.find(m_reference.name);
        if (entry == store.certificates.end())
            return missingCertificate();
        checkCertificate(store, entry->second);
    }

    void checkCertificate(const ObjectStore& store, const CertificateEntry& entry)
    {
        const bool isAuthority = m_reference.kind == ReferenceKind::CaCertificate ||
                                 m_reference.kind == ReferenceKind::IssuingCertificate;
        const bool needsKey = m_reference.kind != ReferenceKind::CaCertificate &&
                              m_reference.kind != ReferenceKind::AnyCertificate;
        const EndEntityRules rules = rulesOf(m_reference.kind);
        if (entry.publicKey.empty())
            return error(rules.key, "is-a-request", "there is no certificate in it yet");
        const Certificate* const certificate = m_validation.certificate(store, m_reference.name);
        if (!certificate)
            return error("C3", "certificate-unreadable", "the text in it is no certificate");
        if (isAuthority && !certificate->isCertificateAuthority())
            error("C3", "not-a-ca", "it is no CA");
        if (needsKey)
            checkKey(entry, rules);
        if (needsKey && !isAuthority)
            checkEndEntity(*certificate, rules);
    }

    void checkKey(const CertificateEntry& entry, const EndEntityRules& rules)
    {
        if (entry.privateKey.empty())
            error(rules.key, "no-private-key", "its private key is not here");
    }

    void checkEndEntity(const Certificate& certificate, const EndEntityRules& rules)
    {
        if (certificate.isCertificateAuthority())
            error(rules.kind, "is-a-ca", "it is a CA");
        else if (m_reference.kind == ReferenceKind::ServerCertificate && certificate.isSelfSigned())
            error("B12", "self-signed", "it is signed by itself and no CA");
        if (!session::trust::allowsUsage(certificate, rules.usage))
            error("E11", "wrong-purpose", "its extended key usage has no " + rules.usage);
        const auto now = m_validation.facts().now;
        if (now < certificate.notBefore() || certificate.notAfter() < now)
            add(Severity::Warning, "C20", "certificate-expired",
                "it is valid from " + session::base::toRfc3339(certificate.notBefore()) + " to " +
                    session::base::toRfc3339(certificate.notAfter()));
    }

    void missingCertificate()
    {
        const auto& ours = m_validation.configuration().panorama.certificates;
        if (m_reference.store.isForDevices() && ours.contains(m_reference.name))
            return error("E12", "not-in-template", "it is in Panorama's store and not in the template");
        need(false);
    }

    void need(bool exists)
    {
        if (exists)
            return;
        if (isInVirtualSystem(m_reference.path))
            add(Severity::Warning, ruleOf(m_reference), "reference-not-here",
                "it is not here; a profile of the virtual system itself is not kept");
        else
            error(m_reference.store.isForDevices() ? "E12" : ruleOf(m_reference), "reference-missing",
                  "it does not exist");
    }

    void error(std::string rule, std::string code, const std::string& what)
    {
        add(Severity::Error, std::move(rule), std::move(code), what);
    }
    void add(Severity severity, std::string rule, std::string code, const std::string& what)
    {
        m_validation.add({severity,
                          m_reference.path,
                          std::move(rule),
                          std::move(code),
                          {m_reference.name},
                          "\"" + m_reference.name + "\": " + what});
    }

    Validation& m_validation;
    const Reference& m_reference;
};

} // namespace

void checkReferences(Validation& validation)
{
    forEachReference(validation.configuration(),
                     [&](const Reference& reference) { ReferenceCheck(validation, reference).run(); });
    for (const PlacedStore& placed : allStores(validation.configuration()))
        for (const auto& [name, entry] : placed.store.certificates)
            if (!entry.privateKey.empty() && !session::pki::KeyVault::isSealed(entry.privateKey))
                validation.add({Severity::Error,
                                below(storePath(placed.name), {"certificate", name, "private-key"}),
                                "C-7",
                                "key-not-sealed",
                                {name},
                                "\"" + name + "\": its private key stands in the clear"});
}

} // namespace models::config
