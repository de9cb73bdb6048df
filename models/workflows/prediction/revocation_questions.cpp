#include "models/workflows/prediction/revocation_questions.h"

namespace models::workflows {

using session::trust::PeerEvidence;
using session::trust::Policy;
using session::trust::RevocationFacts;

bool RevocationQuestions::concerns(const Policy& policy, const PeerEvidence& evidence) const
{
    const auto& asked = session::trust::profileFor(policy, evidence.world).profile.revocation;
    return m_lookUp && (asked.useOcsp || asked.useCrl);
}

std::size_t RevocationQuestions::ask(const Policy& policy, PeerEvidence evidence, session::base::TimePoint at)
{
    m_open.push_back(std::make_shared<Promise>());
    evidence.claimedSerial.reset();
    m_lookUp(policy, evidence, at,
             [answer = m_open.back()](RevocationFacts facts) { answer->set_value(std::move(facts)); });
    return m_open.size() - 1;
}

void RevocationQuestions::wait()
{
    const auto end = std::chrono::steady_clock::now() + longestWait;
    m_facts.resize(m_open.size());
    for (std::size_t i = 0; i < m_open.size(); ++i) {
        auto answer = m_open[i]->get_future();
        if (answer.wait_until(end) == std::future_status::ready)
            m_facts[i] = answer.get();
    }
}

} // namespace models::workflows
