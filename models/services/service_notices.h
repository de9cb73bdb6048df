// Tells the notice desk when the CA service can't listen, and when the list of a CA here has lapsed because
// no new one could be made. Main thread. ux 3.9.
#pragma once

#include "models/lifecycle/notices/notice_desk.h"
#include "models/services/ca_services.h"

#include <QObject>
#include <QTimer>

namespace models::services {

class ServiceNotices final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    ServiceNotices(CaServices& services, lifecycle::NoticeDesk& notices, QObject* parent = nullptr);

    /// Something was changed, or a minute has passed.
    void look();

private:
    CaServices& m_services;
    lifecycle::NoticeDesk& m_notices;
    QTimer m_minute;
};

} // namespace models::services
