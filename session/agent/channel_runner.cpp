#include "session/agent/channel_runner_impl.h"

#include "session/agent/channel_status.h"

#include <algorithm>

namespace session::agent {

using base::Channel;
using std::chrono::milliseconds;

ChannelRunner::ChannelRunner(const Surroundings& surroundings, ChannelLink link)
    : SessionRunner(surroundings.shard, link.channel),
      m_host(surroundings.host),
      m_duties(surroundings.duties),
      m_link(std::move(link)),
      m_digest(approachDigest()),
      m_forwarder(m_duties.facts().serial),
      m_forwarding(surroundings.shard.context())
{
    m_status.state = "down";
    m_status.since = m_duties.deviceTime().time_since_epoch().count();
}

void ChannelRunner::follow(ChannelLink link)
{
    m_link = std::move(link);
    if (std::string now = approachDigest(); now != m_digest) {
        m_digest = std::move(now);
        handle(DeviceInput::Delivered, DownReason::SettingsChanged);
    }
}

Approach ChannelRunner::approach() const
{
    Approach approach{.channel = channel(),
                      .presentation = presentationOf(m_duties.facts(), m_duties.settings(), m_link),
                      .judging = {},
                      .clockOffset = m_duties.facts().clockOffset,
                      .asker = m_duties.facts().serial.value};
    approach.judging.factory = shard().anchors().anchorsOf(m_duties.facts().factoryCas);
    approach.judging.profile = m_link.serverPolicy;
    approach.judging.checkServerIdentity = m_link.checkServerIdentity;
    approach.judging.judgesServer = m_link.judgesServer;
    return approach;
}

std::string ChannelRunner::approachDigest() const
{
    const Presentation shown = presentationOf(m_duties.facts(), m_duties.settings(), m_link);
    std::string digest(trust::toText(shown.world));
    digest.append(" ").append(fingerprintOf(shown));
    return shown.world == trust::TrustWorld::Predefined ? digest : digest + judgingDigest(m_link);
}

wire::Hello ChannelRunner::hello(const std::string& address) const
{
    wire::Hello hello = m_duties.hello(address);
    hello.channel = toText(channel());
    hello.clientCertificateSource = presentationOf(m_duties.facts(), m_duties.settings(), m_link).source;
    // That is for its manager alone.
    hello.localSettings.clear();
    hello.localSettingsCut = 0;
    hello.predefinedCertificate.clear();
    hello.revertedJob = 0;
    hello.revertedDigest.clear();
    hello.revertedReason.clear();
    return hello;
}

wire::ChannelReport ChannelRunner::report() const
{
    wire::ChannelReport report = m_status;
    report.channel = toText(channel());
    report.role = "client";
    report.peer = reportedName(server().empty() ? m_link.servers.front() : server());
    report.peerSerial = reportedName(serverSerial());
    report.records = m_forwarder.acknowledged();
    return report;
}

void ChannelRunner::moved(wire::ChannelReport now)
{
    changeStatus(m_status, std::move(now), m_duties.deviceTime());
    m_host.channelChanged();
}

void ChannelRunner::cameUp(const engine::SessionUp& fact)
{
    moved(statusOf(fact));
    if (channel() != Channel::LogForwarding)
        return;
    for (const wire::LogRecord& record : m_forwarder.unacknowledged())
        send(record);
    m_owed = 0;
    armForwarding();
}

void ChannelRunner::refused(const trust::Verdict& verdict)
{
    moved(statusOf(verdict));
}

void ChannelRunner::wentDown(DownReason reason)
{
    m_forwarding.cancel();
    moved(downFor(reason));
}

void ChannelRunner::attemptFailed(std::string_view why)
{
    if (why == unreachable) // nobody was there who could have refused
        moved(downFor(why));
}

bool ChannelRunner::take(const wire::Message& message)
{
    const auto* ack = std::get_if<wire::LogAck>(&message);
    return ack && channel() == Channel::LogForwarding && m_forwarder.acknowledge(ack->counter);
}

void ChannelRunner::armForwarding()
{
    if (m_duties.facts().logsPerSecond <= 0)
        return;
    constexpr milliseconds shortest(10); // then several at once
    const milliseconds each(1000 / m_duties.facts().logsPerSecond);
    m_forwarding.expires_after(std::max(each, shortest));
    m_forwarding.async_wait([this, life = std::weak_ptr(m_alive)](const std::error_code& error) {
        if (!error && !life.expired() && state() == DeviceState::Up)
            forward();
    });
    m_owed += double(std::max(each, shortest).count()) * m_duties.facts().logsPerSecond / 1000;
}

void ChannelRunner::forward()
{
    for (; m_owed >= 1; --m_owed) {
        const auto record = m_forwarder.next(m_duties.deviceTime());
        if (!record) {
            m_owed = 0; // the collector is behind: what could not be made is not owed
            break;
        }
        send(*record);
    }
    armForwarding();
}

} // namespace session::agent
