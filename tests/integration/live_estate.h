// A manager and its devices as real processes on loopback, driven by the shell as a script would. The waiting
// functions wait for events, never for a time. GUI thread.
#pragma once

#include "tests/support/cli.h"
#include "tests/support/fast_clock.h"
#include "tests/support/process.h"

#include <QJsonArray>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace integration {

class LiveEstate
{
public:
    /// `clock`: time of manager and agents, null for true time.
    explicit LiveEstate(const support::FastClock* clock = nullptr) : m_clock(clock) {}

    /// The first time on a free port, then on the same one: its devices know no other. `more`: arguments.
    [[nodiscard]] bool startManager(const QStringList& more = {});
    /// A template t1 in a stack s1 and `count` firewalls in it and in device group g1, committed; their fleet
    /// file.
    [[nodiscard]] bool addFirewalls(int count);
    /// Before the agents start: sets `member` of the device in the fleet file.
    [[nodiscard]] bool setInFleet(const QString& serial, const QString& member,
                                  const QJsonValue& value) const;
    [[nodiscard]] bool startAgents();
    [[nodiscard]] bool waitForAll(const QString& authentication, int count, qsizetype fromEvent = 0);

    /// Commands of a file, all of which must succeed.
    [[nodiscard]] bool script(const QStringList& lines);
    [[nodiscard]] support::CliRun run(const QStringList& commands) const;
    [[nodiscard]] support::CliRun runJson(const QString& command) const;
    [[nodiscard]] QJsonArray devices() const;
    [[nodiscard]] int count(const std::function<bool(const QJsonObject&)>& fits) const;
    /// CA, server certificate, both profiles and secure server communication, in the candidate; the trusted
    /// CA and certificates issued here in template t1.
    [[nodiscard]] QStringList customPki(int disconnectWait) const;

    [[nodiscard]] bool isStarted() const { return m_manager != nullptr; }
    [[nodiscard]] support::Process& manager() { return *m_manager; }
    [[nodiscard]] const support::Process& manager() const { return *m_manager; }
    [[nodiscard]] support::Process& agents() { return *m_agents; }
    [[nodiscard]] QString path(const QString& name) const { return m_directory.filePath(name); }
    [[nodiscard]] static QString serial(int number);
    [[nodiscard]] QString report() const { return m_report; }

private:
    const support::FastClock* m_clock;
    QTemporaryDir m_directory;
    QString m_address = QStringLiteral("127.0.0.1:0");
    std::unique_ptr<support::Process> m_manager;
    std::unique_ptr<support::Process> m_agents;
    QString m_report;
};

inline const QString server = QStringLiteral("set deviceconfig setting management secure-conn-server ");

} // namespace integration
