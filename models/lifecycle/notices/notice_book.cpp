#include "models/lifecycle/notices/notice_book.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace models::lifecycle {

using session::base::TimePoint;

namespace {

constexpr std::string_view ruleNames[] = {"failure-class", "wave-stopped", "certificate-expiry",
                                          "listener-down", "crl-stale"};
static_assert(std::size(ruleNames) == std::size_t(NoticeRule::Count));

QJsonValue toNoticeJson(const std::optional<TimePoint>& time)
{
    return time ? QJsonValue(double(time->time_since_epoch().count())) : QJsonValue(QJsonValue::Null);
}

std::optional<TimePoint> noticeTime(const QJsonValue& value)
{
    if (!value.isDouble())
        return std::nullopt;
    return TimePoint(TimePoint::duration(qint64(value.toDouble())));
}

QJsonObject toNoticeJson(const Notice& notice)
{
    return {{QStringLiteral("id"), double(notice.id)},
            {QStringLiteral("time"), toNoticeJson(std::optional(notice.time))},
            {QStringLiteral("rule"), QString::fromUtf8(toText(notice.fact.rule))},
            {QStringLiteral("subject"), QString::fromUtf8(notice.fact.subject)},
            {QStringLiteral("name"), QString::fromUtf8(notice.fact.name)},
            {QStringLiteral("detail"), QString::fromUtf8(notice.fact.detail)},
            {QStringLiteral("days"), notice.fact.days},
            {QStringLiteral("at"), toNoticeJson(notice.fact.at)},
            {QStringLiteral("read"), notice.isRead}};
}

std::string noticeText(const QJsonObject& object, const char* member)
{
    return object[QLatin1String(member)].toString().toStdString();
}

std::optional<Notice> noticeFrom(const QJsonObject& object)
{
    const auto rule = noticeRuleFrom(noticeText(object, "rule"));
    const auto time = noticeTime(object[QLatin1String("time")]);
    if (!rule || !time)
        return std::nullopt;
    return Notice{.id = std::uint64_t(object[QLatin1String("id")].toDouble()),
                  .time = *time,
                  .fact = {.rule = *rule,
                           .subject = noticeText(object, "subject"),
                           .name = noticeText(object, "name"),
                           .detail = noticeText(object, "detail"),
                           .days = object[QLatin1String("days")].toInt(),
                           .at = noticeTime(object[QLatin1String("at")])},
                  .isRead = object[QLatin1String("read")].toBool()};
}

} // namespace

std::string_view toText(NoticeRule rule)
{
    return ruleNames[std::size_t(rule)];
}

std::optional<NoticeRule> noticeRuleFrom(std::string_view name)
{
    const auto* const found = std::ranges::find(ruleNames, name);
    if (found == std::end(ruleNames))
        return std::nullopt;
    return NoticeRule(found - std::begin(ruleNames));
}

std::array<NoticeRule, std::size_t(NoticeRule::Count)> allNoticeRules()
{
    std::array<NoticeRule, std::size_t(NoticeRule::Count)> all{};
    for (std::size_t rule = 0; rule < all.size(); ++rule)
        all[rule] = NoticeRule(rule);
    return all;
}

bool NoticeBook::failed(NoticeFact fact, TimePoint now)
{
    const auto [seen, isFirst] = m_failures.try_emplace(fact.subject, now);
    const bool isNew = isFirst || now - seen->second >= failureForgotten;
    seen->second = now; // earlier than before, where the clock was wrong and was set back
    if (isNew)
        note(std::move(fact), now);
    return isNew;
}

bool NoticeBook::stands(NoticeFact fact, TimePoint now)
{
    const auto [standing, isFirst] =
        m_standing.try_emplace(Subject(fact.rule, fact.subject), Standing{.since = now, .days = fact.days});
    if (!isFirst && fact.days >= standing->second.days)
        return false;
    standing->second = {.since = now, .days = fact.days};
    forgetOldest();
    note(std::move(fact), now);
    return true;
}

void NoticeBook::forgetOldest()
{
    if (m_standing.size() <= mostStanding)
        return;
    m_standing.erase(
        std::ranges::min_element(m_standing, {}, [](const auto& one) { return one.second.since; }));
}

bool NoticeBook::ended(NoticeRule rule, const std::string& subject)
{
    return m_standing.erase(Subject(rule, subject)) > 0;
}

bool NoticeBook::endedBut(NoticeRule rule, const std::set<std::string>& subjects)
{
    return std::erase_if(m_standing, [&](const auto& one) {
               return one.first.first == rule && !subjects.contains(one.first.second);
           }) > 0;
}

void NoticeBook::note(NoticeFact fact, TimePoint now)
{
    const bool isQuiet = isMuted(fact.rule);
    m_notices.push_back({.id = ++m_last, .time = now, .fact = std::move(fact), .isRead = isQuiet});
    if (m_notices.size() > mostNotices)
        m_notices.erase(m_notices.begin());
    if (!isQuiet)
        m_waiting.push_back(m_notices.back());
    if (m_waiting.size() > mostNotices)
        m_waiting.erase(m_waiting.begin());
}

