#include "app/manager/shell_peer.h"

#include "models/shell/interpreter.h"

#include <QCoreApplication>
#include <QDir>

namespace app::manager {

using namespace models;

session::base::Result<ShellPeer> ShellPeer::find(const QString& dataDirectory,
                                                 const std::optional<QString>& passphraseFile)
{
    ShellPeer peer;
    peer.m_client = std::make_unique<shell::ControlClient>();
    if (peer.m_client->connectTo(store::controlSocketOf(dataDirectory)))
        return peer;
    peer.m_client.reset();
    auto application = Application::open(
        {.dataDirectory = dataDirectory, .passphraseFile = passphraseFile, .listen = {}, .lifecycle = {}});
    if (!application)
        return std::unexpected(application.error());
    peer.m_application = std::move(*application);
    return peer;
}

shell::Reply ShellPeer::ask(const QString& command)
{
    if (m_client) {
        auto reply = m_client->ask(command);
        return reply ? *reply : shell::replyError(reply.error());
    }
    shell::ShellContext context{m_application->lifecycle(), m_application->migration(), QDir::currentPath()};
    std::optional<shell::Reply> answer;
    shell::execute(context, command, [&answer](const shell::Reply& reply) {
        answer = reply;
        QCoreApplication::quit();
    });
    while (!answer)
        QCoreApplication::exec(); // the reply of a long command comes in the event loop
    return *answer;
}

} // namespace app::manager
