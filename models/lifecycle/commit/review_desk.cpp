#include "models/lifecycle/commit/review_desk.h"

#include "models/lifecycle/commit/commit_desk.h"

#include <algorithm>
#include <chrono>

namespace models::lifecycle {

using session::base::Result;

namespace {

/// Certificates expire while nobody edits: a finding of that kind may be late by so much.
constexpr std::chrono::minutes longestTruth{1};

std::vector<config::Finding> added(const std::vector<config::Finding>& before,
                                   const std::vector<config::Finding>& after)
{
    std::vector<config::Finding> result;
    for (const config::Finding& finding : after)
        if (std::ranges::find(before, finding) == before.end())
            result.push_back(finding);
    return result;
}

} // namespace

bool ReviewDesk::isTrueNow(const CandidateReview& review, const config::ValidationFacts& facts) const
{
    return review.running == m_state.workspace.running() &&
           review.candidate == m_state.workspace.candidate() && facts.now >= review.facts.now &&
           facts.now - review.facts.now < longestTruth &&
           review.facts.softwareVersions == facts.softwareVersions;
}

ReviewPtr ReviewDesk::latest() const
{
    const bool isOfNow = m_latest && m_latest->running == m_state.workspace.running() &&
                         m_latest->candidate == m_state.workspace.candidate();
    return isOfNow ? m_latest : nullptr;
}

void ReviewDesk::ask(ReviewDone done)
{
    m_waiting.push_back({std::move(done), m_state.pool.client()});
    if (m_isMaking)
        return;
    if (!m_latest || !isTrueNow(*m_latest, validationFacts(m_state)))
        return start();
    m_isMaking = true; // who asks before it is answered may ask for another candidate
    QMetaObject::invokeMethod(
        &m_state.pool,
        [this, review = m_latest, askers = std::exchange(m_waiting, {})] { answer(review, askers); },
        Qt::QueuedConnection);
}

void ReviewDesk::start()
{
    m_isMaking = true;
    m_state.pool.run(
        [running = m_state.workspace.running(), candidate = m_state.workspace.candidate(),
         facts = validationFacts(m_state)] {
            return std::make_shared<const CandidateReview>(
                CandidateReview{.running = running,
                                .candidate = candidate,
                                .changes = config::diff(*running, *candidate),
                                .edits = config::editsBetween(*running, *candidate),
                                .findings = config::validate(*candidate, facts),
                                .facts = facts});
        },
        [this, askers = std::exchange(m_waiting, {})](ReviewPtr review) {
            m_latest = std::move(review);
            answer(m_latest, askers);
        });
}

void ReviewDesk::answer(ReviewPtr review, const std::vector<Asker>& askers)
{
    m_isMaking = false;
    if (!m_waiting.empty())
        start(); // the candidate may have changed before they asked
    for (const Asker& asker : askers) {
        const WorkPool::ActingFor acting(m_state.pool, asker.client);
        asker.done(review);
    }
}

void ReviewDesk::askWith(std::vector<config::Edit> edits, DraftReviewDone done)
{
    ask([this, edits = std::move(edits), done = std::move(done)](const ReviewPtr& review) {
        if (edits.empty())
            return done(DraftReview{review->findings, {}});
        m_state.pool.run(
            [review, edits]() -> Result<DraftReview> {
                config::Configuration draft = *review->candidate;
                if (const auto applied = config::apply(draft, edits); !applied)
                    return std::unexpected(applied.error());
                auto findings = config::validate(draft, review->facts);
                auto brought = added(review->findings, findings);
                return DraftReview{std::move(findings), std::move(brought)};
            },
            done);
    });
}

} // namespace models::lifecycle
