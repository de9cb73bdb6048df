#include "session/engine/snapshot_digest.h"

#include "session/pki/encoding/digest.h"

#include <algorithm>

namespace session::engine {

namespace {

/// Joins values so that no two different lists give the same text: each with its length before it.
class Canonical
{
public:
    Canonical& add(std::string_view value)
    {
        m_text += std::to_string(value.size()) + ":";
        m_text += value;
        return *this;
    }
    Canonical& add(std::int64_t number) { return add(std::to_string(number)); }
    Canonical& addSorted(std::vector<std::string> values)
    {
        std::ranges::sort(values);
        add(std::int64_t(values.size()));
        for (const std::string& value : values)
            add(value);
        return *this;
    }
    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    std::string m_text;
};

void addRevocation(Canonical& to, const trust::RevocationPolicy& policy)
{
    to.add(policy.useCrl).add(policy.useOcsp);
    if (!policy.useCrl && !policy.useOcsp)
        return; // C9: the other settings have no effect
    to.add(policy.crlTimeout.count()).add(policy.ocspTimeout.count()).add(policy.statusTimeout.count());
    to.add(policy.blockUnknown).add(policy.blockUnavailable).add(policy.excludeNonce);
    to.add(std::int64_t(policy.responders.size()));
    for (const auto& [authority, settings] : policy.responders) {
        to.add(authority).add(settings.url);
        to.add(settings.authority ? settings.authority->sha256() : std::string());
    }
}

void addCertificatePolicy(Canonical& to, const trust::CertificatePolicy& policy)
{
    std::vector<std::string> anchors;
    for (const pki::Certificate& certificate : policy.anchors.certificates())
        anchors.push_back(certificate.sha256());
    to.add(policy.acceptAnyIssuer).addSorted(std::move(anchors));
    to.add(std::int64_t(policy.usernameField)).add(policy.blockExpired);
    addRevocation(to, policy.revocation);
}

void addIdentity(Canonical& to, const pki::Identity& identity)
{
    to.add(std::int64_t(identity.chain.size()));
    for (const pki::Certificate& certificate : identity.chain)
        to.add(certificate.sha256());
}

void addRange(Canonical& to, const trust::TlsRange& range)
{
    to.add(std::int64_t(range.minimum)).add(std::int64_t(range.maximum));
}

void addPathInputs(Canonical& to, const trust::PathInputs& inputs)
{
    to.addSorted(inputs.policies).add(inputs.explicitPolicy).add(inputs.inhibitMapping);
    to.add(inputs.inhibitAnyPolicy).add(inputs.maxDepth.value_or(-1));
}

void addClientRules(Canonical& to, const trust::Policy& policy)
{
    to.add(policy.customOnly).add(policy.authorizeSerial).add(policy.minimumSecurityBits);
    to.add(policy.managed != nullptr).add(policy.checkAuthorizationList);
    // C19: without effect where no host is asked for.
    to.add(policy.comparesHostId && policy.custom && policy.custom->blockUnauthenticated);
    to.add(policy.asksForUser);
    if (!policy.checkAuthorizationList)
        return; // D7: the list has no effect until it is checked
    std::vector<std::string> entries;
    for (const trust::AuthorizationEntry& entry : policy.authorizationList)
        entries.push_back(std::to_string(int(entry.type)) + " " + entry.value);
    to.addSorted(std::move(entries));
}

} // namespace

std::string authenticationDigestOf(const SnapshotSource& source)
{
    Canonical all;
    addIdentity(all, source.predefinedIdentity);
    addCertificatePolicy(all, source.policy.predefined);
    addRange(all, source.policy.predefinedTlsVersions);
    all.add(source.customIdentity.has_value());
    if (source.customIdentity && source.policy.custom) {
        addIdentity(all, *source.customIdentity);
        addCertificatePolicy(all, *source.policy.custom);
        addRange(all, source.policy.tlsVersions);
        all.add(source.customCipherList).add(source.customSuites);
    }
    for (const base::Channel channel : source.predefinedChannels)
        all.add(toText(channel));
    addPathInputs(all, source.policy.pathInputs);
    addClientRules(all, source.policy);
    return pki::sha256Hex(all.text());
}

std::string policyDigestOf(const trust::CertificatePolicy& policy)
{
    Canonical all;
    addCertificatePolicy(all, policy);
    return pki::sha256Hex(all.text());
}

} // namespace session::engine
