#include "models/workflows/prediction/dooms_ahead.h"

#include "models/config/compile.h"
#include "models/workflows/prediction/predicted_sides.h"

#include <algorithm>

namespace models::workflows {

using lifecycle::DeviceRecord;
using session::base::TimePoint;
using session::trust::Check;
using session::trust::DoomAhead;
using session::trust::Fate;
using session::trust::TrustWorld;

namespace {

/// The last moment still counts.
TimePoint endOf(const session::pki::Certificate& certificate)
{
    return certificate.notAfter() + std::chrono::milliseconds(1);
}

/// A list is replaced before so much of its time is left, where all is well: half of it on this manager.
constexpr int overdueShare = 4;

bool isOverdue(const session::revocation::ListSpan& list, TimePoint now)
{
    return now >= list.nextUpdate - (list.nextUpdate - list.thisUpdate) / overdueShare;
}

/// Of the lists that a status was read from: "CRL http://a, http://b".
std::vector<std::string> listsOf(const session::trust::RevocationFacts::Fact& fact)
{
    constexpr std::string_view mark = "CRL ";
    std::vector<std::string> urls;
    if (!fact.source.starts_with(mark))
        return urls;
    for (std::size_t at = mark.size(); at < fact.source.size();) {
        const std::size_t end = std::min(fact.source.find(", ", at), fact.source.size());
        urls.push_back(fact.source.substr(at, end - at));
        at = end + 2;
    }
    return urls;
}

bool isAhead(TimePoint time, TimePoint now)
{
    return time > now && time <= now + lookAhead;
}

DoomAhead doomOf(DoomAhead::Ground ground, const Check& check, bool isByDevice)
{
    return {.ground = ground,
            .reason = *check.reason,
            .rule = check.rule,
            .certificate = check.certificate,
            .isByDevice = isByDevice};
}

/// What the next handshake would fail at; nullopt when it would not.
std::optional<DoomAhead> refusalIn(const DevicePrediction& row, DoomAhead::Ground ground)
{
    const auto& prediction = row.prediction;
    if (prediction.fate == Fate::Unknown)
        return std::nullopt;
    if (prediction.cause && prediction.cause->reason)
        return doomOf(ground, *prediction.cause, prediction.refusedByDevice);
    for (const auto* verdict : {&prediction.byDevice, &prediction.byManager}) {
        const Check* failure = *verdict ? (*verdict)->firstFailure() : nullptr;
        if (failure && failure->reason)
            return doomOf(ground, *failure, verdict == &prediction.byDevice);
    }
    return std::nullopt;
}

class LookingAhead
{
public:
    explicit LookingAhead(PredictionRequest request) : m_request(std::move(request))
    {
        std::erase_if(m_request.records,
                      [](const DeviceRecord& record) { return !record.session || record.doom(); });
        m_request.lookUpRevocation = {}; // whoever looks at all sessions now and then asks nobody
        if (m_request.knownRevocation)   // what is known now counts: it is looked up again before then
            m_request.knownRevocation = [known = m_request.knownRevocation, lists = m_request.knownLists,
                                         now = m_request.now](const auto& policy, const auto& evidence,
                                                              TimePoint at) {
                return withoutEndedLists(known(policy, evidence, now), lists, now, at);
            };
    }

    session::base::Result<DoomsAhead> all()
    {
        const config::Configuration candidate = m_request.candidate;
        const bool isEdited = candidate != m_request.running;
        m_request.candidate = m_request.running;
        const auto source = config::compile({m_request.running, m_request.vault, m_request.factory, {}});
        if (!source)
            return std::unexpected(source.error());
        if (auto now = byRunning(); !now)
            return std::unexpected(now.error());
        if (isEdited)
            byCandidate(candidate);
        byTime(*source);
        return std::move(m_dooms);
    }

private:
    /// C26: when the end of each of these lists comes near, and no newer one has come.
    static std::vector<TimePoint> endsOfLists(const session::trust::RevocationFacts::Fact& fact,
                                              const lifecycle::KnownLists& lists, TimePoint now)
    {
        std::vector<TimePoint> ends;
        for (const std::string& url : lists ? listsOf(fact) : std::vector<std::string>()) {
            const auto list = lists(url);
            if (list && isOverdue(*list, now))
                ends.push_back(list->nextUpdate);
        }
        return ends;
    }
    static session::trust::RevocationFacts withoutEndedLists(session::trust::RevocationFacts facts,
                                                             const lifecycle::KnownLists& lists,
                                                             TimePoint now, TimePoint at)
    {
        for (auto& [fingerprint, fact] : facts.byFingerprint) {
            const auto ends = endsOfLists(fact, lists, now);
            const bool hasEnded = fact.status == session::trust::RevocationStatus::Good && !ends.empty() &&
                                  std::ranges::all_of(ends, [at](TimePoint end) { return end <= at; });
            if (hasEnded)
                fact = {.status = session::trust::RevocationStatus::Unavailable,
                        .source = fact.source,
                        .revokedAt = {},
                        .detail = "the list has ended, and no newer one has come"};
        }
        return facts;
    }

