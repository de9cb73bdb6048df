// The part of a device's duties that a SCEP server is asked for.
#include "session/agent/device_duties.h"
#include "session/agent/enrolment.h"
#include "session/agent/presentation.h"
#include "session/base/log.h"

#include <algorithm>

namespace session::agent {

namespace {

constexpr std::chrono::milliseconds firstRetry = std::chrono::seconds(30);
constexpr std::chrono::milliseconds longestRetry = std::chrono::hours(1);
/// A clock that is far ahead, or a CA that signs for minutes, must not keep a device asking.
constexpr std::chrono::milliseconds restAfterSuccess = std::chrono::hours(1);

std::chrono::milliseconds retryAfter(unsigned failures)
{
    const unsigned doublings = std::min(failures, 10U) - 1;
    return std::min(firstRetry * (1U << doublings), longestRetry);
}

} // namespace

bool DeviceDuties::needsCertificate() const
{
    return isCertificateWanted(m_facts, m_settings, deviceTime()) ||
           isRenewalDue(m_facts, m_settings, deviceTime());
}

std::optional<base::TimePoint> DeviceDuties::nextCertificateCheck() const
{
    if (!m_settings.custom || !m_settings.scep || m_makingKey || m_openEnrolment != 0 || waitsForChallenge())
        return std::nullopt;
    if (needsCertificate())
        return std::max(deviceTime(), m_enrolmentNotBefore);
    const OwnIdentity* own = findOwnIdentity(m_facts, m_settings.issueRequest->certificateName);
    return std::max(renewalTime(own->identity.chain.front()), m_enrolmentNotBefore);
}

Reaction DeviceDuties::certificateDue()
{
    Reaction reaction;
    if (m_settings.scep && m_openEnrolment == 0 && deviceTime() >= m_enrolmentNotBefore)
        requestCertificate(reaction);
    return reaction;
}

/// Until another configuration comes. The manager sees by then that this one is not what it pushed.
bool DeviceDuties::waitsForChallenge() const
{
    return lacksChallenge(m_settings.scep->challenge) && m_facts.configDigest.empty() &&
           isCertificateWanted(m_facts, m_settings, deviceTime());
}

/// What was pushed has been stripped of its password (dropPasswords()), so it is not what runs here any more:
/// from now on the manager is told so, and can push it again.
void DeviceDuties::askForChallenge(Reaction& reaction)
{
    countEnrolment(false);
    base::Result<> outcome = base::failure(base::ErrorCode::Denied,
                                           "no certificate was enrolled: the SCEP server wants its challenge "
                                           "password again, which is not kept here once it has served; "
                                           "push the configuration again, or set it again where it was "
                                           "set on the device itself");
    if (!m_facts.configDigest.empty()) {
        DeviceFacts changed = m_facts;
        changed.configDigest.clear();
        if (auto kept = changeFacts(std::move(changed)); !kept)
            outcome = std::move(kept);
    }
    finishPendingJob(reaction, outcome);
}

void DeviceDuties::beginEnrolment(Reaction& reaction, enrollment::Order order)
{
    if (order.kind == enrollment::OrderKind::Enrol && lacksChallenge(order.settings.challenge))
        return askForChallenge(reaction);
    m_openEnrolment = ++m_lastEnrolment;
    m_renewing = order.kind == enrollment::OrderKind::Renew;
    reaction.enrolmentWanted = EnrolmentWish{m_openEnrolment, std::move(order)};
}

Reaction DeviceDuties::enrolled(std::uint64_t number, enrollment::Outcome outcome)
{
    Reaction reaction;
    if (number != m_openEnrolment || number == 0)
        return reaction; // overtaken by another configuration
    m_openEnrolment = 0;
    if (!m_settings.scep || !m_facts.pendingKey ||
        !fitsRequest(*m_facts.pendingKey, *m_settings.issueRequest)) { // the configuration changed meanwhile
        requestCertificate(reaction);
        return reaction;
    }
    if (!outcome && m_renewing && callsForFirstEnrolment(outcome.error().problem)) {
        enrollment::Order order{
            .settings = *m_settings.scep, .key = m_facts.pendingKey->key, .clockOffset = m_facts.clockOffset};
        beginEnrolment(reaction, std::move(order));
        return reaction;
    }
    const std::string notes = outcome ? enrollment::describe(outcome->notes) : std::string();
    const base::Result<> kept = keepEnrolled(std::move(outcome));
    countEnrolment(kept.has_value());
    finishPendingJob(reaction, kept, notes);
    return reaction;
}

/// The session goes on with what it was made with: the new certificate is for the next one (I5).
base::Result<> DeviceDuties::keepEnrolled(enrollment::Outcome outcome)
{
    if (!outcome)
        return base::failure(base::ErrorCode::Denied,
                             "no certificate was enrolled: " + enrollment::describe(outcome.error()));
    if (!outcome->notes.empty())
        base::log(base::LogLevel::Warning,
                  "device " + m_facts.serial.value + ": " + enrollment::describe(outcome->notes));
    const PendingKey& pending = *m_facts.pendingKey;
    DeviceFacts changed = m_facts;
    keepOwnIdentity(
        changed, {pending.certificateName, pending.subject, pending.signedBy, std::move(outcome->identity)});
    changed.pendingKey.reset();
    dropPasswords(changed);
    return changeFacts(std::move(changed));
}

void DeviceDuties::countEnrolment(bool succeeded)
{
    m_failedEnrolments = succeeded ? 0 : m_failedEnrolments + 1;
    m_enrolmentNotBefore = deviceTime() + (succeeded ? restAfterSuccess : retryAfter(m_failedEnrolments));
}

} // namespace session::agent
