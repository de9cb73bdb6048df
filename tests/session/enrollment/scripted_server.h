// A SCEP server as one function that a test bends in one point: what it announces, which certificates it
// names, what it issues and how it replies. Calling thread only.
#pragma once

#include "tests/session/enrollment/conversation.h"
#include "tests/session/enrollment/scep_ca.h"

#include <QByteArray>
#include <QList>

namespace enrollment_tests {

struct Behaviour
{
    QByteArray capabilities = "SCEPStandard\nRenewal\n";
    long capabilitiesStatus = 200;
    QStringList authorities = {"ca"};
    QString recipient = "ca";
    QByteArray passwordPage = {};
    long passwordStatus = 200;
    int pendingReplies = 0; ///< before the real one
    /// PEM, from the request.
    std::function<QByteArray(ScepCa& ca, const QByteArray& request)> issue =
        [](ScepCa& ca, const QByteArray& request) { return ca.issue(request); };
    std::function<void(ReplySpec&)> bend = [](ReplySpec&) {};
    /// In place of everything else, for the paths (with query) that begin like this.
    QByteArray brokenOperation = {};
    Result broken = session::http::Response{200, "text/html", "<html></html>"};
};

class ScriptedServer
{
public:
    ScriptedServer(ScepCa& ca, Behaviour behaviour) : m_ca(ca), m_behaviour(std::move(behaviour)) {}

    [[nodiscard]] Result answer(const session::http::Request& request);
    [[nodiscard]] const QList<ClientMessage>& messages() const { return m_messages; }

private:
    [[nodiscard]] QByteArray operate(const QByteArray& message);

    ScepCa& m_ca;
    Behaviour m_behaviour;
    QList<ClientMessage> m_messages;
    QByteArray m_request; ///< the one that is pending
};

} // namespace enrollment_tests
