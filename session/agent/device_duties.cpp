#include "session/agent/device_duties.h"

#include "session/agent/enrolment.h"
#include "session/agent/presentation.h"
#include "session/agent/read_settings.h"
#include "session/base/log.h"
#include "session/base/software_version.h"
#include "session/pki/encoding/digest.h"

#include <algorithm>

namespace session::agent {

using base::ErrorCode;
using base::failure;

std::string configDigest(std::string_view configText)
{
    return configText.empty() ? std::string() : pki::sha256Hex(configText);
}

DeviceDuties::DeviceDuties(DeviceFacts facts, Surroundings surroundings)
    : m_facts(std::move(facts)),
      m_surroundings(surroundings),
      m_settings(settingsOrFactory(surroundings.reader, m_facts))
{
}

base::TimePoint DeviceDuties::deviceTime() const
{
    return m_surroundings.clock.now() + m_facts.clockOffset;
}

const std::vector<std::string>& DeviceDuties::managers() const
{
    return m_settings.managers.empty() ? m_facts.managers : m_settings.managers;
}

namespace {

/// Leaves as many whole lines as there is room for; returns how many had to go.
std::uint64_t cutLines(std::string& text, std::size_t longest)
{
    if (text.size() <= longest)
        return 0;
    const std::size_t end = text.rfind('\n', longest - 1);
    const std::size_t kept = end == std::string::npos ? 0 : end + 1;
    const auto cut = std::count(text.begin() + std::ptrdiff_t(kept), text.end(), '\n');
    text.resize(kept);
    return std::uint64_t(cut);
}

} // namespace

wire::Hello DeviceDuties::hello(const std::string& managerAddress) const
{
    wire::Hello hello;
    hello.serial = m_facts.serial.value;
    hello.hostname = m_facts.hostname;
    hello.model = m_facts.model;
    hello.kind = toText(m_facts.kind);
    hello.softwareVersion = m_facts.softwareVersion;
    hello.configDigest = runningDigest();
    hello.clock = deviceTime().time_since_epoch().count();
    hello.managerAddress = managerAddress;
    hello.clientCertificateSource = presentationOf(m_facts, m_settings).source;
    const bool showsAnother = hello.clientCertificateSource != "predefined";
    if (showsAnother && m_facts.predefinedIdentity && !m_facts.predefinedIdentity->chain.empty()) {
        hello.predefinedCertificate = m_facts.predefinedIdentity->chain.front().der();
        if (hello.predefinedCertificate.size() > wire::longestCertificate)
            hello.predefinedCertificate.clear();
    }
    hello.haPeer = m_facts.haPeer;
    hello.hostId = m_facts.hostId.empty() ? m_facts.serial.value : m_facts.hostId;
    if (m_facts.reverted) {
        hello.revertedJob = m_facts.reverted->job;
        hello.revertedDigest = m_facts.reverted->digest;
        hello.revertedReason = m_facts.reverted->reason;
    }
    if (!m_facts.localText.empty()) {
        hello.localSettings = m_surroundings.reader.withoutSecrets(m_facts.localText);
        hello.localSettingsCut = cutLines(hello.localSettings, wire::longestLocalSettings);
    }
    return hello;
}

/// Prepare, then publish: persist first, and only then be another device.
base::Result<> DeviceDuties::replaceFacts(DeviceFacts facts, DeviceSettings settings)
{
    if (m_surroundings.persist) {
        if (auto kept = m_surroundings.persist(facts); !kept)
            return kept;
    }
    m_facts = std::move(facts);
    m_settings = std::move(settings);
    ++m_generation;
    return {};
}

/// A change of anything but the configuration: it must not fail because of an old text.
base::Result<> DeviceDuties::changeFacts(DeviceFacts facts)
{
    DeviceSettings settings = settingsOrFactory(m_surroundings.reader, facts);
    keepDroppedPassword(settings);
    return replaceFacts(std::move(facts), std::move(settings));
}

/// Once it was taken out of the texts it is kept nowhere else. One that was set anew stands, and no server is
/// told another's.
void DeviceDuties::keepDroppedPassword(DeviceSettings& settings) const
{
    if (settings.scep && m_settings.scep && lacksChallenge(settings.scep->challenge) &&
        settings.scep->url == m_settings.scep->url)
        settings.scep->challenge = m_settings.scep->challenge;
}

std::string DeviceDuties::runningDigest() const
{
    return m_facts.configDigest.empty() ? configDigest(m_facts.configText) : m_facts.configDigest;
}

/// Whoever reads the disk could enrol in this device's name with them.
void DeviceDuties::dropPasswords(DeviceFacts& facts) const
{
    facts.localText = m_surroundings.reader.withoutOwnPasswords(facts.localText);
    std::string without = m_surroundings.reader.withoutPasswords(facts.configText);
    if (without == facts.configText)
        return;
    facts.configDigest = configDigest(facts.configText);
    facts.configText = std::move(without);
}

/// The certificate that they are for is there already, and not to be renewed yet: a server may want them
/// then.
void DeviceDuties::dropSpentPasswords(DeviceFacts& facts, const DeviceSettings& settings) const
{
    if (settings.scep && !isCertificateWanted(facts, settings, deviceTime()) &&
        !isRenewalDue(facts, settings, deviceTime()))
        dropPasswords(facts);
}

base::Result<> DeviceDuties::deliver(DeviceFacts facts)
{
    for (const OwnIdentity& own : m_facts.ownIdentities) {
        if (!findOwnIdentity(facts, own.certificateName))
            facts.ownIdentities.push_back(own);
    }
    if (!facts.pendingKey)
        facts.pendingKey = m_facts.pendingKey;
    if (facts.localText.empty())
        facts.localText = m_facts.localText;
    auto settings = readSettings(m_surroundings.reader, facts);
    if (!settings)
        return std::unexpected(settings.error());
    dropSpentPasswords(facts, *settings);
    auto replaced = replaceFacts(std::move(facts), *std::move(settings));
    if (replaced)
        m_trialBegan.reset(); // whoever stands before it looks after it
    return replaced;
}

base::Result<> DeviceDuties::configure(std::string localText)
{
    DeviceFacts changed = m_facts;
    changed.localText = std::move(localText);
    auto settings = readSettings(m_surroundings.reader, changed);
    if (!settings)
        return std::unexpected(settings.error());
    keepDroppedPassword(*settings);
    dropSpentPasswords(changed, *settings);
    const bool lacked = m_settings.scep && lacksChallenge(m_settings.scep->challenge);
    auto replaced = replaceFacts(std::move(changed), *std::move(settings));
    if (replaced && lacked)
        m_enrolmentNotBefore = {}; // it was set for this
    return replaced;
}

void DeviceDuties::proveSettings()
{
    endTrial();
}

void DeviceDuties::sessionTakenOver()
{
    m_sessionIsUp = true;
}

Reaction DeviceDuties::sessionServes()
{
    m_sessionIsUp = true;
    if (m_settings.scep)
        return certificateDue(); // at its own pace, the session has no part in it
    Reaction reaction;
    requestCertificate(reaction);
    return reaction;
}

void DeviceDuties::sessionWentDown()
{
    m_sessionIsUp = false;
    m_pendingJob.reset();
    m_openCsr = 0;
}

Reaction DeviceDuties::take(const wire::Config& config)
{
    Reaction reaction;
    if (m_pendingJob == config.job && config.digest == runningDigest())
        return reaction; // sent twice by a manager that did not know yet of this session: it is under way
    if (m_pendingJob)
        finishPendingJob(reaction,
                         failure(ErrorCode::Cancelled, "a newer configuration came before its certificate"));
    const base::Result<> taken = runConfiguration(config);
    if (taken && isCertificateWanted(m_facts, m_settings, deviceTime())) {
        m_pendingJob = config.job;
        m_openEnrolment = 0; // by other settings, perhaps
        requestCertificate(reaction);
    } else {
        reaction.answers.emplace_back(answer(config.job, taken));
    }
    return reaction;
}

/// I6: what can't be read whole leaves the old configuration in force.
base::Result<> DeviceDuties::runConfiguration(const wire::Config& config)
{
    if (configDigest(config.text) != config.digest)
        return failure(ErrorCode::Mismatch, "the configuration does not have the digest it names");
    DeviceFacts changed = m_facts;
    keepLastGood(changed, config);
    changed.configText = config.text;
    changed.configDigest.clear();
    changed.reverted.reset();
    auto settings = readSettings(m_surroundings.reader, changed);
    if (!settings)
        return std::unexpected(settings.error());
    dropSpentPasswords(changed, *settings);
    const bool lacked = m_settings.scep && lacksChallenge(m_settings.scep->challenge);
    auto replaced = replaceFacts(std::move(changed), *std::move(settings));
    if (replaced && lacked)
        m_enrolmentNotBefore = {}; // it was pushed for this
    return replaced;
}

Reaction DeviceDuties::take(const wire::Operation& operation)
{
    Reaction reaction;
    base::Result<> outcome =
        failure(ErrorCode::Unsupported, "unknown operation: " + operation.verb.substr(0, 40));
    if (operation.verb == "software-install") {
        outcome = installSoftware(operation);
        reaction.reboot = outcome.has_value();
    } else if (operation.verb == "set-clock") {
        outcome = setClock();
    }
    reaction.answers.emplace_back(answer(operation.job, outcome));
    return reaction;
}

base::Result<> DeviceDuties::installSoftware(const wire::Operation& operation)
{
    const auto version = operation.arguments.find("version");
    if (version == operation.arguments.end() || !base::parseSoftwareVersion(version->second))
        return failure(ErrorCode::InvalidArgument,
                       "software-install needs a version such as 10.1.4 or 8.1.21-h3");
    DeviceFacts changed = m_facts;
    changed.softwareVersion = version->second;
    return changeFacts(std::move(changed));
}

base::Result<> DeviceDuties::setClock()
{
    DeviceFacts changed = m_facts;
    changed.clockOffset = std::chrono::milliseconds(0);
    return changeFacts(std::move(changed));
}

void DeviceDuties::finishPendingJob(Reaction& reaction, const base::Result<>& outcome,
                                    const std::string& notes)
{
    if (!outcome)
        base::log(base::LogLevel::Info, "device " + m_facts.serial.value + ": " + outcome.error().detail);
    // Where nobody waits the manager still has to know why a push does not prove itself, or that it can now.
    const bool isNews = m_sessionIsUp && (!outcome || (m_settings.scep && m_facts.lastGood));
    if (m_pendingJob || isNews) {
        wire::Result result = answer(m_pendingJob.value_or(0), outcome);
        if (outcome)
            result.detail = notes;
        reaction.answers.emplace_back(std::move(result));
    }
    m_pendingJob.reset();
}

wire::Result DeviceDuties::answer(std::uint64_t job, const base::Result<>& outcome) const
{
    const Presentation next = presentationOf(m_facts, m_settings);
    return {.job = job,
            .ok = outcome.has_value(),
            .detail = outcome ? std::string() : outcome.error().detail,
            .configDigest = runningDigest(),
            .clientCertificateSource = next.source,
            .clientCertificateFingerprint = fingerprintOf(next),
            .clock = deviceTime().time_since_epoch().count()};
}

} // namespace session::agent
