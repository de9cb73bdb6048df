#include "app/agent/console_peer.h"

#include "models/shell/device_console.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QThread>

#include <chrono>
#include <optional>

namespace app::agent {

using namespace models;
using namespace std::chrono_literals;

namespace {

constexpr auto longestWait = 15s; // above what an agent of a large fleet needs to read its bundles
constexpr auto betweenTries = 50ms;

} // namespace

session::base::Result<std::unique_ptr<process::CommandPeer>> ConsolePeer::find(const QString& directory)
{
    if (!QDir(directory).exists())
        return session::base::failure(session::base::ErrorCode::NotFound,
                                      "there is no directory " + directory.toStdString());
    const QDeadlineTimer deadline(longestWait);
    for (;;) {
        auto peer = std::make_unique<ConsolePeer>();
        peer->m_client = std::make_unique<shell::ControlClient>();
        if (peer->m_client->connectTo(consoleSocketOf(directory)))
            return peer;
        peer->m_client.reset();
        auto state = StateDirectory::open(directory);
        if (state) {
            peer->m_state = *std::move(state);
            peer->m_keeper = std::make_unique<StateKeeper>(*peer->m_state, peer->m_converter);
            return peer;
        }
        // An agent takes the directory first and answers later; one that ends does it the other way round.
        if (state.error().code != session::base::ErrorCode::InUse || deadline.hasExpired())
            return std::unexpected(state.error());
        QThread::msleep(betweenTries.count());
    }
}

shell::Reply ConsolePeer::ask(const shell::ControlRequest& request)
{
    if (m_client) {
        auto reply = m_client->ask(request);
        return reply ? *reply : shell::replyError(reply.error());
    }
    std::optional<shell::Reply> answer;
    shell::answerConsole(*m_keeper, request, [&answer](const shell::Reply& reply) {
        answer = reply;
        QCoreApplication::quit();
    });
    while (!answer)
        QCoreApplication::exec(); // a file on its way comes in the event loop
    return *answer;
}

} // namespace app::agent
