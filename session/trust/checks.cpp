#include "session/trust/checks.h"

namespace session::trust {

std::string_view ruleOf(CheckId id)
{
    switch (id) {
    case CheckId::TlsVersion:
        return "B7";
    case CheckId::Cipher:
        return "B8";
    case CheckId::Certificate:
        return "A4";
    case CheckId::Chain:
        return "A3";
    case CheckId::TrustWorld:
        return "D2";
    case CheckId::Validity:
        return "C20";
    case CheckId::Purpose:
        return "E11";
    case CheckId::KeyStrength:
        return "C-2";
    case CheckId::Revocation:
        return "C9";
    case CheckId::ServerIdentity:
        return "E5";
    case CheckId::AuthorizationList:
        return "D8";
    case CheckId::ManagedDevice:
    case CheckId::SerialNumber:
        return "D9";
    case CheckId::PeerAlert:
        return "K4";
    case CheckId::Transport:
        return "T4";
    }
    return "";
}

Check passed(CheckId id, std::string detail)
{
    Check check;
    check.id = id;
    check.outcome = Outcome::Pass;
    check.rule = ruleOf(id);
    check.detail = std::move(detail);
    return check;
}

Check skipped(CheckId id, std::string why)
{
    Check check = passed(id, std::move(why));
    check.outcome = Outcome::Skipped;
    return check;
}

Check failed(CheckId id, Fault fault)
{
    Check check;
    check.id = id;
    check.outcome = Outcome::Fail;
    check.reason = fault.reason;
    check.rule = fault.rule.empty() ? std::string(rowOf(fault.reason).rule) : std::move(fault.rule);
    check.certificate = std::move(fault.certificate);
    check.field = std::move(fault.field);
    check.detail = std::move(fault.detail);
    return check;
}

} // namespace session::trust
