// What is common to all exports: which edits are to be written, each as an element or command of the vendor
// or as a comment, and what is to be warned about. Private to this room. Pure, any thread.
#pragma once

#include "models/config/edit.h"
#include "models/panos/element_tree.h"
#include "models/panos/export_report.h"

#include <set>
#include <string>
#include <vector>

namespace models::panos {

struct ExportedEdit
{
    config::Edit edit;
    bool isComment = false;  ///< ours, or a secret
    bool isDoubtful = false; ///< stated only because the vendor's default is in doubt: not set here
};

/// The whole configuration: what is set, and what has to be stated because the vendor's default differs.
[[nodiscard]] std::vector<ExportedEdit> wholeExport(const config::Configuration& configuration,
                                                    ExportReport& report);
/// What turns `before` into `after`, in the vendor's meaning: a leaf that goes back to our default is stated
/// where the vendor's is another one.
[[nodiscard]] std::vector<ExportedEdit> differenceExport(const config::Configuration& before,
                                                         const config::Configuration& after,
                                                         ExportReport& report);

/// Only what begins with these words, without them.
[[nodiscard]] std::vector<ExportedEdit> below(std::vector<ExportedEdit> edits,
                                              const std::vector<std::string>& base);

} // namespace models::panos
