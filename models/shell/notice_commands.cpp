// show notifications, request notifications: ux 3.9, the same book that the bell of the window shows.
#include "models/lifecycle/notices/notice_desk.h"
#include "models/shell/interpreter.h"
#include "models/shell/reply_json.h"

#include <QJsonArray>
#include <QJsonObject>

namespace models::shell {

using lifecycle::Notice;
using lifecycle::NoticeBook;
using lifecycle::NoticeDesk;
using lifecycle::NoticeRule;
using session::base::ErrorCode;
using session::base::Result;
using session::base::TimePoint;

namespace {

QJsonObject noticeObject(const Notice& notice, const QString& sentence)
{
    return {{QStringLiteral("id"), qint64(notice.id)},
            {QStringLiteral("time"), timeOrNull(notice.time)},
            {QStringLiteral("rule"), QString::fromUtf8(toText(notice.fact.rule))},
            {QStringLiteral("subject"), QString::fromUtf8(notice.fact.subject)},
            {QStringLiteral("name"), QString::fromUtf8(notice.fact.name)},
            {QStringLiteral("detail"), QString::fromUtf8(notice.fact.detail)},
            {QStringLiteral("days"),
             notice.fact.days > 0 ? QJsonValue(notice.fact.days) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("at"), timeOrNull(notice.fact.at)},
            {QStringLiteral("read"), notice.isRead},
            {QStringLiteral("text"), sentence}};
}

Reply noNotices()
{
    return replyError({ErrorCode::NotFound, "nobody keeps notifications here"});
}

void showNotices(ShellContext& context, Words rest, const ReplyTo& done)
{
    if (!rest.empty())
        return done(replyError({ErrorCode::InvalidArgument, "usage: show notifications"}));
    if (!context.notices)
        return done(noNotices());
    const NoticeBook& book = context.notices->book();
    QString lines;
    QJsonArray rows;
    for (const Notice& notice : book.notices()) {
        const QString sentence = context.noticeText ? context.noticeText(notice) : QString();
        rows << noticeObject(notice, sentence);
        lines += QStringLiteral("%1 %2 %3 %4\n")
                     .arg(timeWord(notice.time))
                     .arg(notice.isRead ? QStringLiteral(" ") : QStringLiteral("*"))
                     .arg(QString::fromUtf8(toText(notice.fact.rule)), -18)
                     .arg(sentence);
    }
    if (lines.isEmpty())
        lines = QStringLiteral("nothing was worth a word yet\n");
    QJsonArray muted;
    for (const NoticeRule rule : lifecycle::allNoticeRules())
        if (book.isMuted(rule)) {
            muted << QString::fromUtf8(toText(rule));
            lines += QStringLiteral("muted: %1\n").arg(QString::fromUtf8(toText(rule)));
        }
    const auto snoozed = book.snoozedUntil(context.lifecycle.clock().now());
    if (snoozed)
        lines += QStringLiteral("snoozed until %1\n").arg(timeOrNull(snoozed).toString());
    done(replyJson(lines, QJsonObject{{QStringLiteral("notifications"), rows},
                                      {QStringLiteral("unread"), qint64(book.unread())},
                                      {QStringLiteral("muted"), muted},
                                      {QStringLiteral("snoozed_until"), timeOrNull(snoozed)}}));
}

void setMuted(ShellContext& context, Words rest, const ReplyTo& done, bool isMuted)
{
    if (!context.notices)
        return done(noNotices());
    const auto arguments = Arguments::pairs(rest, {"rule"}, {});
    if (!arguments)
        return done(replyError(arguments.error()));
    std::vector<Arguments::Choice<NoticeRule>> rules;
    for (const NoticeRule rule : lifecycle::allNoticeRules())
        rules.emplace_back(toText(rule), rule);
    const auto rule = arguments->choice("rule", {}, std::span<const Arguments::Choice<NoticeRule>>(rules));
    if (!rule)
        return done(replyError(rule.error()));
    done(replyTo(context.notices->setMuted(*rule, isMuted)));
}

void muteNotices(ShellContext& context, Words rest, const ReplyTo& done)
{
    setMuted(context, rest, done, true);
}

void unmuteNotices(ShellContext& context, Words rest, const ReplyTo& done)
{
    setMuted(context, rest, done, false);
}

void snoozeNotices(ShellContext& context, Words rest, const ReplyTo& done)
{
    if (!context.notices)
        return done(noNotices());
    const auto arguments = Arguments::pairs(rest, {"minutes"}, {});
    if (!arguments)
        return done(replyError(arguments.error()));
    const auto minutes = arguments->number(
        "minutes", {.minimum = 0, .maximum = int(NoticeBook::longestSnooze.count()), .fallback = 60});
    if (!minutes)
        return done(replyError(minutes.error()));
    const TimePoint until = context.lifecycle.clock().now() + std::chrono::minutes(*minutes);
    done(replyTo(context.notices->snooze(*minutes > 0 ? std::optional(until) : std::nullopt)));
}

void readNotices(ShellContext& context, Words rest, const ReplyTo& done)
{
    if (!rest.empty())
        return done(replyError({ErrorCode::InvalidArgument, "usage: request notifications read"}));
    if (!context.notices)
        return done(noNotices());
    done(replyTo(context.notices->markAllRead()));
}

std::string ruleWords()
{
    std::string words;
    for (const NoticeRule rule : lifecycle::allNoticeRules())
        words.append(words.empty() ? "" : "|").append(toText(rule));
    return words;
}

} // namespace

std::span<const Command> noticeCommands()
{
    static const std::string mute = "request notifications mute rule " + ruleWords();
    static const std::string unmute = "request notifications unmute rule " + ruleWords();
    static const Command commands[] = {
        {{"show", "notifications"}, "show notifications", showNotices},
        {{"request", "notifications", "mute"}, mute, muteNotices},
        {{"request", "notifications", "unmute"}, unmute, unmuteNotices},
        {{"request", "notifications", "snooze"}, "request notifications snooze minutes N", snoozeNotices},
        {{"request", "notifications", "read"}, "request notifications read", readNotices},
    };
    return commands;
}

} // namespace models::shell
