#include "tests/session/engine/engine_estate.h"

#include <QtGlobal>

namespace engine_tests {

using namespace session;

namespace {

template <class T>
T must(base::Result<T> result)
{
    if (!result)
        qFatal("%s", result.error().detail.c_str());
    return *std::move(result);
}

} // namespace

EngineEstate::EngineEstate() : m_pki(m_directory.path())
{
    const QString server = QStringLiteral("serverAuth");
    const QString client = QStringLiteral("clientAuth");
    m_pki.root("factory-root");
    m_pki.root("custom-root");
    m_pki.root("second-root");
    m_pki.root("foreign-root");
    m_pki.leaf("factory-server", {.issuer = "factory-root", .extendedKeyUsage = server});
    m_pki.leaf("custom-server", {.issuer = "custom-root", .extendedKeyUsage = server});
    m_pki.leaf("second-server", {.issuer = "second-root", .extendedKeyUsage = server});
    m_pki.leaf("factory-0001", {.issuer = "factory-root", .commonName = "0001", .extendedKeyUsage = client});
    m_pki.leaf("factory-0002", {.issuer = "factory-root", .commonName = "0002", .extendedKeyUsage = client});
    m_pki.leaf("custom-0001", {.issuer = "custom-root", .commonName = "0001", .extendedKeyUsage = client});
    m_pki.leaf("custom-0002", {.issuer = "custom-root", .commonName = "0002", .extendedKeyUsage = client});
    m_pki.leaf("custom-0009", {.issuer = "custom-root", .commonName = "0009", .extendedKeyUsage = client});
    m_pki.leaf("second-0001", {.issuer = "second-root", .commonName = "0001", .extendedKeyUsage = client});
    m_pki.leaf("foreign-0001", {.issuer = "foreign-root", .commonName = "0001", .extendedKeyUsage = client});
    m_pki.leaf("server-only-0001",
               {.issuer = "custom-root", .commonName = "0001", .extendedKeyUsage = server});
    m_pki.leaf("expired-0001", {.issuer = "custom-root",
                                .commonName = "0001",
                                .extendedKeyUsage = client,
                                .notBefore = QDateTime::currentDateTimeUtc().addDays(-20),
                                .notAfter = QDateTime::currentDateTimeUtc().addDays(-10)});
}

void EngineEstate::addClient(const QString& name, support::CertificateSpec spec)
{
    spec.issuer = "custom-root";
    spec.extendedKeyUsage = "clientAuth";
    m_pki.leaf(name, spec);
}

pki::Identity EngineEstate::identity(const QString& name) const
{
    auto chain = must(pki::readPemCertificates(m_pki.certificate(name).toStdString()));
    auto key = must(pki::PrivateKey::fromPem(m_pki.key(name).toStdString()));
    return must(pki::makeIdentity(std::move(chain), std::move(key)));
}

trust::TrustAnchors EngineEstate::anchors(const QString& name) const
{
    return trust::TrustAnchors::of(must(pki::readPemCertificates(m_pki.certificate(name).toStdString())));
}

engine::SnapshotSource EngineEstate::source(const SnapshotWishes& wishes) const
{
    engine::SnapshotSource source{.version = {wishes.version},
                                  .policy = {},
                                  .predefinedIdentity = identity("factory-server"),
                                  .customIdentity = std::nullopt,
                                  .customCipherList = wishes.ciphers};
    trust::Policy& policy = source.policy;
    policy.predefined.anchors = anchors("factory-root");
    policy.customOnly = wishes.customOnly;
    policy.tlsVersions = wishes.range;
    policy.authorizeSerial = wishes.authorizeSerial;
    policy.checkAuthorizationList = !wishes.authorization.empty();
    policy.authorizationList = wishes.authorization;
    policy.managed = std::make_shared<trust::ManagedSerials>(wishes.managed.begin(), wishes.managed.end());
    if (wishes.custom) {
        source.customIdentity = identity(wishes.customServer);
        policy.custom.emplace();
        policy.custom->profileName = "profile";
        policy.custom->usernameField = trust::UsernameField::SubjectCommonName;
        policy.custom->anchors = anchors(wishes.customCa);
    }
    return source;
}

engine::SnapshotPtr EngineEstate::snapshot(const SnapshotWishes& wishes) const
{
    return must(engine::PolicySnapshot::compile(source(wishes)));
}

} // namespace engine_tests
