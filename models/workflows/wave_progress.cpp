#include "models/workflows/wave_progress.h"

#include "session/pki/issuing/issued_by.h"

#include <algorithm>

namespace models::workflows {

using lifecycle::JobResult;
using session::trust::TrustWorld;

namespace {

/// It runs the settings and has come with them: that it has taken them in the session before proves nothing.
bool cameWithSettings(const lifecycle::DeviceRecord& record)
{
    return record.inSync() && record.session->helloDigest == record.expectedDigest;
}

/// With what the wave has pushed, or what was pushed after it.
bool cameWithPush(const WaveEvidence& evidence)
{
    const std::string& came = evidence.record->session->helloDigest;
    return came == evidence.record->expectedDigest || (evidence.row && came == evidence.row->digest);
}

/// A handshake that came to no end (the manager or the line is busy) is tried again, until the push gives up.
bool wasJudged(const session::engine::Attempt& attempt)
{
    const auto& reason = attempt.verdict.reason;
    return reason && *reason != session::trust::Reason::Timeout &&
           *reason != session::trust::Reason::Protocol;
}

/// The session came up after the push, is custom, and shows the certificate that this wave brought.
bool provesItself(const WaveEvidence& evidence)
{
    const auto& session = evidence.record->session;
    if (!session || session->attempt->evidence.chain.empty())
        return false;
    if (evidence.proof != WaveProof::Certificate && !cameWithSettings(*evidence.record))
        return false;
    if (evidence.proof == WaveProof::Settings)
        return !session->disconnectAt;
    if (evidence.proof == WaveProof::Certificate &&
        (session->since < evidence.startedAt || !cameWithPush(evidence)))
        return false; // what it had before may have been issued here too
    const auto& verdict = session->attempt->verdict;
    if (verdict.world != TrustWorld::Custom || verdict.unverified)
        return false;
    const session::pki::Certificate& leaf = session->attempt->evidence.chain.front();
    if (evidence.source == ClientSource::Common)
        return leaf.sha256() == evidence.commonFingerprint;
    if (evidence.source == ClientSource::IssuedHere && evidence.authority &&
        !session::pki::isIssuedByName(leaf, *evidence.authority))
        return false; // it has taken the settings and is still to get the certificate
    return !evidence.record->issuedFingerprint.empty() && leaf.sha256() == evidence.record->issuedFingerprint;
}

} // namespace

WaveDevice progressOf(WaveDevice device, const WaveEvidence& evidence)
{
    const bool isProven = evidence.record && provesItself(evidence);
    if (device.state == WaveDeviceState::Skipped && !isProven)
        return device;
    device.reconnectsAt.reset();
    device.cause = {};
    const auto become = [&device](WaveDeviceState state, WaveCause cause = {}) {
        device.state = state;
        device.cause = std::move(cause);
        return device;
    };
    if (!evidence.record)
        return become(WaveDeviceState::Skipped, {.reason = "not-managed"});
    if (isProven)
        return become(WaveDeviceState::ReAuthenticated);
    const auto& record = *evidence.record;
    const lifecycle::DeviceJob* row = evidence.row;
    if (record.isRefused() && record.lastRefused->judgedAt > evidence.startedAt &&
        (!row || wasJudged(*record.lastRefused))) {
        const auto reason = record.lastRefused->verdict.reason;
        return become(WaveDeviceState::Failed,
                      {.reason = std::string(reason ? session::trust::rowOf(*reason).name : "protocol")});
    }
    if (row && row->result == JobResult::Failed)
        return become(WaveDeviceState::Failed, causeFrom(row->detail));
    if (row && (row->isApplied || row->result == JobResult::Ok)) {
        if (record.session && record.session->disconnectAt) {
            device.reconnectsAt = record.session->disconnectAt;
            return become(WaveDeviceState::Waiting);
        }
        return become(WaveDeviceState::Committed);
    }
    return become(row && row->status == lifecycle::JobStatus::Active ? WaveDeviceState::Delivered
                                                                     : WaveDeviceState::Queued);
}

WaveCause causeFrom(std::string_view words)
{
    constexpr std::string_view mark = ": ";
    const std::size_t first = words.find(mark);
    const std::size_t second =
        first == std::string_view::npos ? first : words.find(mark, first + mark.size());
    if (second == std::string_view::npos)
        return {.reason = std::string(words)};
    return {.reason = std::string(words.substr(0, second)),
            .measure = std::string(words.substr(second + mark.size()))};
}

std::string toText(const WaveCause& cause)
{
    return cause.measure.empty() ? cause.reason : cause.reason + ": " + cause.measure;
}

WaveCounts countsOf(const Wave& wave)
{
    WaveCounts counts;
    for (const WaveDevice& device : wave.devices) {
        counts.leftOut += device.state == WaveDeviceState::Skipped;
        counts.done += device.state == WaveDeviceState::ReAuthenticated;
        counts.failed += device.state == WaveDeviceState::Failed;
    }
    counts.total = int(wave.devices.size()) - counts.leftOut;
    return counts;
}

bool isOver(const Wave& wave)
{
    const WaveCounts counts = countsOf(wave);
    return counts.done + counts.failed == counts.total;
}

} // namespace models::workflows
