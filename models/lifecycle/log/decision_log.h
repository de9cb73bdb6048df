// What was decided here, for the event log: commits with who and why, pushes, locks, revocations and their
// taking back. Facts of devices and of the engine are logged as events; these are not in any. Main thread.
// V-4.
#pragma once

#include "models/lifecycle/lifecycle.h"

#include <QJsonObject>
#include <QObject>

#include <functional>
#include <string>
#include <vector>

namespace models::lifecycle {

class DecisionLog final : public QObject
{
    Q_OBJECT

public:
    /// `keep` gets the kind, the serial or "", and the record as a JSON object.
    using Keep = std::function<void(session::base::TimePoint time, const std::string& kind,
                                    const std::string& serial, const std::string& json)>;
    /// Everything that stands now is old; the lifecycle is loaded and outlives this.
    DecisionLog(Lifecycle& lifecycle, Keep keep);

private:
    void tell(const char* kind, QJsonObject members, const std::string& serial = {});
    void noteCommit(session::base::PolicyVersion version);
    void notePush(session::base::JobId job);
    void notePushResult(session::base::JobId job, const DeviceJob& device);
    void noteLocks();
    void noteRevocations(const std::vector<RevocationChange>& changes);
    void noteExperiment(const std::string& authority);

    Lifecycle& m_lifecycle;
    Keep m_keep;
    std::vector<Lock> m_locks;
};

} // namespace models::lifecycle
