#include "tests/support/refusal_certificates.h"

#include <functional>

namespace support {

void makeRefusalCertificates(OpensslPki& pki, const RefusalSerials& serials)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    pki.root("custom-root");
    pki.intermediate("custom-issuing", {.issuer = "custom-root"});
    pki.root("foreign-root");
    pki.root("impostor", {.commonName = "custom-root"});
    pki.leaf("manager", {.issuer = "custom-root",
                         .commonName = "127.0.0.1",
                         .subjectAltNames = {"IP:127.0.0.1"},
                         .extendedKeyUsage = "serverAuth"});
    const auto client = [&](const QString& name, const std::function<void(CertificateSpec&)>& mistake = {}) {
        CertificateSpec spec{.issuer = "custom-root",
                             .commonName = serials.managed,
                             .extendedKeyUsage = "clientAuth",
                             .notBefore = now.addDays(-20),
                             .notAfter = now.addDays(200)};
        if (mistake)
            mistake(spec);
        pki.leaf(name, spec);
    };
    client("good");
    client("other", [&](auto& spec) { spec.commonName = serials.otherManaged; });
    client("unmanaged", [&](auto& spec) { spec.commonName = serials.unmanaged; });
    client("unlisted", [&](auto& spec) {
        spec.commonName = "unlisted";
        spec.subjectAltNames = {"DNS:" + serials.managed};
    });
    client("expired", [&](auto& spec) { spec.notAfter = now.addDays(-10); });
    client("early", [&](auto& spec) { spec.notBefore = now.addDays(10); });
    client("server-only", [](auto& spec) { spec.extendedKeyUsage = "serverAuth"; });
    client("weak", [](auto& spec) { spec.rsaBits = 1024; });
    client("foreign", [](auto& spec) { spec.issuer = "foreign-root"; });
    client("orphan", [](auto& spec) { spec.issuer = "custom-issuing"; });
    client("forged", [](auto& spec) { // nothing in it says that the key of its issuer is another one
        spec.issuer = "impostor";
        spec.withKeyIdentifiers = false;
    });
}

} // namespace support
