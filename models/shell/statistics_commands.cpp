// show statistics: V-3, the numbers behind the plots.
#include "models/lifecycle/log/statistics.h"
#include "models/lifecycle/work_pool.h"
#include "models/shell/interpreter.h"
#include "models/shell/reply_json.h"
#include "models/shell/statistics_json.h"

#include <QJsonArray>
#include <QJsonObject>

namespace models::shell {

using session::base::ErrorCode;
using session::base::Result;
using store::Tally;

namespace {

QJsonValue milliseconds(const std::optional<std::chrono::microseconds>& took)
{
    return took ? QJsonValue(double(took->count()) / 1000) : QJsonValue(QJsonValue::Null);
}

QJsonObject durationsObject(const store::Durations& durations)
{
    return {{QStringLiteral("count"), qint64(durations.count())},
            {QStringLiteral("p50_ms"), milliseconds(durations.quantile(0.5))},
            {QStringLiteral("p95_ms"), milliseconds(durations.quantile(0.95))},
            {QStringLiteral("p99_ms"), milliseconds(durations.quantile(0.99))}};
}

QJsonObject respondersObject(const Tally& tally)
{
    QJsonObject object;
    for (const auto& [name, responder] : tally.responders) {
        QJsonObject json = durationsObject(responder.took);
        json.insert(QStringLiteral("failed"), qint64(responder.failed));
        json.insert(QStringLiteral("deadline_ms"), qint64(responder.deadline));
        object.insert(QString::fromStdString(name), json);
    }
    return object;
}

QJsonObject tallyObject(const Tally& tally)
{
    return {{QStringLiteral("start"), timeWord(tally.start)},
            {QStringLiteral("admitted"), qint64(tally.admitted)},
            {QStringLiteral("refused"), qint64(tally.refused)},
            {QStringLiteral("ended"), qint64(tally.ended)},
            {QStringLiteral("busiest_second"), qint64(tally.busiestSecond)},
            {QStringLiteral("reasons"), store::namesToJson(tally.reasons)},
            {QStringLiteral("protocols"), store::namesToJson(tally.protocols)},
            {QStringLiteral("states"), store::namesToJson(tally.states)},
            {QStringLiteral("handshakes"), durationsObject(tally.handshakes)},
            {QStringLiteral("lookups"), durationsObject(tally.lookups)},
            {QStringLiteral("responders"), respondersObject(tally)}};
}

QString msWord(const std::optional<std::chrono::microseconds>& took)
{
    return took ? QString::number(double(took->count()) / 1000, 'f', 1) : QStringLiteral("-");
}

QString tallyLine(const Tally& tally)
{
    const store::Durations& took = tally.handshakes;
    return QStringLiteral("%1 %2 %3 %4 %5 %6 %7 %8\n")
        .arg(timeWord(tally.start), -24)
        .arg(tally.admitted, 8)
        .arg(tally.refused, 8)
        .arg(tally.ended, 8)
        .arg(tally.busiestSecond, 8)
        .arg(msWord(took.quantile(0.5)), 8)
        .arg(msWord(took.quantile(0.95)), 8)
        .arg(msWord(took.quantile(0.99)), 8);
}

void showStatistics(ShellContext& context, Words rest, const ReplyTo& done)
{
    const auto arguments = Arguments::pairs(rest, {"by", "last"});
    if (!arguments)
        return done(replyError(arguments.error()));
    const auto span = arguments->choice<store::Span>(
        "by", "minute",
        {{"minute", store::Span::Minute}, {"hour", store::Span::Hour}, {"day", store::Span::Day}});
    const auto last = arguments->number("last", {.minimum = 1, .maximum = 10'000, .fallback = 60});
    if (const auto* error = firstError(span, last))
        return done(replyError(*error));
    lifecycle::readStatistics(
        context.lifecycle, *span, *last, [done, span = *span](const Result<std::vector<Tally>>& tallies) {
            done(tallies ? statisticsReply(span, *tallies) : replyError(tallies.error()));
        });
}

void showExpiry(ShellContext& context, Words rest, const ReplyTo& done)
{
    if (!rest.empty())
        return done(replyError({ErrorCode::InvalidArgument, "usage: show statistics expiry"}));
    context.lifecycle.workPool().run(
        [devices = lifecycle::deviceExpiries(context.lifecycle.devices()),
         running = context.lifecycle.running(),
         now = context.lifecycle.clock().now()] { return lifecycle::countExpiries(devices, running, now); },
        [done](const lifecycle::ExpiryHorizon& horizon) { done(expiryReply(horizon)); });
}

} // namespace

Reply statisticsReply(store::Span span, const std::vector<Tally>& tallies)
{
    QString lines = QStringLiteral("%1 %2 %3 %4 %5 %6 %7 %8\n")
                        .arg(QStringLiteral("start"), -24)
                        .arg(QStringLiteral("admitted"), 8)
                        .arg(QStringLiteral("refused"), 8)
                        .arg(QStringLiteral("ended"), 8)
                        .arg(QStringLiteral("most/s"), 8)
                        .arg(QStringLiteral("p50 ms"), 8)
                        .arg(QStringLiteral("p95 ms"), 8)
                        .arg(QStringLiteral("p99 ms"), 8);
    QJsonArray rows;
    for (const Tally& tally : tallies) {
        lines += tallyLine(tally);
        rows << tallyObject(tally);
    }
    return replyJson(tallies.empty() ? QStringLiteral("nothing was counted yet\n") : lines,
                     QJsonObject{{QStringLiteral("by"), QString::fromUtf8(toText(span).data())},
                                 {QStringLiteral("spans"), rows}});
}

Reply expiryReply(const lifecycle::ExpiryHorizon& horizon)
{
    const auto object = [](const lifecycle::ExpiryHorizon::Numbers& numbers) {
        QJsonObject result;
        for (std::size_t role = 0; role < numbers.size(); ++role)
            result.insert(QString::fromUtf8(toText(lifecycle::CertificateRole(role)).data()),
                          qint64(numbers.at(role)));
        return result;
    };
    const auto line = [](const QString& name, const lifecycle::ExpiryHorizon::Numbers& numbers) {
        return QStringLiteral("%1 %2 %3 %4\n")
            .arg(name, -24)
            .arg(numbers[0], 8)
            .arg(numbers[1], 10)
            .arg(numbers[2], 8);
    };
    QString lines = QStringLiteral("%1 %2 %3 %4\n")
                        .arg(QStringLiteral("week from"), -24)
                        .arg(QStringLiteral("devices"), 8)
                        .arg(QStringLiteral("authorities"), 10)
                        .arg(QStringLiteral("others"), 8);
    lines += line(QStringLiteral("expired"), horizon.expired);
    QJsonArray weeks;
    for (std::size_t i = 0; i < horizon.byWeek.size(); ++i) {
        const QString start = timeWord(horizon.from + std::chrono::days(7) * int(i));
        QJsonObject week = object(horizon.byWeek.at(i));
        week.insert(QStringLiteral("start"), start);
        weeks << week;
        if (horizon.byWeek.at(i) != lifecycle::ExpiryHorizon::Numbers{})
            lines += line(start, horizon.byWeek.at(i));
    }
    lines += line(QStringLiteral("later"), horizon.later);
    return replyJson(lines, QJsonObject{{QStringLiteral("expired"), object(horizon.expired)},
                                        {QStringLiteral("weeks"), weeks},
                                        {QStringLiteral("later"), object(horizon.later)},
                                        {QStringLiteral("busiest_day"),
                                         horizon.busiestDay ? QJsonValue(timeWord(*horizon.busiestDay))
                                                            : QJsonValue(QJsonValue::Null)},
                                        {QStringLiteral("on_busiest_day"), qint64(horizon.onBusiestDay)}});
}

std::span<const Command> statisticsCommands()
{
    static const Command commands[] = {
        {{"show", "statistics"}, "show statistics [by minute|hour|day] [last N]", showStatistics},
        {{"show", "statistics", "expiry"}, "show statistics expiry", showExpiry},
    };
    return commands;
}

} // namespace models::shell
