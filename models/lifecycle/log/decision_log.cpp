#include "models/lifecycle/log/decision_log.h"

#include "models/lifecycle/commit/versions.h"
#include "models/lifecycle/lab/revocation_lab.h"
#include "models/store/store.h"

#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace models::lifecycle {

namespace {

} // namespace

DecisionLog::DecisionLog(Lifecycle& lifecycle, Keep keep)
    : m_lifecycle(lifecycle),
      m_keep(std::move(keep)),
      m_locks(lifecycle.locks())
{
    connect(&lifecycle, &Lifecycle::runningChanged, this, &DecisionLog::noteCommit);
    connect(&lifecycle, &Lifecycle::pushBegun, this, &DecisionLog::notePush);
    connect(&lifecycle, &Lifecycle::pushFinished, this, &DecisionLog::notePushResult);
    connect(&lifecycle, &Lifecycle::locksChanged, this, &DecisionLog::noteLocks);
    connect(&lifecycle, &Lifecycle::revocationsChanged, this, &DecisionLog::noteRevocations);
    if (lifecycle.lab())
        connect(lifecycle.lab(), &RevocationLab::changed, this, &DecisionLog::noteExperiment);
}

void DecisionLog::tell(const char* kind, QJsonObject members, const std::string& serial)
{
    const auto now = m_lifecycle.clock().now();
    members.insert(QStringLiteral("time"), QString::fromStdString(session::base::toRfc3339(now)));
    members.insert(QStringLiteral("event"), QLatin1String(kind));
    if (!serial.empty())
        members.insert(QStringLiteral("serial"), QString::fromStdString(serial));
    m_keep(now, kind, serial, QJsonDocument(members).toJson(QJsonDocument::Compact).toStdString());
}

void DecisionLog::noteCommit(session::base::PolicyVersion version)
{
    QJsonObject members{{QStringLiteral("version"), qint64(version.value)}};
    const auto known = versions(m_lifecycle);
    const auto* info = [&]() -> const store::VersionInfo* {
        if (!known)
            return nullptr;
        const auto found = std::ranges::find(*known, version, &store::VersionInfo::number);
        return found == known->end() ? nullptr : &*found;
    }();
    if (info) {
        members.insert(QStringLiteral("author"), QString::fromStdString(info->author));
        members.insert(QStringLiteral("description"), QString::fromStdString(info->description));
    }
    tell("committed", members);
}

void DecisionLog::notePush(session::base::JobId job)
{
    const Job* found = m_lifecycle.findJob(job);
    if (!found)
        return;
    tell("push-started", {{QStringLiteral("job"), qint64(job.value)},
                          {QStringLiteral("description"), QString::fromStdString(found->description)},
                          {QStringLiteral("devices"), qint64(found->devices.size())}});
}

void DecisionLog::notePushResult(session::base::JobId job, const DeviceJob& device)
{
    tell("push-finished",
         {{QStringLiteral("job"), qint64(job.value)},
          {QStringLiteral("result"), QString::fromUtf8(toText(device.result))},
          {QStringLiteral("detail"), QString::fromStdString(device.detail)}},
         device.serial.value);
}

void DecisionLog::noteLocks()
{
    const std::vector<Lock> before = std::exchange(m_locks, m_lifecycle.locks());
    const auto tellMissing = [this](const char* kind, const std::vector<Lock>& these,
                                    const std::vector<Lock>& others) {
        for (const Lock& lock : these)
            if (std::ranges::find(others, lock) == others.end())
                tell(kind, {{QStringLiteral("lock"), QString::fromUtf8(toText(lock.kind))},
                            {QStringLiteral("owner"), QString::fromStdString(lock.owner)},
                            {QStringLiteral("comment"), QString::fromStdString(lock.comment)}});
    };
    tellMissing("lock-removed", before, m_locks);
    tellMissing("lock-taken", m_locks, before);
}

void DecisionLog::noteRevocations(const std::vector<RevocationChange>& changes)
{
    for (const auto& [certificate, now] : changes) {
        const auto& said = now ? now : certificate.revocation;
        tell(now ? "certificate-revoked" : "certificate-revocation-withdrawn",
             {{QStringLiteral("authority"), QString::fromUtf8(certificate.authority)},
              {QStringLiteral("serial_number"), QString::fromUtf8(certificate.serialNumber)},
              {QStringLiteral("subject"), QString::fromUtf8(certificate.subject)},
              {QStringLiteral("holder"), QString::fromUtf8(certificate.holder)},
              {QStringLiteral("reason"), said ? QString::fromUtf8(said->reason) : QString()}});
    }
}

/// whoever reads later that a certificate's status could not be had sees why.
void DecisionLog::noteExperiment(const std::string& authority)
{
    const auto& all = m_lifecycle.lab()->experiments();
    const auto found = all.find(authority);
    const LabExperiment experiment = found == all.end() ? LabExperiment() : found->second;
    tell("revocation-lab", {{QStringLiteral("authority"), QString::fromStdString(authority)},
                            {QStringLiteral("behaviour"), QString::fromUtf8(toText(experiment.behaviour))},
                            {QStringLiteral("on"), QString::fromUtf8(toText(experiment.target))},
                            {QStringLiteral("delay_ms"), qint64(experiment.delay.count())}});
}

} // namespace models::lifecycle
