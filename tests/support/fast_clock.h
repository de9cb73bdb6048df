// Time that runs faster for the programs under test, through libfaketime: timers of Asio and Qt move alike.
// All programs that share one FastClock agree about the time, whenever they were started. One thread.
#pragma once

#include <QElapsedTimer>
#include <QProcessEnvironment>

#include <chrono>

namespace support {

class FastClock
{
public:
    /// `factor` 60: one true second is a minute for the program. Fast time equals true time now.
    explicit FastClock(int factor);
    /// Makes a program that starts right now with this environment run by this clock.
    void addTo(QProcessEnvironment& environment) const;

private:
    int m_factor = 1;
    QElapsedTimer m_sinceStart;
};

/// Makes a program that runs with this environment take the time to be that much later, or earlier, than it
/// is.
void shiftTime(QProcessEnvironment& environment, std::chrono::seconds shift);

} // namespace support
