// The English sentences that session and models give their errors, findings and checks, for the window to say
// in another language: %1 and the like stand for what is put in. Private to this room; any thread.
#pragma once

#include <span>

namespace models::text {

[[nodiscard]] std::span<const char* const> configurationSentences();
[[nodiscard]] std::span<const char* const> verdictSentences();
[[nodiscard]] std::span<const char* const> operationSentences();
[[nodiscard]] std::span<const char* const> enrolmentSentences();
[[nodiscard]] std::span<const char* const> workflowSentences();
[[nodiscard]] std::span<const char* const> transportSentences();
[[nodiscard]] std::span<const char* const> readingSentences();

} // namespace models::text
