// Notices as rows of the history, those of a rule together, and where each leads. Pure; main thread
// (translations). ux 3.9.
#pragma once

#include "models/lifecycle/notices/notice.h"
#include "models/tables/rows_model.h"
#include "models/text/notice_wording.h"

#include <optional>
#include <vector>

namespace models::tables {

enum class NoticeColumn { What, When, ColumnCount };
[[nodiscard]] QStringList noticeTitles();
/// The rule with the newest notice first; its own line says how many there are. Of a `closed` one (by the key
/// of its line) that is all.
[[nodiscard]] std::vector<Row> noticeRows(const std::vector<lifecycle::Notice>& notices,
                                          const QSet<QString>& closed = {});
/// Of a row of these; nullopt for the line of a rule.
[[nodiscard]] std::optional<std::uint64_t> noticeOfRow(const QString& key);

/// As models/text tells it.
[[nodiscard]] text::ToldNotice toldNotice(const lifecycle::Notice& notice);

/// Headline and sentence.
[[nodiscard]] QString noticeLine(const lifecycle::Notice& notice);

struct NoticeTarget
{
    QString page;   ///< id
    QString filter; ///< what stands in its filter field, "" for none
    bool operator==(const NoticeTarget&) const = default;
};
[[nodiscard]] NoticeTarget targetOf(const lifecycle::NoticeFact& fact);
/// Where a digest leads: to what all of it has in common, else to the overview.
[[nodiscard]] NoticeTarget targetOf(const lifecycle::NoticeDigest& digest);

/// What a desktop shows of a digest; at most five lines.
struct DigestWords
{
    QString headline;
    QString body;
    bool operator==(const DigestWords&) const = default;
};
[[nodiscard]] DigestWords wordsOf(const lifecycle::NoticeDigest& digest);

} // namespace models::tables
