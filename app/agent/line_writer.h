// Whole lines to a descriptor, at once and unbuffered, so that a reader sees each when it happened. A reader
// that went away is no error: there is just nobody to tell. One thread.
#pragma once

#include <QByteArray>

#include <atomic>

namespace app::agent {

class LineWriter
{
public:
    /// `giveUp` set to true ends a write that waits for its reader (a signal wakes it up).
    LineWriter(int descriptor, const std::atomic<bool>& giveUp) : m_descriptor(descriptor), m_giveUp(giveUp)
    {
    }

    void write(const QByteArray& lines);

private:
    int m_descriptor;
    const std::atomic<bool>& m_giveUp;
    bool m_gone = false;
};

} // namespace app::agent
