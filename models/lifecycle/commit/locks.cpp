#include "models/lifecycle/commit/locks.h"

#include "models/store/store.h"
#include "session/base/user.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

#include <unistd.h>

namespace models::lifecycle {

using namespace session::base;

namespace {

constexpr std::string_view locksKey = "locks";

QJsonObject toJson(const Lock& lock)
{
    const std::string_view kind = toText(lock.kind);
    return {{QStringLiteral("kind"), QString::fromUtf8(kind.data(), qsizetype(kind.size()))},
            {QStringLiteral("owner"), QString::fromStdString(lock.owner)},
            {QStringLiteral("comment"), QString::fromStdString(lock.comment)},
            {QStringLiteral("since"), qint64(lock.since.time_since_epoch().count())}};
}

Lock fromJson(const QJsonObject& object)
{
    const bool isCommit = object.value(QLatin1String("kind")).toString() == QLatin1String("commit");
    return {.kind = isCommit ? LockKind::Commit : LockKind::Config,
            .owner = object.value(QLatin1String("owner")).toString().toStdString(),
            .comment = object.value(QLatin1String("comment")).toString().toStdString(),
            .since = TimePoint(std::chrono::milliseconds(object.value(QLatin1String("since")).toInteger()))};
}

std::string userName()
{
    const std::string name = currentUser().name;
    return name.empty() ? "uid " + std::to_string(geteuid()) : name;
}

std::string withComment(const Lock& lock)
{
    return lock.comment.empty() ? lock.owner : lock.owner + ": " + lock.comment;
}

} // namespace

std::string_view toText(LockKind kind)
{
    return kind == LockKind::Commit ? "commit" : "config";
}

std::string ownerName(Client client)
{
    static const std::string name = userName();
    return name + (client == Client::Cli ? " (cli)" : " (window)");
}

Result<> LockKeeper::load()
{
    const auto text = m_store.value(locksKey);
    if (!text)
        return std::unexpected(text.error());
    m_locks.clear();
    const QJsonArray kept =
        QJsonDocument::fromJson(QByteArray::fromStdString(text->value_or(std::string()))).array();
    for (const QJsonValue& lock : kept)
        m_locks.push_back(fromJson(lock.toObject()));
    return {};
}

const Lock* LockKeeper::find(LockKind kind) const
{
    const auto found = std::ranges::find(m_locks, kind, &Lock::kind);
    return found == m_locks.end() ? nullptr : &*found;
}

Result<> LockKeeper::keep(std::vector<Lock> locks)
{
    QJsonArray array;
    for (const Lock& lock : locks)
        array.append(toJson(lock));
    auto kept = m_store.setValue(locksKey, QJsonDocument(array).toJson(QJsonDocument::Compact).toStdString());
    if (kept)
        m_locks = std::move(locks);
    return kept;
}

Result<> LockKeeper::add(Lock lock)
{
    if (QString::fromStdString(lock.comment).size() > qsizetype(longestComment))
        return failure(ErrorCode::InvalidArgument, "a comment has at most 256 characters");
    if (const Lock* held = find(lock.kind)) {
        if (lock.kind == LockKind::Commit)
            return failure(ErrorCode::InUse, "Commit lock is already held by " + withComment(*held));
        if (held->owner == lock.owner)
            return failure(ErrorCode::InUse, "You already own a config lock for scope shared");
        return checkEdit(lock.owner);
    }
    std::vector<Lock> locks = m_locks;
    locks.push_back(std::move(lock));
    return keep(std::move(locks));
}

Result<> LockKeeper::remove(LockKind kind, const std::string& owner)
{
    const Lock* held = find(kind);
    if (!held || held->owner != owner) {
        const std::string detail = kind == LockKind::Commit
                                       ? "Commit lock is not currently held by "
                                       : "Config is not currently locked for scope shared by ";
        return failure(ErrorCode::NotFound, detail + owner);
    }
    std::vector<Lock> locks = m_locks;
    std::erase(locks, *held);
    return keep(std::move(locks));
}

Result<> LockKeeper::checkEdit(const std::string& owner) const
{
    const Lock* held = find(LockKind::Config);
    if (!held || held->owner == owner)
        return {};
    return failure(ErrorCode::InUse, "Config for scope shared is currently locked by " + withComment(*held));
}

Result<> LockKeeper::checkCommit(const std::string& owner) const
{
    const Lock* held = find(LockKind::Commit);
    if (!held || held->owner == owner)
        return {};
    return failure(ErrorCode::InUse, "Commit lock is held by " + withComment(*held));
}

} // namespace models::lifecycle
