// The rules of the house that a machine can check. Each is a pure function from the sources to findings, so
// that a test can show it a bad sample. A finding reads `path:line: what is wrong`; none means that the rule
// holds.
#pragma once

#include "tests/architecture/source_tree.h"

#include <functional>

namespace tests::architecture {

struct Rule
{
    QString name;
    std::function<QStringList(const SourceTree&)> findings;
};

/// Every rule, in a fixed order. `widgetHeaders` is the folder of the QtWidgets headers, which tells what a
/// widget is.
[[nodiscard]] QList<Rule> rules(const QString& widgetHeaders);

} // namespace tests::architecture
