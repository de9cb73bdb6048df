#include "models/services/admin_web.h"

#include "models/lifecycle/channel_settings.h"
#include "models/services/admin_status.h"
#include "session/base/host_port.h"

namespace models::services {

using namespace session;
using base::Channel;
using base::Result;

namespace {

/// One port at all addresses and at one of them: the two can't listen beside each other.
bool areInTheWay(const std::string& one, const std::string& other)
{
    const auto here = base::parseListeningAddress(one);
    const auto there = base::parseListeningAddress(other);
    const auto isOfAll = [](const auto& place) { return place->host == "0.0.0.0" || place->host == "::"; };
    return here && there && here->port == there->port && (isOfAll(here) || isOfAll(there));
}

} // namespace

AdminWeb::AdminWeb(const Parts& parts, QObject* parent) : OwnChannel(Channel::AdminWeb, parts, parent) {}

AdminWeb::~AdminWeb()
{
    stop();
}

void AdminWeb::close()
{
    m_door.reset();
    m_open.clear();
    channels().setWebAddress({});
}

/// A commit may have moved it, or changed who is let in.
void AdminWeb::follow()
{
    const std::string wanted = parts().lifecycle.running().manager.webListen;
    if (wanted.empty()) {
        drop();
        close();
        return say({});
    }
    prepare([settings = lifecycle::channelSettingsOf(parts().lifecycle),
             version = ++m_version] { return lifecycle::webPolicyOf(settings, {version}); },
            [this, wanted](const Result<engine::SnapshotPtr>& snapshot) {
                if (snapshot)
                    return take(wanted, *snapshot);
                close(); // nobody is let in by what is no more
                say(snapshot.error().detail);
            });
}

void AdminWeb::take(const std::string& wanted, const engine::SnapshotPtr& snapshot)
{
    const std::string digest = snapshot->authenticationDigest();
    if (m_door && digest != m_digest) // whether it can be moved or not
        m_door->publish(snapshot);
    m_digest = digest;
    const auto done = m_door && m_open == wanted ? Result<>() : move(wanted, snapshot);
    say(done ? std::string() : done.error().detail);
}

Result<> AdminWeb::move(const std::string& wanted, const engine::SnapshotPtr& snapshot)
{
    const std::string before = channels().webAddress();
    if (m_door && before == wanted) { // which was any free port until now
        m_open = wanted;
        return {};
    }
    auto done = open(wanted, snapshot);
    if (done || !m_door || !areInTheWay(before, wanted))
        return done;
    const std::string asked = m_open;
    close();
    done = open(wanted, snapshot);
    if (!done && open(before, snapshot))
        m_open = asked;
    return done;
}

/// In the place of the door that is open, once this one is.
Result<> AdminWeb::open(const std::string& wanted, const engine::SnapshotPtr& snapshot)
{
    const auto place = base::parseListeningAddress(wanted);
    if (!place)
        return std::unexpected(place.error());
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
    auto door = std::make_unique<engine::AdminDoor>(
        engine::AdminDoorOptions{
            .address = place->host, .port = place->port, .revocation = parts().revocation},
        parts().lifecycle.clock(), parts().sink, handler);
    const auto address = door->start(snapshot);
    if (!address)
        return std::unexpected(address.error());
    m_door = std::move(door);
    m_open = wanted;
    channels().setWebAddress(*address);
    return {};
}

std::string AdminWeb::answerTo(const engine::AdminRequest& request) const
{
    return answerAdministrator(parts().lifecycle, request);
}

} // namespace models::services
