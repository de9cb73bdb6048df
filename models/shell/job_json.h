// Jobs as scripts and people see them: PEND, ACT, FIN; OK, FAIL (panos 8). Pure; any thread.
#pragma once

#include "models/lifecycle/job.h"

#include <QJsonObject>
#include <QString>

namespace models::shell {

[[nodiscard]] QString statusText(lifecycle::JobStatus status); ///< "PEND", "ACT", "FIN"
[[nodiscard]] QString resultText(lifecycle::JobResult result); ///< "PEND", "OK", "FAIL"
[[nodiscard]] QString typeText(lifecycle::JobType type);       ///< "Commit", "CommitAll", "Operation"
[[nodiscard]] QJsonObject jobJson(const lifecycle::Job& job);
[[nodiscard]] QString jobLine(const lifecycle::Job& job);

} // namespace models::shell
