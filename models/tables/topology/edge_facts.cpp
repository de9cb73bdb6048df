#include "models/tables/topology/edge_facts.h"

#include "models/config/device/effective_template.h"
#include "models/config/object_stores.h"
#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/lifecycle.h"
#include "models/tables/devices/device_cells.h"
#include "models/tables/words.h"
#include "models/text/wording.h"

namespace models::tables {

using config::Configuration;
using lifecycle::DeviceRecord;
using lifecycle::Lifecycle;
using session::base::Channel;
using session::trust::TrustWorld;

namespace {

QString factoryText()
{
    return Words::tr("Factory CA");
}

QString typed(const std::string& text)
{
    return QString::fromStdString(text);
}

/// "mgmt-clients: Root CA, Issuing CA", "None: any certificate" (C23).
QString profileText(const std::string& name, const config::ObjectStore& store)
{
    if (name.empty())
        return Words::tr("Profile None: any certificate");
    QStringList authorities;
    const auto found = store.certificateProfiles.find(name);
    if (found != store.certificateProfiles.end())
        for (const auto& [authority, settings] : found->second.cas)
            authorities << typed(authority);
    return authorities.isEmpty()
               ? typed(name)
               : QStringLiteral("%1: %2").arg(typed(name), authorities.join(QLatin1String(", ")));
}

struct Shown
{
    QString name;
    QString issuer;
};

QString commonNameIn(const std::string& distinguishedName)
{
    const QString name = typed(distinguishedName);
    const auto at = name.lastIndexOf(QLatin1String("CN = "));
    return at < 0 ? name : name.mid(at + 5).section(QLatin1String(", "), 0, 0);
}

Shown shownAs(const std::string& name, const session::pki::Certificate& certificate)
{
    const QString common = typed(certificate.commonName());
    return {common.isEmpty() ? typed(name) : common, commonNameIn(certificate.issuer())};
}

/// Decodes it.
Shown shownAs(const std::string& certificate, const config::ObjectStore& store)
{
    const auto entry = store.certificates.find(certificate);
    if (entry == store.certificates.end())
        return {typed(certificate), {}};
    const auto decoded = session::pki::Certificate::fromPem(entry->second.publicKey);
    return decoded ? shownAs(certificate, *decoded) : Shown{typed(certificate), {}};
}

Shown servedBy(const config::SecureConnServer& server, const config::ObjectStore& store)
{
    const auto profile = store.sslTlsServiceProfiles.find(server.sslTlsServiceProfile);
    if (!server.customize || profile == store.sslTlsServiceProfiles.end())
        return {Words::tr("Predefined certificate"), factoryText()};
    return shownAs(profile->second.certificate, store);
}

/// What the session was shown: while it waits for its end what runs has another one already (W-6).
Shown servedIn(const session::engine::Attempt& attempt, const config::SecureConnServer& server,
               const config::ObjectStore& store)
{
    if (attempt.ownFingerprint.empty())
        return servedBy(server, store);
    for (const auto& [name, entry] : store.certificates) {
        const auto decoded = session::pki::Certificate::fromPem(entry.publicKey);
        if (decoded && decoded->sha256() == attempt.ownFingerprint)
            return shownAs(name, *decoded);
    }
    return {Words::tr("An earlier certificate"), {}};
}

QString clientJudge(const config::SecureConnServer& server, const config::ObjectStore& store, bool isCustom)
{
    return isCustom && server.customize ? profileText(server.certificateProfile, store) : factoryText();
}

/// What the settings say of a host's certificate as a client; of one that was made for it alone, how.
Shown presentedBy(const config::Template& device, const session::base::Serial& serial)
{
    const config::SecureConnClient& client = device.device.secureConnClient;
    if (client.certificateType == "local")
        return shownAs(client.certificate, device.shared);
    if (client.certificateType == "issued")
        return {Words::tr("unique, issued here"), typed(client.signedBy)};
    if (client.certificateType == "scep")
        return {Words::tr("unique, by SCEP"), typed(client.scepProfile)};
    return {typed(serial.value), factoryText()};
}

EdgeFacts managementEdge(const DeviceRecord& record, const config::Template& device,
                         const Lifecycle& lifecycle)
{
    const auto now = lifecycle.clock().now();
    const Configuration& running = lifecycle.running();
    EdgeFacts facts{.status = statusOf(record, now), .cause = causeOf(record, now)};
    const auto& attempt = record.shownAttempt();
    // Which certificate was shown follows ALPN, so the world that was asked for says it (T2).
    const bool isCustom = attempt && attempt->evidence.world == TrustWorld::Custom;
    facts.client.name = cellText(record, DeviceColumn::Name, now);
    facts.server.name = Words::tr("Manager");
    facts.client.judgedBy = clientJudge(running.secureConnServer, running.panorama, isCustom);
    const config::SecureConnClient& client = device.device.secureConnClient;
    facts.server.judgedBy = isCustom ? profileText(client.certificateProfile, device.shared) : factoryText();
    if (const auto* leaf = record.leaf()) {
        facts.client.presents = typed(leaf->commonName());
        facts.client.issuer = commonNameIn(leaf->issuer());
    }
    const Shown server = isCustom ? servedIn(*attempt, running.secureConnServer, running.panorama)
                                  : Shown{Words::tr("Predefined certificate"), factoryText()};
    facts.server.presents = server.name;
    facts.server.issuer = server.issuer;
    return facts;
}

EdgeFacts channelEdge(const TopologyChannel& channel, const DeviceRecord& record, const Lifecycle& lifecycle)
{
    const auto now = lifecycle.clock().now();
    const auto& own = record.serial;
    const auto& clientSerial = channel.isServer ? channel.peer : own;
    const auto& serverSerial = channel.isServer ? own : channel.peer;
    const bool isCustom = channel.status == DeviceStatus::Custom;
    EdgeFacts facts{.channel = channel.channel, .status = channel.status};
    if (const auto reason = session::trust::reasonFromName(channel.reason))
        facts.cause = models::text::cause(*reason);
    const auto nameOf = [&](const session::base::Serial& serial) {
        const auto* known = serial.empty() ? nullptr : lifecycle.devices().find(serial);
        return known ? cellText(*known, DeviceColumn::Name, now)
                     : typed(serial.empty() ? channel.address : serial.value);
    };
    facts.client.name = nameOf(clientSerial);
    facts.server.name = nameOf(serverSerial);
    const config::Template client = config::effectiveTemplate(lifecycle.running(), clientSerial);
    const config::Template server = config::effectiveTemplate(lifecycle.running(), serverSerial);
    const bool knowsServer = !serverSerial.empty() && lifecycle.devices().find(serverSerial) != nullptr;
    const Shown predefined{typed(clientSerial.value), factoryText()};
    const Shown presented = isCustom ? presentedBy(client, clientSerial) : predefined;
    facts.client.presents = presented.name;
    facts.client.issuer = presented.issuer;
    facts.server.judgedBy =
        isCustom ? profileText(client.device.secureConnClient.certificateProfile, client.shared)
                 : factoryText();
    if (knowsServer) {
        const Shown served = servedBy(server.device.secureConnServer, server.shared);
        facts.server.presents = served.name;
        facts.server.issuer = served.issuer;
        facts.client.judgedBy = clientJudge(server.device.secureConnServer, server.shared, isCustom);
    }
    return facts;
}

} // namespace

std::vector<EdgeFacts> edgesOf(const session::base::Serial& serial, const Lifecycle& lifecycle)
{
    const DeviceRecord* record = serial.empty() ? nullptr : lifecycle.devices().find(serial);
    if (!record)
        return {};
    const config::Template device = config::effectiveTemplate(lifecycle.running(), serial);
    std::vector<EdgeFacts> edges{managementEdge(*record, device, lifecycle)};
    for (const TopologyChannel& channel : channelsOf(*record))
        edges.push_back(channelEdge(channel, *record, lifecycle));
    return edges;
}

QString channelTitle(Channel channel)
{
    switch (channel) {
    case Channel::Management:
        return Words::tr("Management");
    case Channel::LogForwarding:
        return Words::tr("Log forwarding");
    case Channel::InterCollector:
        return Words::tr("Between collectors");
    case Channel::Ha:
        return Words::tr("HA");
    case Channel::Wildfire:
        return Words::tr("WildFire");
    case Channel::PanDb:
        return Words::tr("PAN-DB");
    case Channel::DataRedistribution:
        return Words::tr("Data redistribution");
    case Channel::GlobalProtect:
        return Words::tr("GlobalProtect");
    case Channel::AdminWeb:
        return Words::tr("Web interface");
    }
    return {};
}

} // namespace models::tables
