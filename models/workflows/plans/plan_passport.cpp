#include "models/workflows/plans/plan_passport.h"

#include "models/workflows/plans/plan_json.h"
#include "models/workflows/wave_progress.h"

#include <QJsonArray>

namespace models::workflows {

using session::base::TimePoint;

namespace {

QString words(const std::string& text)
{
    return QString::fromUtf8(text);
}

QString timeWords(TimePoint time)
{
    return words(session::base::toRfc3339(time));
}

std::string member(const QJsonObject& object, const char* name)
{
    return object[QLatin1String(name)].toString().toStdString();
}

TimePoint timeMember(const QJsonObject& object, const char* name)
{
    return session::base::fromRfc3339(member(object, name)).value_or(TimePoint());
}

/// Diaries of before have other words for two of them.
std::string diaryWord(std::string word)
{
    if (word == "set-aside")
        return std::string(diary::held);
    return word == "taken-up" ? std::string(diary::continued) : word;
}

} // namespace

std::string overriddenLine(const std::string& condition, const std::string& reason)
{
    return condition + ": " + reason;
}

std::vector<LeftBehind> leftBehind(const PlanState& plan)
{
    std::vector<LeftBehind> devices;
    for (const Wave& wave : plan.waves) {
        for (const WaveDevice& device : wave.devices) {
            if (device.state == WaveDeviceState::Failed || device.state == WaveDeviceState::Skipped)
                devices.push_back({.serial = device.serial,
                                   .wave = wave.name,
                                   .state = std::string(toText(device.state)),
                                   .cause = toText(device.cause)});
        }
    }
    return devices;
}

QJsonObject toObject(const LeftBehind& device)
{
    return {{QStringLiteral("serial"), words(device.serial.value)},
            {QStringLiteral("wave"), words(device.wave)},
            {QStringLiteral("state"), words(device.state)},
            {QStringLiteral("cause"), words(device.cause)}};
}

QJsonObject toObject(const Fingerprints& fingerprints)
{
    QJsonObject object;
    for (const auto& [who, fingerprint] : fingerprints)
        object[words(who)] = words(fingerprint);
    return object;
}

Fingerprints fingerprintsFrom(const QJsonObject& object)
{
    Fingerprints fingerprints;
    for (auto it = object.begin(); it != object.end(); ++it)
        fingerprints[it.key().toStdString()] = it.value().toString().toStdString();
    return fingerprints;
}

DiaryEntry entryFrom(const QJsonObject& object)
{
    DiaryEntry entry{.at = timeMember(object, "at"),
                     .who = member(object, "who"),
                     .what = diaryWord(member(object, "what")),
                     .step = member(object, "step"),
                     .detail = member(object, "detail")};
    for (const QJsonValue& value : object[QLatin1String("evidence")].toArray()) {
        const QJsonObject one = value.toObject();
        Proof proof{.serial = session::base::Serial(member(one, "serial")),
                    .fingerprint = member(one, "fingerprint"),
                    .world = member(one, "authentication")};
        if (one.contains(QLatin1String("since")))
            proof.since = timeMember(one, "since");
        entry.proofs.push_back(std::move(proof));
    }
    for (const QJsonValue& value : object[QLatin1String("exceptions")].toArray()) {
        const QJsonObject one = value.toObject();
        entry.exceptions.push_back({.serial = session::base::Serial(member(one, "serial")),
                                    .wave = member(one, "wave"),
                                    .state = member(one, "state"),
                                    .cause = member(one, "cause")});
    }
    return entry;
}

QJsonObject toObject(const DiaryEntry& entry)
{
    QJsonArray proofs;
    for (const Proof& proof : entry.proofs) {
        QJsonObject one{{QStringLiteral("serial"), words(proof.serial.value)},
                        {QStringLiteral("fingerprint"), words(proof.fingerprint)},
                        {QStringLiteral("authentication"), words(proof.world)}};
        if (proof.since)
            one[QStringLiteral("since")] = timeWords(*proof.since);
        proofs << one;
    }
    QJsonObject object{
        {QStringLiteral("at"), timeWords(entry.at)},     {QStringLiteral("who"), words(entry.who)},
        {QStringLiteral("what"), words(entry.what)},     {QStringLiteral("step"), words(entry.step)},
        {QStringLiteral("detail"), words(entry.detail)}, {QStringLiteral("evidence"), proofs}};
    if (!entry.exceptions.empty()) {
        QJsonArray exceptions;
        for (const LeftBehind& device : entry.exceptions)
            exceptions << toObject(device);
        object[QStringLiteral("exceptions")] = exceptions;
    }
    return object;
}

QJsonObject headObject(const PlanPassport& passport)
{
    QJsonObject object{{QStringLiteral("plan"), passport.number},
                       {QStringLiteral("workflow"), words(std::string(toText(passport.kind)))},
                       {QStringLiteral("started_at"), timeWords(passport.startedAt)},
                       {QStringLiteral("started_by"), words(passport.startedBy)},
                       {QStringLiteral("actor"), words(passport.actor)},
                       {QStringLiteral("finished"), passport.isFinished},
                       {QStringLiteral("abandoned"), passport.isAbandoned},
                       {QStringLiteral("current"), int(passport.current)},
                       {QStringLiteral("steps"), int(passport.steps)},
                       {QStringLiteral("leave"), words(passport.leave)},
                       {QStringLiteral("leave_for"), words(passport.leaveFor)}};
    if (passport.window)
        object[QStringLiteral("window")] =
            QJsonObject{{QStringLiteral("from"), timeWords(passport.window->from)},
                        {QStringLiteral("to"), timeWords(passport.window->to)}};
    return object;
}

QJsonObject toObject(const PlanPassport& passport)
{
    QJsonObject object = headObject(passport);
    QJsonArray entries;
    for (const DiaryEntry& entry : passport.diary)
        entries << toObject(entry);
    object[QStringLiteral("diary")] = entries;
    object[QStringLiteral("fingerprints_before")] = toObject(passport.before);
    object[QStringLiteral("fingerprints_after")] = toObject(passport.after);
    return object;
}

PlanPassport passportFrom(const QJsonObject& object)
{
    PlanPassport passport{
        .number = object[QLatin1String("plan")].toInt(),
        .kind =
            fromText(everyWorkflowKind, object[QLatin1String("workflow")]).value_or(WorkflowKind::ServerSide),
        .startedAt = timeMember(object, "started_at"),
        .startedBy = member(object, "started_by"),
        .actor = member(object, "actor"),
        .isFinished = object[QLatin1String("finished")].toBool(),
        .isAbandoned = object[QLatin1String("abandoned")].toBool(),
        .current = std::size_t(std::max(0, object[QLatin1String("current")].toInt())),
        .steps = std::size_t(std::max(0, object[QLatin1String("steps")].toInt())),
        .leave = member(object, "leave"),
        .leaveFor = member(object, "leave_for"),
        .before = fingerprintsFrom(object[QLatin1String("fingerprints_before")].toObject()),
        .after = fingerprintsFrom(object[QLatin1String("fingerprints_after")].toObject())};
    const QJsonObject window = object[QLatin1String("window")].toObject();
    if (!window.isEmpty())
        passport.window = MaintenanceWindow{timeMember(window, "from"), timeMember(window, "to")};
    for (const QJsonValue& value : object[QLatin1String("diary")].toArray())
        passport.diary.push_back(entryFrom(value.toObject()));
    return passport;
}

} // namespace models::workflows
