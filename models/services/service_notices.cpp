#include "models/services/service_notices.h"

#include "models/lifecycle/lifecycle.h"

namespace models::services {

using lifecycle::NoticeRule;

namespace {

constexpr std::chrono::minutes betweenServiceLooks(1);

} // namespace

ServiceNotices::ServiceNotices(CaServices& services, lifecycle::NoticeDesk& notices, QObject* parent)
    : QObject(parent),
      m_services(services),
      m_notices(notices)
{
    connect(&services, &CaServices::changed, this, &ServiceNotices::look);
    connect(&m_minute, &QTimer::timeout, this, &ServiceNotices::look);
    m_minute.start(betweenServiceLooks);
}

void ServiceNotices::look()
{
    if (m_services.problem().empty())
        m_notices.ended(NoticeRule::ListenerDown, lifecycle::listeners::caService);
    else
        m_notices.stands({.rule = NoticeRule::ListenerDown,
                          .subject = lifecycle::listeners::caService,
                          .name = m_services.address(),
                          .detail = m_services.problem()});
    const auto now = m_notices.lifecycle().clock().now();
    for (const auto& [digest, kept] : m_services.crls().all()) {
        // By its digest: what was told stays told, whatever the CA is called by now.
        if (!kept.crl || kept.crl->nextUpdate > now)
            m_notices.ended(NoticeRule::ListStale, digest);
        else
            m_notices.stands({.rule = NoticeRule::ListStale,
                              .subject = digest,
                              .name = kept.authority.name,
                              .detail = kept.problem,
                              .at = kept.crl->nextUpdate});
    }
}

} // namespace models::services
