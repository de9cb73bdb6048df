#include "models/services/service_front.h"

#include <QTimer>

namespace models::services {

using namespace session;
using lifecycle::LabBehaviour;

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
    auto real = m_listener->listen(address, port);
    if (!real)
        return base::failure(real.error().code, "CRLs and OCSP can't be served at " +
                                                    address.toString().toStdString() + ":" +
                                                    std::to_string(port) + ": " + real.error().detail);
    return real;
}

void ServiceFront::publish(ServedCrls crls)
{
    m_crls = std::move(crls);
}

void ServiceFront::obey(LabOrders orders)
{
    m_orders = std::move(orders);
}

void ServiceFront::take(const HttpRequest& request, const HttpListener::Respond& respond)
{
    const Addressee addressee = addresseeOf(request);
    const auto found = m_orders.find(addressee.authority);
    if (found == m_orders.end() ||
        !(addressee.isList ? found->second.concernsLists() : found->second.concernsOcsp()))
        return handle(request, respond);
    Q_EMIT actedForLab(addressee.authority);
    const auto behaviour = found->second.behaviour;
    const auto marked = [respond, behaviour](const HttpReply& reply) {
        respond(markedByLab(reply, behaviour));
    };
    if (found->second.delay.count() == 0)
        return misbehave(request, marked, behaviour);
    QTimer::singleShot(found->second.delay, this,
                       [this, request, marked, behaviour] { misbehave(request, marked, behaviour); });
}

/// What is signed wrongly is the desk's business.
void ServiceFront::misbehave(const HttpRequest& request, const HttpListener::Respond& respond,
                             LabBehaviour behaviour)
{
    switch (behaviour) {
    case LabBehaviour::Hang:
        return; // until the peer gives up, or the listener does
    case LabBehaviour::Refuse:
        return respond({.headers = {}, .isCut = true});
    case LabBehaviour::Nonsense:
        return respond(nonsenseReply());
    case LabBehaviour::TryLater:
        return respond(ocspReply(pki::ocspProblemAnswer(pki::OcspProblem::TryLater)));
    default:
        return handle(request, respond, behaviour);
    }
}

void ServiceFront::handle(const HttpRequest& request, HttpListener::Respond respond, LabBehaviour behaviour)
{
    Routed routed = route(request, m_crls, m_clock.now());
    if (const auto* reply = std::get_if<HttpReply>(&routed))
        return respond(*reply);
    if (m_waiting.size() >= m_options.mostWaiting)
        return respond(ocspReply(pki::ocspProblemAnswer(pki::OcspProblem::TryLater)));
    m_waiting.emplace(++m_lastId, std::move(respond));
    auto& task = std::get<OcspTask>(routed);
    task.lab = behaviour;
    Q_EMIT asked(m_lastId, task);
}

void ServiceFront::deliver(std::uint64_t id, const std::string& der)
{
    if (const auto waiting = m_waiting.extract(id))
        waiting.mapped()(ocspReply(der));
}

} // namespace models::services