void NoticeBook::setMuted(NoticeRule rule, bool isMuted)
{
    if (!isMuted)
        return void(m_muted.erase(rule));
    m_muted.insert(rule);
    std::erase_if(m_waiting, [rule](const Notice& notice) { return notice.fact.rule == rule; });
}

std::optional<TimePoint> NoticeBook::snoozedUntil(TimePoint now) const
{
    return m_snoozed && *m_snoozed > now && *m_snoozed <= now + longestSnooze ? m_snoozed : std::nullopt;
}

std::size_t NoticeBook::unread() const
{
    return std::size_t(std::ranges::count(m_notices, false, &Notice::isRead));
}

/// Whoever has seen it in the window needs no second word on the desktop.
void NoticeBook::markAllRead()
{
    for (Notice& notice : m_notices)
        notice.isRead = true;
    m_waiting.clear();
}

std::optional<TimePoint> NoticeBook::digestDue() const
{
    if (m_waiting.empty())
        return std::nullopt;
    TimePoint due = m_waiting.front().time;
    if (m_told)
        due = std::max(due, *m_told + digestEvery);
    return m_snoozed ? std::max(due, *m_snoozed) : due;
}

/// From a clock that was wrong and was set back: else nobody would be told before that time comes once more.
void NoticeBook::forgetWhatLiesAhead(TimePoint now)
{
    if (m_told && *m_told > now)
        m_told.reset();
    if (!snoozedUntil(now))
        m_snoozed.reset();
    for (Notice& notice : m_waiting)
        notice.time = std::min(notice.time, now);
}

std::optional<NoticeDigest> NoticeBook::takeDigest(TimePoint now)
{
    forgetWhatLiesAhead(now);
    const auto due = digestDue();
    if (!due || *due > now)
        return std::nullopt;
    m_told = now;
    return NoticeDigest{.notices = std::exchange(m_waiting, {})};
}

QByteArray NoticeBook::toJson() const
{
    QJsonArray notices;
    for (const Notice& notice : m_notices)
        notices << toNoticeJson(notice);
    QJsonObject failures;
    for (const auto& [subject, seen] : m_failures)
        failures.insert(QString::fromUtf8(subject), toNoticeJson(std::optional(seen)));
    QJsonArray standing;
    for (const auto& [subject, one] : m_standing)
        standing << QJsonObject{{QStringLiteral("rule"), QString::fromUtf8(toText(subject.first))},
                                {QStringLiteral("subject"), QString::fromUtf8(subject.second)},
                                {QStringLiteral("since"), toNoticeJson(std::optional(one.since))},
                                {QStringLiteral("days"), one.days}};
    QJsonArray muted;
    for (const NoticeRule rule : m_muted)
        muted << QString::fromUtf8(toText(rule));
    return QJsonDocument(QJsonObject{{QStringLiteral("notices"), notices},
                                     {QStringLiteral("failures"), failures},
                                     {QStringLiteral("standing"), standing},
                                     {QStringLiteral("muted"), muted},
                                     {QStringLiteral("snoozed"), toNoticeJson(m_snoozed)}})
        .toJson(QJsonDocument::Compact);
}

NoticeBook NoticeBook::fromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    NoticeBook book;
    const QJsonArray notices = object[QLatin1String("notices")].toArray();
    for (const QJsonValue& value : notices)
        if (const auto notice = noticeFrom(value.toObject())) {
            book.m_notices.push_back(*notice);
            book.m_last = std::max(book.m_last, notice->id);
        }
    const QJsonObject failures = object[QLatin1String("failures")].toObject();
    for (auto failure = failures.begin(); failure != failures.end(); ++failure)
        if (const auto seen = noticeTime(failure.value()))
            book.m_failures.emplace(failure.key().toStdString(), *seen);
    const QJsonArray standing = object[QLatin1String("standing")].toArray();
    for (const QJsonValue& value : standing) {
        const QJsonObject one = value.toObject();
        const auto rule = noticeRuleFrom(noticeText(one, "rule"));
        const auto since = noticeTime(one[QLatin1String("since")]);
        if (rule && since)
            book.m_standing.emplace(Subject(*rule, noticeText(one, "subject")),
                                    Standing{.since = *since, .days = one[QLatin1String("days")].toInt()});
    }
    const QJsonArray muted = object[QLatin1String("muted")].toArray();
    for (const QJsonValue& value : muted)
        if (const auto rule = noticeRuleFrom(value.toString().toStdString()))
            book.m_muted.insert(*rule);
    book.m_snoozed = noticeTime(object[QLatin1String("snoozed")]);
    return book;
}

} // namespace models::lifecycle
