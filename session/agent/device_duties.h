// What a device does with what its manager tells it: takes a configuration, asks for certificates, carries
// out operations. Without sockets: messages in, answers out. Every change is persisted before it is
// acknowledged; what can't be kept is not done. One device's thread. Rules E1, E2, E7, I5, I6, P-4, F-3.
#pragma once

#include "session/agent/device.h"
#include "session/agent/fleet.h"
#include "session/base/clock.h"
#include "session/enrollment/order.h"
#include "session/enrollment/outcome.h"
#include "session/wire/messages.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace session::agent {

/// Have this enrolled off this thread, then call enrolled() with the number.
struct EnrolmentWish
{
    std::uint64_t number = 0;
    enrollment::Order order;
};

/// What comes of one message.
struct Reaction
{
    std::vector<wire::Message> answers; ///< to be sent in this order
    std::optional<DeviceSettings::IssueRequest>
        keyWanted; ///< make a key off this thread, then call keyMade()
    std::optional<EnrolmentWish> enrolmentWanted;
    bool reboot = false; ///< after the answers are sent
};

class DeviceDuties
{
public:
    struct Surroundings
    {
        const base::Clock& clock;
        const SettingsReader& reader;
        const PersistDevice& persist; ///< may be empty: nothing is kept
    };
    DeviceDuties(DeviceFacts facts, Surroundings surroundings);

    [[nodiscard]] const DeviceFacts& facts() const { return m_facts; }
    [[nodiscard]] const DeviceSettings& settings() const { return m_settings; }
    /// Another number whenever facts or settings are others.
    [[nodiscard]] std::uint64_t generation() const { return m_generation; }
    [[nodiscard]] base::TimePoint deviceTime() const;               ///< by its own clock (K5)
    [[nodiscard]] const std::vector<std::string>& managers() const; ///< never empty if the facts' are not
    [[nodiscard]] wire::Hello hello(const std::string& managerAddress) const;

    /// Somebody stood before it: other facts, but certificates made here stay unless a new one has their
    /// name, and so does what was set here. What can't be read or kept changes nothing.
    [[nodiscard]] base::Result<> deliver(DeviceFacts facts);
    /// Its own console committed: what can't be read or kept changes nothing.
    [[nodiscard]] base::Result<> configure(std::string localText);

    /// A session came up with a manager that serves: a push that was on trial has proven itself.
    void proveSettings();
    /// It asks in this session from now on: again for what it still lacks.
    [[nodiscard]] Reaction sessionServes();
    void sessionTakenOver(); ///< the same without asking: something came over it
    void sessionWentDown();  ///< jobs that wait for a certificate are forgotten: their asker is gone
    [[nodiscard]] Reaction take(const wire::Config& config);
    [[nodiscard]] Reaction take(const wire::Operation& operation);
    [[nodiscard]] Reaction take(const wire::Issued& issued);
    [[nodiscard]] Reaction keyMade(base::Result<PendingKey> key);

    /// Automatic commit recovery (F-3, panos 3.3). A push never cuts the session that it came over (E7): the
    /// time counts from the first attempt to come back with its settings.
    void attemptBegan();
    /// The push that it has just taken back because its time is over; nullopt: it goes on trying. What can't
    /// be kept is not taken back, and tried again at the next failure.
    [[nodiscard]] std::optional<RevertedPush> attemptFailed(std::string_view why);
    /// Until the last attempt with the settings that are on trial, at least 0; nullopt when none are.
    [[nodiscard]] std::optional<std::chrono::milliseconds> trialLeft() const;

    /// When certificateDue() is to be called, by the device's clock: enrolled certificates are looked after
    /// whether there is a session or not. nullopt: not before something else happens.
    [[nodiscard]] std::optional<base::TimePoint> nextCertificateCheck() const;
    [[nodiscard]] Reaction certificateDue();
    [[nodiscard]] Reaction enrolled(std::uint64_t number, enrollment::Outcome outcome);

private:
    [[nodiscard]] base::Result<> replaceFacts(DeviceFacts facts, DeviceSettings settings);
    [[nodiscard]] base::Result<> changeFacts(DeviceFacts facts);
    [[nodiscard]] std::string runningDigest() const;
    void keepDroppedPassword(DeviceSettings& settings) const;
    void keepLastGood(DeviceFacts& changed, const wire::Config& config) const;
    void endTrial();
    void dropPasswords(DeviceFacts& facts) const;
    void dropSpentPasswords(DeviceFacts& facts, const DeviceSettings& settings) const;
    [[nodiscard]] base::Result<> runConfiguration(const wire::Config& config);
    [[nodiscard]] bool needsCertificate() const;
    void requestCertificate(Reaction& reaction);
    void sendRequest(Reaction& reaction);
    void sendCsr(Reaction& reaction);
    void beginEnrolment(Reaction& reaction, enrollment::Order order);
    void askForChallenge(Reaction& reaction);
    [[nodiscard]] bool waitsForChallenge() const;
    [[nodiscard]] base::Result<> keepEnrolled(enrollment::Outcome outcome);
    void countEnrolment(bool succeeded);
    [[nodiscard]] base::Result<> keepIssued(const wire::Issued& issued);
    void finishPendingJob(Reaction& reaction, const base::Result<>& outcome, const std::string& notes = {});
    [[nodiscard]] wire::Result answer(std::uint64_t job, const base::Result<>& outcome) const;
    [[nodiscard]] base::Result<> installSoftware(const wire::Operation& operation);
    [[nodiscard]] base::Result<> setClock();

    DeviceFacts m_facts;
    Surroundings m_surroundings;
    DeviceSettings m_settings;
    std::uint64_t m_generation = 1;
    std::optional<std::uint64_t> m_pendingJob;   ///< the Config whose answer waits for a certificate
    std::optional<base::TimePoint> m_trialBegan; ///< first attempt with settings that are on trial
    std::uint64_t m_openCsr = 0;                 ///< id of the request that waits for Issued, 0 for none
    std::uint64_t m_lastCsr = 0;
    bool m_makingKey = false;
    bool m_sessionIsUp = false;
    std::uint64_t m_openEnrolment = 0; ///< number of the wish that is under way, 0 for none
    std::uint64_t m_lastEnrolment = 0;
    bool m_renewing = false;              ///< ... and it is a renewal
    unsigned m_failedEnrolments = 0;      ///< in a row
    base::TimePoint m_enrolmentNotBefore; ///< unless a configuration asks for it
};

/// SHA-256 hex of a configuration text, "" for an empty one: how manager and device name what runs.
[[nodiscard]] std::string configDigest(std::string_view configText);

} // namespace session::agent
