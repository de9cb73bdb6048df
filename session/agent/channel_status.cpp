#include "session/agent/channel_status.h"

#include "session/base/cut_text.h"

namespace session::agent {

std::string reportedName(std::string_view text)
{
    return std::string(base::cutText(text, wire::longestName));
}

wire::ChannelReport statusOf(const engine::SessionUp& up)
{
    const trust::Verdict& verdict = up.attempt->verdict;
    const trust::TrustWorld world = verdict.world.value_or(up.attempt->evidence.world);
    const auto& chain = up.attempt->evidence.chain;
    return {.state = "up",
            .authentication = std::string(trust::toText(world)),
            .detail = chain.empty() ? std::string() : chain.front().sha256()}; // what the other end has shown
}

wire::ChannelReport statusOf(const trust::Verdict& refusal)
{
    wire::ChannelReport now{.state = "refused"};
    if (refusal.reason)
        now.reason = trust::rowOf(*refusal.reason).name;
    if (const trust::Check* failure = refusal.firstFailure()) {
        now.rule = reportedName(failure->rule);
        now.detail = base::cutText(failure->detail, wire::longestReason);
    }
    return now;
}

wire::ChannelReport downFor(engine::DownReason reason)
{
    return downFor(toText(reason));
}

wire::ChannelReport downFor(std::string_view why)
{
    return {.state = "down", .reason = reportedName(why)};
}

void changeStatus(wire::ChannelReport& status, wire::ChannelReport now, base::TimePoint when)
{
    const bool isSame = now.state == status.state && now.reason == status.reason &&
                        now.authentication == status.authentication;
    now.since = isSame ? status.since : when.time_since_epoch().count();
    status = std::move(now);
}

} // namespace session::agent
