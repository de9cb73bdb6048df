// SIGTERM and SIGINT as a wish to stop, told in the event loop. One at a time in a process. Main thread.
#pragma once

#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace app::manager {

class Termination
{
public:
    explicit Termination(std::function<void()> wanted);
    ~Termination(); ///< signals do again what they did before
    Termination(const Termination&) = delete;
    Termination& operator=(const Termination&) = delete;

private:
    std::function<void()> m_wanted;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace app::manager
