// What is worth a word to whoever is not looking at the window: five rules, and a notice for each time that
// one of them holds (ux 3.9). A notice names things by their stable names and never holds a secret; the
// sentences are in models/text/notice_wording.h. Plain values, any thread.
#pragma once

#include "session/base/clock.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace models::lifecycle {

enum class NoticeRule {
    FailureClass,    ///< a reason of refusal that was not there within a day
    WaveStopped,     ///< a migration has stopped by itself
    CertificateEnds, ///< a CA's or server's certificate, 30, 7 and 1 days before
    ListenerDown,    ///< nobody can reach a service that should be there
    ListStale,       ///< a revocation list is past its nextUpdate, and no newer one is to be had
    Count
};

[[nodiscard]] std::string_view toText(NoticeRule rule); ///< "failure-class", "wave-stopped", ...
[[nodiscard]] std::optional<NoticeRule> noticeRuleFrom(std::string_view name);
[[nodiscard]] std::array<NoticeRule, std::size_t(NoticeRule::Count)> allNoticeRules();

/// What a rule has found.
struct NoticeFact
{
    NoticeRule rule = NoticeRule::FailureClass;
    /// By what it is the same one again: reason and who judged, number of a plan, SHA-256 of a certificate,
    /// name of a listener, URL of a list.
    std::string subject;
    std::string name = {};   ///< serial of the first device, workflow, certificate, address, CA or URL
    std::string detail = {}; ///< reason name; why it stopped; "authority" or "server"; what is wrong
    int days = 0;            ///< CertificateEnds: 30, 7 or 1
    std::optional<session::base::TimePoint> at = {}; ///< notAfter, nextUpdate
    bool operator==(const NoticeFact&) const = default;
};

struct Notice
{
    std::uint64_t id = 0; ///< grows
    session::base::TimePoint time;
    NoticeFact fact;
    bool isRead = false;
    bool operator==(const Notice&) const = default;
};

/// Told at once: what has come within a minute, oldest first; never empty.
struct NoticeDigest
{
    std::vector<Notice> notices;
    bool operator==(const NoticeDigest&) const = default;
};

} // namespace models::lifecycle
