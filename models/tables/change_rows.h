// What a commit would change, and what validation found, as table rows. Pure; any thread.
#pragma once

#include "models/config/edit.h"
#include "models/config/validation/validate.h"
#include "models/tables/devices/device_status.h"
#include "models/tables/rows_model.h"

namespace models::tables {

enum class ChangeColumn { Kind, Path, Before, After, ColumnCount };
enum class FindingColumn { Severity, Rule, Sentence, Path, ColumnCount };

[[nodiscard]] QString pathText(const std::vector<std::string>& path); ///< words, quoted as in `set`
/// "Certificate Profile": the label of the setting or of the list whose entry it is.
[[nodiscard]] QString settingLabel(const std::vector<std::string>& path);
[[nodiscard]] QString kindText(config::Change::Kind kind);
[[nodiscard]] QString iconOf(config::Change::Kind kind);
[[nodiscard]] QString severityText(config::Severity severity);
[[nodiscard]] QString sentenceOf(const config::Finding& finding);

[[nodiscard]] QStringList changeTitles();
/// So many changes are shown at once: nobody reads more, and a filter finds the others.
inline constexpr std::size_t mostShownChanges = 2000;
struct ShownChanges
{
    std::vector<Row> rows;                ///< the row's key is the path
    std::vector<std::size_t> places = {}; ///< of each row's change in the list
    std::size_t matching = 0; ///< that hold all words; more than there are rows when there are too many
};
/// Of those that hold all these words, the first.
[[nodiscard]] ShownChanges changeRows(const std::vector<config::Change>& changes, const QString& words = {});
/// One a line; those with PEM text are cut, it would hide all the others. After the first `mostShownChanges`
/// a comment says how many more there are.
[[nodiscard]] QString commandsText(const std::vector<config::Edit>& edits);
[[nodiscard]] QStringList findingTitles();
/// Errors first.
[[nodiscard]] std::vector<Row> findingRows(std::vector<config::Finding> findings);

} // namespace models::tables
