#include "views/wizard/outcome_rows.h"

#include "models/tables/devices/device_status.h"
#include "models/text/detail_wording.h"
#include "models/text/times.h"
#include "models/text/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace views::wizard {

using models::tables::DeviceStatus;
using models::workflows::FollowedAct;
using models::workflows::FollowedDevice;
using models::workflows::Foretold;
using models::workflows::Happened;
using models::workflows::Match;
using session::trust::Fate;

namespace {

struct OutcomeWords
{
    Q_DECLARE_TR_FUNCTIONS(MigrationPage)
};

QString bySide(bool byDevice)
{
    return byDevice ? OutcomeWords::tr("the device refuses") : OutcomeWords::tr("refused here");
}

int rankOf(Match match)
{
    switch (match) {
    case Match::Wrong:
        return 0;
    case Match::Open:
        return 1;
    case Match::NotForetold:
        return 2;
    case Match::Incomparable:
        return 3;
    case Match::Right:
        break;
    }
    return 4;
}

DeviceStatus statusOf(Match match)
{
    switch (match) {
    case Match::Right:
        return DeviceStatus::Custom;
    case Match::Wrong:
        return DeviceStatus::Failed;
    case Match::Open:
        return DeviceStatus::DisconnectWait;
    case Match::NotForetold:
    case Match::Incomparable:
        break;
    }
    return DeviceStatus::Offline;
}

QString matchWords(Match match)
{
    switch (match) {
    case Match::Wrong:
        return OutcomeWords::tr("predicted wrongly");
    case Match::NotForetold:
        return OutcomeWords::tr("nothing was predicted");
    case Match::Incomparable:
        return OutcomeWords::tr("not to be compared");
    case Match::Open:
    case Match::Right:
        break;
    }
    return {};
}

} // namespace

QString causeWords(const std::string& reason)
{
    const auto known = session::trust::reasonFromName(reason);
    return known ? models::text::cause(*known) : models::text::detailText(reason);
}

QStringList outcomeTitles()
{
    return {OutcomeWords::tr("Device"), OutcomeWords::tr("Predicted"), OutcomeWords::tr("Happened"),
            OutcomeWords::tr("When")};
}

QString predictedText(const FollowedAct& act, const FollowedDevice& device)
{
    if (!act.isPredicted)
        return OutcomeWords::tr("being worked out");
    const Foretold& foretold = device.foretold;
    const QString words = models::text::fate(session::trust::toText(foretold.fate), device.now);
    if (foretold.fate != Fate::Drops)
        return words;
    QString text = words + QStringLiteral(": ") + causeWords(foretold.reason);
    text += QStringLiteral(", ") + bySide(foretold.refusedByDevice);
    return text;
}

QString happenedText(const FollowedDevice& device)
{
    const models::workflows::Outcome& outcome = device.outcome;
    const bool wasRefused = device.now == models::workflows::refusedState;
    switch (outcome.what) {
    case Happened::Pending:
        return QStringLiteral("…");
    case Happened::Stayed:
        return OutcomeWords::tr("Stayed connected");
    case Happened::CameBack:
        return OutcomeWords::tr("Came back: %1 %2")
            .arg(models::text::statusLabel(outcome.world),
                 QString::fromStdString(outcome.fingerprint.substr(0, 8)));
    case Happened::Lost: {
        const QString cause = causeWords(outcome.reason.empty() ? outcome.alert : outcome.reason);
        const QString side = bySide(outcome.refusedByDevice);
        if (wasRefused)
            return OutcomeWords::tr("Still refused: %1, %2").arg(cause, side);
        return outcome.fingerprint.empty()
                   ? OutcomeWords::tr("Dropped: %1, %2").arg(cause, side)
                   : OutcomeWords::tr("Dropped: %1, %2; came back with its last good settings")
                         .arg(cause, side);
    }
    case Happened::Away:
        break;
    }
    return wasRefused ? OutcomeWords::tr("Did not try again") : OutcomeWords::tr("Went away by itself");
}

QStringList deviceNames(const FollowedAct& act, const models::lifecycle::DeviceRegistry& devices)
{
    QStringList names;
    names.reserve(qsizetype(act.devices.size()));
    for (const FollowedDevice& device : act.devices) {
        const auto* record = devices.find(device.serial);
        names << QString::fromStdString(record && !record->hostname.empty() ? record->hostname
                                                                            : device.serial.value);
    }
    return names;
}

std::vector<models::tables::Row> outcomeRows(const FollowedAct& act, const QStringList& names)
{
    std::vector<std::size_t> order(act.devices.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&act](std::size_t i) { return rankOf(act.devices[i].match); });
    std::vector<models::tables::Row> rows;
    rows.reserve(order.size());
    for (const std::size_t i : order) {
        const FollowedDevice& device = act.devices[i];
        const auto& at = device.outcome.at ? device.outcome.at : device.outcome.endedAt;
        rows.push_back(
            {.key = QString::fromStdString(device.serial.value),
             .cells = {{.text = names[qsizetype(i)], .toolTip = QString::fromStdString(device.serial.value)},
                       {.text = predictedText(act, device),
                        .toolTip = models::text::detailText(device.foretold.detail)},
                       {.text = happenedText(device),
                        .toolTip = QString::fromStdString(device.outcome.fingerprint),
                        .status = QVariant::fromValue(statusOf(device.match)),
                        .cause = matchWords(device.match)},
                       {.text = at ? models::text::localTimeToSecond(*at) : QString(),
                        .toolTip = at ? models::text::bothTimes(*at) : QString()}}});
    }
    return rows;
}

QString actTitle(const FollowedAct& act)
{
    const QString name = QString::fromStdString(act.name);
    const QString number = name.section(QLatin1Char(' '), 1);
    const QString title =
        act.push ? OutcomeWords::tr("Push %1").arg(number) : OutcomeWords::tr("Commit %1").arg(number);
    return title + QStringLiteral(" · ") + models::text::localTime(act.at);
}

QString countsText(const FollowedAct& act)
{
    const auto counts = act.counts();
    QStringList parts{OutcomeWords::tr("%1 as predicted").arg(counts.right),
                      OutcomeWords::tr("%1 predicted wrongly").arg(counts.wrong)};
    if (counts.open > 0)
        parts << OutcomeWords::tr("%1 open").arg(counts.open);
    if (counts.other > 0)
        parts << OutcomeWords::tr("%1 not to be compared").arg(counts.other);
    if (act.without > 0)
        parts << OutcomeWords::tr("%1 had no session").arg(act.without);
    return parts.join(QStringLiteral(" · "));
}

} // namespace views::wizard
