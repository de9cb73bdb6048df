// The side of the CA services that strangers touch: listener, routes, and the questions that wait for an
// answer. Lives on a thread of its own, so that no peer can keep the window busy: requests are read and
// decoded here, CRLs are answered from what was published last, and only sound OCSP questions get out, so
// many at once; for more it is `tryLater`. Where the revocation lab has ordered so, it misbehaves. All
// calls but those marked come on its thread.
#pragma once

#include "models/services/http_listener.h"
#include "models/services/service_routes.h"
#include "session/base/clock.h"

#include <QObject>

#include <cstdint>
#include <memory>
#include <unordered_map>

namespace models::services {

struct FrontOptions
{
    HttpLimits limits;
    std::size_t mostWaiting = 64; ///< OCSP questions without an answer yet
};

/// What the revocation lab has ordered, by the AUTHORITY of the URL.
using LabOrders = std::map<std::string, lifecycle::LabExperiment>;

class ServiceFront final : public QObject
{
    Q_OBJECT

public:
    /// Any thread; then moveToThread().
    ServiceFront(FrontOptions options, const session::base::Clock& clock);

    [[nodiscard]] session::base::Result<std::string> listen(const QHostAddress& address, quint16 port);
    void publish(ServedCrls crls);
    void obey(LabOrders orders);
    /// The answer to asked(`id`); DER.
    void deliver(std::uint64_t id, const std::string& der);

Q_SIGNALS:
    void asked(std::uint64_t id, const models::services::OcspTask& task);
    void actedForLab(const std::string& authority); ///< as in the URL

private:
    void take(const HttpRequest& request, const HttpListener::Respond& respond);
    void misbehave(const HttpRequest& request, const HttpListener::Respond& respond,
                   lifecycle::LabBehaviour behaviour);
    void handle(const HttpRequest& request, HttpListener::Respond respond,
                lifecycle::LabBehaviour behaviour = lifecycle::LabBehaviour::Normal);

    FrontOptions m_options;
    const session::base::Clock& m_clock;
    ServedCrls m_crls;
    LabOrders m_orders;
    std::unique_ptr<HttpListener> m_listener;
    std::unordered_map<std::uint64_t, HttpListener::Respond> m_waiting;
    std::uint64_t m_lastId = 0;
};

} // namespace models::services
