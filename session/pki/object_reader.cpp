#include "session/pki/object_reader.h"

#include "session/pki/encoding/der.h"
#include "session/pki/keys/private_key_reader.h"
#include "session/pki/object_reading.h"

#include <algorithm>

#include <openssl/err.h>

namespace session::pki {

namespace {

constexpr std::string_view trustedCertificateLabel = "TRUSTED CERTIFICATE";
constexpr std::string_view javaKeyStore = "\xfe\xed\xfe\xed";

/// What comes with a key and says nothing that the key does not say.
bool isCompanion(const PemBlock& block)
{
    return block.label.ends_with(" PARAMETERS");
}

ObjectKind kindOf(const PemBlock& block)
{
    static constexpr std::pair<std::string_view, ObjectKind> kinds[] = {
        {"CERTIFICATE", ObjectKind::Certificate},
        {"X509 CERTIFICATE", ObjectKind::Certificate},
        {trustedCertificateLabel, ObjectKind::Certificate},
        {"CERTIFICATE REQUEST", ObjectKind::Request},
        {"NEW CERTIFICATE REQUEST", ObjectKind::Request},
        {"X509 CRL", ObjectKind::Crl},
        {"PKCS7", ObjectKind::Container},
        {"PKCS #7 SIGNED DATA", ObjectKind::Container},
        {"CMS", ObjectKind::Container},
        {"PKCS12", ObjectKind::Container}};
    const auto* const found =
        std::ranges::find(kinds, block.label, &std::pair<std::string_view, ObjectKind>::first);
    if (found != std::end(kinds))
        return found->second;
    return isPrivateKeyBlock(block) ? ObjectKind::PrivateKey : ObjectKind::Unknown;
}

void readKeyBlock(ObjectReading& reading, const PemBlock& block, const ObjectPlace& place)
{
    auto content = PemContent::decode(block);
    if (!content)
        return reading.addFailure(ObjectKind::PrivateKey, place, content.error());
    auto key = reading.unlock<KeyHandle>([&](const base::SecretText& passphrase) {
        return readPrivateKeyBlock(block, *content, {passphrase, reading.budget, reading.legacy});
    });
    reading.addKey(std::move(key), place, isEncryptedKey(block, *content));
}

void readBlock(ObjectReading& reading, const PemBlock& block, const ObjectPlace& place)
{
    const ObjectKind kind = kindOf(block);
    if (kind == ObjectKind::PrivateKey)
        return readKeyBlock(reading, block, place);
    if (kind == ObjectKind::Unknown)
        return reading.addUnread({.kind = kind,
                                  .place = place,
                                  .problem = ReadProblem::Unsupported,
                                  .detail = "a PEM block of another kind: " + std::string(block.label)});
    if (block.label == trustedCertificateLabel)
        return reading.addCertificate(Certificate::fromPem(block.text), place);
    const auto der = decodePemBlock(block);
    if (!der)
        return reading.addFailure(kind, place, der.error());
    readDer(reading, *der, place, kind);
}

void readText(ObjectReading& reading, std::string_view text)
{
    ObjectPlace place{.format = ContainerFormat::Pem};
    for (const PemBlock& block : findPemBlocks(text)) {
        if (isCompanion(block))
            continue;
        place.offset = block.offset;
        place.label = block.label;
        if (!reading.hasRoom(place))
            return;
        readBlock(reading, block, place);
        ++place.number;
    }
}

} // namespace

FoundObjects readObjects(std::string_view bytes, const std::vector<base::SecretText>& passphrases,
                         const ReadLimits& limits)
{
    ERR_clear_error();
    ObjectReading reading{.passphrases = passphrases, .limits = limits};
    if (bytes.size() > limits.bytes)
        reading.addUnread({.kind = ObjectKind::Unknown,
                           .place = {},
                           .problem = ReadProblem::TooLarge,
                           .detail = "more than " + std::to_string(limits.bytes) + " bytes"});
    else if (bytes.starts_with(javaKeyStore))
        reading.addUnread(
            {.kind = ObjectKind::Container,
             .place = {},
             .problem = ReadProblem::Unsupported,
             .detail = "a Java key store of the old format, which keytool can turn into PKCS#12"});
    else if (!isSurelyDer(bytes) && bytes.contains("-----BEGIN "))
        readText(reading, bytes);
    else
        readDer(reading, bytes, {}, ObjectKind::Unknown);
    ERR_clear_error();
    return std::move(reading.found);
}

} // namespace session::pki
