// Any certificates as a peer's chain against any others as its judge's profile: the verifier always answers,
// with every check, and allows nothing without a path that ends at a certificate of the profile.
#include "session/trust/verifier.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace session;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 2)
        return 0;
    const std::string_view text(reinterpret_cast<const char*>(data + 1), size - 1);
    auto certificates = pki::readPemCertificates(text);
    if (!certificates || certificates->empty())
        return 0;
    // The first byte says how many of them the peer sends.
    const auto sent = std::min<std::size_t>(1 + data[0] % 8U, certificates->size());
    const auto split = certificates->begin() + static_cast<std::ptrdiff_t>(sent);
    const std::vector<pki::Certificate> authorities(split, certificates->end());

    trust::Policy policy;
    policy.custom.emplace().anchors = trust::TrustAnchors::of(authorities);
    policy.checkPurpose = (data[0] & 0x80U) != 0;
    trust::PeerEvidence evidence;
    evidence.chain.assign(certificates->begin(), split);
    const auto now = *base::fromRfc3339("2030-01-01T00:00:00Z");
    const trust::Verdict verdict = trust::verify(policy, evidence, {}, now);
    constexpr std::size_t everyCheck = 13;
    if (verdict.checks.size() != everyCheck || verdict.allowed == verdict.reason.has_value())
        std::abort();
    if (verdict.allowed &&
        (verdict.path.empty() || std::ranges::find(authorities, verdict.path.back()) == authorities.end()))
        std::abort();
    return 0;
}
