// How a program that plays a rehearsal is ended while nobody waits for it: it is asked, and killed when it
// has not ended after a while. What it had started goes with it, by the kernel. Main thread; returns at once.
#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <chrono>
#include <memory>

namespace models::workflows {

/// As long as its programs may take to end in order.
inline constexpr std::chrono::milliseconds endingPatience(5'000);

/// QProcess::finished tells when it has ended.
void askToEnd(QProcess& process, std::chrono::milliseconds patience = endingPatience);

/// The same for one of which nobody wants to hear any more: both are kept until it has ended, or the program
/// itself ends.
void leaveToEnd(std::unique_ptr<QProcess> process, std::unique_ptr<QTemporaryDir> directory,
                std::chrono::milliseconds patience = endingPatience);

} // namespace models::workflows
