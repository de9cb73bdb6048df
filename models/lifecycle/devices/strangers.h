// The peers that were refused and belong to no managed device: one entry each, however often it tries. Pure;
// main thread.
#pragma once

#include "session/base/ids.h"
#include "session/engine/event.h"

#include <cstddef>
#include <deque>
#include <optional>
#include <string>

namespace models::lifecycle {

/// The peer did not say who it is, or it is managed by nobody here.
struct Stranger
{
    std::optional<session::base::Serial> serial; ///< as it claims
    session::engine::AttemptPtr attempt;         ///< the last one
    std::optional<session::engine::AlertFact> alert;
    session::base::TimePoint time;
    std::size_t attempts = 1; ///< refused, as far as it was remembered
};

/// What tells it from others: the serial number that it claims, else the certificate that it showed, else the
/// host that it came from and what it was refused for.
[[nodiscard]] std::string identityOf(const Stranger& stranger);
/// What its certificate calls itself, "" when it showed none or that has no name.
[[nodiscard]] std::string shownName(const Stranger& stranger);
/// Takes the place of what is known of the same one, and stands first; the oldest beyond `most` are
/// forgotten.
void noteStranger(std::deque<Stranger>& strangers, Stranger stranger, std::size_t most);

} // namespace models::lifecycle
