#include "session/enrollment/pki_reply.h"

#include "session/enrollment/cms_handles.h"
#include "session/enrollment/envelope.h"
#include "session/pki/openssl_error.h"

#include <algorithm>
#include <array>

#include <openssl/err.h>

namespace session::enrollment {

namespace {

constexpr std::string_view certRep = "3";
constexpr std::size_t longestFailText = 500; // characters that somebody else chose

Attempted<CmsHandle> decode(std::string_view bytes)
{
    ERR_clear_error();
    if (isWebPage(bytes))
        return refuse(Problem::NotScep, "the server answered with a web page");
    if (bytes.size() > largestReply)
        return refuse(Problem::ReplyUnreadable, "the reply is too long");
    const pki::BioHandle bio = readOnly(bytes);
    CmsHandle cms(bio ? d2i_CMS_bio(bio.get(), nullptr) : nullptr);
    if (!cms || OBJ_obj2nid(CMS_get0_type(cms.get())) != NID_pkcs7_signed)
        return refuse(Problem::ReplyUnreadable,
                      pki::openSslFailure("the reply is no signed message").error().detail);
    return cms;
}

Attempted<CMS_SignerInfo*> onlySigner(CMS_ContentInfo* cms)
{
    STACK_OF(CMS_SignerInfo)* const signers = CMS_get0_SignerInfos(cms);
    if (!signers || sk_CMS_SignerInfo_num(signers) != 1)
        return refuse(Problem::ReplyUnreadable, "the reply has not exactly one signer");
    return sk_CMS_SignerInfo_value(signers, 0);
}

bool isSignerKnown(CMS_SignerInfo* signer, const std::vector<pki::Certificate>& known)
{
    return std::ranges::any_of(known, [signer](const pki::Certificate& certificate) {
        return CMS_SignerInfo_cert_cmp(signer, certificate.handle()) == 0;
    });
}

bool hasContent(CMS_ContentInfo* cms)
{
    ASN1_OCTET_STRING** const content = CMS_get0_content(cms);
    return content && *content;
}

/// The signed content; only certificates that we know count, never those that came along.
Attempted<std::string> verifySignature(CMS_ContentInfo* cms, const std::vector<pki::Certificate>& known)
{
    const BorrowedStack certificates(sk_X509_new_null());
    for (const pki::Certificate& certificate : known)
        sk_X509_push(certificates.get(), certificate.handle());
    const pki::BioHandle out(BIO_new(BIO_s_mem()));
    const pki::BioHandle nothing = readOnly({}); // failures and pending replies may sign no content at all
    ERR_clear_error();
    if (CMS_verify(cms, certificates.get(), nullptr, hasContent(cms) ? nullptr : nothing.get(), out.get(),
                   CMS_BINARY | CMS_NO_SIGNER_CERT_VERIFY | CMS_NOINTERN) != 1)
        return refuse(Problem::ReplyTampered,
                      pki::openSslFailure("the signature of the reply is broken").error().detail);
    return contentOf(out.get());
}

Attempted<> checkOrigin(const CMS_SignerInfo* signer, const ReplyExpectation& expectation)
{
    if (attributeOf(signer, Attribute::MessageType) != certRep)
        return refuse(Problem::ReplyUnreadable, "the reply is a message of another type");
    if (attributeOf(signer, Attribute::TransactionId) != expectation.transactionId)
        return refuse(Problem::WrongTransaction, "the reply names another transaction");
    if (attributeOf(signer, Attribute::RecipientNonce) != expectation.senderNonce)
        return refuse(Problem::WrongNonce, "the reply does not repeat the nonce that was sent");
    return {};
}

std::optional<FailInfo> failInfoOf(const CMS_SignerInfo* signer)
{
    constexpr std::array meanings{FailInfo::BadAlgorithm, FailInfo::BadMessageCheck, FailInfo::BadRequest,
                                  FailInfo::BadTime, FailInfo::BadCertificateId};
    const auto code = attributeOf(signer, Attribute::FailInfo);
    if (!code || code->size() != 1 || code->front() < '0' || code->front() > '4')
        return std::nullopt;
    return meanings.at(static_cast<std::size_t>(code->front() - '0'));
}

bool usesSha1(CMS_SignerInfo* signer)
{
    X509_ALGOR* digest = nullptr;
    CMS_SignerInfo_get0_algs(signer, nullptr, nullptr, &digest, nullptr);
    return digest && OBJ_obj2nid(digest->algorithm) == NID_sha1;
}

Attempted<Reply> successfulReply(std::string_view envelope, const pki::Identity& recipient)
{
    auto opened = openEnvelope(envelope, recipient);
    if (!opened)
        return std::unexpected(std::move(opened.error()));
    Reply reply{.status = ReplyStatus::Success, .certificates = std::move(opened->certificates)};
    if (opened->wasSingleDes)
        reply.notes.push_back(Note::ReplyInSingleDes);
    return reply;
}

Attempted<Reply> replyOf(const CMS_SignerInfo* signer, std::string_view content,
                         const ReplyExpectation& expectation)
{
    const auto status = attributeOf(signer, Attribute::Status);
    if (status == "0")
        return successfulReply(content, expectation.recipient);
    if (status == "2")
        return Reply{.status = ReplyStatus::Failure,
                     .failInfo = failInfoOf(signer),
                     .failText = attributeOf(signer, Attribute::FailInfoText)
                                     .value_or(std::string())
                                     .substr(0, longestFailText)};
    if (status == "3")
        return Reply{.status = ReplyStatus::Pending};
    return refuse(Problem::ReplyUnreadable, "the reply has no status that is known");
}

} // namespace

bool isWebPage(std::string_view bytes)
{
    if (bytes.starts_with("\xef\xbb\xbf"))
        bytes.remove_prefix(3);
    const std::size_t first = bytes.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && bytes[first] == '<';
}

Attempted<Reply> openReply(std::string_view bytes, const ReplyExpectation& expectation)
{
    const auto cms = decode(bytes);
    if (!cms)
        return std::unexpected(cms.error());
    const auto signer = onlySigner(cms->get());
    if (!signer)
        return std::unexpected(signer.error());
    if (!isSignerKnown(*signer, expectation.signers))
        return refuse(Problem::ReplyForeign, "the reply is not signed by the CA");
    const auto content = verifySignature(cms->get(), expectation.signers);
    if (!content)
        return std::unexpected(content.error());
    if (auto origin = checkOrigin(*signer, expectation); !origin)
        return std::unexpected(std::move(origin.error()));
    auto reply = replyOf(*signer, *content, expectation);
    if (reply && usesSha1(*signer))
        reply->notes.push_back(Note::SignedWithSha1);
    return reply;
}

} // namespace session::enrollment
