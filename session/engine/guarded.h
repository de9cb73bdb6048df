// Runs a task of a loop so that the loop goes on: what the task throws (the library under us, memory that has
// run out) is logged and ends there. For whoever has something to re-arm behind it. Any thread.
#pragma once

#include "session/base/log.h"

#include <exception>
#include <string>
#include <string_view>

namespace session::engine {

template <class Task>
void guarded(std::string_view where, const Task& task)
{
    try {
        task();
    } catch (const std::exception& error) {
        base::log(base::LogLevel::Error, std::string(where) + ": " + error.what());
    } catch (...) { // no exception of the library under us
        base::log(base::LogLevel::Error, std::string(where) + ": something unknown was thrown");
    }
}

} // namespace session::engine
