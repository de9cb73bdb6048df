// What tests of dialogues talk with: a CA "ca" with a registration authority and an issuing CA below it, a
// stranger's CA, the keys of a device, and what it asks for. Calling thread only.
#pragma once

#include "tests/session/enrollment/scripted_server.h"

#include <QTemporaryDir>

#include <memory>

namespace enrollment_tests {

class DialogueEstate
{
protected:
    DialogueEstate()
    {
        auto& pki = m_ca.pki();
        pki.root("stranger", {.rsaBits = 2048});
        pki.leaf("ra", {.issuer = "ca", .keyUsage = "digitalSignature,keyEncipherment", .rsaBits = 2048});
        pki.intermediate("issuing", {.issuer = "ca", .rsaBits = 2048});
        m_key = std::make_unique<session::pki::PrivateKey>(
            *session::pki::PrivateKey::generate(session::pki::KeyType::Rsa2048));
        m_newKey = std::make_unique<session::pki::PrivateKey>(
            *session::pki::PrivateKey::generate(session::pki::KeyType::Rsa2048));
    }

    session::enrollment::Order order()
    {
        session::enrollment::Order order{.settings = {}, .key = *m_key};
        order.settings.url = "http://ca/scep";
        order.settings.caIdentity = "main ca";
        order.settings.fingerprint = certificate("ca").sha256();
        order.settings.challenge =
            session::enrollment::FixedChallenge{session::base::SecretText("fixed one")};
        order.settings.subject.text = "O=Example, CN=fw-01";
        return order;
    }
    session::enrollment::Order renewal(const session::pki::Identity& old)
    {
        session::enrollment::Order asked = order();
        asked.kind = session::enrollment::OrderKind::Renew;
        asked.previous = old;
        asked.key = *m_newKey;
        return asked;
    }
    /// For a hundred days.
    session::pki::Identity enrolled()
    {
        ScriptedServer server(m_ca, {});
        auto talk = converse(order(), answersOf(server), now());
        if (!talk.outcome)
            qFatal("%s", talk.outcome.error().detail.c_str());
        return talk.outcome->identity;
    }
    static Server answersOf(ScriptedServer& server)
    {
        return [&server](const session::http::Request& request) { return server.answer(request); };
    }
    static QByteArray request(const char* subject, const session::pki::PrivateKey& key)
    {
        return QByteArray::fromStdString(*session::pki::buildRequest({.subject = {subject}}, key));
    }
    QByteArray print(const QByteArray& request)
    {
        m_ca.write("printed.der", request);
        return m_ca.pki().openssl({"req", "-inform", "DER", "-in", "printed.der", "-noout", "-text"});
    }
    session::pki::Certificate certificate(const QString& name)
    {
        return *session::pki::Certificate::fromPem(m_ca.pki().certificate(name).toStdString());
    }
    static session::base::TimePoint now() { return session::base::SystemClock().now(); }

    QTemporaryDir m_directory;
    ScepCa m_ca{m_directory.path()};
    std::unique_ptr<session::pki::PrivateKey> m_key;
    std::unique_ptr<session::pki::PrivateKey> m_newKey;
    std::optional<session::pki::Identity> m_old;
};

} // namespace enrollment_tests
