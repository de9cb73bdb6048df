#include "models/services/admin_web.h"

#include "models/lifecycle/channel_settings.h"
#include "models/lifecycle/own_channels.h"
#include "models/services/admin_status.h"
#include "session/base/dialled_address.h"
#include "session/base/log.h"

#include <QPointer>

namespace models::services {

using namespace session;
using base::Channel;

AdminWeb::AdminWeb(const Parts& parts, QObject* parent) : QObject(parent), m_parts(parts)
{
    connect(&parts.lifecycle, &lifecycle::Lifecycle::runningChanged, this, &AdminWeb::follow);
    connect(&parts.lifecycle, &lifecycle::Lifecycle::foundationReplaced, this, &AdminWeb::follow);
}

AdminWeb::~AdminWeb()
{
    stop();
}

void AdminWeb::start()
{
    m_isStarted = true;
    follow();
}

void AdminWeb::stop()
{
    m_isStarted = false;
    close();
}

void AdminWeb::close()
{
    m_door.reset();
    m_open.clear();
    m_parts.lifecycle.ownChannels().setAddress(Channel::AdminWeb, {});
}

void AdminWeb::say(const std::string& problem)
{
    m_parts.lifecycle.ownChannels().setProblem(Channel::AdminWeb, problem);
    if (!problem.empty())
        base::log(base::LogLevel::Error, "web interface: " + problem);
}

/// A commit may have moved it, or changed who is let in; what could not be had is tried again.
void AdminWeb::follow()
{
    if (!m_isStarted)
        return;
    const std::string& wanted = m_parts.lifecycle.running().manager.webListen;
    if (wanted.empty()) {
        close();
        return say({});
    }
    const auto snapshot = lifecycle::webPolicyOf(m_parts.lifecycle, {++m_version});
    if (!snapshot) { // nobody is let in by what is no more
        close();
        return say(snapshot.error().detail);
    }
    if (!m_door || m_open != wanted) {
        close();
        m_open = wanted;
        open(*snapshot);
    } else if ((*snapshot)->authenticationDigest() != m_digest) {
        m_door->publish(*snapshot);
    }
    m_digest = (*snapshot)->authenticationDigest();
}

void AdminWeb::open(const engine::SnapshotPtr& snapshot)
{
    const auto place = base::parseListeningAddress(m_open);
    if (!place)
        return say(place.error().detail);
    // Asked on the door's thread, answered on this one.
    const auto handler = [self = QPointer(this), owner = this](const engine::AdminRequest& request,
                                                               const engine::AdminDoor::Answer& answer) {
        QMetaObject::invokeMethod(
            owner,
            [self, request, answer] {
                if (self)
                    answer(self->answerTo(request));
            },
            Qt::QueuedConnection);
    };
    m_door = std::make_unique<engine::AdminDoor>(engine::AdminDoorOptions{.address = place->host,
                                                                          .port = place->port,
                                                                          .revocation = m_parts.revocation},
                                                 m_parts.lifecycle.clock(), m_parts.sink, handler);
    const auto address = m_door->start(snapshot);
    if (!address) {
        m_door.reset();
        return say(address.error().detail);
    }
    m_parts.lifecycle.ownChannels().setAddress(Channel::AdminWeb, *address);
    say({});
}

std::string AdminWeb::answerTo(const engine::AdminRequest& request) const
{
    return answerAdministrator(m_parts.lifecycle, request);
}

} // namespace models::services
