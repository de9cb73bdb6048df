#include "models/workflows/prediction/dooms_ahead.h"

#include "models/config/compile/compile.h"
#include "models/workflows/prediction/ended_lists.h"
#include "models/workflows/prediction/next_refusal.h"
#include "models/workflows/prediction/predicted_sides.h"

#include <algorithm>
#include <set>

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
    const auto refusal = nextRefusal(row.prediction);
    return refusal ? std::optional(doomOf(ground, refusal->check, refusal->isByDevice)) : std::nullopt;
}

class LookingAhead
{
public:
    explicit LookingAhead(PredictionRequest request) : m_request(std::move(request))
    {
        std::erase_if(m_request.records,
                      [](const DeviceRecord& record) { return !record.session || record.doom(); });
        m_request.lookUpRevocation = {}; // whoever looks at all sessions now and then asks nobody
        m_request.knownRevocation =
            knownLater(std::move(m_request.knownRevocation), m_request.knownLists, m_request.now);
    }

    session::base::Result<DoomsAhead> all()
    {
        const config::Configuration candidate = m_request.candidate;
        const bool isEdited = candidate != m_request.running;
        m_request.candidate = m_request.running;
        const auto source = config::compile({m_request.running, m_request.vault, m_request.factory, {}});
        if (!source)
            return std::unexpected(source.error());
        auto rows = predictDevices(m_request);
        if (!rows)
            return std::unexpected(rows.error());
        byRunning(*rows);
        DoomsAhead later = byTime(*source, *rows);
        rows->clear(); // they are large, and there may be as many again
        if (isEdited)
            byCandidate(candidate);
        m_dooms.merge(later); // behind what holds without any time to pass
        return std::move(m_dooms);
    }

private:
    void byRunning(const std::vector<DevicePrediction>& rows)
    {
        for (const DevicePrediction& row : rows)
            if (const auto refusal = refusalIn(row, DoomAhead::Ground::Running))
                m_dooms.emplace(row.serial, *refusal);
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

    /// `rows`: by what runs, of each record.
    [[nodiscard]] DoomsAhead byTime(const session::engine::SnapshotSource& source,
                                    const std::vector<DevicePrediction>& rows) const
    {
        const RunningSettings running(m_request);
        DoomsAhead dooms;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (m_dooms.contains(rows[i].serial))
                continue;
            if (auto doom = byTime(source, running, m_request.records[i], rows[i].prediction))
                dooms.emplace(rows[i].serial, *std::move(doom));
        }
        return dooms;
    }
    [[nodiscard]] std::optional<DoomAhead> byTime(const session::engine::SnapshotSource& source,
                                                  const RunningSettings& running, const DeviceRecord& record,
                                                  const session::trust::Prediction& now) const
    {
        const bool mayManager = now.byManager && mayRefuse(*now.byManager, m_request.now);
        const bool mayDevice = now.byDevice && mayRefuse(*now.byDevice, m_request.now + record.clockOffset);
        if (!mayManager && !mayDevice)
            return std::nullopt;
        const ClientSettings settings = clientSettingsOf(m_request, running, record, false);
        std::optional<DoomAhead> doom;
        if (const auto shown = deviceEvidenceOf(m_request, record, settings).evidence; mayManager && shown)
            doom = refusalAhead({source.policy, *shown, now.byManager->path});
        const auto policy = devicePolicyOf(m_request, record, settings);
        if (!mayDevice || !policy)
            return doom;
        const auto shown =
            serverEvidenceOf(source, settings.custom ? TrustWorld::Custom : TrustWorld::Predefined);
        auto ofDevice = refusalAhead({*policy, shown, now.byDevice->path, record.clockOffset, true});
        const bool isFirst = ofDevice && (!doom || *ofDevice->from <= *doom->from);
        return isFirst ? ofDevice : doom; // of two at once that of who is shown a certificate first
    }

    /// Worth a closer look: what was judged may be judged otherwise before long.
    static bool mayRefuse(const session::trust::Verdict& verdict, TimePoint now)
    {
        const Check* revocation = verdict.find(session::trust::CheckId::Revocation);
        return verdict.path.empty() ||
               std::ranges::any_of(verdict.path,
                                   [now](const auto& one) { return isAhead(endOf(one), now); }) ||
               (revocation && revocation->outcome == session::trust::Outcome::Pass);
    }

    /// One side judges what the other shows.
    struct Judging
    {
        const session::trust::Policy& policy;
        const session::trust::PeerEvidence& shown;
        const std::vector<session::pki::Certificate>& path; ///< that was found now, up to the root
        std::chrono::milliseconds clockOffset{0};           ///< each device judges by its own clock (K5)
        bool isByDevice = false;
    };
    /// From when on it refuses, if that is soon: at the end of anything that it rests on, and of what takes
    /// its place then.
    [[nodiscard]] std::optional<DoomAhead> refusalAhead(const Judging& judging) const
    {
        const TimePoint now = m_request.now + judging.clockOffset;
        std::set<TimePoint> ends;
        const auto add = [&ends, now](const std::vector<session::pki::Certificate>& certificates) {
            for (const auto& certificate : certificates)
                if (const TimePoint end = endOf(certificate); isAhead(end, now))
                    ends.insert(end);
        };
        const auto knownAt = [&](TimePoint at) {
            return m_request.knownRevocation ? m_request.knownRevocation(judging.policy, judging.shown, at)
                                             : session::trust::RevocationFacts();
        };
        add(judging.shown.chain);
        add(judging.path);
        for (const auto& [fingerprint, fact] : knownAt(now).byFingerprint)
            for (const TimePoint end : endsOfLists(fact, m_request.knownLists, m_request.now))
                if (isAhead(end, now))
                    ends.insert(end);
        for (const TimePoint end : ends) { // which may become more behind it
            const auto verdict = session::trust::verify(judging.policy, judging.shown, knownAt(end), end);
            const Check* failure = verdict.allowed ? nullptr : verdict.firstFailure();
            if (!failure || !failure->reason) {
                add(verdict.path);
                continue;
            }
            DoomAhead doom = doomOf(DoomAhead::Ground::Time, *failure, judging.isByDevice);
            doom.from = end - judging.clockOffset;
            return doom;
        }
        return std::nullopt;
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
