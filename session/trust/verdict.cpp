#include "session/trust/verdict.h"

#include <algorithm>

namespace session::trust {

const Check* Verdict::firstFailure() const
{
    const auto failure = std::ranges::find(checks, Outcome::Fail, &Check::outcome);
    return failure == checks.end() ? nullptr : &*failure;
}

const Check* Verdict::find(CheckId id) const
{
    const auto check = std::ranges::find(checks, id, &Check::id);
    return check == checks.end() ? nullptr : &*check;
}

std::string_view toText(CheckId id)
{
    switch (id) {
    case CheckId::TlsVersion:
        return "tls-version";
    case CheckId::Cipher:
        return "cipher";
    case CheckId::Certificate:
        return "certificate";
    case CheckId::Chain:
        return "chain";
    case CheckId::TrustWorld:
        return "trust-world";
    case CheckId::Validity:
        return "validity";
    case CheckId::Purpose:
        return "purpose";
    case CheckId::KeyStrength:
        return "key-strength";
    case CheckId::Revocation:
        return "revocation";
    case CheckId::ServerIdentity:
        return "server-identity";
    case CheckId::AuthorizationList:
        return "authorization-list";
    case CheckId::ManagedDevice:
        return "managed-device";
    case CheckId::SerialNumber:
        return "serial-number";
    case CheckId::PeerAlert:
        return "peer-alert";
    case CheckId::Transport:
        return "transport";
    }
    return "";
}

std::optional<CheckId> checkFromName(std::string_view name)
{
    for (int id = 0; id <= int(CheckId::Transport); ++id)
        if (toText(CheckId(id)) == name)
            return CheckId(id);
    return std::nullopt;
}

std::string_view toText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Pass:
        return "pass";
    case Outcome::Fail:
        return "fail";
    case Outcome::Skipped:
        return "skipped";
    }
    return "";
}

std::string_view toText(TrustWorld world)
{
    return world == TrustWorld::Predefined ? "predefined" : "custom";
}

Verdict refusedByTransport(CheckId id, Reason reason, std::string rule, std::string detail)
{
    Verdict verdict;
    verdict.reason = reason;
    Check& check = verdict.checks.emplace_back();
    check.id = id;
    check.outcome = Outcome::Fail;
    check.reason = reason;
    check.rule = rule.empty() ? std::string(rowOf(reason).rule) : std::move(rule);
    check.detail = std::move(detail);
    return verdict;
}

Verdict refusedAfter(Verdict judged, const Verdict& failure)
{
    judged.allowed = false;
    judged.reason = failure.reason;
    judged.checks.insert(judged.checks.end(), failure.checks.begin(), failure.checks.end());
    return judged;
}

} // namespace session::trust
