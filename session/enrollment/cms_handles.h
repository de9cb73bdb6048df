// Owning handles over OpenSSL's CMS objects, and the attributes that SCEP adds to them. Private to the room;
// one handle, one thread at a time. Source: RFC 5652; RFC 8894 section 3.2.1.
#pragma once

#include "session/base/error.h"
#include "session/pki/openssl_handles.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <openssl/cms.h>

namespace session::enrollment {

using CmsHandle = std::unique_ptr<CMS_ContentInfo, pki::FreeWith<CMS_ContentInfo_free>>;

inline void freeStack(STACK_OF(X509) * stack)
{
    sk_X509_free(stack);
}
/// Of certificates that it does not own.
using BorrowedStack = std::unique_ptr<STACK_OF(X509), pki::FreeWith<freeStack>>;

enum class Attribute {
    MessageType,
    Status,
    FailInfo,
    SenderNonce,
    RecipientNonce,
    TransactionId,
    FailInfoText
};

/// A signed attribute: PrintableString for texts, OCTET STRING for nonces. False if OpenSSL refuses.
[[nodiscard]] bool addAttribute(CMS_SignerInfo* signer, Attribute attribute, std::string_view value);

/// nullopt if it is missing, there more than once, has several values, or is of another type.
[[nodiscard]] std::optional<std::string> attributeOf(const CMS_SignerInfo* signer, Attribute attribute);

/// A view on bytes that outlive it.
[[nodiscard]] pki::BioHandle readOnly(std::string_view bytes);
/// What was written into a memory BIO.
[[nodiscard]] std::string contentOf(BIO* memory);

} // namespace session::enrollment
