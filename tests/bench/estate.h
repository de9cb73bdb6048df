// A manager with many devices, for benchmarks. A failure ends the program. Main thread.
#pragma once

#include "app/manager/application.h"

#include <functional>
#include <memory>
#include <string>
#include <type_traits>
#include <utility>

namespace bench {

inline constexpr int devicesOfStack = 500;

[[noreturn]] void giveUp(const char* what, const session::base::Error& error);

template <class T>
T must(session::base::Result<T> result, const char* what)
{
    if (!result)
        giveUp(what, result.error());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

[[nodiscard]] std::string serialOf(int number); ///< of the device of that number, from 0
[[nodiscard]] std::unique_ptr<app::manager::Application> openAt(const QString& directory);
/// What the engine would tell of a device: most come, some with a predefined certificate, one of ten is
/// refused (for one of two reasons), one of ten leaves.
[[nodiscard]] session::engine::Event madeUpEvent(const std::string& serial, int number,
                                                 session::base::TimePoint now);
/// Firewalls in stacks of their sites and in device groups of two levels, as one edit of the candidate.
void fill(models::lifecycle::Lifecycle& lifecycle, int devices, const std::function<void()>& done);

} // namespace bench
