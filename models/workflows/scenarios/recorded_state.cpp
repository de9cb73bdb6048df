#include "models/workflows/scenarios/recorded_state.h"

#include "models/config/edit.h"
#include "models/config/schema/schema.h"
#include "models/workflows/changes/authority_paths.h"
#include "models/workflows/plan_evidence.h"
#include "models/workflows/scenarios/estate.h"

#include <algorithm>
#include <map>
#include <set>

namespace models::workflows {

using config::Configuration;
using lifecycle::DeviceRecord;
using session::base::TimePoint;
using session::pki::Certificate;

namespace {

constexpr const char* copyPassphrase = "recorded"; ///< of files in a private directory
constexpr std::chrono::seconds noticeableOffset{5};

/// Commands in the order in which they have to be given.
struct Commands
{
    std::vector<std::string> generate;
    std::vector<std::string> set;
    std::vector<std::string> copy; ///< into templates, which are there then
};

std::string option(const char* name, const std::string& value)
{
    return std::string(" ") + name + " " + config::quoted(value);
}

/// The CA in Panorama's store that signed it, with its key; "" for one that signed itself, nullopt where it
/// can't be made again.
std::optional<std::string> signerOf(const Configuration& configuration, const Certificate& certificate)
{
    if (certificate.isSelfSigned())
        return std::string();
    const auto path = pathOf(configuration, certificate);
    for (const auto& [name, entry] : configuration.panorama.certificates) {
        const auto candidate = certificateIn(configuration.panorama, name);
        if (path.size() > 1 && candidate && *candidate == path[1] && !entry.privateKey.empty())
            return name;
    }
    return std::nullopt;
}

std::string usageOf(const Certificate& certificate)
{
    const auto& usages = certificate.extendedKeyUsages();
    const bool isServer = std::ranges::find(usages, "serverAuth") != usages.end();
    const bool isClient = std::ranges::find(usages, "clientAuth") != usages.end();
    return isServer == isClient ? "both" : isServer ? "server" : "client";
}

std::string generateLine(const std::string& name, const Certificate& certificate, const std::string& signer,
                         TimePoint now)
{
    std::string line =
        "request certificate generate" + option("certificate-name", name) +
        option("name", certificate.commonName().empty() ? certificate.subject() : certificate.commonName());
    const bool isRsa = certificate.keyAlgorithm() == "RSA";
    line += option("algorithm", isRsa ? "RSA" : "ECDSA") +
            option(isRsa ? "rsa-nbits" : "ecdsa-nbits", std::to_string(certificate.keyBits()));
    if (certificate.isCertificateAuthority())
        line += " ca yes";
    else
        line += option("usage", usageOf(certificate));
    if (!signer.empty())
        line += option("signed-by", signer);
    for (const std::string& host : certificate.alternativeNames().dns)
        line += option("hostname", host);
    for (const std::string& address : certificate.alternativeNames().ip)
        line += option("ip", address);
    for (const std::string& email : certificate.alternativeNames().email)
        line += option("alt-email", email);
    const auto left = std::chrono::ceil<std::chrono::days>(certificate.notAfter() - now);
    return line + option("days-till-expiry", std::to_string(std::max<std::int64_t>(left.count(), 1)));
}

/// Those that come with a key and can be made again, each after the one that signs it.
std::vector<std::string> madeAgain(const Configuration& before, const Configuration& after, TimePoint now,
                                   Commands& commands)
{
    std::vector<std::string> made;
    std::map<std::string, std::string> waiting; ///< name, signer
    for (const auto& [name, entry] : after.panorama.certificates) {
        const auto known = before.panorama.certificates.find(name);
        const auto certificate = certificateIn(after.panorama, name);
        if (entry.privateKey.empty() || !certificate ||
            (known != before.panorama.certificates.end() && known->second == entry))
            continue;
        if (const auto signer = signerOf(after, *certificate))
            waiting.emplace(name, *signer);
    }
    for (bool isAny = true; isAny && !waiting.empty();) {
        isAny = false;
        for (auto it = waiting.begin(); it != waiting.end();) {
            if (waiting.contains(it->second)) {
                ++it;
                continue;
            }
            commands.generate.push_back(
                generateLine(it->first, *certificateIn(after.panorama, it->first), it->second, now));
            made.push_back(it->first);
            it = waiting.erase(it);
            isAny = true;
        }
    }
    return made;
}

/// A template's copy of one that is made again.
void copyAgain(const Configuration& after, const std::string& place, const std::string& name, bool withKey,
               Commands& commands)
{
    const auto& own = after.templates.at(place).shared.certificates.at(name);
    const auto origin = std::ranges::find_if(after.panorama.certificates, [&](const auto& entry) {
        return entry.second.publicKey == own.publicKey;
    });
    const std::string file = place + "-" + name + ".pem";
    const std::string secret = withKey ? option("passphrase", copyPassphrase) : std::string();
    commands.copy.push_back("request certificate export" + option("certificate-name", origin->first) +
                            option("file", file) + (withKey ? " include-key yes" + secret : std::string()));
    commands.copy.push_back("request certificate import" + option("certificate-name", name) +
                            option("file", file) + secret + option("template", place));
}

void copyTemplates(Configuration& before, Configuration& after, const std::set<std::string>& keyed,
                   Commands& commands)
{
    const Configuration whole = after;
    for (const auto& [place, entry] : whole.templates) {
        for (const auto& [name, own] : entry.shared.certificates) {
            const auto origin = std::ranges::find_if(whole.panorama.certificates, [&](const auto& one) {
                return one.second.publicKey == own.publicKey;
            });
            if (origin == whole.panorama.certificates.end() || !keyed.contains(origin->first))
                continue;
            const auto known = before.templates.find(place);
            const bool isNew = known == before.templates.end() ||
                               !known->second.shared.certificates.contains(name) ||
                               known->second.shared.certificates.at(name) != own;
            if (isNew)
                copyAgain(whole, place, name, !own.privateKey.empty(), commands);
            after.templates[place].shared.certificates.erase(name);
            if (known != before.templates.end())
                before.templates[place].shared.certificates.erase(name);
        }
    }
}

/// What stands for this manager and for nobody else.
void forgetOwn(Configuration& configuration)
{
    configuration.highAvailability = {};
    configuration.manager.caServiceListen.clear();
    configuration.manager.webListen.clear();
}

bool isSecret(const config::Edit& edit)
{
    const auto match = config::findSetting(edit.path);
    return match && match->setting->type == config::ValueType::Secret;
}

/// Which the estate says by members of its own.
EstateDevice estateDevice(const DeviceRecord& record)
{
    EstateDevice device;
    device.serial = record.serial;
    device.kind = record.kind;
    device.hostname = record.hostname.empty() ? record.serial.value : record.hostname;
    device.model = record.model;
    device.softwareVersion = record.softwareVersion;
    device.group = record.deviceGroup.empty() ? "devices" : record.deviceGroup;
    device.stack = record.templateStack;
    return device;
}

QString inQt(const std::string& text)
{
    return QString::fromStdString(text);
}

QJsonObject deviceObject(const DeviceRecord& record)
{
    const EstateDevice device = estateDevice(record);
    QJsonObject object{{QStringLiteral("serial"), inQt(device.serial.value)},
                       {QStringLiteral("group"), inQt(device.group)},
                       {QStringLiteral("hostname"), inQt(device.hostname)}};
    const auto add = [&object](const char* name, const std::string& value) {
        if (!value.empty())
            object[QLatin1String(name)] = inQt(value);
    };
    if (device.kind != config::DeviceKind::Firewall) {
        add("kind", std::string(toText(device.kind)));
        add("listen", "127.0.0.1:${port:" + device.serial.value + "}");
    }
    add("model", device.model);
    add("version", device.softwareVersion);
    add("stack", device.stack);
    const auto offset = std::chrono::round<std::chrono::seconds>(record.clockOffset);
    if (std::chrono::abs(offset) >= noticeableOffset)
        add("clock", std::to_string(offset.count()) + "s");
    if (!record.session)
        add("program", "away");
    return object;
}

QJsonObject waitFor(const char* authentication, int number)
{
    QJsonObject count{{QStringLiteral("connected"), QStringLiteral("yes")},
                      {QStringLiteral("number"), number}};
    if (authentication)
        count[QStringLiteral("authentication")] = QLatin1String(authentication);
    return {{QStringLiteral("wait"), QJsonObject{{QStringLiteral("count"), count}}}};
}

QJsonArray lines(const std::vector<std::string>& commands)
{
    QJsonArray array;
    for (const std::string& command : commands)
        array << inQt(command);
    return array;
}

} // namespace

std::vector<std::string> recordedCommands(const Configuration& before, const Configuration& after,
                                          TimePoint now)
{
    Commands commands;
    Configuration from = before;
    Configuration to = after;
    forgetOwn(from);
    forgetOwn(to);
    const auto made = madeAgain(from, to, now, commands);
    std::set<std::string> keyed(made.begin(), made.end());
    for (const auto& [name, entry] : from.panorama.certificates)
        if (!entry.privateKey.empty() && to.panorama.certificates.contains(name) && !keyed.contains(name))
            keyed.insert(name);
    copyTemplates(from, to, keyed, commands);
    for (const std::string& name : made) {
        from.panorama.certificates.erase(name);
        to.panorama.certificates.erase(name);
    }
    for (const config::Edit& edit : config::editsBetween(from, to))
        if (!isSecret(edit))
            commands.set.push_back(config::toCommand(edit));
    std::vector<std::string> all = std::move(commands.generate);
    all.insert(all.end(), commands.set.begin(), commands.set.end());
    all.insert(all.end(), commands.copy.begin(), commands.copy.end());
    return all;
}

RecordedState recordedState(const Configuration& running, std::span<const DeviceRecord> records,
                            TimePoint now)
{
    Estate plain;
    plain.managerAddress = running.manager.address;
    std::vector<EstateDevice> devices;
    QJsonArray deviceList;
    std::set<std::string> stacks;
    int there = 0;
    int custom = 0;
    std::set<std::string> pushed;
    for (const DeviceRecord& record : records) {
        devices.push_back(estateDevice(record));
        deviceList << deviceObject(record);
        stacks.insert(record.templateStack);
        there += record.session ? 1 : 0;
        custom += hasCustomSession(record) ? 1 : 0;
        if (record.session && record.inSync() && !record.templateStack.empty())
            pushed.insert(record.templateStack);
    }
    QJsonObject stackObject;
    for (const std::string& name : stacks) {
        const auto stack = running.templateStacks.find(name);
        if (stack == running.templateStacks.end() || stack->second.templates.empty())
            continue;
        plain.stacks.push_back({name, stack->second.templates.front()});
        stackObject[inQt(name)] = inQt(stack->second.templates.front());
    }
    Configuration base;
    static_cast<void>(config::apply(base, estateEdits(plain, devices)));
    Configuration open = running; // or nobody would get in who has no certificate yet
    open.secureConnServer.customCertificateOnly = false;

    RecordedState state;
    state.estate = {{QStringLiteral("address"), inQt(running.manager.address)},
                    {QStringLiteral("stacks"), stackObject},
                    {QStringLiteral("commands"), lines(recordedCommands(base, open, now))},
                    {QStringLiteral("devices"), deviceList}};
    state.steps << waitFor(nullptr, there);
    for (const std::string& stack : pushed)
        state.steps << QJsonObject{
            {QStringLiteral("run"), inQt("commit-all template-stack " + config::quoted(stack))}};
    if (custom > 0)
        state.steps << waitFor("custom", custom);
    if (running.secureConnServer.customCertificateOnly)
        state.steps << QJsonObject{{QStringLiteral("run"), lines({"set deviceconfig setting management "
                                                                  "secure-conn-server "
                                                                  "custom-certificate-only yes",
                                                                  "commit"})}}
                    << waitFor("custom", custom);
    state.steps << QStringLiteral("mark");
    return state;
}

} // namespace models::workflows
