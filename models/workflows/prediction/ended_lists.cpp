#include "models/workflows/prediction/ended_lists.h"

#include <algorithm>

namespace models::workflows {

using session::base::TimePoint;
using session::trust::RevocationFacts;
using session::trust::RevocationStatus;

namespace {

/// A list is replaced before so much of its time is left, where all is well: half of it on this manager.
constexpr int overdueShare = 4;

bool isOverdue(const session::revocation::ListSpan& list, TimePoint now)
{
    return now >= list.nextUpdate - (list.nextUpdate - list.thisUpdate) / overdueShare;
}

RevocationFacts withoutEnded(RevocationFacts facts, const lifecycle::KnownLists& lists, TimePoint now,
                             TimePoint at)
{
    for (auto& [fingerprint, fact] : facts.byFingerprint) {
        const auto ends = endsOfLists(fact, lists, now);
        const bool hasEnded = fact.status == RevocationStatus::Good && !ends.empty() &&
                              std::ranges::all_of(ends, [at](TimePoint end) { return end <= at; });
        if (hasEnded)
            fact = {.status = RevocationStatus::Unavailable,
                    .source = fact.source,
                    .revokedAt = {},
                    .detail = "the list has ended, and no newer one has come"};
    }
    return facts;
}

} // namespace

std::vector<TimePoint> endsOfLists(const RevocationFacts::Fact& fact, const lifecycle::KnownLists& lists,
                                   TimePoint now)
{
    std::vector<TimePoint> ends;
    for (const std::string& url : fact.lists) {
        const auto list = lists ? lists(url) : std::nullopt;
        if (list && isOverdue(*list, now))
            ends.push_back(list->nextUpdate);
    }
    return ends;
}

lifecycle::KnownRevocation knownLater(lifecycle::KnownRevocation known, lifecycle::KnownLists lists,
                                      TimePoint now)
{
    if (!known)
        return {};
    return [known = std::move(known), lists = std::move(lists), now](const auto& policy, const auto& evidence,
                                                                     TimePoint at) {
        return withoutEnded(known(policy, evidence, now), lists, now, at);
    };
}

} // namespace models::workflows