    session::base::Result<> byRunning()
    {
        const auto rows = predictDevices(m_request);
        if (!rows)
            return std::unexpected(rows.error());
        for (const DevicePrediction& row : *rows)
            if (const auto refusal = refusalIn(row, DoomAhead::Ground::Running))
                m_dooms.emplace(row.serial, *refusal);
        return {};
    }

    void byCandidate(const config::Configuration& candidate)
    {
        PredictionRequest request = m_request;
        request.candidate = candidate;
        const auto rows = predictDevices(request);
        for (std::size_t i = 0; rows && i < rows->size(); ++i) {
            const DevicePrediction& row = (*rows)[i];
            auto refusal = refusalIn(row, DoomAhead::Ground::Candidate);
            if (!refusal)
                continue;
            if (row.prediction.fate == Fate::Drops && row.prediction.when)
                refusal->afterCommit = *row.prediction.when - request.now;
            m_dooms.emplace(row.serial, *refusal);
        }
    }

    void byTime(const session::engine::SnapshotSource& source)
    {
        for (const DeviceRecord& record : m_request.records)
            if (auto doom = expiryOfDevice(source.policy, record))
                putEarlier(record.serial, *doom);
        std::vector<TimePoint> ends;
        for (const TrustWorld world : {TrustWorld::Custom, TrustWorld::Predefined})
            for (const auto& certificate : serverEvidenceOf(source, world).chain)
                ends.push_back(endOf(certificate));
        std::ranges::sort(ends);
        const auto first =
            std::ranges::find_if(ends, [this](TimePoint end) { return isAhead(end, m_request.now); });
        if (first != ends.end())
            byExpiryOfServer(*first);
    }

    /// Of a path of the device: from when on the manager refuses it, if that is soon.
    std::optional<DoomAhead> expiryOfDevice(const session::trust::Policy& policy,
                                            const DeviceRecord& record) const
    {
        session::trust::PeerEvidence evidence = record.session->attempt->evidence;
        evidence.claimedSerial = record.serial;
        std::vector<TimePoint> ends;
        for (const std::vector<session::pki::Certificate>* certificates :
             {&std::as_const(evidence.chain), &record.session->attempt->verdict.path})
            for (const auto& certificate : *certificates)
                if (isAhead(endOf(certificate), m_request.now))
                    ends.push_back(endOf(certificate));
        const auto knownAt = [&](TimePoint at) {
            return m_request.knownRevocation ? m_request.knownRevocation(policy, evidence, at)
                                             : session::trust::RevocationFacts();
        };
        for (const auto& [fingerprint, fact] : knownAt(m_request.now).byFingerprint)
            for (const TimePoint end : endsOfLists(fact, m_request.knownLists, m_request.now))
                if (isAhead(end, m_request.now))
                    ends.push_back(end);
        std::ranges::sort(ends);
        for (const TimePoint end : ends) {
            const auto verdict = session::trust::verify(policy, evidence, knownAt(end), end);
            const Check* failure = verdict.allowed ? nullptr : verdict.firstFailure();
            if (!failure || !failure->reason)
                continue;
            DoomAhead doom = doomOf(DoomAhead::Ground::Time, *failure, false);
            doom.from = end;
            return doom;
        }
        return std::nullopt;
    }

    /// Each device judges by its own clock (K5).
    void byExpiryOfServer(TimePoint end)
    {
        PredictionRequest request = m_request;
        request.now = end;
        const auto rows = predictDevices(request);
        for (std::size_t i = 0; rows && i < rows->size(); ++i) {
            const DevicePrediction& row = (*rows)[i];
            auto refusal = refusalIn(row, DoomAhead::Ground::Time);
            if (!refusal || !refusal->isByDevice)
                continue;
            refusal->from = end;
            putEarlier(row.serial, *refusal);
        }
    }

    /// Behind what holds without any time to pass.
    void putEarlier(const session::base::Serial& serial, const DoomAhead& doom)
    {
        const auto [place, isNew] = m_dooms.try_emplace(serial, doom);
        if (!isNew && place->second.from && *place->second.from > *doom.from)
            place->second = doom;
    }

    PredictionRequest m_request;
    DoomsAhead m_dooms;
};

} // namespace

session::base::Result<DoomsAhead> doomsAhead(PredictionRequest request)
{
    return LookingAhead(std::move(request)).all();
}

} // namespace models::workflows
