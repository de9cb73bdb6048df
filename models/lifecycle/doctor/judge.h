// What the doctor makes of the facts: each thing with its state, in the order in which people look. Pure, any
// thread.
#pragma once

#include "models/lifecycle/doctor/check.h"
#include "models/lifecycle/doctor/facts.h"

namespace models::lifecycle {

[[nodiscard]] std::vector<DoctorCheck> judge(const DoctorFacts& facts);

} // namespace models::lifecycle
