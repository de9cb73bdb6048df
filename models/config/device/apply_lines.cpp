#include "models/config/device/apply_lines.h"

namespace models::config {

using session::base::failure;

Result<> applyLines(Configuration& configuration, std::string_view text, const ParseLine& parse)
{
    const auto inLine = [](const CommandLine& line, const session::base::Error& error) {
        return failure(error.code, "line " + std::to_string(line.number) + ": " + error.detail);
    };
    for (const CommandLine& line : joinLines(text)) {
        const auto words = splitWords(line.text);
        if (!words)
            return inLine(line, words.error());
        const auto edits = parse(*words);
        if (!edits)
            return inLine(line, edits.error());
        for (const Edit& edit : *edits)
            if (const auto applied = apply(configuration, edit); !applied)
                return inLine(line, applied.error());
    }
    return {};
}

} // namespace models::config
