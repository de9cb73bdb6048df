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

bool isDoneHere(const PlanState& plan, std::string_view step)
{
    const auto steps = stepsOf(plan);
    const auto place = std::ranges::find(steps, step, [](Step one) { return toText(one); });
    return place - steps.begin() < std::ptrdiff_t(plan.current);
}

/// The step whose waves the plan holds, "" if there is none.
std::string_view stepOfWaves(const PlanState& plan)
{
    const auto steps = stepsOf(plan);
    for (std::size_t i = std::min(plan.current + 1, steps.size()); i > 0; --i) {
        if (actOf(steps[i - 1]) == Act::Waves)
            return toText(steps[i - 1]);
    }
    return {};
}

/// Devices that the plan did not bring where it was to, by each of its steps: a later one makes new waves.
QJsonArray exceptionsOf(const ReportInput& input)
{
    QJsonArray array;
    const auto add = [&array](const std::vector<LeftBehind>& devices, std::string_view step,
                              const std::optional<TimePoint>& at) {
        for (const LeftBehind& device : devices) {
            QJsonObject one = toObject(device);
            one[QStringLiteral("step")] = inWords(step);
            if (at)
                one[QStringLiteral("at")] = reportTime(*at);
            array << one;
        }
    };
    const std::string_view last = stepOfWaves(input.plan);
    bool isLastKept = false;
    for (const DiaryEntry& entry : input.passport.diary) {
        add(entry.exceptions, entry.step, entry.at);
        isLastKept = isLastKept || (entry.what == diary::stepDone && entry.step == last);
    }
    if (!isLastKept || !isDoneHere(input.plan, last))
        add(leftBehind(input.plan), last, std::nullopt);
    return array;
}

/// Who typed the reason: the diary's line of it comes right behind it.
std::string whoOverrode(const ReportInput& input, const StepOverride& one)
{
    const auto entry = std::ranges::find_if(input.passport.diary, [&one](const DiaryEntry& line) {
        return line.what == diary::overridden && line.at >= one.at && line.step == one.step &&
               line.detail == overriddenLine(one.condition, one.reason);
    });
    return entry == input.passport.diary.end() ? std::string() : entry->who;
}

QJsonArray overridesOf(const ReportInput& input)
{
    QJsonArray array;
    for (const StepOverride& one : input.plan.overrides) {
        QJsonArray devices;
        for (const auto& serial : one.devices)
            devices << inWords(serial.value);
        array << QJsonObject{{QStringLiteral("at"), reportTime(one.at)},
                             {QStringLiteral("by"), inWords(whoOverrode(input, one))},
                             {QStringLiteral("step"), inWords(one.step)},
                             {QStringLiteral("direction"), inWords(toText(one.direction))},
                             {QStringLiteral("condition"), inWords(one.condition)},
                             {QStringLiteral("measured"), inWords(one.measured)},
                             {QStringLiteral("devices"), devices},
                             {QStringLiteral("reason"), inWords(one.reason)}};
    }
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
            {QStringLiteral("exceptions"), exceptionsOf(input)},
            {QStringLiteral("overrides"), overridesOf(input)},
            {QStringLiteral("acts"), actsOf(input)},
            {QStringLiteral("fingerprints"), fingerprintsOf(input)}};
}

} // namespace models::workflows
