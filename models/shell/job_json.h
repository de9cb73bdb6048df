// Jobs as scripts and people see them: PEND, ACT, FIN; OK, FAIL (panos 8). Pure; any thread.
#pragma once

#include "models/lifecycle/job.h"

#include <QJsonObject>
#include <QString>

namespace models::shell {

[[nodiscard]] QJsonObject jobJson(const lifecycle::Job& job);
[[nodiscard]] QString jobLine(const lifecycle::Job& job);
[[nodiscard]] QString deviceJobLine(const lifecycle::DeviceJob& device);

} // namespace models::shell
