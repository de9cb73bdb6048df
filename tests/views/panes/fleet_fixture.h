// A manager without an engine and devices that never were: what the fleet's pages show is told to the
// registry as events. Main thread.
#pragma once

#include "tests/models/lifecycle/managed.h"
#include "tests/models/lifecycle/manager_fixture.h"

#include <QTemporaryDir>

namespace tests {

inline session::engine::AttemptPtr attemptAt(session::base::TimePoint time, session::trust::Verdict verdict)
{
    auto attempt = std::make_shared<session::engine::Attempt>();
    attempt->judgedAt = time;
    attempt->tlsVersion = "TLSv1.2";
    attempt->cipher = "ECDHE-RSA-AES256-GCM-SHA384";
    attempt->peerAddress = "192.0.2.7:51842";
    attempt->verdict = std::move(verdict);
    return attempt;
}

inline session::trust::Check checkOf(session::trust::CheckId id, session::trust::Outcome outcome)
{
    session::trust::Check check;
    check.id = id;
    check.outcome = outcome;
    return check;
}

class MadeUpFleet
{
public:
    explicit MadeUpFleet(const FirstStart& firstStart)
    {
        const QString file = m_directory.filePath(QStringLiteral("store.db"));
        firstStart.copyTo(file);
        manager =
            std::make_unique<Manager>(firstStart.foundation(), ManagerOptions{.file = file, .lifecycle = {}});
    }

    void manage(const models::config::Configuration& running) { tests::manage(manager->devices, running); }

    void comesUp(const std::string& serial, const std::string& hostname,
                 const std::string& softwareVersion = "10.1.4")
    {
        session::wire::Hello hello;
        hello.hostname = hostname;
        hello.softwareVersion = softwareVersion;
        comesUp(serial, std::move(hello));
    }
    void comesUp(const std::string& serial, session::wire::Hello hello)
    {
        using namespace session::trust;
        Verdict verdict;
        verdict.allowed = true;
        verdict.world = TrustWorld::Custom;
        verdict.checks = {checkOf(CheckId::TlsVersion, Outcome::Pass)};
        hello.clock = manager->clock.now().time_since_epoch().count();
        tell(session::engine::SessionUp{.serial = session::base::Serial(serial),
                                        .connection = session::base::ConnectionId{++m_connections},
                                        .attempt = attemptAt(manager->clock.now(), verdict),
                                        .hello = hello,
                                        .policy = session::base::PolicyVersion{1}});
    }

    void isRefused(const std::string& serial, session::trust::Reason reason)
    {
        using namespace session::trust;
        Verdict verdict;
        verdict.reason = reason;
        verdict.checks = {checkOf(CheckId::TlsVersion, Outcome::Pass),
                          checkOf(CheckId::Validity, Outcome::Fail),
                          checkOf(CheckId::AuthorizationList, Outcome::Skipped)};
        verdict.checks[1].reason = reason;
        tell(session::engine::SessionRefused{.serial = session::base::Serial(serial),
                                             .attempt = attemptAt(manager->clock.now(), verdict),
                                             .alert =
                                                 session::engine::AlertFact{.name = "certificate_expired"},
                                             .policy = {}});
    }

    /// Its session ends then.
    void waits(const std::string& serial, session::base::TimePoint deadline)
    {
        tell(session::engine::DisconnectWaitStarted{
            .deadline = deadline, .sessions = 1, .serial = session::base::Serial(serial)});
    }

    std::unique_ptr<Manager> manager;

private:
    void tell(session::engine::Fact fact)
    {
        const session::engine::Event event{
            .time = manager->clock.now(), .channel = {}, .fact = std::move(fact)};
        manager->devices.absorb({&event, 1});
    }

    QTemporaryDir m_directory;
    std::uint64_t m_connections = 0;
};

} // namespace tests
