#include "models/tables/handshake/story_fixes.h"

namespace models::tables {

using session::trust::Reason;

namespace {

std::vector<StoryFix> againstTheDevice(Reason reason, bool isKnown)
{
    std::vector<StoryFix> carried;
    if (isKnown)
        carried = {StoryFix::DeliverBundle};
    switch (reason) {
    case Reason::TlsVersion:
    case Reason::Cipher:
        return {StoryFix::OpenServiceProfile};
    case Reason::UnknownIssuer:
    case Reason::IncompleteChain:
    case Reason::RevocationUnknown:
        carried.push_back(StoryFix::OpenCertificateProfile);
        return carried;
    case Reason::RevocationUnavailable:
        return {StoryFix::OpenCertificateProfile};
    case Reason::NotManaged:
        return {StoryFix::Manage};
    case Reason::NotAuthorized:
        return {StoryFix::Authorize};
    case Reason::IdentityMismatch:
    case Reason::Protocol:
    case Reason::Timeout:
        return {};
    default:
        return carried;
    }
}

std::vector<StoryFix> againstThisManager(Reason reason)
{
    switch (reason) {
    case Reason::TlsVersion:
    case Reason::Cipher:
        return {StoryFix::OpenServiceProfile};
    case Reason::UnknownIssuer:
    case Reason::IncompleteChain:
        // A bundle brings the CAs by which it judges, too; whose it is to be may have to be said first.
        return {StoryFix::ChangeServerCertificate, StoryFix::DeliverBundle};
    case Reason::Protocol:
    case Reason::Timeout:
        return {};
    default:
        return {StoryFix::ChangeServerCertificate};
    }
}

} // namespace

std::vector<StoryFix> fixesFor(const lifecycle::HandshakeStory& story)
{
    const auto& verdict = story.attempt->verdict;
    if (verdict.allowed || !verdict.reason)
        return {};
    if (session::engine::judgeOf(story) == session::engine::Judge::Here)
        return againstTheDevice(*verdict.reason, story.serial.has_value());
    const bool isTold = story.foundThere && story.foundThere->reason;
    return againstThisManager(isTold ? *story.foundThere->reason : *verdict.reason);
}

} // namespace models::tables
