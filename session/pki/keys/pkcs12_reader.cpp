// Takes a PKCS#12 apart by hand: PKCS12_parse() of OpenSSL knows one key, forgets names and can't be given
// the legacy provider. Source: RFC 7292.
#include "session/pki/object_reading.h"
#include "session/pki/openssl_error.h"

#include <openssl/err.h>
#include <openssl/pkcs7.h>

namespace session::pki {

namespace {

void freeSafes(STACK_OF(PKCS7) * safes)
{
    sk_PKCS7_pop_free(safes, PKCS7_free);
}
void freeBags(STACK_OF(PKCS12_SAFEBAG) * bags)
{
    sk_PKCS12_SAFEBAG_pop_free(bags, PKCS12_SAFEBAG_free);
}
using SafesHandle = std::unique_ptr<STACK_OF(PKCS7), FreeWith<freeSafes>>;
using BagsHandle = std::unique_ptr<STACK_OF(PKCS12_SAFEBAG), FreeWith<freeBags>>;

constexpr int deepestNesting = 8;

/// OpenSSL tells "no passphrase" from "an empty one", and writers differ.
struct Words
{
    const char* text = nullptr;
    int length = 0;
};
std::vector<Words> spellingsOf(const base::SecretText& passphrase)
{
    const std::string& text = passphrase.reveal();
    if (text.empty())
        return {{"", 0}, {nullptr, 0}};
    return {{text.data(), static_cast<int>(text.size())}};
}

base::Result<> verifyIntegrity(const PKCS12* container, const base::SecretText& passphrase,
                               WorkBudget& budget)
{
    const ASN1_INTEGER* iterations = nullptr;
    PKCS12_get0_mac(nullptr, nullptr, nullptr, &iterations, container);
    for (const Words& words : spellingsOf(passphrase)) {
        if (!budget.spend(roundsOf(iterations)))
            return tooCostly();
        ERR_clear_error();
        // Reads only, whatever its type says.
        if (PKCS12_verify_mac(const_cast<PKCS12*>(container), words.text, words.length) == 1)
            return {};
        if (ERR_peek_error() != 0) {
            auto failure = decryptionFailure();
            if (failure.error().code == base::ErrorCode::Denied)
                failure.error().code = base::ErrorCode::ParseFailed;
            return failure;
        }
    }
    return base::failure(base::ErrorCode::Denied, "wrong passphrase, or the PKCS#12 file was altered");
}

BagsHandle openBags(const PKCS7_ENC_CONTENT& content, const Words& words, OSSL_LIB_CTX* context)
{
    ERR_clear_error();
    constexpr int wiped = 1;
    return BagsHandle(static_cast<STACK_OF(PKCS12_SAFEBAG)*>(
        PKCS12_item_decrypt_d2i_ex(content.algorithm, ASN1_ITEM_rptr(PKCS12_SAFEBAGS), words.text,
                                   words.length, content.enc_data, wiped, context, nullptr)));
}

base::Result<BagsHandle> decryptBags(const PKCS7* safe, const base::SecretText& passphrase,
                                     ObjectReading& reading)
{
    const PKCS7_ENC_CONTENT* const content = safe->d.encrypted ? safe->d.encrypted->enc_data : nullptr;
    if (!content || !content->algorithm || !content->enc_data)
        return base::failure(base::ErrorCode::ParseFailed, "an encrypted part that holds nothing");
    for (const Words& words : spellingsOf(passphrase)) {
        if (!reading.budget.spend(roundsOf(content->algorithm)))
            return tooCostly();
        BagsHandle bags = openBags(*content, words, nullptr);
        if (!bags && lacksCipher())
            bags = openBags(*content, words, reading.legacy.context());
        if (bags)
            return bags;
    }
    return decryptionFailure();
}

base::Result<BagsHandle> bagsOf(PKCS7* safe, ObjectReading& reading)
{
    if (PKCS7_type_is_data(safe)) {
        BagsHandle bags(PKCS12_unpack_p7data(safe));
        if (!bags)
            return openSslFailure("a part of the PKCS#12 file is damaged", base::ErrorCode::ParseFailed);
        return bags;
    }
    if (PKCS7_type_is_encrypted(safe))
        return reading.unlock<BagsHandle>(
            [&](const base::SecretText& passphrase) { return decryptBags(safe, passphrase, reading); });
    return base::failure(base::ErrorCode::Unsupported,
                         "a part that is encrypted to somebody's public key, not by a passphrase");
}

std::string aliasOf(PKCS12_SAFEBAG* bag)
{
    char* const name = PKCS12_get_friendlyname(bag);
    std::string alias = name ? name : "";
    OPENSSL_free(name);
    return alias;
}

base::Result<Certificate> certificateIn(const PKCS12_SAFEBAG* bag)
{
    if (PKCS12_SAFEBAG_get_bag_nid(bag) != NID_x509Certificate)
        return base::failure(base::ErrorCode::Unsupported, "a certificate that is not X.509");
    const X509Handle certificate(PKCS12_SAFEBAG_get1_cert(bag));
    if (!certificate)
        return openSslFailure("not a certificate", base::ErrorCode::ParseFailed);
    return Certificate::fromX509(certificate.get());
}

base::Result<KeyHandle> unlockKey(const PKCS12_SAFEBAG* bag, ObjectReading& reading)
{
    const X509_SIG* const box = PKCS12_SAFEBAG_get0_pkcs8(bag);
    if (!box)
        return base::failure(base::ErrorCode::ParseFailed, "an encrypted key that holds nothing");
    return reading.unlock<KeyHandle>([&](const base::SecretText& passphrase) {
        return decryptKey(box, {passphrase, reading.budget, reading.legacy});
    });
}

class BagWalk
{
public:
    BagWalk(ObjectReading& reading, ObjectPlace place) : m_reading(reading), m_place(std::move(place)) {}

