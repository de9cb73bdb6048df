#include "models/lifecycle/certificates/enrolment.h"

#include "models/config/object_stores.h"

#include "models/config/compile/identity_chain.h"
#include "models/config/compile/scep_settings.h"
#include "models/config/device/device_texts.h"
#include "models/lifecycle/certificates/certificate_edits.h"
#include "models/lifecycle/certificates/issued_ledger.h"
#include "models/lifecycle/work_pool.h"
#include "session/enrollment/enroller.h"

#include <QPointer>

namespace models::lifecycle {

using namespace session;
using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

using Outcome = std::expected<EnrolledCertificate, EnrolFailure>;

/// What is known before the key is made.
struct Plan
{
    enrollment::ScepSettings settings;
    std::optional<pki::Identity> previous;
    bool isRevoked = false;
    bool isReplacing = false; ///< the entry is there
};

std::unexpected<EnrolFailure> failed(base::Error error)
{
    return std::unexpected(EnrolFailure{.error = std::move(error)});
}

Result<enrollment::ScepSettings> settingsFor(const Lifecycle& lifecycle, const config::ObjectStore& store,
                                             const EnrolRequest& request)
{
    const auto found = store.scepProfiles.find(request.scepProfile);
    if (found == store.scepProfiles.end())
        return failure(ErrorCode::NotFound, "there is no SCEP profile " + request.scepProfile);
    config::ScepProfile profile = found->second;
    if (request.device)
        for (std::string* text : config::expandedNames(profile))
            *text = config::commonNameFor(*request.device, *text, lifecycle.candidate().manager);
    if (config::namesDevice(profile))
        return failure(ErrorCode::InvalidArgument, "the profile has $UDID: say which device it stands for");
    const auto secrets = config::unsealedSecrets(store, request.scepProfile, lifecycle.vault());
    if (!secrets)
        return std::unexpected(secrets.error());
    return config::resolveScepProfile(store, profile, *secrets);
}

Result<Plan> planFor(const Lifecycle& lifecycle, const EnrolRequest& request)
{
    const config::ObjectStore* store = config::findStore(lifecycle.candidate(), request.location);
    if (!store)
        return failure(ErrorCode::NotFound, "there is no such certificate location");
    if (request.name.empty())
        return failure(ErrorCode::InvalidArgument, "a certificate needs a name");
    auto settings = settingsFor(lifecycle, *store, request);
    if (!settings)
        return std::unexpected(settings.error());
    Plan plan{.settings = *std::move(settings), .previous = {}};
    const auto entry = store->certificates.find(request.name);
    if (entry == store->certificates.end())
        return plan;
    if (entry->second.publicKey.empty() || entry->second.privateKey.empty())
        return failure(ErrorCode::AlreadyExists,
                       "there is a certificate " + request.name + " without a key that could renew it");
    const auto key = config::unsealedKey(entry->second, request.name, lifecycle.vault());
    if (!key)
        return std::unexpected(key.error());
    auto previous = config::presentedIdentity(*store, request.name, *key);
    if (!previous)
        return std::unexpected(previous.error());
    plan.previous = *std::move(previous);
    const auto isRevoked = isKnownRevoked(lifecycle, plan.previous->chain.front());
    if (!isRevoked)
        return std::unexpected(isRevoked.error());
    plan.isRevoked = *isRevoked || entry->second.status == "revoked"; // an imported configuration may say so
    plan.isReplacing = true;
    return plan;
}

enrollment::Order orderOf(Plan plan, pki::PrivateKey key)
{
    return {.kind = plan.previous ? enrollment::OrderKind::Renew : enrollment::OrderKind::Enrol,
            .settings = std::move(plan.settings),
            .key = std::move(key),
            .previous = std::move(plan.previous),
            .isPreviousRevoked = plan.isRevoked};
}

/// Main thread, when the server's last word is there.
Outcome keep(Lifecycle& lifecycle, const EnrolRequest& request, const enrollment::Outcome& outcome,
             const std::optional<pki::Certificate>& previous)
{
    const bool isReplacing = previous.has_value();
    if (request.stop.stop_requested())
        return failed({ErrorCode::Cancelled, "nobody waits for the certificate any more"});
    if (!outcome)
        return std::unexpected(
            EnrolFailure{{ErrorCode::Denied, enrollment::describe(outcome.error())}, outcome.error()});
    // The server may have taken its time: what stands there now must be what was asked for.
    const auto entry = entryAt(lifecycle.candidate(), request.location, request.name);
    const auto present = entry ? pki::Certificate::fromPem((*entry)->publicKey)
                               : failure(ErrorCode::NotFound, "no certificate");
    if (isReplacing ? !present || !(*present == *previous) : entry.has_value())
        return failed({ErrorCode::Conflict, "certificate " + request.name + " was changed meanwhile"});
    const std::vector<pki::Certificate>& chain = outcome->identity.chain;
    NewCertificate fresh{request.location,      request.name, chain.front(), {chain.begin() + 1, chain.end()},
                         outcome->identity.key, isReplacing};
    fresh.blocksKeyExport = isReplacing && (*entry)->blockPrivateKeyExport;
    auto edits = editsFor(fresh, lifecycle.vault());
    if (!edits)
        return failed(edits.error());
    if (const auto edited = lifecycle.edit(*std::move(edits)); !edited)
        return failed(edited.error());
    return EnrolledCertificate{chain.front(), isReplacing, outcome->notes};
}

void ask(Lifecycle& lifecycle, const EnrolRequest& request, enrollment::Order order, const EnrolDone& done)
{
    std::optional<pki::Certificate> previous;
    if (order.previous)
        previous = order.previous->chain.front();
    lifecycle.enroller().enrol(
        std::move(order),
        [&lifecycle, client = lifecycle.workPool().client(), request, done,
         previous](enrollment::Outcome outcome) {
            // The lifecycle stops the enroller before it goes; what is still queued
            // then goes with it.
            QMetaObject::invokeMethod(
                &lifecycle,
                [&lifecycle, client, request, done, previous, outcome = std::move(outcome)] {
                    const WorkPool::ActingFor acting(lifecycle.workPool(), client);
                    done(keep(lifecycle, request, outcome, previous));
                },
                Qt::QueuedConnection);
        },
        request.stop);
}

} // namespace

void enrolCertificate(Lifecycle& lifecycle, EnrolRequest request, EnrolDone done)
{
    auto plan = planFor(lifecycle, request);
    if (!plan)
        return done(failed(plan.error()));
    const pki::KeyType type = plan->settings.keyType;
    lifecycle.workPool().run([type] { return pki::PrivateKey::generate(type); },
                             [owner = QPointer(&lifecycle), request = std::move(request),
                              plan = *std::move(plan),
                              done = std::move(done)](Result<pki::PrivateKey> key) mutable {
                                 if (!owner)
                                     return;
                                 if (!key)
                                     return done(failed(key.error()));
                                 ask(*owner, request, orderOf(std::move(plan), *std::move(key)), done);
                             });
}

} // namespace models::lifecycle
