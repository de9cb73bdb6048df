#include "session/revocation/lookup.h"

#include "session/revocation/status_cache.h"

#include <algorithm>
#include <chrono>

namespace session::revocation {

namespace {

using trust::RevocationFacts;
using trust::RevocationStatus;
using trust::StatusSource;

StatusSource responderAt(const std::string& url)
{
    return {.kind = StatusSource::Kind::Ocsp, .where = url};
}

StatusSource listAt(const std::string& url)
{
    return {.kind = StatusSource::Kind::Crl, .where = url};
}

RevocationFacts::Fact factFrom(const pki::OcspFinding& finding, const std::string& responder)
{
    RevocationFacts::Fact fact{
        .source = responderAt(responder), .revokedAt = finding.revokedAt, .detail = finding.reason};
    switch (finding.status) {
    case pki::OcspStatus::Good:
        fact.status = RevocationStatus::Good;
        break;
    case pki::OcspStatus::Revoked:
        fact.status = RevocationStatus::Revoked;
        break;
    case pki::OcspStatus::Unknown:
        fact.status = RevocationStatus::Unknown;
        break;
    }
    return fact;
}

std::string seconds(std::chrono::milliseconds time)
{
    std::string text = std::to_string(time.count() / 1000);
    if (time.count() % 1000 != 0)
        text += "." + std::to_string(time.count() % 1000 + 1000).substr(1);
    return text + " s";
}

} // namespace

Lookup::Lookup(const LookupServices& services, LookupPlan plan, Done done)
    : m_services(services),
      m_plan(std::move(plan)),
      m_done(std::move(done))
{
}

Lookup::~Lookup()
{
    m_services.network.stopTimer(m_total);
    m_services.network.stopTimer(m_step);
    m_services.ocsp.forget(m_ocsp);
    for (const Point& point : m_points)
        m_services.crls.forget(point.open);
}

void Lookup::start()
{
    m_startedAt = m_services.clock.now();
    // Started first, so that at equal times it comes first: no step begins at the very end (C14).
    m_total = m_services.network.startTimer(m_plan.deadlines.total, [this] { timeIsUp(); });
    if (!m_plan.issuer()) {
        note("its issuer is not known");
        return finishLater(unavailable());
    }
    if (!m_plan.useOcsp)
        return takeCrls();
    if (m_plan.responders.empty()) {
        note("OCSP: neither the certificate nor the profile names a responder");
        return takeCrls();
    }
    nextStep(m_plan.deadlines.ocsp, [this] { responderIsLate(); });
    askResponder(0);
}

void Lookup::askResponder(std::size_t number)
{
    m_asked = m_plan.responders[number];
    beginStep(responderAt(m_asked));
    m_ocsp = m_services.ocsp.ask(
        m_plan, number, [this, number](const OcspClient::Answer& answer) { answered(number, answer); });
}

void Lookup::answered(std::size_t responder, const OcspClient::Answer& answer)
{
    m_ocsp = 0;
    endStep(responderAt(m_asked), answer ? std::string() : answer.error().detail);
    if (answer) {
        const auto shortly = m_services.clock.now() + shortKeep;
        const bool lasts = answer->status != pki::OcspStatus::Unknown && answer->nextUpdate;
        return finish({factFrom(*answer, m_asked), lasts ? *answer->nextUpdate : shortly});
    }
    noteInVain(responderAt(m_asked), answer.error().detail);
    if (responder + 1 < m_plan.responders.size())
        return askResponder(responder + 1);
    takeCrls();
}

void Lookup::responderIsLate()
{
    noteInVain(responderAt(m_asked), "no answer within " + seconds(m_plan.deadlines.ocsp));
    endOpenSteps("no answer within " + seconds(m_plan.deadlines.ocsp));
    m_services.ocsp.forget(std::exchange(m_ocsp, 0));
    takeCrls();
}

void Lookup::takeCrls()
{
    if (!m_plan.useCrl)
        return finishLater(unavailable());
    if (const auto found = judgeCrls())
        return finishLater(*found);
    if (m_plan.fetchesCrls && !m_plan.crlPoints.empty())
        return fetchCrls();
    if (m_plan.fetchesCrls)
        note("CRL: the certificate names no distribution point");
    else if (m_plan.crlsAtHand.empty())
        note("CRL: none of its issuer is at hand");
    finishLater(unavailable());
}

void Lookup::fetchCrls()
{
    nextStep(m_plan.deadlines.crl, [this] {
        noteLateLists(seconds(m_plan.deadlines.crl));
        finish(unavailable());
    });
    m_points.resize(m_plan.crlPoints.size());
    for (std::size_t number = 0; number < m_points.size(); ++number)
        askPoint(number, 0, MayFetch::No);
    if (const auto found = judgeCrls())
        return finishLater(*found);
    for (std::size_t number = 0; number < m_points.size(); ++number)
        askPoint(number, 0, MayFetch::Yes);
    if (!isWaitingForCrls()) // all are at hand, and don't suffice
        finishLater(unavailable());
}

void Lookup::askPoint(std::size_t number, std::size_t way, MayFetch mayFetch)
{
    Point& point = m_points[number];
    const pki::CrlPoint& urls = m_plan.crlPoints[number];
    for (const std::string& url : urls) {
        if (auto crls = point.crls ? nullptr : m_services.crls.atHand(url)) {
            point.crls = std::move(crls);
            point.url = url;
        }
    }
    if (point.crls || mayFetch == MayFetch::No)
        return;
    point.url = urls[way];
    beginStep(listAt(point.url));
    point.open = m_services.crls.fetch(point.url, [this, number, way](const CrlClient::Answer& answer) {
        pointAnswered(number, way, answer);
    });
}

void Lookup::pointAnswered(std::size_t number, std::size_t way, const CrlClient::Answer& answer)
{
    Point& point = m_points[number];
    point.open = 0;
    endStep(listAt(point.url), answer ? std::string() : answer.error().detail);
    if (answer) {
        point.crls = *answer;
        if (const auto found = judgeCrls())
            return finish(*found);
    } else {
        noteInVain(listAt(point.url), answer.error().detail);
        if (way + 1 < m_plan.crlPoints[number].size())
            askPoint(number, way + 1, MayFetch::Yes);
        if (const auto found = judgeCrls()) // the next way's list may be at hand by now
            return finish(*found);
    }
    if (!isWaitingForCrls())
        finish(unavailable());
}

bool Lookup::isWaitingForCrls() const
{
    return std::ranges::any_of(m_points, [](const Point& point) { return point.open != 0; });
}

std::optional<Found> Lookup::judgeCrls()
{
    std::vector<pki::Crl> crls = m_plan.crlsAtHand;
    std::string urls = crls.empty() ? "" : "at hand";
    std::vector<std::string> lists;
    const auto now = m_services.clock.now();
    for (const Point& point : m_points) {
        if (!point.crls)
            continue;
        crls.insert(crls.end(), point.crls->begin(), point.crls->end());
        urls += (urls.empty() ? "" : ", ") + point.url;
        lists.push_back(point.url);
    }
    if (crls.empty())
        return std::nullopt;
    auto fact = m_services.judge.judge({m_plan.path, crls, m_plan.crlHelpers, now});
    fact.source = listAt(urls);
    fact.lists = std::move(lists);
    if (fact.status == RevocationStatus::Unavailable) {
        m_listTrouble = ListTrouble{.source = std::move(fact.source), .detail = std::move(fact.detail)};
        return std::nullopt;
    }
    // Where a responder was to be asked first, a list stands in for a short time only (C10). What a lapsed
    // list revokes stays so, good is nobody past the nextUpdate (C26).
    const bool standsIn = m_plan.useOcsp && !m_plan.responders.empty();
    const base::TimePoint shortly = now + shortKeep;
    base::TimePoint until = CrlClient::endOf(crls, now);
    if (standsIn)
        until = std::min(until, shortly);
    if (fact.status == RevocationStatus::Revoked)
        until = std::max(until, shortly);
    return Found{std::move(fact), until};
}

void Lookup::timeIsUp()
{
    if (m_ocsp != 0) {
        noteInVain(responderAt(m_asked), "no answer within " + seconds(m_plan.deadlines.total));
        m_points.resize(m_plan.crlPoints.size());
        for (std::size_t number = 0; number < m_points.size(); ++number)
            askPoint(number, 0, MayFetch::No);
        if (const auto found = judgeCrls())
            return finish(*found);
        if (m_plan.useCrl && !m_listTrouble)
            note("CRL: no time was left for it");
    } else if (isWaitingForCrls()) {
        noteLateLists(seconds(m_plan.deadlines.total) + " in all");
    }
    finish(unavailable());
}

void Lookup::nextStep(std::chrono::milliseconds time, http::Network::Task late)
{
    m_services.network.stopTimer(m_step);
    m_step = m_services.network.startTimer(time, std::move(late));
}

std::chrono::milliseconds Lookup::elapsed() const
{
    return m_services.clock.now() - m_startedAt;
}

void Lookup::beginStep(StatusSource source)
{
    m_steps.push_back({.told = {.source = std::move(source), .from = elapsed(), .to = elapsed()}});
}

void Lookup::endStep(const StatusSource& source, const std::string& problem)
{
    for (Step& step : m_steps) {
        if (!step.isOpen || step.told.source != source)
            continue;
        step.isOpen = false;
        step.told.to = elapsed();
        step.told.problem = problem;
    }
}

void Lookup::endOpenSteps(const std::string& problem)
{
    for (Step& step : m_steps)
        if (step.isOpen)
            endStep(StatusSource(step.told.source), problem);
}

void Lookup::note(const std::string& what)
{
    m_notes += (m_notes.empty() ? "" : "; ") + what;
}

void Lookup::noteInVain(StatusSource source, const std::string& why)
{
    note(toText(source) + ": " + why);
    m_inVain.push_back(std::move(source));
}

void Lookup::noteLateLists(const std::string& within)
{
    note("CRL: not there within " + within);
    for (const Point& point : m_points)
        if (point.open != 0)
            m_inVain.push_back(listAt(point.url));
}

Found Lookup::unavailable() const
{
    RevocationFacts::Fact fact{.status = RevocationStatus::Unavailable,
                               .source = {},
                               .revokedAt = {},
                               .detail = m_notes,
                               .inVain = m_inVain};
    if (m_listTrouble) {
        fact.detail +=
            (m_notes.empty() ? "" : "; ") + toText(m_listTrouble->source) + ": " + m_listTrouble->detail;
        fact.inVain.push_back(m_listTrouble->source);
    }
    return {std::move(fact), m_services.clock.now()};
}

void Lookup::finish(const Found& found)
{
    m_services.network.stopTimer(m_total);
    m_services.network.stopTimer(m_step);
    endOpenSteps("no answer by then");
    Found whole = found;
    for (Step& step : m_steps)
        whole.fact.steps.push_back(std::move(step.told));
    const Done done = std::move(m_done);
    done(whole); // may destroy this
}

void Lookup::finishLater(const Found& found)
{
    m_services.network.stopTimer(m_total); // what is found counts even at the deadline
    nextStep(std::chrono::milliseconds(0), [this, found] { finish(found); });
}

} // namespace session::revocation
