#include "session/pki/revocation/ocsp.h"

#include "session/pki/encoding/asn1_values.h"
#include "session/pki/openssl_error.h"
#include "session/pki/revocation/ocsp_handles.h"
#include "session/pki/revocation/ocsp_signer.h"
#include "session/pki/revocation/revocation_reason.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <map>
#include <memory>
#include <span>
#include <string_view>
#include <tuple>

#include <openssl/err.h>

namespace session::pki {

namespace {

using base::ErrorCode;
using base::failure;
using base::Result;
using IntegerHandle = std::unique_ptr<ASN1_INTEGER, FreeWith<ASN1_INTEGER_free>>;
using OctetHandle = std::unique_ptr<ASN1_OCTET_STRING, FreeWith<ASN1_OCTET_STRING_free>>;

constexpr std::chrono::minutes clockTolerance{5};
constexpr std::chrono::hours longestWithoutUpdate{24}; ///< for an answer that names no time of its successor

Result<OcspBasicHandle> decode(std::string_view der)
{
    const auto* at = reinterpret_cast<const unsigned char*>(der.data());
    const auto* const end = at + der.size();
    if (der.size() > largestOcspResponse)
        return failure(ErrorCode::ParseFailed, "too long for an OCSP response");
    const OcspResponseHandle response(d2i_OCSP_RESPONSE(nullptr, &at, long(der.size())));
    if (!response || at != end) {
        ERR_clear_error();
        return failure(ErrorCode::ParseFailed, "not an OCSP response");
    }
    const int status = OCSP_response_status(response.get());
    if (status != OCSP_RESPONSE_STATUS_SUCCESSFUL)
        return failure(ErrorCode::Denied, std::string("the responder answers ") +
                                              OCSP_response_status_str(status) + ", unsigned");
    OcspBasicHandle basic(OCSP_response_get1_basic(response.get()));
    if (!basic) {
        ERR_clear_error();
        return failure(ErrorCode::ParseFailed, "not a basic OCSP response");
    }
    return basic;
}

/// What this room knows how to read, or what says nothing of the status.
bool isUnderstood(X509_EXTENSION* extension)
{
    constexpr std::array known{NID_id_pkix_OCSP_Nonce, NID_id_pkix_OCSP_archiveCutoff,
                               NID_id_pkix_OCSP_CrlID, NID_id_pkix_OCSP_extendedStatus,
                               NID_crl_reason,         NID_invalidity_date};
    return std::ranges::find(known, OBJ_obj2nid(X509_EXTENSION_get_object(extension))) != known.end();
}

/// A critical extension may change the meaning of what it stands beside: whoever doesn't know it can't use
/// that (RFC 5280 section 4.2, which RFC 6960 section 4.4 goes by).
template <auto FindCritical, auto Get, class Holder>
Result<> checkExtensions(Holder* holder)
{
    for (int at = FindCritical(holder, 1, -1); at >= 0; at = FindCritical(holder, 1, at)) {
        if (!isUnderstood(Get(holder, at)))
            return failure(ErrorCode::Unsupported,
                           "the answer has a critical extension that is not understood");
    }
    return {};
}

/// Matches CertIDs made with whatever digest the responder chose.
class CertificateIds
{
public:
    explicit CertificateIds(const OcspQuestion& question) : m_issuer(question.issuer)
    {
        BIGNUM* number = nullptr;
        if (BN_hex2bn(&number, question.serialNumber.c_str()) == int(question.serialNumber.size()))
            m_serial.reset(BN_to_ASN1_INTEGER(number, nullptr));
        BN_free(number);
    }
    [[nodiscard]] bool match(const OCSP_CERTID* id)
    {
        ASN1_OBJECT* algorithm = nullptr;
        OCSP_id_get0_info(nullptr, &algorithm, nullptr, nullptr, const_cast<OCSP_CERTID*>(id));
        const int digest = OBJ_obj2nid(algorithm);
        if (!m_serial || digest == NID_undef)
            return false;
        auto& ours = m_byDigest[digest];
        if (!ours)
            ours = make(digest);
        return ours && OCSP_id_cmp(ours.get(), id) == 0;
    }

private:
    [[nodiscard]] OcspIdHandle make(int digest) const
    {
        const EVP_MD* const known = EVP_get_digestbynid(digest);
        X509* const issuer = m_issuer.handle();
        return OcspIdHandle(known ? OCSP_cert_id_new(known, X509_get_subject_name(issuer),
                                                     X509_get0_pubkey_bitstr(issuer), m_serial.get())
                                  : nullptr);
    }

