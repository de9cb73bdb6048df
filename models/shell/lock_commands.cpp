// request commit-lock|config-lock, show commit-locks|config-locks: panos 8.
#include "models/shell/interpreter.h"

#include "models/shell/reply_json.h"
#include "session/base/clock.h"

#include <QJsonArray>
#include <QJsonObject>

namespace models::shell {

using lifecycle::Lock;
using lifecycle::LockKind;

namespace {

void add(ShellContext& context, LockKind kind, Words rest, const ReplyTo& done)
{
    const auto arguments = Arguments::pairs(rest, {"comment"});
    if (!arguments)
        return done(replyError(arguments.error()));
    const auto added = context.lifecycle.lock(kind, arguments->valueOr("comment", {}));
    done(added ? replyText({}) : replyError(added.error()));
}

void remove(ShellContext& context, LockKind kind, Words rest, const ReplyTo& done)
{
    const auto arguments = Arguments::pairs(rest, {"admin"});
    if (!arguments)
        return done(replyError(arguments.error()));
    const auto removed = context.lifecycle.unlock(kind, arguments->valueOr("admin", {}));
    done(removed ? replyText({}) : replyError(removed.error()));
}

void show(ShellContext& context, LockKind kind, const ReplyTo& done)
{
    QString lines;
    QJsonArray rows;
    for (const Lock& lock : context.lifecycle.locks()) {
        if (lock.kind != kind)
            continue;
        const QString owner = QString::fromStdString(lock.owner);
        const QString comment = QString::fromStdString(lock.comment);
        const QString since = timeWord(lock.since);
        lines += QStringLiteral("%1 %2 %3\n").arg(owner, since, comment);
        rows << QJsonObject{{QStringLiteral("name"), owner},
                            {QStringLiteral("type"), QStringLiteral("shared")},
                            {QStringLiteral("comment"), comment},
                            {QStringLiteral("created"), since}};
    }
    done(replyJson(lines, rows));
}

void addConfigLock(ShellContext& context, Words rest, const ReplyTo& done)
{
    add(context, LockKind::Config, rest, done);
}

void addCommitLock(ShellContext& context, Words rest, const ReplyTo& done)
{
    add(context, LockKind::Commit, rest, done);
}

void removeConfigLock(ShellContext& context, Words rest, const ReplyTo& done)
{
    remove(context, LockKind::Config, rest, done);
}

void removeCommitLock(ShellContext& context, Words rest, const ReplyTo& done)
{
    remove(context, LockKind::Commit, rest, done);
}

void showConfigLocks(ShellContext& context, Words, const ReplyTo& done)
{
    show(context, LockKind::Config, done);
}

void showCommitLocks(ShellContext& context, Words, const ReplyTo& done)
{
    show(context, LockKind::Commit, done);
}

} // namespace

std::span<const Command> lockCommands()
{
    static const Command commands[] = {
        {{"request", "config-lock", "add"}, "request config-lock add [comment C]", addConfigLock},
        {{"request", "config-lock", "remove"}, "request config-lock remove [admin OWNER]", removeConfigLock},
        {{"request", "commit-lock", "add"}, "request commit-lock add [comment C]", addCommitLock},
        {{"request", "commit-lock", "remove"}, "request commit-lock remove [admin OWNER]", removeCommitLock},
        {{"show", "config-locks"}, "show config-locks", showConfigLocks},
        {{"show", "commit-locks"}, "show commit-locks", showCommitLocks},
    };
    return commands;
}

} // namespace models::shell
