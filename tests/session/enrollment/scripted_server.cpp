#include "tests/session/enrollment/scripted_server.h"

#include <QUrl>
#include <QUrlQuery>

namespace enrollment_tests {

using session::http::Response;

Result ScriptedServer::answer(const session::http::Request& request)
{
    const QUrl url(QString::fromStdString(request.url));
    const QUrlQuery query(url);
    const QByteArray operation = query.queryItemValue("operation").toLatin1();
    if (!m_behaviour.brokenOperation.isNull() && operation == m_behaviour.brokenOperation)
        return m_behaviour.broken;
    const auto respond = [](long status, const QByteArray& body) {
        return Response{status, "application/octet-stream", body.toStdString()};
    };
    if (url.path() == "/password")
        return respond(m_behaviour.passwordStatus, m_behaviour.passwordPage);
    if (operation == "GetCACaps")
        return respond(m_behaviour.capabilitiesStatus, m_behaviour.capabilities);
    if (operation == "GetCACert")
        return respond(200, m_behaviour.authorities.size() == 1
                                ? m_ca.der(m_behaviour.authorities.front())
                                : m_ca.certificatesOnly(m_ca.pki().chain(m_behaviour.authorities)));
    if (operation != "PKIOperation")
        return respond(404, {});
    const QByteArray message = request.method == session::http::Method::Post
                                   ? QByteArray::fromStdString(request.body)
                                   : QByteArray::fromBase64(QByteArray::fromPercentEncoding(
                                         query.queryItemValue("message", QUrl::FullyEncoded).toLatin1()));
    return respond(200, operate(message));
}

QByteArray ScriptedServer::operate(const QByteArray& bytes)
{
    m_messages.append(m_ca.open(bytes, m_behaviour.recipient));
    const ClientMessage& message = m_messages.back();
    if (message.messageType != "20")
        m_request = message.content;
    ReplySpec spec = m_ca.successFor(message, {});
    if (m_messages.size() <= m_behaviour.pendingReplies)
        spec.status = "3";
    else
        spec.certificates = m_behaviour.issue(m_ca, m_request);
    m_behaviour.bend(spec);
    return m_ca.reply(spec);
}

} // namespace enrollment_tests
