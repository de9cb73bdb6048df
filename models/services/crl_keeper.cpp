#include "models/services/crl_keeper.h"

#include "models/lifecycle/certificates/certificate_revocation.h"
#include "models/lifecycle/certificates/issued_ledger.h"
#include "models/lifecycle/service_urls.h"
#include "models/lifecycle/work_pool.h"
#include "session/base/log.h"

#include <QPointer>

#include <chrono>

namespace models::services {

using namespace session;
using base::Result;

namespace {

constexpr std::chrono::seconds lookEvery{30};

} // namespace

CrlKeeper::CrlKeeper(lifecycle::Lifecycle& lifecycle, QObject* parent)
    : QObject(parent),
      m_lifecycle(lifecycle)
{
    using lifecycle::Lifecycle;
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &CrlKeeper::refresh);
    connect(&lifecycle, &Lifecycle::revocationsChanged, this, &CrlKeeper::follow);
    connect(&lifecycle, &Lifecycle::candidateChanged, this, &CrlKeeper::follow);
    connect(&lifecycle, &Lifecycle::runningChanged, this, &CrlKeeper::follow);
}

void CrlKeeper::start()
{
    m_isOn = true;
    m_timer.start();
    refresh();
}

void CrlKeeper::stop()
{
    m_isOn = false;
    m_timer.stop();
}

/// Many changes in one turn of the event loop are one.
void CrlKeeper::follow()
{
    if (!m_isOn || m_isAsked)
        return;
    m_isAsked = true;
    QMetaObject::invokeMethod(this, &CrlKeeper::refresh, Qt::QueuedConnection);
}

ServedCrls CrlKeeper::crls() const
{
    ServedCrls crls;
    for (const auto& [digest, kept] : m_kept)
        crls.emplace(lifecycle::serviceName(digest), kept.crl);
    return crls;
}

void CrlKeeper::refresh()
{
    m_isAsked = false;
    if (!m_isOn)
        return;
    const LocalAuthorities authorities = localAuthorities(m_lifecycle);
    bool isOther =
        std::erase_if(m_kept, [&](const auto& one) { return !authorities.contains(one.first); }) > 0;
    for (const auto& [digest, authority] : authorities) {
        const auto [kept, isNew] = m_kept.try_emplace(digest, Kept{authority, {}, {}});
        isOther |= isNew || kept->second.authority.certificate != authority.certificate;
        kept->second.authority = authority;
    }
    adopt();
    if (isOther)
        Q_EMIT changed();

    const auto all = m_lifecycle.store().revoked();
    if (!all)
        return base::log(base::LogLevel::Error, "what was revoked can't be read: " + all.error().detail);
    std::map<std::string, Revoked> revoked;
    for (const store::IssuedCertificate& one : *all)
        revoked[one.authority].emplace_back(one.serialNumber, one.revocation->reason);
    for (const auto& [digest, authority] : authorities)
        if (isDue(digest, revoked))
            make(digest, revoked[digest]);
}

/// What an import brought was signed by a CA of ours all the same.
void CrlKeeper::adopt()
{
    std::vector<pki::Certificate> authorities;
    for (const auto& [digest, kept] : m_kept)
        authorities.push_back(kept.authority.certificate);
    if (const auto recorded = lifecycle::recordImported(m_lifecycle, authorities, m_adopted); !recorded)
        base::log(base::LogLevel::Error,
                  "imported certificates can't be recorded: " + recorded.error().detail);
}

/// With half of its time gone, a list still serves whoever has it: a day's trouble does no harm.
bool CrlKeeper::isDue(const std::string& digest, const std::map<std::string, Revoked>& revoked)
{
    const State& state = m_states[digest];
    const auto& crl = m_kept.at(digest).crl;
    if (state.isBeingMade)
        return false;
    if (!crl)
        return true;
    const base::TimePoint now = m_lifecycle.clock().now();
    const auto listed = revoked.find(digest);
    const std::chrono::hours validity(m_lifecycle.running().manager.crlValidity);
    return state.listed != (listed == revoked.end() ? Revoked() : listed->second) ||
           now >= state.made + (crl->nextUpdate - state.made) / 2 || crl->nextUpdate > now + validity ||
           now < state.made; // the clock was set back
}

void CrlKeeper::make(const std::string& digest, Revoked listed)
{
    const std::chrono::hours validity(m_lifecycle.running().manager.crlValidity);
    auto order = lifecycle::orderCrl(m_lifecycle,
                                     {.authority = m_kept.at(digest).authority.name, .validity = validity});
    if (!order)
        return take(digest, std::unexpected(order.error()));
    m_states[digest].isBeingMade = true;
    m_lifecycle.workPool().run(
        [order = std::move(*order)]() -> Result<ServedCrl> {
            auto der = pki::writeCrl(order.spec, order.issuer);
            if (!der)
                return std::unexpected(der.error());
            return ServedCrl{.der = std::move(*der),
                             .number = order.spec.number,
                             .thisUpdate = order.spec.thisUpdate,
                             .nextUpdate = order.spec.nextUpdate};
        },
        [owner = QPointer(this), digest, began = m_lifecycle.clock().now(),
         listed = std::move(listed)](Result<ServedCrl> made) mutable {
            if (!owner)
                return;
            if (made) { // else it stays due, and is tried again
                owner->m_states[digest].made = began;
                owner->m_states[digest].listed = std::move(listed);
            }
            owner->take(digest, std::move(made));
        });
}

void CrlKeeper::take(const std::string& digest, Result<ServedCrl> made)
{
    m_states[digest].isBeingMade = false;
    const auto kept = m_kept.find(digest);
    if (kept == m_kept.end())
        return;
    kept->second.problem = made ? std::string() : made.error().detail;
    if (made) {
        kept->second.crl = std::make_shared<const ServedCrl>(std::move(*made));
        follow(); // a revocation may have come meanwhile
    } else {
        base::log(base::LogLevel::Error,
                  "no CRL for " + kept->second.authority.name + ": " + made.error().detail);
    }
    Q_EMIT changed();
}

} // namespace models::services