    void walk(const STACK_OF(PKCS12_SAFEBAG) * bags, int depth)
    {
        for (int i = 0; bags && i < sk_PKCS12_SAFEBAG_num(bags) && m_reading.hasRoom(m_place); ++i)
            visit(sk_PKCS12_SAFEBAG_value(bags, i), depth);
    }
    void refuse(const base::Error& error)
    {
        m_reading.addFailure(ObjectKind::Container, m_place, error);
        ++m_place.number;
    }

private:
    void visit(PKCS12_SAFEBAG* bag, int depth)
    {
        const int kind = PKCS12_SAFEBAG_get_nid(bag);
        if (kind == NID_safeContentsBag) {
            if (depth == deepestNesting)
                return refuse({base::ErrorCode::Unsupported, "parts within parts, too deep"});
            return walk(PKCS12_SAFEBAG_get0_safes(bag), depth + 1);
        }
        m_place.alias = aliasOf(bag);
        if (kind == NID_certBag)
            m_reading.addCertificate(certificateIn(bag), m_place);
        else if (kind == NID_pkcs8ShroudedKeyBag)
            m_reading.addKey(unlockKey(bag, m_reading), m_place, true);
        else if (const auto* plain = kind == NID_keyBag ? PKCS12_SAFEBAG_get0_p8inf(bag) : nullptr)
            m_reading.addKey(keyOf(plain), m_place, false);
        else
            m_reading.addUnread({.kind = kind == NID_crlBag ? ObjectKind::Crl : ObjectKind::Unknown,
                                 .place = m_place,
                                 .problem = ReadProblem::Unsupported,
                                 .detail = "an entry that is neither certificate nor key"});
        m_place.alias.clear();
        ++m_place.number;
    }

    ObjectReading& m_reading;
    ObjectPlace m_place;
};

} // namespace

void readPkcs12(ObjectReading& reading, const PKCS12* container, const ObjectPlace& where)
{
    ObjectPlace place = where;
    place.format = ContainerFormat::Pkcs12;
    if (PKCS12_mac_present(container) == 1) {
        const auto verified = reading.unlock<void>([&](const base::SecretText& passphrase) {
            return verifyIntegrity(container, passphrase, reading.budget);
        });
        if (!verified)
            return reading.addFailure(ObjectKind::Container, place, verified.error());
    }
    const SafesHandle safes(PKCS12_unpack_authsafes(container));
    if (!safes)
        return reading.addFailure(ObjectKind::Container, place,
                                  {base::ErrorCode::ParseFailed, "the PKCS#12 file is damaged, or signed "
                                                                 "in place of protected by a passphrase"});
    BagWalk walk(reading, place);
    for (int i = 0; i < sk_PKCS7_num(safes.get()) && reading.hasRoom(place); ++i) {
        const auto bags = bagsOf(sk_PKCS7_value(safes.get(), i), reading);
        if (bags)
            walk.walk(bags->get(), 0);
        else
            walk.refuse(bags.error());
    }
    ERR_clear_error();
}

} // namespace session::pki
