// Bundles (texts, as files hold them) to what agents work with (decoded certificates and keys) and back.
// Errors name the device and the member. One thread for one converter; bundleOf() any thread.
#pragma once

#include "models/panos/bundle.h"
#include "session/agent/device.h"

#include <QHash>

namespace app::agent {

class DeviceConverter
{
public:
    [[nodiscard]] session::base::Result<session::agent::DeviceFacts>
    factsOf(const models::panos::Bundle& bundle);

private:
    using Certificates = std::vector<session::pki::Certificate>;
    /// A fleet has one factory CA: decoded once, shared by all.
    [[nodiscard]] session::base::Result<Certificates> factoryCas(const QByteArray& pem);

    QHash<QByteArray, Certificates> m_factoryCas;
};

[[nodiscard]] models::panos::Bundle bundleOf(const session::agent::DeviceFacts& facts);

[[nodiscard]] session::base::Result<session::pki::Identity> identityOf(const QByteArray& chainPem,
                                                                       const QByteArray& keyPem);
[[nodiscard]] QByteArray chainPemOf(const session::pki::Identity& identity);
[[nodiscard]] QByteArray keyPemOf(const session::pki::PrivateKey& key);

} // namespace app::agent
