#include "models/lifecycle/certificates/certificate_renewal.h"

#include "models/lifecycle/certificates/certificate_edits.h"
#include "models/lifecycle/certificates/renewal_steps.h"
#include "models/lifecycle/work_pool.h"

#include <QPointer>

namespace models::lifecycle {

using session::base::Result;

void renewCertificate(Lifecycle& lifecycle, RenewalOrder order, std::function<void(const Result<>&)> done)
{
    const auto entry = entryAt(lifecycle.candidate(), order.location, order.name);
    if (!entry)
        return done(std::unexpected(entry.error()));
    RenewalWork work{.order = std::move(order),
                     .entry = **entry,
                     .authorities =
                         std::make_shared<const config::ObjectStore>(lifecycle.candidate().panorama),
                     .vault = lifecycle.vault(),
                     .now = lifecycle.clock().now(),
                     .serviceBase = lifecycle.serviceBase()};
    lifecycle.workPool().run(
        [work = std::move(work)] { return renewed(work); },
        [owner = QPointer(&lifecycle), done = std::move(done)](const Result<Renewed>& made) {
            if (owner)
                done(made ? keepRenewed(*owner, {*made}) : std::unexpected(made.error()));
        });
}

} // namespace models::lifecycle
