#include "session/enrollment/outcome.h"

#include <algorithm>

namespace session::enrollment {

namespace {

std::string_view wordsOf(FailInfo info)
{
    switch (info) {
    case FailInfo::BadAlgorithm:
        return "it does not know the algorithm (badAlg)";
    case FailInfo::BadMessageCheck:
        return "it could not verify the message (badMessageCheck)";
    case FailInfo::BadRequest:
        return "the request is not permitted (badRequest)";
    case FailInfo::BadTime:
        return "the time of the message is too far from its own (badTime)";
    case FailInfo::BadCertificateId:
        return "it knows no such certificate (badCertId)";
    }
    return {};
}

std::string printable(std::string text)
{
    std::ranges::replace_if(
        text, [](char c) { return static_cast<unsigned char>(c) < ' ' || c == '\x7f'; }, ' ');
    return text;
}

} // namespace

std::string describe(const Refusal& refusal)
{
    std::string text = refusal.detail;
    if (refusal.failInfo)
        text.append(": ").append(wordsOf(*refusal.failInfo));
    if (!refusal.serverText.empty())
        text.append("; it says \"").append(printable(refusal.serverText)).append("\"");
    return text;
}

std::string_view describe(Note note)
{
    switch (note) {
    case Note::AuthorityUnchecked:
        return "the CA was not checked, for the profile has no fingerprint";
    case Note::ReplyInSingleDes:
        return "the server wrapped the certificate in single DES, which is broken";
    case Note::RequestInTripleDes:
        return "the server knows no AES, so the request went in triple DES";
    case Note::SignedWithSha1:
        return "SHA-1 was used to sign messages";
    case Note::NamesLeftOut:
        return "the CA left out an alternative name that was asked for";
    }
    return {};
}

std::string describe(const std::vector<Note>& notes)
{
    std::string text;
    for (const Note note : notes)
        text.append(text.empty() ? "" : "; ").append(describe(note));
    return text;
}

} // namespace session::enrollment
