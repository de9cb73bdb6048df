#include "app/manager/scenario_question.h"

#include "app/manager/scenario_wait.h"

#include <QCoreApplication>
#include <QLocalSocket>

namespace app::manager {

using namespace models;
using session::base::ErrorCode;

namespace {

using namespace std::chrono_literals;

constexpr auto answerTime = 600s;
constexpr auto connectTime = 15s; // an agent of a large fleet opens its socket late
constexpr int tryMilliseconds = 50;

} // namespace

shell::Reply askProgram(const QString& name, const shell::ControlRequest& request)
{
    QLocalSocket socket;
    const auto reach = [&socket, &name] {
        socket.connectToServer(name);
        return socket.waitForConnected(tryMilliseconds);
    };
    if (!waitInLoop(reach, connectTime))
        return shell::replyError({ErrorCode::Network, "nobody answers at " + name.toStdString()});
    QObject::connect(&socket, &QLocalSocket::readyRead, QCoreApplication::instance(),
                     &QCoreApplication::quit);
    QObject::connect(&socket, &QLocalSocket::disconnected, QCoreApplication::instance(),
                     &QCoreApplication::quit);
    socket.write(shell::writeRequest(request));
    const auto isDecided = [&socket] {
        return socket.canReadLine() || socket.state() != QLocalSocket::ConnectedState;
    };
    if (!waitInLoop(isDecided, answerTime) || !socket.canReadLine())
        return shell::replyError(
            {ErrorCode::Network, "there is no answer to " + request.command.toStdString()});
    const auto reply = shell::readReply(socket.readLine());
    return reply ? *reply : shell::replyError(reply.error());
}

} // namespace app::manager
