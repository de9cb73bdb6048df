// Any bytes as a SCEP server's reply, signed by the certificates that stand before it or by others: reading
// never crashes, and nothing is believed that does not answer the message that was sent.
#include "session/enrollment/pki_reply.h"

#include <cstdint>
#include <cstdlib>

using namespace session;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static constexpr std::string_view mark = "-----REPLY-----\n";
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto at = bytes.find(mark);
    if (at == std::string_view::npos)
        return 0;
    const std::string_view before = bytes.substr(0, at);
    const auto certificates = pki::readPemCertificates(before);
    const auto key = pki::PrivateKey::fromPem(before);
    if (!certificates || certificates->empty() || !key)
        return 0;
    const pki::Identity recipient{.chain = {certificates->front()}, .key = *key};
    const std::string transaction = "4711";
    const std::string nonce(16, 'n');
    const auto reply = enrollment::openReply(bytes.substr(at + mark.size()), {.signers = *certificates,
                                                                              .recipient = recipient,
                                                                              .transactionId = transaction,
                                                                              .senderNonce = nonce});
    if (reply && reply->status == enrollment::ReplyStatus::Success && reply->certificates.empty())
        std::abort();
    return 0;
}
