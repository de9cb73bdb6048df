#include "models/lifecycle/devices/device_stories.h"

namespace models::lifecycle {

using namespace session;

namespace {

/// Its own word belongs to the attempt that it then made: the last refused one, unless it is older.
void addFinding(HandshakeStory& story, const store::DeviceFinding& finding)
{
    const bool isAboutThis = engine::judgeOf(story) == engine::Judge::Peer &&
                             std::chrono::abs(finding.at - story.attempt->judgedAt) <= engine::clockTolerance;
    if (!isAboutThis)
        return;
    const auto reason = trust::reasonFromName(finding.reason);
    story.foundThere = trust::Check{.id = trust::CheckId::PeerAlert,
                                    .outcome = trust::Outcome::Fail,
                                    .reason = reason,
                                    .rule = finding.rule,
                                    .certificate = {},
                                    .field = {},
                                    .detail = finding.detail};
    story.foundAt = finding.at;
}

} // namespace

std::optional<HandshakeStory> goodStory(const DeviceRecord& record)
{
    if (!record.lastGood)
        return std::nullopt;
    return HandshakeStory{.attempt = record.lastGood, .serial = record.serial};
}

std::optional<HandshakeStory> refusedStory(const DeviceRecord& record)
{
    if (!record.lastRefused)
        return std::nullopt;
    HandshakeStory story{.attempt = record.lastRefused, .alert = record.lastAlert, .serial = record.serial};
    if (record.found)
        addFinding(story, *record.found);
    return story;
}

std::optional<HandshakeStory> lastStory(const DeviceRecord& record)
{
    if (record.isRefused())
        return refusedStory(record);
    const auto& attempt = record.latestJudgement();
    if (!attempt)
        return std::nullopt;
    HandshakeStory story{.attempt = attempt, .serial = record.serial};
    story.isUp = record.session.has_value();
    return story;
}

HandshakeStory storyOf(const Stranger& stranger)
{
    return {.attempt = stranger.attempt, .alert = stranger.alert, .serial = stranger.serial};
}

} // namespace models::lifecycle
