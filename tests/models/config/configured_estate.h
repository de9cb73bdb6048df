// A small configuration with real certificates, in which everything is right: tests break one thing at a
// time. The certificates come from the openssl tool. Making one takes a moment (scrypt, keys): once for a
// test program.
#pragma once

#include "models/config/compile/compile.h"

#include "models/config/device/device_texts.h"
#include "tests/support/openssl_pki.h"

#include <QTemporaryDir>

#include <optional>

namespace support {

class ConfiguredEstate
{
    QTemporaryDir m_directory; // before the PKI that lives in it

public:
    ConfiguredEstate() : pki(m_directory.path())
    {
        pki.root("factory");
        pki.leaf("factory-server", {.issuer = "factory", .extendedKeyUsage = "serverAuth"});
        pki.root("root");
        pki.intermediate("issuing", {.issuer = "root"});
        pki.leaf("manager", {.issuer = "issuing",
                             .commonName = "manager.example",
                             .subjectAltNames = {"DNS:manager.example"},
                             .extendedKeyUsage = "serverAuth"});
        pki.leaf("common", {.issuer = "issuing", .extendedKeyUsage = "clientAuth"});
        vault = required(session::pki::KeyVault::create(session::base::SecretText("open sesame")));
        factory.emplace(models::config::FactoryWorld{
            certificate("factory"),
            required(session::pki::makeIdentity({certificate("factory-server")}, key("factory-server")))});
        fill();
    }

    template <class T>
    [[nodiscard]] static T required(session::base::Result<T> result)
    {
        if (!result)
            qFatal("%s", result.error().detail.c_str());
        return std::move(*result);
    }

    [[nodiscard]] std::string pem(const QString& name) const { return pki.certificate(name).toStdString(); }
    [[nodiscard]] session::pki::Certificate certificate(const QString& name) const
    {
        return required(session::pki::Certificate::fromPem(pem(name)));
    }
    [[nodiscard]] session::pki::PrivateKey key(const QString& name) const
    {
        return required(session::pki::PrivateKey::fromPem(pki.key(name).toStdString()));
    }
    [[nodiscard]] models::config::CertificateEntry authority(const QString& name) const
    {
        models::config::CertificateEntry entry;
        entry.publicKey = pem(name);
        return entry;
    }
    /// With the key of `keyOf`, sealed for an entry called `entryName`.
    [[nodiscard]] models::config::CertificateEntry withKey(const QString& name, const std::string& entryName,
                                                           const QString& keyOf = {}) const
    {
        models::config::CertificateEntry entry = authority(name);
        const std::string secret = pki.key(keyOf.isEmpty() ? name : keyOf).toStdString();
        entry.privateKey = required(vault->seal(session::base::SecretText(secret), entryName));
        return entry;
    }

    [[nodiscard]] session::base::Result<session::engine::SnapshotSource> compile() const
    {
        return models::config::compile({configuration, *vault, *factory, session::base::PolicyVersion{7}});
    }
    [[nodiscard]] session::base::Result<std::string> textOf(const std::string& serial) const
    {
        const auto text = models::config::deviceText(configuration, *vault, session::base::Serial(serial));
        if (!text)
            return std::unexpected(text.error());
        return text->reveal();
    }

    [[nodiscard]] models::config::SecureConnClient& client()
    {
        return configuration.templates["branch"].device.secureConnClient;
    }

    OpensslPki pki;
    std::optional<session::pki::KeyVault> vault;
    std::optional<models::config::FactoryWorld> factory;
    models::config::Configuration configuration;

private:
    void fill()
    {
        configuration.manager.address = "manager.example";
        auto& store = configuration.panorama;
        store.certificates["Root"] = withKey("root", "Root");
        store.certificates["Issuing"] = withKey("issuing", "Issuing");
        store.certificates["Manager"] = withKey("manager", "Manager");
        auto& profile = store.certificateProfiles["Devices"];
        profile.cas = {{"Root", {}}, {"Issuing", {}}};
        profile.usernameFieldSubject = "common-name";
        profile.useCrl = true;
        profile.useOcsp = true;
        profile.certStatusTimeout = 10;
        store.sslTlsServiceProfiles["Server"].certificate = "Manager";
        auto& server = configuration.secureConnServer;
        server.customize = true;
        server.sslTlsServiceProfile = "Server";
        server.certificateProfile = "Devices";

        auto& branch = configuration.templates["branch"];
        branch.shared.certificates["Root"] = authority("root");
        branch.shared.certificateProfiles["Trust-Manager"] = profile;
        branch.shared.certificateProfiles["Trust-Manager"].cas = {{"Root", {}}};
        branch.device.secureConnClient.certificateType = "issued";
        branch.device.secureConnClient.signedBy = "Issuing";
        branch.device.secureConnClient.certificateProfile = "Trust-Manager";
        configuration.templateStacks["branches"].templates = {"branch"};
        configuration.templateStacks["branches"].devices = {{"0001A", {}}, {"0002", {}}};
        configuration.firewalls["0001A"];
        configuration.firewalls["0002"];
        configuration.firewalls["0003"];
    }
};

} // namespace support
