#include "tests/support/fast_clock.h"

namespace support {

FastClock::FastClock(int factor) : m_factor(factor)
{
    m_sinceStart.start();
}

void FastClock::addTo(QProcessEnvironment& environment) const
{
    // A relative start is relative to the moment at which that program starts, so the lead has to be told.
    const double lead = static_cast<double>(m_sinceStart.nsecsElapsed()) / 1e9 * (m_factor - 1);
    environment.insert("LD_PRELOAD", HANDFAST_FAKETIME_LIBRARY);
    environment.insert("FAKETIME", QString("+%1 x%2").arg(lead, 0, 'f', 3).arg(m_factor));
}

void shiftTime(QProcessEnvironment& environment, std::chrono::seconds shift)
{
    environment.insert("LD_PRELOAD", HANDFAST_FAKETIME_LIBRARY);
    environment.insert("FAKETIME", QString::asprintf("%+lld", static_cast<long long>(shift.count())));
}

} // namespace support
