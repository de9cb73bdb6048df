#include "models/lifecycle/log/event_log.h"
#include "models/lifecycle/log/log_filter.h"
#include "models/shell/interpreter.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace models::shell {

using session::base::Result;

namespace {

constexpr int mostShown = 100'000;
constexpr int usuallyShown = 1000;

/// What `filter`, `serial`, `since` and the like ask for together.
Result<store::EventQuery> wanted(const ShellContext& context, const Arguments& arguments)
{
    std::string text = arguments.valueOr("filter", {});
    for (const char* key : {"event", "serial", "reason", "channel", "since", "until"})
        if (const auto value = arguments.value(key))
            text.append(" ").append(key).append(":\"").append(*value).append("\"");
    return lifecycle::readLogFilter(text, context.lifecycle.clock().now());
}

void showFound(const store::EventQuery& query, ShellContext& context, const ReplyTo& done)
{
    lifecycle::findEvents(context.lifecycle, query, [done](const lifecycle::FoundEvents& found) {
        if (!found)
            return done(replyError(found.error()));
        QString lines;
        QJsonArray rows;
        for (auto event = found->rbegin(); event != found->rend(); ++event) { // oldest first
            lines += QString::fromStdString(event->json) + QLatin1Char('\n');
            rows << QJsonDocument::fromJson(QByteArray::fromStdString(event->json)).object();
        }
        done(replyJson(lines, rows));
    });
}

void showEvents(ShellContext& context, Words rest, const ReplyTo& done, std::vector<std::string> kinds)
{
    const auto arguments =
        Arguments::pairs(rest, {"filter", "event", "serial", "reason", "channel", "since", "until", "limit"});
    if (!arguments)
        return done(replyError(arguments.error()));
    auto query = wanted(context, *arguments);
    const auto limit =
        arguments->number("limit", {.minimum = 1, .maximum = mostShown, .fallback = usuallyShown});
    if (const auto* error = firstError(query, limit))
        return done(replyError(*error));
    query->kinds = std::move(kinds);
    query->limit = std::size_t(*limit);
    showFound(*query, context, done);
}

void showLog(ShellContext& context, Words rest, const ReplyTo& done)
{
    showEvents(context, rest, done, {});
}

void showAuthentications(ShellContext& context, Words rest, const ReplyTo& done)
{
    showEvents(context, rest, done, {"session-up", "session-refused", "session-down"});
}

void exportLog(ShellContext& context, Words rest, const ReplyTo& done)
{
    const auto arguments = Arguments::pairs(
        rest, {"file"}, {"format", "filter", "event", "serial", "reason", "channel", "since", "until"});
    if (!arguments)
        return done(replyError(arguments.error()));
    const auto query = wanted(context, *arguments);
    const auto format = arguments->choice<store::EventFormat>(
        "format", "jsonl", {{"jsonl", store::EventFormat::JsonLines}, {"csv", store::EventFormat::Csv}});
    if (const auto* error = firstError(query, format))
        return done(replyError(*error));
    lifecycle::exportEvents(
        context.lifecycle,
        {.query = *query, .format = *format, .file = context.resolved(arguments->valueOr("file", {}))},
        [done](const Result<std::uint64_t>& written) {
            if (!written)
                return done(replyError(written.error()));
            done(replyJson(QStringLiteral("%1 records exported\n").arg(*written),
                           QJsonObject{{QStringLiteral("records"), qint64(*written)}}));
        });
}

} // namespace

std::span<const Command> logCommands()
{
    static const Command commands[] = {
        {{"show", "log", "authentication"},
         "show log authentication [filter TEXT] [serial S] [reason R] [channel C] [since T] [until T] [limit "
         "N]",
         showAuthentications},
        {{"show", "log", "events"},
         "show log events [filter TEXT] [event E] [serial S] [reason R] [channel C] [since T] [until T] "
         "[limit N]",
         showLog},
        {{"request", "log", "export"},
         "request log export file F [format jsonl|csv] [filter TEXT] [event E] [serial S] [reason R] "
         "[channel C] [since T] [until T]",
         exportLog},
    };
    return commands;
}

} // namespace models::shell
