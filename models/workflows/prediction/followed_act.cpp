#include "models/workflows/prediction/followed_act.h"

#include "models/workflows/plans/plan_json.h"

#include <QJsonArray>

namespace models::workflows {

namespace {

constexpr std::array fates{session::trust::Fate::Stays, session::trust::Fate::ReAuthenticates,
                           session::trust::Fate::Drops, session::trust::Fate::Unknown};
constexpr std::array happenings{Happened::Pending, Happened::Stayed, Happened::CameBack, Happened::Lost,
                                Happened::Away};
constexpr std::array matches{Match::Open, Match::Right, Match::Wrong, Match::NotForetold,
                             Match::Incomparable};

void put(QJsonObject& object, const char* name, const std::string& text)
{
    if (!text.empty())
        object[QLatin1String(name)] = QString::fromUtf8(text);
}

void put(QJsonObject& object, const char* name, const std::optional<session::base::TimePoint>& time)
{
    if (time)
        object[QLatin1String(name)] = QString::fromUtf8(session::base::toRfc3339(*time));
}

std::string textOf(const QJsonObject& object, const char* name)
{
    return object[QLatin1String(name)].toString().toStdString();
}

std::optional<session::base::TimePoint> timeOf(const QJsonObject& object, const char* name)
{
    const auto time = session::base::fromRfc3339(textOf(object, name));
    return time ? std::optional(*time) : std::nullopt;
}

QJsonObject toObject(const Foretold& foretold)
{
    QJsonObject object{{QStringLiteral("fate"), QString::fromUtf8(session::trust::toText(foretold.fate))}};
    put(object, "reason", foretold.reason);
    put(object, "rule", foretold.rule);
    if (foretold.refusedByDevice)
        object[QStringLiteral("by_device")] = true;
    put(object, "when", foretold.when);
    put(object, "detail", foretold.detail);
    return object;
}

Foretold foretoldFrom(const QJsonObject& object)
{
    return {.fate = fromText(fates, object[QLatin1String("fate")]).value_or(session::trust::Fate::Unknown),
            .reason = textOf(object, "reason"),
            .rule = textOf(object, "rule"),
            .refusedByDevice = object[QLatin1String("by_device")].toBool(),
            .when = timeOf(object, "when"),
            .detail = textOf(object, "detail")};
}

QJsonObject toObject(const Outcome& outcome)
{
    QJsonObject object{{QStringLiteral("what"), QString::fromUtf8(toText(outcome.what))}};
    if (outcome.refusedByDevice)
        object[QStringLiteral("by_device")] = true;
    put(object, "reason", outcome.reason);
    put(object, "alert", outcome.alert);
    put(object, "fingerprint", outcome.fingerprint);
    put(object, "authentication", outcome.world);
    put(object, "ended_at", outcome.endedAt);
    put(object, "at", outcome.at);
    return object;
}

Outcome outcomeFrom(const QJsonObject& object)
{
    return {.what = fromText(happenings, object[QLatin1String("what")]).value_or(Happened::Pending),
            .refusedByDevice = object[QLatin1String("by_device")].toBool(),
            .reason = textOf(object, "reason"),
            .alert = textOf(object, "alert"),
            .fingerprint = textOf(object, "fingerprint"),
            .world = textOf(object, "authentication"),
            .endedAt = timeOf(object, "ended_at"),
            .at = timeOf(object, "at")};
}

} // namespace

MatchCounts FollowedAct::counts() const
{
    MatchCounts counts;
    for (const FollowedDevice& device : devices) {
        counts.open += device.match == Match::Open;
        counts.right += device.match == Match::Right;
        counts.wrong += device.match == Match::Wrong;
        counts.other += device.match == Match::NotForetold || device.match == Match::Incomparable;
    }
    return counts;
}

QJsonObject toObject(const FollowedAct& act)
{
    QJsonArray devices;
    for (const FollowedDevice& device : act.devices) {
        QJsonObject one{{QStringLiteral("serial"), QString::fromUtf8(device.serial.value)},
                        {QStringLiteral("channel"), QString::fromUtf8(device.channel)},
                        {QStringLiteral("before"), QString::fromUtf8(device.now)},
                        {QStringLiteral("happened"), toObject(device.outcome)},
                        {QStringLiteral("match"), QString::fromUtf8(toText(device.match))}};
        if (act.isPredicted)
            one[QStringLiteral("predicted")] = toObject(device.foretold);
        put(one, "fingerprint_before", device.shownBefore);
        devices << one;
    }
    QJsonObject object{{QStringLiteral("number"), double(act.number)},
                       {QStringLiteral("act"), QString::fromUtf8(act.name)},
                       {QStringLiteral("predicted"), act.isPredicted},
                       {QStringLiteral("over"), act.isOver},
                       {QStringLiteral("without_session"), act.without},
                       {QStringLiteral("devices"), devices}};
    put(object, "at", std::optional(act.at));
    if (act.push)
        object[QStringLiteral("job")] = double(act.push->value);
    return object;
}

FollowedAct followedActFrom(const QJsonObject& object)
{
    FollowedAct act;
    act.number = std::uint64_t(object[QLatin1String("number")].toDouble());
    act.name = textOf(object, "act");
    act.isPredicted = object[QLatin1String("predicted")].toBool();
    act.isOver = object[QLatin1String("over")].toBool();
    act.without = object[QLatin1String("without_session")].toInt();
    act.at = timeOf(object, "at").value_or(session::base::TimePoint());
    if (object.contains(QLatin1String("job")))
        act.push = session::base::JobId{std::uint64_t(object[QLatin1String("job")].toDouble())};
    for (const QJsonValue& value : object[QLatin1String("devices")].toArray()) {
        const QJsonObject one = value.toObject();
        act.devices.push_back(
            {.serial = session::base::Serial(textOf(one, "serial")),
             .channel = textOf(one, "channel"),
             .now = textOf(one, "before"),
             .foretold = foretoldFrom(one[QLatin1String("predicted")].toObject()),
             .outcome = outcomeFrom(one[QLatin1String("happened")].toObject()),
             .match = fromText(matches, one[QLatin1String("match")]).value_or(Match::Incomparable),
             .shownBefore = textOf(one, "fingerprint_before")});
    }
    return act;
}

} // namespace models::workflows
