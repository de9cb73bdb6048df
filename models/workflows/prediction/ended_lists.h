// Until when a status that was read from a revocation list holds: a list that is overdue is taken to be
// replaced by none, and leaves its certificates without a status once it ends. The one answer of doom marks
// and time machine. Any thread. C17, C26, X-3, X-4.
#pragma once

#include "models/lifecycle/certificates/known_revocation.h"

#include <vector>

namespace models::workflows {

/// When the lists end by which this is known, those of them that are overdue now.
[[nodiscard]] std::vector<session::base::TimePoint>
endsOfLists(const session::trust::RevocationFacts::Fact& fact, const lifecycle::KnownLists& lists,
            session::base::TimePoint now);

/// What is known now, as it counts at any time to come: statuses that can be asked for again stay as they
/// are, since they are looked up again before then. Null without `known`.
[[nodiscard]] lifecycle::KnownRevocation
knownLater(lifecycle::KnownRevocation known, lifecycle::KnownLists lists, session::base::TimePoint now);

} // namespace models::workflows
