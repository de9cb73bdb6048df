#include "session/agent/device_runner_impl.h"

#include "session/agent/enrolment.h"

#include <algorithm>

namespace session::agent {

using engine::DownReason;
using std::chrono::milliseconds;

DeviceRunner::DeviceRunner(DeviceFacts facts, AgentShard& shard)
    : m_shard(shard),
      m_duties(std::move(facts), {shard.services().clock, shard.reader(), shard.services().persist}),
      m_certificateTimer(shard.context()),
      m_channels(*this, shard)
{
    addSession();
}

void DeviceRunner::handle(DeviceInput input, DownReason reason)
{
    if (input == DeviceInput::Start || input == DeviceInput::CableOut || input == DeviceInput::CableIn ||
        input == DeviceInput::Stop)
        m_lastOrder = input;
    for (const auto& session : m_sessions)
        session->handle(input, reason);
    followManagers();
}

void DeviceRunner::addSession()
{
    ManagementOwner& owner = *this;
    m_sessions.push_back(std::make_unique<ManagementSession>(m_shard, owner, m_sessions.size()));
}

/// The second manager's session comes and goes with its address.
void DeviceRunner::followManagers()
{
    const bool isWanted = m_duties.managers().size() > 1 && !isAway();
    if (isWanted && m_sessions.size() == 1) {
        addSession();
        m_sessions.back()->handle(DeviceInput::Start);
    } else if (m_duties.managers().size() < 2 && m_sessions.size() > 1) {
        // It may be the one that is being listened to just now.
        std::shared_ptr<ManagementSession> last = std::move(m_sessions.back());
        m_sessions.pop_back();
        last->handle(DeviceInput::Stop, DownReason::SettingsChanged);
        if (m_current == last.get())
            m_current = nullptr;
        asio::post(m_shard.context(), [last] {});
        elect();
    }
}

base::Result<> DeviceRunner::deliver(DeviceFacts facts)
{
    auto taken = m_duties.deliver(std::move(facts));
    if (taken) {
        m_pushedBy.reset();
        handle(DeviceInput::Delivered, DownReason::Delivered);
    }
    followChannels();
    return taken;
}

base::Result<> DeviceRunner::configure(std::string localText)
{
    auto taken = m_duties.configure(std::move(localText));
    followManagers();
    if (taken &&
        m_duties.facts().kind == base::DeviceKind::WildFire) // no push tells its manager what is set there
        handle(DeviceInput::Delivered, DownReason::SettingsChanged);
    followChannels();
    return taken;
}

bool DeviceRunner::isAway() const
{
    return std::ranges::any_of(m_sessions, [](const auto& session) { return session->isAway(); });
}

/// Who has pushed must be reached again; its peer proves nothing by being away.
bool DeviceRunner::isOnTrial(const ManagementSession& session) const
{
    return !m_pushedBy || *m_pushedBy == session.number();
}

bool DeviceRunner::isServedBeside(const ManagementSession& session) const
{
    return std::ranges::any_of(
        m_sessions, [&session](const auto& other) { return other.get() != &session && other->isServed(); });
}

void DeviceRunner::attemptBegan(const ManagementSession& session)
{
    if (isOnTrial(session) && !isServedBeside(session))
        m_duties.attemptBegan();
}

void DeviceRunner::attemptFailed(ManagementSession& session, std::string_view why)
{
    // A manager that has died is the business of its peer, once that one serves. One that only stands by can
    // push nothing that would help (K9, F-3, S-4).
    if (!isOnTrial(session) || (why == unreachable && isServedBeside(session)))
        return;
    m_duties.attemptBegan(); // if it was not on trial before
    auto reverted = m_duties.attemptFailed(why);
    if (!reverted)
        return;
    for (const auto& one : m_sessions) {
        one->settingsChanged();
        one->tryAtOnce();
    }
    session.emitFact(engine::SettingsReverted{m_duties.facts().serial, std::move(reverted->digest),
                                              std::move(reverted->reason)});
}

std::optional<milliseconds> DeviceRunner::attemptsEndIn(const ManagementSession& session) const
{
    return isOnTrial(session) && !isServedBeside(session) ? m_duties.trialLeft() : std::nullopt;
}

void DeviceRunner::proveSettings()
{
    m_duties.proveSettings();
    m_pushedBy.reset();
}

/// Of several managers one must say first that it serves: the one that has pushed may stand by since, and
/// after a start of the device nobody knows which one it was.
void DeviceRunner::cameUp(ManagementSession&)
{
    if (m_sessions.size() == 1)
        proveSettings();
    elect();
    armCertificateTimer();
    followChannels();
    m_channels.reportAll();
}

/// Who served goes on to, as long as it is there.
void DeviceRunner::elect()
{
    if (m_current && m_current->isServed())
        return;
    const auto served =
        std::ranges::find_if(m_sessions, &ManagementSession::isServed,
                             [](const auto& session) -> const ManagementSession& { return *session; });
    if (m_current)
        m_duties.sessionWentDown();
    m_current = served == m_sessions.end() ? nullptr : served->get();
    if (m_current)
        react(m_duties.sessionServes());
}

/// What it pushes or orders makes a manager the one that serves, whatever it has said before.
void DeviceRunner::turnTo(ManagementSession& session)
{
    session.setStanding(true);
    if (m_current && m_current != &session)
        m_duties.sessionWentDown();
    if (m_current != &session)
        m_duties.sessionTakenOver();
    m_current = &session;
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
        m_channels.rest(m_lastOrder == DeviceInput::CableOut ? DownReason::CutOff : DownReason::Stopped);
    else if (m_shard.services().options.managerAt.empty())
        m_channels.follow(m_duties);
}

void DeviceRunner::report(const wire::ChannelReport& report)
{
    for (const auto& session : m_sessions)
        if (session->isUp())
            session->send(report);
}

bool DeviceRunner::take(ManagementSession& session, const wire::Message& message)
{
    if (const auto* standing = std::get_if<wire::Standing>(&message)) {
        session.setStanding(standing->isActive);
        if (standing->isActive && session.isTried())
            proveSettings();
        elect();
    } else if (const auto* config = std::get_if<wire::Config>(&message)) {
        turnTo(session);
        m_pushedBy = session.number();
        for (const auto& one : m_sessions)
            one->settingsChanged();
        react(m_duties.take(*config), &session);
        followManagers();
    } else if (const auto* operation = std::get_if<wire::Operation>(&message)) {
        turnTo(session);
        react(m_duties.take(*operation), &session);
    } else if (const auto* issued = std::get_if<wire::Issued>(&message)) {
        react(m_duties.take(*issued), &session);
    } else {
        return false;
    }
    return true;
}

/// Late keys may come when the session is gone: then nothing is sent, and the next session asks again.
void DeviceRunner::react(Reaction reaction, ManagementSession* to)
{
    for (const wire::Message& answer : reaction.answers) {
        if (to)
            to->send(answer);
        if (const auto* result = std::get_if<wire::Result>(&answer))
            tellOthers(*result, to);
    }
    if (reaction.keyWanted)
        makeKey(*std::move(reaction.keyWanted));
    if (reaction.enrolmentWanted)
        enrol(*std::move(reaction.enrolmentWanted));
    if (reaction.reboot)
        handle(DeviceInput::RebootWanted, DownReason::Rebooting);
    armCertificateTimer();
    followChannels();
}

/// What it runs now is news for a manager that has not asked.
void DeviceRunner::tellOthers(wire::Result result, const ManagementSession* told)
{
    result.job = 0;
    for (const auto& session : m_sessions)
        if (session.get() != told && session->isUp())
            session->send(result);
}

void DeviceRunner::makeKey(DeviceSettings::IssueRequest request)
{
    asio::post(m_shard.keyMakers(),
               [this, &shard = m_shard, life = std::weak_ptr(m_life), request = std::move(request)] {
                   shard.post([this, life, key = makePendingKey(request)]() mutable {
                       if (!life.expired())
                           react(m_duties.keyMade(std::move(key)));
                   });
               });
}

void DeviceRunner::enrol(EnrolmentWish wish)
{
    const auto done = [this, &shard = m_shard, life = std::weak_ptr(m_life),
                       number = wish.number](enrollment::Outcome outcome) {
        shard.post([this, life, number, outcome = std::move(outcome)]() mutable {
            if (!life.expired())
                react(m_duties.enrolled(number, std::move(outcome)));
        });
    };
    if (enrollment::Enroller* const enroller = m_shard.services().enroller)
        enroller->enrol(std::move(wish.order), done);
    else
        done(enrollment::refuse(enrollment::Problem::Unreachable, "there is no SCEP client here"));
}

/// A device that is off or cut off asks nobody.
void DeviceRunner::armCertificateTimer()
{
    const milliseconds longest = m_shard.services().options.longestSleep;
    ++m_certificateTimerNumber; // one that has gone off and waits for its turn is of the past
    m_certificateTimer.cancel();
    const auto at = isAway() ? std::nullopt : m_duties.nextCertificateCheck();
    if (!at)
        return;
    m_certificateTimer.expires_after(std::clamp(*at - m_duties.deviceTime(), milliseconds(0), longest));
    m_certificateTimer.async_wait([this, life = std::weak_ptr(m_life),
                                   number = m_certificateTimerNumber](const std::error_code& error) {
        if (!error && !life.expired() && number == m_certificateTimerNumber)
            react(m_duties.certificateDue());
    });
}

} // namespace session::agent
