#include "models/services/ca_services.h"

#include "models/lifecycle/lifecycle.h"
#include "models/lifecycle/service_urls.h"
#include "models/services/listen_address.h"
#include "session/base/log.h"

#include <QPointer>

#include <algorithm>

namespace models::services {

using namespace session;
using base::Result;

CaServices::CaServices(lifecycle::Lifecycle& lifecycle, CaServiceOptions options, QObject* parent)
    : QObject(parent),
      m_lifecycle(lifecycle),
      m_options(std::move(options)),
      m_keeper(lifecycle),
      m_desk(lifecycle)
{
    m_thread.setObjectName(QStringLiteral("ca-services"));
    connect(&m_keeper, &CrlKeeper::changed, this, &CaServices::publish);
    connect(&lifecycle, &lifecycle::Lifecycle::runningChanged, this, &CaServices::follow);
    if (lifecycle.lab())
        connect(lifecycle.lab(), &lifecycle::RevocationLab::changed, this, &CaServices::obeyLab);
}

CaServices::~CaServices()
{
    stop();
}

const std::string& CaServices::address() const
{
    return m_lifecycle.serviceAddress();
}

std::string CaServices::wanted() const
{
    return m_options.listen.empty() ? m_lifecycle.running().manager.caServiceListen : m_options.listen;
}

Result<> CaServices::start()
{
    m_isStarted = true;
    return wanted().empty() ? Result<>() : open(wanted());
}

void CaServices::stop()
{
    m_isStarted = false;
    close();
}

/// A commit may have moved it, or changed the URLs; what could not be had is tried again.
void CaServices::follow()
{
    if (!m_isStarted)
        return;
    if (const std::string next = wanted(); next != m_open || !m_problem.empty()) {
        close();
        if (const auto opened = next.empty() ? Result<>() : open(next); !opened)
            base::log(base::LogLevel::Error, opened.error().detail);
    }
    Q_EMIT changed();
}

Result<> CaServices::open(const std::string& listen)
{
    const auto place = readListenAddress(listen);
    if (!place) {
        m_problem = place.error().detail;
        return std::unexpected(place.error());
    }
    m_front = new ServiceFront(m_options.front, m_lifecycle.clock());
    m_front->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_front, &QObject::deleteLater);
    connect(m_front, &ServiceFront::asked, this, &CaServices::ask, Qt::QueuedConnection);
    connect(m_front, &ServiceFront::actedForLab, this, &CaServices::noteLabActed, Qt::QueuedConnection);
    m_thread.start();
    Result<std::string> real;
    QMetaObject::invokeMethod(
        m_front, [&] { real = m_front->listen(place->host, place->port); }, Qt::BlockingQueuedConnection);
    if (!real) {
        close();
        m_problem = real.error().detail;
        return std::unexpected(real.error());
    }
    m_open = listen;
    m_problem.clear();
    m_lifecycle.setServiceAddress(*real);
    m_desk.prepare();
    m_keeper.start();
    publish();
    Q_EMIT listening(*real);
    return {};
}

void CaServices::close()
{
    m_keeper.stop();
    m_thread.quit();
    m_thread.wait();
    m_front = nullptr;
    m_open.clear();
    m_problem.clear();
    m_lifecycle.setServiceAddress({});
}

void CaServices::publish()
{
    if (m_front)
        QMetaObject::invokeMethod(
            m_front, [front = m_front, crls = m_keeper.crls()]() mutable { front->publish(std::move(crls)); },
            Qt::QueuedConnection);
    obeyLab();
}

std::optional<lifecycle::LabExperiment> CaServices::experimentOn(const LocalAuthority& authority) const
{
    const auto* lab = m_lifecycle.lab();
    if (!lab)
        return std::nullopt;
    const auto found = lab->experiments().find(authority.name);
    return found == lab->experiments().end() ? std::nullopt : std::optional(found->second);
}

/// The lab knows CAs by name, the front by what stands in URLs.
void CaServices::obeyLab()
{
    LabOrders orders;
    for (const auto& [digest, kept] : m_keeper.all())
        if (const auto experiment = experimentOn(kept.authority))
            orders.emplace(lifecycle::serviceName(digest), *experiment);
    if (m_front)
        QMetaObject::invokeMethod(
            m_front,
            [front = m_front, orders = std::move(orders)]() mutable { front->obey(std::move(orders)); },
            Qt::QueuedConnection);
    Q_EMIT changed();
}

void CaServices::noteLabActed(const std::string& authority)
{
    for (const auto& [digest, kept] : m_keeper.all())
        if (m_lifecycle.lab() && lifecycle::serviceName(digest) == authority)
            m_lifecycle.lab()->noteActed(kept.authority.name);
}

void CaServices::ask(std::uint64_t id, const OcspTask& task)
{
    if (!m_front || sender() != m_front)
        return;
    const auto deliver = [owner = QPointer(this), asked = QPointer(m_front), id](std::string der) {
        // By a guard, not by an address: another front may have got the same one by now.
        if (!owner || !asked || owner->m_front != asked)
            return;
        QMetaObject::invokeMethod(
            owner->m_front, [front = owner->m_front, id, der = std::move(der)] { front->deliver(id, der); },
            Qt::QueuedConnection);
    };
    const auto& all = m_keeper.all();
    const auto known = std::ranges::find_if(
        all, [&](const auto& one) { return lifecycle::serviceName(one.first) == task.authority; });
    if (known == all.end()) // it went since the last publication
        return deliver(pki::ocspProblemAnswer(pki::OcspProblem::Unauthorized));
    m_desk.answer(known->second.authority, task.query, deliver, task.lab);
}

std::optional<AuthorityService> CaServices::serviceOf(const pki::Certificate& authority) const
{
    const auto kept =
        address().empty() ? m_keeper.all().end() : m_keeper.all().find(pki::authorityDigest(authority));
    if (kept == m_keeper.all().end())
        return std::nullopt;
    AuthorityService service{.urls = lifecycle::serviceUrls(m_lifecycle.serviceBase(), authority),
                             .crlNumber = {},
                             .nextUpdate = {},
                             .problem = kept->second.problem};
    if (const auto& crl = kept->second.crl) {
        service.crlNumber = crl->number;
        service.nextUpdate = crl->nextUpdate;
    }
    return service;
}

} // namespace models::services
