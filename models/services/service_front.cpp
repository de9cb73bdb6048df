#include "models/services/service_front.h"

namespace models::services {

using namespace session;

ServiceFront::ServiceFront(FrontOptions options, const base::Clock& clock)
    : m_options(options),
      m_clock(clock)
{
}

base::Result<std::string> ServiceFront::listen(const QHostAddress& address, quint16 port)
{
    m_listener = std::make_unique<HttpListener>(
        m_options.limits, [this](const HttpRequest& request, HttpListener::Respond respond) {
            take(request, std::move(respond));
        });
    return m_listener->listen(address, port);
}

void ServiceFront::publish(ServedCrls crls)
{
    m_crls = std::move(crls);
}

void ServiceFront::take(const HttpRequest& request, HttpListener::Respond respond)
{
    const Routed routed = route(request, m_crls, m_clock.now());
    if (const auto* reply = std::get_if<HttpReply>(&routed))
        return respond(*reply);
    if (m_waiting.size() >= m_options.mostWaiting)
        return respond(ocspReply(pki::ocspProblemAnswer(pki::OcspProblem::TryLater)));
    m_waiting.emplace(++m_lastId, std::move(respond));
    Q_EMIT asked(m_lastId, std::get<OcspTask>(routed));
}

void ServiceFront::deliver(std::uint64_t id, const std::string& der)
{
    if (const auto waiting = m_waiting.extract(id))
        waiting.mapped()(ocspReply(der));
}

} // namespace models::services
