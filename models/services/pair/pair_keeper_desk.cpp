// PairKeeper: what the user sees of the pair, and what he may order.
#include "models/services/pair/pair_keeper.h"

namespace models::services {

using namespace session;
using base::ErrorCode;
using base::failure;
using base::Result;

lifecycle::PairView PairKeeper::view() const
{
    const config::HighAvailability& pair = settings();
    lifecycle::PairView view{.isEnabled = pair.enabled,
                             .state = stateOf(m_machine.role(), m_machine.isPrimary()),
                             .serial = base::Serial(pair.serial),
                             .stamp = m_parts.lifecycle.pairStamp(),
                             .peerSerial = base::Serial(pair.peerSerial),
                             .peerAddress = config::peerAddressOf(pair),
                             .isConnected = m_machine.isConnected(),
                             .peerState = peerState(),
                             .peerStamp = m_machine.peer() ? m_machine.peer()->stamp : PairStamp(),
                             .sync = {},
                             .session = m_lines.session(),
                             .synchronizedAt = m_synchronizedAt,
                             .splitBrainAt = m_splitBrainAt,
                             .refusal = m_refusal,
                             .problem = m_misconfiguration.empty() ? m_problem : m_misconfiguration};
    if (m_machine.peer())
        view.sync = m_machine.peer()->stamp == view.stamp && !m_outbox.isBusy() && !m_outbox.isForced()
                        ? lifecycle::PairView::Sync::InSync
                        : lifecycle::PairView::Sync::OutOfSync;
    return view;
}

Result<> PairKeeper::suspend()
{
    if (m_machine.role() == PairRole::Disabled)
        return failure(ErrorCode::Unsupported, "this manager is not one of a pair");
    m_machine.setStamp(m_parts.lifecycle.pairStamp());
    if (m_machine.role() == PairRole::Active) {
        if (!m_machine.peer())
            return failure(ErrorCode::Conflict, "nobody would serve: the HA peer is not connected");
        if (!m_outbox.isAllSent() || !m_machine.mayHandOver())
            return failure(ErrorCode::Conflict,
                           "the HA peer does not have the newest state yet: suspend this "
                           "manager once both are in sync");
    }
    perform(m_machine.suspend(now()));
    return {};
}

Result<> PairKeeper::makeFunctional()
{
    if (m_machine.role() == PairRole::Disabled)
        return failure(ErrorCode::Unsupported, "this manager is not one of a pair");
    perform(m_machine.makeFunctional(now()));
    return {};
}

Result<> PairKeeper::takeOver()
{
    if (m_machine.role() == PairRole::Disabled)
        return failure(ErrorCode::Unsupported, "this manager is not one of a pair");
    if (m_machine.role() == PairRole::Active)
        return failure(ErrorCode::Unsupported, "this manager serves already");
    if (m_machine.role() == PairRole::Suspended)
        return failure(ErrorCode::Unsupported, "this manager is suspended: make it functional first");
    if (m_machine.peer())
        return failure(ErrorCode::Conflict,
                       "the HA peer is connected: suspend it there to take over from it");
    const PairActions actions = m_machine.takeOver(now());
    if (actions.empty())
        return failure(ErrorCode::Unsupported, "this manager has never had the state of the pair");
    perform(actions);
    return {};
}

Result<> PairKeeper::synchronize()
{
    if (m_machine.role() != PairRole::Active)
        return failure(ErrorCode::Unsupported, "only the manager that serves sends its state to the peer");
    if (!m_machine.peer())
        return failure(ErrorCode::Unsupported, "the HA peer is not connected");
    m_outbox.force();
    return {};
}

} // namespace models::services
