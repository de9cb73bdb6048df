#include "models/lifecycle/certificates/issuing_desk.h"

#include "models/lifecycle/certificates/issuing.h"
#include "models/lifecycle/devices/device_registry.h"
#include "session/engine/engine.h"

namespace models::lifecycle {

using namespace session;
using base::ErrorCode;
using base::failure;
using base::Result;

void IssuingDesk::requested(const engine::CertificateRequested& request)
{
    if (m_state.isStandby)
        return; // the device asks the one that serves as soon as it knows
    const DeviceRecord* record = m_state.parts.devices.find(request.serial);
    if (!record)
        return answer(request, failure(ErrorCode::Denied, "this device is not managed"));
    // A device whose session has ended asks anew, and waits for that answer alone: what was signed for an
    // older request is not put on record as what it has, whichever is ready first.
    const std::uint64_t number = ++m_requests;
    m_newest[record->serial] = number;
    m_state.pool.runAtOnce(
        [running = m_state.workspace.running(), vault = m_state.parts.vault, serial = record->serial,
         csr = request.csr.request, now = m_state.now(), days = m_state.parts.options.issuedDays,
         base = m_state.serviceBase()]() -> Result<IssuedChain> {
            auto order = issuingOrder(*running, vault, serial);
            if (!order)
                return std::unexpected(order.error());
            order->now = now;
            order->days = days;
            order->serviceBase = base;
            return signRequest(*order, csr);
        },
        [this, request, number, serial = record->serial](Result<IssuedChain> issued) {
            const auto newest = m_newest.find(serial);
            if (newest == m_newest.end() || newest->second != number)
                return;
            m_newest.erase(newest);
            answer(request, std::move(issued));
        });
}

void IssuingDesk::answer(const engine::CertificateRequested& request, Result<IssuedChain> issued)
{
    if (issued)
        if (auto kept = m_reactions.issued(request.serial, *issued); !kept)
            issued = std::unexpected(std::move(kept.error()));
    wire::Issued answer{.id = request.csr.id, .chain = {}, .error = {}};
    if (!issued)
        answer.error = issued.error().detail;
    else
        for (const pki::Certificate& certificate : issued->certificates)
            answer.chain += certificate.pem();
    m_state.parts.engine->send(request.serial, std::move(answer));
    m_reactions.answered(request.serial);
    if (!issued)
        return;
    // A push reports by itself when its certificate is there; a request of its own is followed here (T8).
    if (!m_reactions.isPushing(request.serial))
        m_state.parts.engine->disconnectAt(request.serial, m_state.now() + m_state.disconnectWait());
}

} // namespace models::lifecycle
