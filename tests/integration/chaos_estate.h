// A manager in the custom world on a small disk, its devices in several agent processes, some of them behind
// a bad network, intruders among them, and everything that may go wrong, one call each. GUI thread.
#pragma once

#include "tests/integration/live_estate.h"
#include "tests/support/fault_proxy.h"
#include "tests/support/http_server.h"

#include <QFile>

#include <atomic>
#include <vector>

namespace integration {

class ChaosEstate
{
public:
    explicit ChaosEstate(int devices) : m_devices(devices) {}

    /// All devices are up with certificates of ours when it returns true.
    [[nodiscard]] bool start();
    /// All programs, and the disk is taken out.
    void stop();
    [[nodiscard]] LiveEstate& live() { return m_live; }
    [[nodiscard]] int agentProcesses() const { return int(m_agents.size()); }
    [[nodiscard]] int connected() const;

    [[nodiscard]] bool restartManager();
    /// Kills them if they run. `clockShift`: of the new ones.
    [[nodiscard]] bool restartAgents(int process, std::chrono::seconds clockShift = {});
    void setNetwork(support::FaultProxy::Fault fault, qint64 amount) { m_proxy->setFault(fault, amount); }
    void setResponderHangs(bool hangs) { m_hangs = hangs; }
    void fillDisk();
    void freeDisk();
    /// The manager may open so many more files than it has; nullopt: plenty.
    void limitDescriptors(std::optional<int> more) const;

    struct Use
    {
        int descriptors = 0;
        int residentKib = 0;
    };
    [[nodiscard]] Use useOfManager() const;
    /// Serials that hold no certificate of their own.
    [[nodiscard]] const QStringList& intruders() const { return m_intruders; }
    /// Session-up events of intruders in what this manager has printed.
    [[nodiscard]] qsizetype intrusions() const { return intruderEvents("session-up"); }
    [[nodiscard]] qsizetype refusedIntruders() const { return intruderEvents("session-refused"); }
    [[nodiscard]] QString report() const { return m_live.report(); }

private:
    [[nodiscard]] bool splitFleet();
    [[nodiscard]] qsizetype intruderEvents(const char* name) const;
    [[nodiscard]] QString partPath(int process, const char* what) const;

    int m_devices;
    LiveEstate m_live;
    QStringList m_intruders;
    std::unique_ptr<support::FaultProxy> m_proxy;
    std::vector<std::unique_ptr<support::Process>> m_agents;
    std::atomic_bool m_hangs = false;
    support::HttpServer m_responder{[this](const support::HttpRequest&) {
        return support::HttpReply{.status = 503, .isSilent = m_hangs};
    }};
    QFile m_filler;
};

} // namespace integration
