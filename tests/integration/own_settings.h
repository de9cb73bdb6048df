// What is set on an appliance itself, as its text: certificates made by the openssl tool, keys in the clear,
// a server that lets nobody in but by custom certificates. For fleet files ("local_config"). GUI thread.
#pragma once

#include "tests/support/openssl_pki.h"

namespace integration {

class OwnSettings
{
public:
    explicit OwnSettings(const support::OpensslPki& pki) : m_pki(pki) {}

    void addAuthority(const QString& name)
    {
        m_text += QStringLiteral("set shared certificate %1 public-key \"%2\"\n")
                      .arg(name, QString::fromLatin1(m_pki.certificate(name)));
    }
    void addCertificate(const QString& name)
    {
        addAuthority(name);
        m_text += QStringLiteral("set shared certificate %1 private-key \"%2\"\n")
                      .arg(name, QString::fromLatin1(m_pki.key(name)));
    }
    void add(const QString& setting) { m_text += QStringLiteral("set ") + setting + QLatin1Char('\n'); }
    /// Whoever comes by a certificate of `authority`, and nobody else.
    void serveOnly(const QString& certificate, const QString& authority)
    {
        addAuthority(authority);
        addCertificate(certificate);
        add(QStringLiteral("shared certificate-profile clients CA ") + authority);
        add(QStringLiteral("shared ssl-tls-service-profile tls certificate ") + certificate);
        const QString node = QStringLiteral("deviceconfig setting management secure-conn-server ");
        add(node + QStringLiteral("ssl-tls-service-profile tls"));
        add(node + QStringLiteral("certificate-profile clients"));
        add(node + QStringLiteral("custom-certificate-only yes"));
        add(node + QStringLiteral("enable-secure-user-id-communication yes"));
    }
    [[nodiscard]] const QString& text() const { return m_text; }

private:
    const support::OpensslPki& m_pki;
    QString m_text;
};

} // namespace integration
