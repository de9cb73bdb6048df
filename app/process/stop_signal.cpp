#include "app/process/stop_signal.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace app::process {

namespace {

// A signal handler can reach nothing but these.
std::atomic<bool> stopRequestedFlag = false;
std::atomic<int> wakeDescriptor = -1;

void onSignal(int)
{
    const int saved = errno;
    stopRequestedFlag = true;
    const char byte = 0;
    [[maybe_unused]] const ssize_t ignored = ::write(wakeDescriptor, &byte, 1);
    errno = saved;
}

void mask(int how)
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(how, &signals, nullptr);
}

} // namespace

StopSignal::StopSignal(BlockedCalls calls)
{
    if (::pipe2(m_pipe, O_CLOEXEC | O_NONBLOCK) != 0)
        qFatal("no pipe for signals");
    wakeDescriptor = m_pipe[1];
    m_notifier = new QSocketNotifier(m_pipe[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &StopSignal::drain);
    struct sigaction action{};
    action.sa_handler = onSignal;
    action.sa_flags = calls == BlockedCalls::GoOn ? SA_RESTART : 0;
    sigemptyset(&action.sa_mask);
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGINT, &action, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
}

StopSignal::~StopSignal()
{
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
    wakeDescriptor = -1;
    ::close(m_pipe[0]);
    ::close(m_pipe[1]);
}

const std::atomic<bool>& StopSignal::requested()
{
    return stopRequestedFlag;
}

void StopSignal::keepFromNewThreads()
{
    mask(SIG_BLOCK);
}

void StopSignal::letThrough()
{
    mask(SIG_UNBLOCK);
}

void StopSignal::drain()
{
    char bytes[16];
    while (::read(m_pipe[0], bytes, sizeof bytes) > 0) {
    }
    Q_EMIT stopRequested();
}

} // namespace app::process
