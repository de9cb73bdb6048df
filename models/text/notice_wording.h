// Notices in words: what has happened in half a line, and in a sentence with the way on. Takes stable names
// and plain values; nothing that a notice does not hold comes in. Any thread after the translators are
// installed. ux 3.9.
#pragma once

#include "session/base/clock.h"

#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace models::text {

/// A notice as it is told; members as in lifecycle::NoticeFact.
struct ToldNotice
{
    std::string_view rule; ///< "failure-class"
    std::string subject;
    std::string name;
    std::string detail;
    int days = 0;
    std::optional<session::base::TimePoint> at;
};

[[nodiscard]] QString noticeRuleTitle(std::string_view rule); ///< "New kind of refusal"
[[nodiscard]] QString noticeRuleHelp(std::string_view rule);  ///< when it speaks, in one sentence
[[nodiscard]] QString noticeHeadline(const ToldNotice& notice);
[[nodiscard]] QString noticeSentence(const ToldNotice& notice);
/// Of several at once: "3 notices".
[[nodiscard]] QString digestHeadline(int notices);

} // namespace models::text
