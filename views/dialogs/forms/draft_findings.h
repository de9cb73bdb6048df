// What validation says to a form before its edits are made, and how that is shown: what forbids them beside
// the button, the rest as rows. GUI thread.
#pragma once

#include "models/config/validation/object_findings.h"
#include "views/widgets/condition_table.h"

#include <vector>

namespace models::lifecycle {
class Lifecycle;
}

namespace views::dialogs {

struct DraftFindings
{
    QString obstacle; ///< "" when the edits can be made
    std::vector<models::config::Finding> notes;
};

/// About an object and the settings that name it.
[[nodiscard]] DraftFindings draftFindings(const models::lifecycle::Lifecycle& lifecycle,
                                          const std::vector<models::config::Edit>& edits,
                                          const models::config::ObjectName& object);
/// About the settings at or below a path.
[[nodiscard]] DraftFindings draftFindings(const models::lifecycle::Lifecycle& lifecycle,
                                          const std::vector<models::config::Edit>& edits,
                                          const std::vector<std::string>& path);

/// About an object of the candidate as it is, errors first.
[[nodiscard]] std::vector<models::config::Finding>
presentFindings(const models::lifecycle::Lifecycle& lifecycle, const models::config::ObjectName& object);

/// Errors first, the rule at the right.
[[nodiscard]] std::vector<widgets::ConditionRow>
findingRows(const std::vector<models::config::Finding>& findings);

} // namespace views::dialogs
