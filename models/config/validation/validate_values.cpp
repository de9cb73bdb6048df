// Values and names that did not come through `set`: a store of an older version, an import, a form.
#include "models/config/tree_walk.h"
#include "models/config/validation/validation.h"

namespace models::config {

void checkValues(Validation& validation)
{
    const auto report = [&](const tree::Path& path, std::string_view rule, std::string subject,
                            std::string detail) {
        validation.add({Severity::Error,
                        path,
                        std::string(rule),
                        "value-not-allowed",
                        {std::move(subject)},
                        std::move(detail)});
    };
    tree::walk(validation.configuration(),
               {.leaf =
                    [&](const tree::Leaf& leaf) {
                        const auto checked = checkValue(leaf.field.facts, leaf.path.back(), leaf.value);
                        const bool isSecret = leaf.field.facts.type == ValueType::Secret;
                        if (!checked)
                            report(leaf.path, leaf.field.facts.rule, isSecret ? "" : leaf.value,
                                   checked.error().detail);
                    },
                .emptyEntry = [](const tree::Path&) {},
                .entry =
                    [&](const tree::Path& path, const tree::List& list) {
                        const auto checked = checkEntryName(list.facts, path.back());
                        if (!checked && checkReadableName(list.facts, path.back()))
                            validation.add({Severity::Warning,
                                            path,
                                            std::string(list.facts.rule),
                                            "name-beyond-limits",
                                            {path.back()},
                                            checked.error().detail});
                        else if (!checked)
                            report(path, list.facts.rule, path.back(), checked.error().detail);
                    }});
}

} // namespace models::config
