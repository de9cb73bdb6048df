// What the engine's tests share: certificates of both worlds made by the openssl tool, and snapshots over
// them. Serials 0001 and 0002 are managed, 0009 is not. One thread.
#pragma once

#include "session/engine/snapshot.h"
#include "tests/support/openssl_pki.h"

#include <QTemporaryDir>

namespace engine_tests {

struct SnapshotWishes
{
    std::uint64_t version = 1;
    bool custom = true;
    bool customOnly = false;
    bool authorizeSerial = false;
    session::trust::TlsRange range = {};
    std::string ciphers = "ECDHE+AESGCM";
    std::vector<std::string> managed = {"0001", "0002"};
    const char* customServer = "custom-server";
    const char* customCa = "custom-root";
    std::vector<session::trust::AuthorizationEntry> authorization = {};
};

class EngineEstate
{
public:
    EngineEstate();

    /// One more client certificate of the custom world.
    void addClient(const QString& name, support::CertificateSpec spec);
    void revoke(const QString& name) { m_pki.revoke(name); }
    [[nodiscard]] session::engine::SnapshotSource source(const SnapshotWishes& wishes = {}) const;
    [[nodiscard]] session::engine::SnapshotPtr snapshot(const SnapshotWishes& wishes = {}) const;
    [[nodiscard]] session::pki::Identity identity(const QString& name) const;
    [[nodiscard]] session::trust::TrustAnchors anchors(const QString& name) const;
    [[nodiscard]] const support::OpensslPki& pki() const { return m_pki; }

private:
    QTemporaryDir m_directory;
    support::OpensslPki m_pki;
};

} // namespace engine_tests
