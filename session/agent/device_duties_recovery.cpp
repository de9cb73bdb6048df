// DeviceDuties: automatic commit recovery. Settings that were pushed are on trial until a session came up
// with them; a device that can't come back with them goes back to those that it came with before.
#include "session/agent/device_duties.h"

#include "session/agent/enrolment.h"
#include "session/agent/read_settings.h"
#include "session/base/cut_text.h"
#include "session/base/log.h"

#include <algorithm>

namespace session::agent {

using std::chrono::milliseconds;

namespace {

bool isForSame(const OwnIdentity& a, const OwnIdentity& b)
{
    return a.certificateName == b.certificateName && a.subject == b.subject && a.signedBy == b.signedBy;
}

bool isWantedBy(const DeviceSettings& settings, const OwnIdentity& own)
{
    return settings.issueRequest && own.certificateName == settings.issueRequest->certificateName &&
           own.subject == settings.issueRequest->subject && own.signedBy == settings.issueRequest->signedBy;
}

/// Those from before the push, but the newest of what the push did not ask to be different: a renewed
/// certificate stays, as the one that it replaced may be revoked. `restored`: the settings to return to.
std::vector<OwnIdentity> identitiesAfterReturn(const DeviceFacts& facts, const DeviceSettings& restored)
{
    std::vector<OwnIdentity> identities = facts.lastGood->ownIdentities;
    for (const OwnIdentity& own : facts.ownIdentities) {
        const auto before = std::ranges::find(identities, own.certificateName, &OwnIdentity::certificateName);
        const bool wasThere = before != identities.end();
        if (!isWantedBy(restored, own) && !(wasThere && isForSame(*before, own)))
            continue;
        if (wasThere)
            *before = own;
        else
            identities.push_back(own);
    }
    return identities;
}

} // namespace

/// A second push before the first has proven itself leaves what was good before both; one that changes
/// nothing is not on trial.
void DeviceDuties::keepLastGood(DeviceFacts& changed, const wire::Config& config) const
{
    if (!changed.lastGood && config.digest != runningDigest())
        changed.lastGood = LastGood{m_facts.configText, m_facts.configDigest, m_facts.ownIdentities, 0};
    if (changed.lastGood)
        changed.lastGood->job = config.job;
}

/// While the certificate that the settings ask for is not there they have not been tried.
void DeviceDuties::endTrial()
{
    m_trialBegan.reset();
    if (!m_facts.lastGood || isCertificateWanted(m_facts, m_settings, deviceTime()))
        return;
    DeviceFacts changed = m_facts;
    changed.lastGood.reset();
    if (const auto kept = changeFacts(std::move(changed)); !kept)
        base::log(base::LogLevel::Warning,
                  "device " + m_facts.serial.value +
                      ": that its settings work is not kept: " + kept.error().detail);
}

void DeviceDuties::attemptBegan()
{
    if (m_facts.lastGood && m_settings.commitRecovery.isEnabled && !m_trialBegan)
        m_trialBegan = m_surroundings.clock.now();
}

std::optional<milliseconds> DeviceDuties::trialLeft() const
{
    if (!m_trialBegan || !m_facts.lastGood || !m_settings.commitRecovery.isEnabled)
        return std::nullopt;
    const auto& recovery = m_settings.commitRecovery;
    const auto ends = *m_trialBegan + recovery.retries * recovery.interval;
    return std::max(ends - m_surroundings.clock.now(), milliseconds(0));
}

std::optional<RevertedPush> DeviceDuties::attemptFailed(std::string_view why)
{
    const auto left = trialLeft();
    if (!left || left->count() > 0)
        return std::nullopt;
    DeviceFacts changed = m_facts;
    const LastGood& good = *m_facts.lastGood;
    changed.configText = good.configText;
    changed.configDigest = good.configDigest;
    RevertedPush reverted{good.job, runningDigest(), std::string(base::cutText(why, wire::longestReason))};
    changed.reverted = reverted;
    changed.lastGood.reset();
    // As changeFacts(), but a challenge of the settings that go must not outlive them.
    DeviceSettings settings = settingsOrFactory(m_surroundings.reader, changed);
    changed.ownIdentities = identitiesAfterReturn(m_facts, settings);
    if (const auto kept = replaceFacts(std::move(changed), std::move(settings)); !kept) {
        base::log(base::LogLevel::Error,
                  "device " + m_facts.serial.value +
                      ": can't go back to its last good settings: " + kept.error().detail);
        return std::nullopt;
    }
    m_trialBegan.reset();
    m_openEnrolment = 0; // was by the settings that went
    return reverted;
}

} // namespace session::agent
