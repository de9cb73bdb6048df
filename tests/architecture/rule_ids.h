// Which exact rules of custom-certificate authentication there are, and which of them a test names: in its
// name (`d9_...`), in the comment at it, or in the tag of a row. Plain values, one thread.
#pragma once

#include "tests/architecture/source_tree.h"

#include <QSet>

#include <array>

namespace tests::architecture {

/// The rules of a section are counted from 1: A1 to A10.
struct RuleSection
{
    char letter;
    int rules;
};
inline constexpr std::array ruleSections{RuleSection{'A', 10}, RuleSection{'B', 13}, RuleSection{'C', 28},
                                         RuleSection{'D', 19}, RuleSection{'E', 12}, RuleSection{'F', 5},
                                         RuleSection{'G', 3},  RuleSection{'H', 7},  RuleSection{'I', 8},
                                         RuleSection{'J', 12}, RuleSection{'K', 9}};

[[nodiscard]] QStringList ruleIds();
/// That a page of rules declares: "- **A1** ...".
[[nodiscard]] QSet<QString> declaredRules(const QString& page);
/// That the tests of one file name.
[[nodiscard]] QSet<QString> namedRules(const SourceFile& file);

} // namespace tests::architecture
