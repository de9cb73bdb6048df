#include "session/agent/device_runner_impl.h"

#include "session/agent/enrolment.h"

namespace session::agent {

using std::chrono::milliseconds;

DeviceRunner::DeviceRunner(DeviceFacts facts, AgentShard& shard)
    : SessionRunner(shard, base::Channel::Management),
      m_duties(std::move(facts), {shard.services().clock, shard.reader(), shard.services().persist}),
      m_certificateTimer(shard.context()),
      m_channels(*this, shard)
{
}

base::Result<> DeviceRunner::deliver(DeviceFacts facts)
{
    auto taken = m_duties.deliver(std::move(facts));
    if (taken)
        handle(DeviceInput::Delivered, "delivered");
    followChannels();
    return taken;
}

base::Result<> DeviceRunner::configure(std::string localText)
{
    auto taken = m_duties.configure(std::move(localText));
    followChannels();
    return taken;
}

Approach DeviceRunner::approach() const
{
    Approach approach{.channel = channel(),
                      .presentation = presentationOf(m_duties.facts(), m_duties.settings()),
                      .judging = {},
                      .clockOffset = m_duties.facts().clockOffset};
    approach.judging.factory = shard().anchors().anchorsOf(m_duties.facts().factoryCas);
    approach.judging.profile = m_duties.settings().serverPolicy;
    approach.judging.checkServerIdentity = m_duties.settings().checkServerIdentity;
    return approach;
}

void DeviceRunner::attemptFailed(std::string_view why)
{
    auto reverted = m_duties.attemptFailed(why);
    if (!reverted)
        return;
    tryAtOnce();
    emitFact(engine::SettingsReverted{serial(), std::move(reverted->digest), std::move(reverted->reason)});
}

void DeviceRunner::cameUp(const engine::SessionUp&)
{
    react(m_duties.sessionCameUp());
    m_channels.reportAll();
}

void DeviceRunner::wentDown(const std::string&)
{
    m_duties.sessionWentDown();
}

void DeviceRunner::stateChanged()
{
    armCertificateTimer();
    followChannels();
}

/// What a device does for others, and asks of others, goes on whether its manager is there or not.
void DeviceRunner::followChannels()
{
    if (isAway())
        m_channels.rest(state() == DeviceState::CutOff ? "cut-off" : "stopped");
    else
        m_channels.follow(m_duties);
}

void DeviceRunner::report(const wire::ChannelReport& report)
{
    if (state() == DeviceState::Up)
        send(report);
}

bool DeviceRunner::take(const wire::Message& message)
{
    if (const auto* config = std::get_if<wire::Config>(&message))
        react(m_duties.take(*config));
    else if (const auto* operation = std::get_if<wire::Operation>(&message))
        react(m_duties.take(*operation));
    else if (const auto* issued = std::get_if<wire::Issued>(&message))
        react(m_duties.take(*issued));
    else
        return false;
    return true;
}

/// Late keys may come when the session is gone: then nothing is sent, and the next session asks again.
void DeviceRunner::react(Reaction reaction)
{
    for (const wire::Message& answer : reaction.answers)
        send(answer);
    if (reaction.keyWanted)
        makeKey(*std::move(reaction.keyWanted));
    if (reaction.enrolmentWanted)
        enrol(*std::move(reaction.enrolmentWanted));
    if (reaction.reboot)
        handle(DeviceInput::RebootWanted, "rebooting");
    armCertificateTimer();
    followChannels();
}

void DeviceRunner::makeKey(DeviceSettings::IssueRequest request)
{
    asio::post(shard().keyMakers(), [this, request = std::move(request)] {
        shard().post(
            [this, key = makePendingKey(request)]() mutable { react(m_duties.keyMade(std::move(key))); });
    });
}

void DeviceRunner::enrol(EnrolmentWish wish)
{
    const auto done = [this, number = wish.number](enrollment::Outcome outcome) {
        shard().post([this, number, outcome = std::move(outcome)]() mutable {
            react(m_duties.enrolled(number, std::move(outcome)));
        });
    };
    if (enrollment::Enroller* const enroller = shard().services().enroller)
        enroller->enrol(std::move(wish.order), done);
    else
        done(enrollment::refuse(enrollment::Problem::Unreachable, "there is no SCEP client here"));
}

/// A device that is off or cut off asks nobody. The hour is for clocks that are set meanwhile.
void DeviceRunner::armCertificateTimer()
{
    constexpr milliseconds longest = std::chrono::hours(1);
    m_certificateTimer.cancel();
    const auto at = isAway() ? std::nullopt : m_duties.nextCertificateCheck();
    if (!at)
        return;
    m_certificateTimer.expires_after(std::clamp(*at - m_duties.deviceTime(), milliseconds(0), longest));
    m_certificateTimer.async_wait([this](const std::error_code& error) {
        if (!error)
            react(m_duties.certificateDue());
    });
}

} // namespace session::agent
