#include "models/tables/notice_rows.h"

#include "models/tables/devices/device_status.h"
#include "models/text/times.h"

#include <QCoreApplication>

#include <algorithm>

namespace models::tables {

using lifecycle::Notice;
using lifecycle::NoticeDigest;
using lifecycle::NoticeFact;
using lifecycle::NoticeRule;

namespace {

constexpr qsizetype mostLines = 5;
const QString ruleKey = QStringLiteral("rule/");
const QString noticeKey = QStringLiteral("notice/");

QString noticeTr(const char* words)
{
    return QCoreApplication::translate("NoticeRows", words);
}

QString ruleName(NoticeRule rule)
{
    const auto name = toText(rule);
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

/// How grave it is, by the shapes that devices have taught.
DeviceStatus shapeOf(const NoticeFact& fact)
{
    switch (fact.rule) {
    case NoticeRule::CertificateEnds:
        return fact.days <= 1 ? DeviceStatus::Failed : DeviceStatus::DisconnectWait;
    case NoticeRule::ListStale:
        return DeviceStatus::Blocked;
    default:
        return DeviceStatus::Failed;
    }
}

Row rowOf(const Notice& notice)
{
    const auto told = toldNotice(notice);
    return {.key = noticeKey + QString::number(notice.id),
            .cells = {{.text = text::noticeHeadline(told),
                       .toolTip = text::noticeSentence(told),
                       .status = QVariant::fromValue(shapeOf(notice.fact)),
                       .cause = notice.isRead ? QString() : noticeTr("new")},
                      {.text = text::localTime(notice.time), .toolTip = text::bothTimes(notice.time)}},
            .depth = 1};
}

Row headOf(NoticeRule rule, const std::vector<Row>& rows, const QSet<QString>& closed)
{
    const QString key = ruleKey + ruleName(rule);
    const QString title =
        QStringLiteral("%1  ·  %2").arg(text::noticeRuleTitle(toText(rule))).arg(rows.size());
    return {.key = key,
            .cells = {{.text = title, .toolTip = text::noticeRuleHelp(toText(rule))}, {.text = QString()}},
            .group = title,
            .isGroupClosed = closed.contains(key)};
}

} // namespace

QStringList noticeTitles()
{
    return {noticeTr("What"), noticeTr("When")};
}

std::vector<Row> noticeRows(const std::vector<Notice>& notices, const QSet<QString>& closed)
{
    std::vector<std::pair<NoticeRule, std::vector<Row>>> groups; // newest first
    for (auto notice = notices.rbegin(); notice != notices.rend(); ++notice) {
        auto group =
            std::ranges::find(groups, notice->fact.rule, &std::pair<NoticeRule, std::vector<Row>>::first);
        if (group == groups.end())
            group = groups.insert(group, {notice->fact.rule, {}});
        group->second.push_back(rowOf(*notice));
    }
    std::vector<Row> rows;
    for (auto& [rule, group] : groups) {
        rows.push_back(headOf(rule, group, closed));
        if (!rows.back().isGroupClosed)
            std::ranges::move(group, std::back_inserter(rows));
    }
    return rows;
}

std::optional<std::uint64_t> noticeOfRow(const QString& key)
{
    if (!key.startsWith(noticeKey))
        return std::nullopt;
    return key.mid(noticeKey.size()).toULongLong();
}

text::ToldNotice toldNotice(const Notice& notice)
{
    const NoticeFact& fact = notice.fact;
    return {.rule = toText(fact.rule),
            .subject = fact.subject,
            .name = fact.name,
            .detail = fact.detail,
            .days = fact.days,
            .at = fact.at};
}

QString noticeLine(const Notice& notice)
{
    const auto told = toldNotice(notice);
    return text::noticeHeadline(told) + QStringLiteral(". ") + text::noticeSentence(told);
}

NoticeTarget targetOf(const NoticeFact& fact)
{
    switch (fact.rule) {
    case NoticeRule::FailureClass:
        if (fact.name.empty()) // of a stranger: no device shows it
            return {.page = QStringLiteral("sessions"), .filter = {}};
        return {.page = QStringLiteral("devices"),
                .filter = QStringLiteral("reason:") + QString::fromStdString(fact.detail)};
    case NoticeRule::WaveStopped:
        return {.page = QStringLiteral("migration"), .filter = {}};
    case NoticeRule::CertificateEnds:
        return {.page = QStringLiteral("certificates"), .filter = QString::fromStdString(fact.name)};
    case NoticeRule::ListenerDown:
        return {.page = QStringLiteral("settings"), .filter = {}};
    case NoticeRule::ListStale:
        if (fact.name == fact.subject) // of another CA, by its URL
            break;
        return {.page = QStringLiteral("certificates"), .filter = QString::fromStdString(fact.name)};
    case NoticeRule::Count:
        break;
    }
    return {.page = QStringLiteral("events"), .filter = QStringLiteral("reason:revocation-unavailable")};
}

NoticeTarget targetOf(const NoticeDigest& digest)
{
    const NoticeTarget first = targetOf(digest.notices.front().fact);
    const auto isElsewhere = [&](const Notice& notice) { return targetOf(notice.fact).page != first.page; };
    if (std::ranges::any_of(digest.notices, isElsewhere))
        return {.page = QStringLiteral("overview"), .filter = {}};
    const auto isOther = [&](const Notice& notice) { return targetOf(notice.fact) != first; };
    return {.page = first.page,
            .filter = std::ranges::any_of(digest.notices, isOther) ? QString() : first.filter};
}

DigestWords wordsOf(const NoticeDigest& digest)
{
    const auto told = toldNotice(digest.notices.back());
    if (digest.notices.size() == 1)
        return {.headline = text::noticeHeadline(told), .body = text::noticeSentence(told)};
    QStringList lines;
    for (auto notice = digest.notices.rbegin(); notice != digest.notices.rend(); ++notice)
        lines << text::noticeHeadline(toldNotice(*notice));
    const qsizetype more = lines.size() - mostLines;
    if (more > 0) {
        lines = lines.mid(0, mostLines);
        lines << QStringLiteral("+ %1").arg(more);
    }
    return {.headline = text::digestHeadline(int(digest.notices.size())),
            .body = lines.join(QLatin1Char('\n'))};
}

} // namespace models::tables
