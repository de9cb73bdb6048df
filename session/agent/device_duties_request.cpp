// DeviceDuties: the certificate that the manager's CA is asked for (P-4): key, request, answer.
#include "session/agent/device_duties.h"

#include "session/agent/enrolment.h"

namespace session::agent {

using base::ErrorCode;
using base::failure;

/// Begins with the key, or with the request if the key is there already; nothing if all is there.
void DeviceDuties::requestCertificate(Reaction& reaction)
{
    m_openCsr = 0;
    if (!needsCertificate())
        return;
    if (m_facts.pendingKey && fitsRequest(*m_facts.pendingKey, *m_settings.issueRequest))
        return sendRequest(reaction);
    if (!m_makingKey)
        reaction.keyWanted = m_settings.issueRequest;
    m_makingKey = true;
}

Reaction DeviceDuties::keyMade(base::Result<PendingKey> key)
{
    Reaction reaction;
    m_makingKey = false;
    if (!needsCertificate())
        return reaction;
    if (!key) {
        countEnrolment(false);
        finishPendingJob(reaction, std::unexpected(key.error()));
        return reaction;
    }
    if (!fitsRequest(*key, *m_settings.issueRequest)) { // the configuration changed meanwhile
        requestCertificate(reaction);
        return reaction;
    }
    DeviceFacts changed = m_facts;
    changed.pendingKey = *std::move(key);
    if (auto kept = changeFacts(std::move(changed)); !kept) {
        countEnrolment(false);
        finishPendingJob(reaction, kept);
    } else {
        sendRequest(reaction);
    }
    return reaction;
}

void DeviceDuties::sendRequest(Reaction& reaction)
{
    if (!m_settings.scep)
        return sendCsr(reaction);
    if (m_openEnrolment == 0)
        beginEnrolment(reaction, makeOrder(m_facts, m_settings, deviceTime()));
}

void DeviceDuties::sendCsr(Reaction& reaction)
{
    auto csr = makeCsr(*m_facts.pendingKey, m_lastCsr + 1);
    if (!csr)
        return finishPendingJob(reaction, std::unexpected(csr.error()));
    m_openCsr = ++m_lastCsr;
    reaction.answers.emplace_back(*std::move(csr));
}

Reaction DeviceDuties::take(const wire::Issued& issued)
{
    Reaction reaction;
    if (issued.id != m_openCsr || m_openCsr == 0 || !m_facts.pendingKey)
        return reaction; // an answer to a request that has been overtaken
    m_openCsr = 0;
    finishPendingJob(reaction, keepIssued(issued));
    return reaction;
}

base::Result<> DeviceDuties::keepIssued(const wire::Issued& issued)
{
    if (issued.chain.empty())
        return failure(ErrorCode::Denied, "no certificate was issued: " + issued.error);
    auto own = acceptIssued(*m_facts.pendingKey, issued.chain);
    if (!own)
        return std::unexpected(own.error());
    own->endedAtIssue = own->identity.chain.front().notAfter() < deviceTime();
    DeviceFacts changed = m_facts;
    keepOwnIdentity(changed, *std::move(own));
    changed.pendingKey.reset();
    return changeFacts(std::move(changed));
}

} // namespace session::agent
