#include "session/trust/path_memory.h"

#include "session/pki/encoding/digest.h"
#include "session/trust/best_path.h"

#include <algorithm>

namespace session::trust {
namespace {

std::string factsText(const RevocationFacts& facts)
{
    std::string text;
    for (const auto& [fingerprint, fact] : facts.byFingerprint) {
        const std::int64_t revokedAt = fact.revokedAt ? fact.revokedAt->time_since_epoch().count() : -1;
        text += fingerprint + ' ' + std::to_string(int(fact.status)) + ' ' + std::to_string(revokedAt);
        const std::string source = toText(fact.source);
        for (const std::string* free : {&source, &fact.detail}) // each with its length before it
            text += ' ' + std::to_string(free->size()) + ':' + *free;
    }
    return text;
}

std::string keyOf(const PathMemory::Question& question)
{
    std::string text =
        std::to_string(question.generation) + ' ' + std::to_string(int(question.evidence.world));
    for (const pki::Certificate& certificate : question.evidence.chain)
        text += ' ' + certificate.sha256();
    return pki::sha256Hex(text + '|' + factsText(question.facts));
}

} // namespace

struct PathMemory::Answer
{
    /// The time around `now` in which no certificate begins or ends.
    struct Window
    {
        explicit Window(base::TimePoint at) : now(at) {}
        void narrow(const std::vector<pki::Certificate>& certificates)
        {
            for (const pki::Certificate& certificate : certificates) {
                mark(certificate.notBefore());
                mark(certificate.notAfter() + base::TimePoint::duration(1)); // it is good at notAfter itself
            }
        }
        [[nodiscard]] bool contains(base::TimePoint time) const { return from <= time && time < until; }

        base::TimePoint now;
        base::TimePoint from = base::TimePoint::min();
        base::TimePoint until = base::TimePoint::max();

    private:
        void mark(base::TimePoint change)
        {
            if (change <= now)
                from = std::max(from, change);
            else
                until = std::min(until, change);
        }
    };

    PathChecks checks;
    Window window;
};

PathMemory::PathMemory(std::size_t capacity) : m_capacity(capacity) {}

PathMemory::~PathMemory() = default;

const PathChecks* PathMemory::find(const Question& question)
{
    const auto found = m_answers.find(keyOf(question));
    if (found == m_answers.end() || !found->second->window.contains(question.now))
        return nullptr;
    ++m_hits;
    return &found->second->checks;
}

void PathMemory::keep(const Question& question, const PathChecks& checks)
{
    if (m_capacity == 0 || checks.othersFailed || !isGood(checks))
        return;
    Answer::Window window(question.now);
    window.narrow(question.evidence.chain);
    window.narrow(question.policy.predefined.anchors.certificates());
    if (question.policy.custom)
        window.narrow(question.policy.custom->anchors.certificates());
    std::string key = keyOf(question);
    const auto [entry, isNew] = m_answers.insert_or_assign(
        key, std::make_unique<const Answer>(Answer{.checks = checks, .window = window}));
    if (!isNew)
        return;
    m_inOrder.push_back(std::move(key));
    if (m_inOrder.size() <= m_capacity)
        return;
    m_answers.erase(m_inOrder.front());
    m_inOrder.pop_front();
}

} // namespace session::trust
