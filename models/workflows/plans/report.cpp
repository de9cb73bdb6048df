#include "models/workflows/plans/report.h"

#include "models/workflows/wave_progress.h"

#include <QJsonArray>

#include <algorithm>

namespace models::workflows {

using session::base::TimePoint;

namespace {

QString inWords(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString reportTime(TimePoint time)
{
    return inWords(session::base::toRfc3339(time));
}

QJsonArray stepsOfReport(const ReportInput& input)
{
    QJsonArray array;
    const auto steps = stepsOf(input.plan);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const std::string_view id = toText(steps[i]);
        QJsonObject step{{QStringLiteral("id"), inWords(id)},
                         {QStringLiteral("done"), i < input.plan.current && !input.plan.abandoned}};
        // The last time counts: a step that was taken back may have been done again.
        const auto entry = std::find_if(
            input.passport.diary.rbegin(), input.passport.diary.rend(),
            [id](const DiaryEntry& one) { return one.step == id && one.what == diary::stepDone; });
        if (entry != input.passport.diary.rend()) {
            step[QStringLiteral("at")] = reportTime(entry->at);
            step[QStringLiteral("by")] = inWords(entry->who);
            step[QStringLiteral("evidence")] = toObject(*entry)[QLatin1String("evidence")];
        }
        array << step;
    }
    return array;
}

QJsonArray wavesOfReport(const PlanState& plan)
{
    QJsonArray waves;
    for (const Wave& wave : plan.waves) {
        QJsonArray devices;
        for (const WaveDevice& device : wave.devices)
            devices << QJsonObject{{QStringLiteral("serial"), inWords(device.serial.value)},
                                   {QStringLiteral("state"), inWords(toText(device.state))},
                                   {QStringLiteral("cause"), inWords(toText(device.cause))}};
        waves << QJsonObject{{QStringLiteral("name"), inWords(wave.name)},
                             {QStringLiteral("state"), inWords(toText(wave.state))},
                             {QStringLiteral("devices"), devices}};
    }
    return waves;
}

/// Devices that the plan did not bring where it was to.
QJsonArray exceptionsOf(const PlanState& plan)
{
    QJsonArray array;
    for (const Wave& wave : plan.waves) {
        for (const WaveDevice& device : wave.devices) {
            if (device.state != WaveDeviceState::Failed && device.state != WaveDeviceState::Skipped)
                continue;
            array << QJsonObject{{QStringLiteral("serial"), inWords(device.serial.value)},
                                 {QStringLiteral("wave"), inWords(wave.name)},
                                 {QStringLiteral("state"), inWords(toText(device.state))},
                                 {QStringLiteral("cause"), inWords(toText(device.cause))}};
        }
    }
    return array;
}

QJsonArray overridesOf(const ReportInput& input)
{
    QJsonArray array;
    for (const StepOverride& one : input.plan.overrides)
        array << QJsonObject{{QStringLiteral("at"), reportTime(one.at)},
                             {QStringLiteral("step"), inWords(one.step)},
                             {QStringLiteral("condition"), inWords(one.condition)},
                             {QStringLiteral("measured"), inWords(one.measured)},
                             {QStringLiteral("reason"), inWords(one.reason)}};
    for (const DiaryEntry& entry : input.passport.diary) {
        if (entry.what == diary::outsideWindow)
            array << QJsonObject{{QStringLiteral("at"), reportTime(entry.at)},
                                 {QStringLiteral("by"), inWords(entry.who)},
                                 {QStringLiteral("step"), inWords(entry.step)},
                                 {QStringLiteral("condition"), inWords(windowCondition)},
                                 {QStringLiteral("measured"), input.passport.window
                                                                  ? inWords(toText(*input.passport.window))
                                                                  : QString()},
                                 {QStringLiteral("reason"), inWords(entry.detail)}};
    }
    return array;
}

/// Whatever was committed or pushed while the plan ran.
QJsonArray actsOf(const ReportInput& input)
{
    TimePoint end = input.madeAt;
    for (const DiaryEntry& entry : input.passport.diary) {
        if (entry.what == diary::finished || entry.what == diary::abandoned)
            end = entry.at;
    }
    QJsonArray array;
    for (const FollowedAct& act : input.acts) {
        if (act.at >= input.passport.startedAt && act.at <= end)
            array << toObject(act);
    }
    return array;
}

QJsonArray fingerprintsOf(const ReportInput& input)
{
    const Fingerprints& after = input.passport.isFinished ? input.passport.after : input.now;
    Fingerprints all = input.passport.before;
    all.insert(after.begin(), after.end());
    const auto at = [](const Fingerprints& one, const std::string& who) {
        const auto found = one.find(who);
        return found == one.end() ? QString() : inWords(found->second);
    };
    QJsonArray array;
    for (const auto& [who, fingerprint] : all)
        array << QJsonObject{{QStringLiteral("who"), inWords(who)},
                             {QStringLiteral("before"), at(input.passport.before, who)},
                             {QStringLiteral("after"), at(after, who)}};
    return array;
}

} // namespace

QJsonObject reportOf(const ReportInput& input)
{
    QJsonObject plan = toObject(input.passport);
    for (const auto* member : {"leave", "fingerprints_before", "fingerprints_after"})
        plan.remove(QLatin1String(member));
    return {{QStringLiteral("report"), QStringLiteral("handfast-migration")},
            {QStringLiteral("manager"), inWords(input.manager)},
            {QStringLiteral("made_at"), reportTime(input.madeAt)},
            {QStringLiteral("made_by"), inWords(input.madeBy)},
            {QStringLiteral("plan"), plan},
            {QStringLiteral("steps"), stepsOfReport(input)},
            {QStringLiteral("waves"), wavesOfReport(input.plan)},
            {QStringLiteral("exceptions"), exceptionsOf(input.plan)},
            {QStringLiteral("overrides"), overridesOf(input)},
            {QStringLiteral("acts"), actsOf(input)},
            {QStringLiteral("fingerprints"), fingerprintsOf(input)}};
}

} // namespace models::workflows