    const Certificate& m_issuer;
    IntegerHandle m_serial;
    std::map<int, OcspIdHandle> m_byDigest;
};

Result<> checkNonce(OCSP_BASICRESP* response, const OcspQuestion& question)
{
    const int place = OCSP_BASICRESP_get_ext_by_NID(response, NID_id_pkix_OCSP_Nonce, -1);
    if (question.nonce.empty() || place < 0)
        return {};
    const ASN1_OCTET_STRING* content = X509_EXTENSION_get_data(OCSP_BASICRESP_get_ext(response, place));
    const auto* at = ASN1_STRING_get0_data(content);
    const OctetHandle nonce(d2i_ASN1_OCTET_STRING(nullptr, &at, ASN1_STRING_length(content)));
    ERR_clear_error();
    if (nonce && std::ranges::equal(question.nonce,
                                    std::span(ASN1_STRING_get0_data(nonce.get()),
                                              std::size_t(ASN1_STRING_length(nonce.get()))),
                                    {}, [](char c) { return static_cast<unsigned char>(c); }))
        return {};
    return failure(ErrorCode::Mismatch, "the answer holds another nonce than was sent");
}

Result<> checkTimes(const OcspFinding& finding, base::TimePoint now)
{
    const auto stale = [](const std::string& what) {
        return failure(ErrorCode::Mismatch, "the answer " + what);
    };
    if (finding.thisUpdate > now + clockTolerance)
        return stale("is from the future, " + base::toRfc3339(finding.thisUpdate));
    if (finding.nextUpdate && *finding.nextUpdate < finding.thisUpdate)
        return stale("ends before it begins");
    if (finding.nextUpdate && *finding.nextUpdate < now - clockTolerance)
        return stale("has lapsed at " + base::toRfc3339(*finding.nextUpdate));
    if (!finding.nextUpdate && finding.thisUpdate < now - longestWithoutUpdate - clockTolerance)
        return stale("is old and names no end, from " + base::toRfc3339(finding.thisUpdate));
    return {};
}

Result<OcspFinding> readSingle(OCSP_SINGLERESP* single)
{
    int reason = -1;
    ASN1_GENERALIZEDTIME* revoked = nullptr;
    ASN1_GENERALIZEDTIME* from = nullptr;
    ASN1_GENERALIZEDTIME* until = nullptr;
    const int status = OCSP_single_get0_status(single, &reason, &revoked, &from, &until);
    OcspFinding finding;
    const auto start = timeOf(from);
    if (!start)
        return std::unexpected(start.error());
    finding.thisUpdate = *start;
    if (until) {
        const auto end = timeOf(until);
        if (!end)
            return std::unexpected(end.error());
        finding.nextUpdate = *end;
    }
    if (status == V_OCSP_CERTSTATUS_GOOD)
        finding.status = OcspStatus::Good;
    if (status == V_OCSP_CERTSTATUS_REVOKED) {
        finding.status = OcspStatus::Revoked;
        if (const auto time = timeOf(revoked))
            finding.revokedAt = *time;
        if (reason != -1)
            finding.reason = revocationReasonText(reason);
    }
    return finding;
}

/// Of several statements about the certificate that hold now: a revocation, else the newest.
Result<OcspFinding> findStatement(OCSP_BASICRESP* response, const OcspQuestion& question)
{
    CertificateIds ids(question);
    Result<OcspFinding> best = failure(ErrorCode::NotFound, "the answer is about other certificates");
    for (int i = 0; i < OCSP_resp_count(response); ++i) {
        OCSP_SINGLERESP* const single = OCSP_resp_get0(response, i);
        if (!ids.match(OCSP_SINGLERESP_get0_id(single)))
            continue;
        if (auto understood =
                checkExtensions<OCSP_SINGLERESP_get_ext_by_critical, OCSP_SINGLERESP_get_ext>(single);
            !understood)
            return std::unexpected(understood.error());
        auto finding = readSingle(single);
        if (finding) {
            if (auto current = checkTimes(*finding, question.now); !current)
                finding = std::unexpected(current.error());
        }
        const auto rank = [](const Result<OcspFinding>& one) {
            return std::tuple(one.has_value(), one && one->status == OcspStatus::Revoked,
                              one ? one->thisUpdate : base::TimePoint());
        };
        if (!best || rank(best) < rank(finding))
            best = std::move(finding);
    }
    return best;
}

} // namespace

Result<OcspFinding> judgeOcspResponse(std::string_view der, const OcspQuestion& question)
{
    const auto response = decode(der);
    if (!response)
        return std::unexpected(response.error());
    if (auto authentic = checkOcspSignature(response->get(), question); !authentic)
        return std::unexpected(authentic.error());
    if (auto understood =
            checkExtensions<OCSP_BASICRESP_get_ext_by_critical, OCSP_BASICRESP_get_ext>(response->get());
        !understood)
        return std::unexpected(understood.error());
    if (auto ours = checkNonce(response->get(), question); !ours)
        return std::unexpected(ours.error());
    return findStatement(response->get(), question);
}

} // namespace session::pki
