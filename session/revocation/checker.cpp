#include "session/revocation/checker.h"

#include <algorithm>
#include <unordered_map>

namespace session::revocation {

namespace {

/// Lookups of one path that are still open.
struct PathLookup
{
    trust::RevocationFacts facts;
    std::size_t missing = 0;
    std::function<void(trust::RevocationFacts)> receive;
};

} // namespace

class Checker::Impl
{
public:
    Impl(http::Network& network, const base::Clock& clock)
        : ocsp(network, clock),
          crls(network, clock),
          services{network, clock, ocsp, crls, judge}
    {
    }

    void begin(const PathQuestion& question, std::function<void(trust::RevocationFacts)> receive);
    void beginOne(const PathQuestion& question, std::size_t depth, const std::shared_ptr<PathLookup>& whole);

    StatusCache statuses;
    OcspClient ocsp;
    CrlClient crls;
    CrlJudge judge;
    LookupServices services;
    std::unordered_map<std::uint64_t, std::unique_ptr<Lookup>> lookups;
    std::uint64_t last = 0;
    BadNews badNews;
};

void Checker::Impl::begin(const PathQuestion& question, std::function<void(trust::RevocationFacts)> receive)
{
    auto whole = std::make_shared<PathLookup>();
    whole->receive = std::move(receive);
    whole->missing = 1; // held until all are begun
    for (std::size_t depth = 0; depth < question.path.size(); ++depth) {
        if (trust::isLookedUp(question.path[depth]))
            beginOne(question, depth, whole);
    }
    if (--whole->missing == 0)
        whole->receive(std::move(whole->facts));
}

void Checker::Impl::beginOne(const PathQuestion& question, std::size_t depth,
                             const std::shared_ptr<PathLookup>& whole)
{
    const std::string& fingerprint = question.path[depth].sha256();
    if (auto fact = statuses.find(statusKey(question, depth), services.clock.now())) {
        whole->facts.byFingerprint.insert_or_assign(fingerprint, *std::move(fact));
        return;
    }
    const std::uint64_t number = ++last;
    ++whole->missing;
    auto lookup = std::make_unique<Lookup>(
        services, planFor(question, depth), [this, number, whole, fingerprint](const Found& found) {
            KeptStatus kept{lookups.at(number)->plan().key, found.fact, found.until};
            kept.fact.steps.clear(); // whoever finds it known asks nobody
            statuses.keep(std::move(kept), services.clock.now());
            if (found.fact.status == trust::RevocationStatus::Revoked ||
                found.fact.status == trust::RevocationStatus::Unknown)
                badNews.add(fingerprint);
            whole->facts.byFingerprint.insert_or_assign(fingerprint, found.fact);
            lookups.erase(number);
            if (--whole->missing == 0)
                whole->receive(std::move(whole->facts));
        });
    Lookup& started = *lookup;
    lookups.emplace(number, std::move(lookup));
    started.start();
}

Checker::Checker(http::Network& network, const base::Clock& clock)
    : m_impl(std::make_unique<Impl>(network, clock))
{
}

Checker::~Checker() = default;

trust::RevocationFacts Checker::known(const PathQuestion& question, std::optional<base::TimePoint> at) const
{
    trust::RevocationFacts facts;
    const base::TimePoint now = std::max(m_impl->services.clock.now(), at.value_or(base::TimePoint::min()));
    for (std::size_t depth = 0; depth < question.path.size(); ++depth) {
        if (!trust::isLookedUp(question.path[depth]))
            continue;
        if (auto fact = m_impl->statuses.find(statusKey(question, depth), now))
            facts.byFingerprint.emplace(question.path[depth].sha256(), *std::move(fact));
    }
    return facts;
}

bool Checker::wasFoundRevoked(std::string_view sha256) const
{
    return m_impl->statuses.holdsRevoked(sha256, m_impl->services.clock.now());
}

const BadNews& Checker::badNews() const
{
    return m_impl->badNews;
}

const ListSpans& Checker::lists() const
{
    return m_impl->crls.spans();
}

void Checker::lookUp(PathQuestion question, std::function<void(trust::RevocationFacts)> receive)
{
    m_impl->services.network.post(
        [this, question = std::move(question), receive = std::move(receive)]() mutable {
            m_impl->begin(question, std::move(receive));
        });
}

void Checker::forgetAll()
{
    m_impl->statuses.clear();
    m_impl->services.network.post([this] { m_impl->crls.forgetLists(); });
}

void Checker::restore(KeptRevocation kept)
{
    m_impl->statuses.restore(std::move(kept.statuses), m_impl->services.clock.now());
    m_impl->services.network.post([this, crls = std::move(kept.crls)] {
        for (const KeptCrls& one : crls)
            m_impl->crls.keep(one);
    });
}

void Checker::takeNew(std::function<void(KeptRevocation)> receive)
{
    m_impl->services.network.post([this, receive = std::move(receive)] {
        receive({m_impl->statuses.takeNew(), m_impl->crls.takeNew()});
    });
}

} // namespace session::revocation
