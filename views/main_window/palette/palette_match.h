// How well what is typed fits a line of the command palette. Pure, any thread.
#pragma once

#include <QString>

#include <optional>

namespace views::main_window {

/// The lower the better; nullopt: it does not fit. Every word typed has to be in the line, whatever its case:
/// best at its beginning, then at the beginning of a word, then inside of one, then as letters with others
/// between them.
[[nodiscard]] std::optional<int> matchScore(const QString& line, const QString& typed);

} // namespace views::main_window
