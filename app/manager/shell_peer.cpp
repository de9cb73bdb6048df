#include "app/manager/shell_peer.h"

#include "app/manager/report_printer.h"
#include "models/shell/interpreter.h"
#include "models/tables/notice_rows.h"
#include "models/text/handshake_text.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QThread>

#include <chrono>

namespace app::manager {

using namespace models;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 15s; // above what a manager of a large fleet needs to open its store
constexpr auto pause = 50ms;

} // namespace

session::base::Result<std::unique_ptr<process::CommandPeer>>
ShellPeer::find(const QString& dataDirectory, const std::optional<QString>& passphraseFile)
{
    const QDeadlineTimer deadline(patience);
    for (;;) {
        auto peer = std::make_unique<ShellPeer>();
        peer->m_client = std::make_unique<shell::ControlClient>();
        if (peer->m_client->connectTo(store::controlSocketOf(dataDirectory)))
            return peer;
        peer->m_client.reset();
        auto application = Application::open({.dataDirectory = dataDirectory,
                                              .passphraseFile = passphraseFile,
                                              .listen = {},
                                              .lifecycle = {}});
        if (application) {
            peer->m_application = std::move(*application);
            return peer;
        }
        // A manager takes the directory first and answers later; one that ends does it the other way round.
        if (application.error().code != session::base::ErrorCode::InUse || deadline.hasExpired())
            return std::unexpected(application.error());
        QThread::msleep(pause.count());
    }
}

shell::Reply ShellPeer::ask(const shell::ControlRequest& request)
{
    if (m_client) {
        auto reply = m_client->ask(request);
        return reply ? *reply : shell::replyError(reply.error());
    }
    shell::ShellContext context{m_application->lifecycle(),
                                m_application->migration(),
                                QDir::currentPath(),
                                nullptr,
                                printReport,
                                models::text::handshakeJson,
                                models::text::handshakeText,
                                &m_application->notices(),
                                tables::noticeLine};
    std::optional<shell::Reply> answer;
    shell::answer(context, request, [&answer](const shell::Reply& reply) {
        answer = reply;
        QCoreApplication::quit();
    });
    while (!answer)
        QCoreApplication::exec(); // the reply of a long command comes in the event loop
    return *answer;
}

} // namespace app::manager
