#include "models/config/side_by_side.h"

#include "models/config/edit.h"

#include <algorithm>
#include <unordered_set>

namespace models::config {

namespace {

struct TextLine
{
    std::vector<std::string> path;
    std::string text;
};

std::vector<TextLine> linesOf(const Configuration& configuration)
{
    std::vector<TextLine> lines;
    for (Edit& edit : flatten(configuration)) {
        std::string text = toCommand(edit);
        lines.push_back({std::move(edit.path), std::move(text)});
    }
    return lines;
}

std::unordered_set<std::string_view> textsOf(const std::vector<TextLine>& lines)
{
    std::unordered_set<std::string_view> texts;
    for (const TextLine& line : lines)
        texts.insert(line.text);
    return texts;
}

/// Both come in canonical order, so what both have stands in the same order in both.
std::vector<SideLine> merged(const std::vector<TextLine>& before, const std::vector<TextLine>& after)
{
    using Kind = SideLine::Kind;
    const auto left = textsOf(before);
    const auto right = textsOf(after);
    std::vector<SideLine> lines;
    auto old = before.begin();
    auto now = after.begin();
    while (old != before.end() || now != after.end()) {
        const bool isGone = old != before.end() && !right.contains(old->text);
        const bool isNew = now != after.end() && !left.contains(now->text);
        if (isGone && isNew && old->path == now->path)
            lines.push_back({Kind::Changed, (old++)->text, (now++)->text});
        else if (isGone)
            lines.push_back({Kind::Removed, (old++)->text, {}});
        else if (isNew)
            lines.push_back({Kind::Added, {}, (now++)->text});
        else
            lines.push_back({Kind::Same, (old++)->text, (now++)->text});
    }
    return lines;
}

} // namespace

std::vector<SideLine> sideBySide(const Configuration& before, const Configuration& after, std::size_t context)
{
    const auto lines = merged(linesOf(before), linesOf(after));
    std::vector<bool> isShown(lines.size(), false);
    for (std::size_t line = 0; line < lines.size(); ++line) {
        if (lines[line].kind == SideLine::Kind::Same)
            continue;
        const std::size_t first = line < context ? 0 : line - context;
        const std::size_t end = std::min(lines.size(), line + context + 1);
        std::fill(isShown.begin() + std::ptrdiff_t(first), isShown.begin() + std::ptrdiff_t(end), true);
    }
    std::vector<SideLine> shown;
    std::size_t hidden = 0;
    const auto closeGap = [&] {
        if (hidden > 0)
            shown.push_back({SideLine::Kind::Gap, std::to_string(hidden), {}});
        hidden = 0;
    };
    for (std::size_t line = 0; line < lines.size(); ++line) {
        if (!isShown[line]) {
            ++hidden;
            continue;
        }
        closeGap();
        shown.push_back(lines[line]);
    }
    if (!shown.empty())
        closeGap();
    return shown;
}

} // namespace models::config
