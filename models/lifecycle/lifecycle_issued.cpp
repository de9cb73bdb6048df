// Lifecycle: client certificates that are made here and carried to their devices (G2).
#include "models/lifecycle/certificates/issued_ledger.h"
#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/lifecycle_impl.h"

namespace models::lifecycle {

using session::base::Result;

Result<> Lifecycle::recordIssued(std::span<const IssuedTo> issued)
{
    store::Store& store = m_impl->state.parts.store;
    const auto now = m_impl->state.now();
    auto kept = store.together([&]() -> Result<> {
        for (const IssuedTo& one : issued) {
            const SignedBy record{one.chain.authority, one.chain.certificates.front(),
                                  deviceHolder(one.serial)};
            if (auto done = lifecycle::recordIssued(store, record, now); !done)
                return done;
        }
        return {};
    });
    if (kept && !issued.empty())
        Q_EMIT recordsChanged();
    return kept;
}

Result<> Lifecycle::expectIssued(std::span<const IssuedTo> issued)
{
    store::Store& store = m_impl->state.parts.store;
    auto kept = store.together([&]() -> Result<> {
        for (const IssuedTo& one : issued)
            if (auto done = store.setIssuedFingerprint(one.serial, one.chain.certificates.front().sha256());
                !done)
                return done;
        return {};
    });
    if (!kept)
        return kept;
    for (const IssuedTo& one : issued)
        m_impl->state.parts.devices.setIssuedFingerprint(one.serial, one.chain.certificates.front().sha256());
    if (!issued.empty())
        Q_EMIT recordsChanged();
    return kept;
}

} // namespace models::lifecycle
