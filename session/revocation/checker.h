// Revocation as the rest of the house sees it: what is known now, and what can be found out in time. Every
// certificate of a path is looked up but the root (C27), all at once. Keeps everything on the network's
// thread; known(), wasFoundRevoked(), lists(), lookUp() and forgetAll() may be called from any thread and do
// not block. Rules C6-C18, C25-C27; trust model T6.
//
// Single flight: whoever asks the same at the same time shares one request; one list is downloaded once for
// all certificates that name it. A responder that is dead fills its own places at the network and delays
// nobody else.
#pragma once

#include "session/http/network.h"
#include "session/revocation/bad_news.h"
#include "session/revocation/list_spans.h"
#include "session/revocation/lookup.h"
#include "session/revocation/status_cache.h"

#include <functional>
#include <memory>
#include <optional>
#include <string_view>

namespace session::revocation {

/// What outlives a restart.
struct KeptRevocation
{
    std::vector<KeptStatus> statuses = {};
    std::vector<KeptCrls> crls = {};
};

class Checker
{
public:
    /// Both must outlive the checker, and the network must have stopped before the checker goes.
    Checker(http::Network& network, const base::Clock& clock);
    ~Checker();
    Checker(const Checker&) = delete;
    Checker& operator=(const Checker&) = delete;

    /// What the cache holds of this path's certificates; no status is ever "unavailable" here. `at`: what it
    /// will still hold then, nullopt for now.
    [[nodiscard]] trust::RevocationFacts known(const PathQuestion& question,
                                               std::optional<base::TimePoint> at = {}) const;
    /// Whether a lookup has found it revoked, by whatever profile; looks through all that is known.
    [[nodiscard]] bool wasFoundRevoked(std::string_view sha256) const;
    /// What was found out that is not good: whoever rests on such a certificate may be refused now.
    [[nodiscard]] const BadNews& badNews() const;
    /// How long the lists last that were had.
    [[nodiscard]] const ListSpans& lists() const;
    /// A fact for every certificate of the path that can be looked up, within the profile's deadline (C13):
    /// what could not be had is Unavailable. `receive` is called once on the network's thread; it only posts
    /// on.
    void lookUp(PathQuestion question, std::function<void(trust::RevocationFacts)> receive);

    /// All that is known: what is wanted is looked up anew.
    void forgetAll();

    /// From a store, before the first lookup.
    void restore(KeptRevocation kept);
    /// What was found out since the last call, told on the network's thread.
    void takeNew(std::function<void(KeptRevocation)> receive);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace session::revocation
