// Runs a task of a loop so that the loop goes on: what the task throws (the library under us, memory that has
// run out) is logged and ends there. For whoever has something to re-arm behind it, and for threads: what
// leaves one ends the program. Any thread.
#pragma once

#include "session/base/log.h"

#include <exception>
#include <string>
#include <string_view>

namespace session::base {

template <class Task>
void guarded(std::string_view where, const Task& task)
{
    try {
        task();
    } catch (const std::exception& error) {
        log(LogLevel::Error, std::string(where) + ": " + error.what());
    } catch (...) { // no exception of the library under us
        log(LogLevel::Error, std::string(where) + ": something unknown was thrown");
    }
}

/// A thread's loop to its end, with run() as an asio::io_context has it: whatever one task throws, the others
/// go on.
template <class Loop>
void runGuarded(std::string_view where, Loop& loop)
{
    for (bool isOver = false; !isOver;)
        guarded(where, [&] {
            loop.run();
            isOver = true;
        });
}

} // namespace session::base
