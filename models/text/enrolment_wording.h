// What came of an enrolment, in sentences. Any thread after the translators are installed.
#pragma once

#include "session/enrollment/outcome.h"

#include <QString>

namespace models::text {

/// Why there is no certificate and what to do, with the CA's own words where it gave some.
[[nodiscard]] QString refusalSentence(const session::enrollment::Refusal& refusal);
/// What is not as it should be although it went well.
[[nodiscard]] QString noteSentence(session::enrollment::Note note);

} // namespace models::text
