#include "app/manager/termination.h"

#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace app::manager {

namespace {

int pipeEnds[2] = {-1, -1}; // a signal handler can reach nothing else

extern "C" void noteSignal(int /*number*/)
{
    const char mark = 1;
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &mark, 1);
}

void handle(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
}

} // namespace

Termination::Termination(std::function<void()> wanted) : m_wanted(std::move(wanted))
{
    if (::pipe2(pipeEnds, O_CLOEXEC | O_NONBLOCK) != 0)
        return; // signals end the process the hard way then
    m_notifier = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] {
        char marks[16];
        [[maybe_unused]] const auto taken = ::read(pipeEnds[0], marks, sizeof marks);
        m_wanted();
    });
    handle(noteSignal);
}

Termination::~Termination()
{
    if (!m_notifier)
        return;
    handle(SIG_DFL);
    m_notifier.reset();
    ::close(pipeEnds[0]);
    ::close(pipeEnds[1]);
}

} // namespace app::manager
