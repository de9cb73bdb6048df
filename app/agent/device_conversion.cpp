#include "app/agent/device_conversion.h"

namespace app::agent {

using namespace session;
using models::panos::Bundle;
using models::panos::BundleIdentity;

namespace {

std::string toStd(const QByteArray& bytes)
{
    return bytes.toStdString();
}

std::unexpected<base::Error> at(const Bundle& bundle, const QString& member, const base::Error& error)
{
    return base::failure(
        error.code,
        QStringLiteral("device %1: member \"%2\": ").arg(bundle.serial, member).toStdString() + error.detail);
}

base::Result<session::agent::OwnIdentity> ownIdentityOf(const BundleIdentity& own)
{
    auto identity = identityOf(own.chainPem, own.keyPem);
    if (!identity)
        return std::unexpected(identity.error());
    return session::agent::OwnIdentity{own.name.toStdString(), own.subject.toStdString(),
                                       own.signedBy.toStdString(), *std::move(identity)};
}

session::agent::DeviceFacts plainFacts(const Bundle& bundle)
{
    session::agent::DeviceFacts facts;
    facts.serial = base::Serial(bundle.serial.toStdString());
    facts.hostname = bundle.hostname.toStdString();
    facts.model = bundle.model.toStdString();
    facts.kind = bundle.kind;
    facts.softwareVersion = bundle.softwareVersion.toStdString();
    for (const QString& manager : bundle.managers)
        facts.managers.push_back(manager.toStdString());
    facts.clockOffset = std::chrono::seconds(bundle.clockOffsetSeconds);
    facts.listen = bundle.listen.toStdString();
    facts.gatewayListen = bundle.gatewayListen.toStdString();
    facts.hostId = bundle.hostId.toStdString();
    facts.haPeer = bundle.haPeer.toStdString();
    facts.logsPerSecond = bundle.logsPerSecond;
    facts.configText = bundle.configText.toStdString();
    facts.localText = bundle.localText.toStdString();
    return facts;
}

} // namespace

base::Result<pki::Identity> identityOf(const QByteArray& chainPem, const QByteArray& keyPem)
{
    auto chain = pki::readPemCertificates(toStd(chainPem));
    if (!chain)
        return std::unexpected(chain.error());
    if (chain->empty())
        return base::failure(base::ErrorCode::ParseFailed, "there is no certificate in it");
    auto key = pki::PrivateKey::fromPem(toStd(keyPem));
    if (!key)
        return std::unexpected(key.error());
    return pki::makeIdentity(*std::move(chain), *std::move(key));
}

base::Result<DeviceConverter::Certificates> DeviceConverter::factoryCas(const QByteArray& pem)
{
    const auto known = m_factoryCas.constFind(pem);
    if (known != m_factoryCas.constEnd())
        return *known;
    auto read = pki::readPemCertificates(toStd(pem));
    if (read)
        m_factoryCas.insert(pem, *read);
    return read;
}

base::Result<session::agent::DeviceFacts> DeviceConverter::factsOf(const Bundle& bundle)
{
    session::agent::DeviceFacts facts = plainFacts(bundle);
    auto authorities = factoryCas(bundle.factoryCaPem);
    if (!authorities)
        return at(bundle, QStringLiteral("factory_ca"), authorities.error());
    facts.factoryCas = *std::move(authorities);
    if (!bundle.certificatePem.isEmpty()) {
        auto identity = identityOf(bundle.certificatePem, bundle.keyPem);
        if (!identity)
            return at(bundle, QStringLiteral("certificate"), identity.error());
        facts.predefinedIdentity = *std::move(identity);
    }
    for (const BundleIdentity& own : bundle.identities) {
        auto identity = ownIdentityOf(own);
        if (!identity)
            return at(bundle, QStringLiteral("identities"), identity.error());
        facts.ownIdentities.push_back(*std::move(identity));
    }
    return facts;
}

QByteArray chainPemOf(const pki::Identity& identity)
{
    QByteArray pem;
    for (const pki::Certificate& certificate : identity.chain)
        pem += QByteArray::fromStdString(certificate.pem());
    return pem;
}

QByteArray keyPemOf(const pki::PrivateKey& key)
{
    return QByteArray::fromStdString(key.pem().reveal());
}

Bundle bundleOf(const session::agent::DeviceFacts& facts)
{
    Bundle bundle;
    bundle.serial = QString::fromStdString(facts.serial.value);
    bundle.hostname = QString::fromStdString(facts.hostname);
    bundle.model = QString::fromStdString(facts.model);
    bundle.kind = facts.kind;
    bundle.softwareVersion = QString::fromStdString(facts.softwareVersion);
    bundle.listen = QString::fromStdString(facts.listen);
    bundle.gatewayListen = QString::fromStdString(facts.gatewayListen);
    bundle.hostId = QString::fromStdString(facts.hostId);
    bundle.haPeer = QString::fromStdString(facts.haPeer);
    bundle.logsPerSecond = facts.logsPerSecond;
    for (const std::string& manager : facts.managers)
        bundle.managers.append(QString::fromStdString(manager));
    for (const pki::Certificate& authority : facts.factoryCas)
        bundle.factoryCaPem += QByteArray::fromStdString(authority.pem());
    if (facts.predefinedIdentity) {
        bundle.certificatePem = chainPemOf(*facts.predefinedIdentity);
        bundle.keyPem = keyPemOf(facts.predefinedIdentity->key);
    }
    bundle.configText = QString::fromStdString(facts.configText);
    bundle.clockOffsetSeconds = std::chrono::duration_cast<std::chrono::seconds>(facts.clockOffset).count();
    for (const session::agent::OwnIdentity& own : facts.ownIdentities) {
        bundle.identities.append({QString::fromStdString(own.certificateName),
                                  QString::fromStdString(own.subject), QString::fromStdString(own.signedBy),
                                  chainPemOf(own.identity), keyPemOf(own.identity.key)});
    }
    return bundle;
}

} // namespace app::agent
