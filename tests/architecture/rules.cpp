#include "tests/architecture/rules.h"

#include "tests/architecture/include_rules.h"
#include "tests/architecture/text_rules.h"

namespace tests::architecture {

QList<Rule> rules(const QString& widgetHeaders)
{
    return {
        {"arrows", [](const SourceTree& tree) { return forbiddenArrows(tree, roomTable()); }},
        {"names", [](const SourceTree& tree) { return forbiddenNames(tree, roomTable(), namedRooms()); }},
        {"includes from the root", includesNotFromTheRoot},
        {"no Qt in session", qtInSession},
        {"no widgets in models",
         [=](const SourceTree& tree) { return widgetsInModels(tree, widgetHeaders); }},
        {"no Asio in public headers", asioInPublicHeaders},
        {"length", filesTooLong},
        {"no singletons", singletons},
        {"message boxes", messageBoxesOutsideViews},
        {"no nested event loops", nestedEventLoops},
        {"no sleeps in tests", sleepsInTests},
        {"no equal bodies", equalBodies},
        {"every source is listed", unlistedSources},
        {"headers name their thread", headersWithoutThread},
        {"top level", strangersAtTheTop},
    };
}

} // namespace tests::architecture
