#include "session/pki/object_reading.h"

#include <algorithm>

namespace session::pki {

namespace {

ReadProblem problemOf(base::ErrorCode code, const std::vector<base::SecretText>& passphrases)
{
    switch (code) {
    case base::ErrorCode::Denied:
        return std::ranges::all_of(passphrases, &base::SecretText::empty) ? ReadProblem::PassphraseMissing
                                                                          : ReadProblem::PassphraseWrong;
    case base::ErrorCode::Unsupported:
        return ReadProblem::Unsupported;
    case base::ErrorCode::Timeout:
        return ReadProblem::TooCostly;
    default:
        return ReadProblem::Damaged;
    }
}

bool has(const std::vector<UnreadObject>& unread, ReadProblem problem)
{
    return std::ranges::find(unread, problem, &UnreadObject::problem) != unread.end();
}

} // namespace

bool FoundObjects::isEmpty() const
{
    return certificates.empty() && keys.empty() && requests.empty();
}

bool FoundObjects::isLocked() const
{
    return isPassphraseWrong() || has(unread, ReadProblem::PassphraseMissing);
}

bool FoundObjects::isPassphraseWrong() const
{
    return has(unread, ReadProblem::PassphraseWrong);
}

bool ObjectReading::hasRoom(const ObjectPlace& place)
{
    const std::size_t count =
        found.certificates.size() + found.keys.size() + found.requests.size() + found.unread.size();
    if (count < limits.objects)
        return true;
    if (found.unread.empty() || found.unread.back().problem != ReadProblem::TooMany)
        found.unread.push_back({.kind = ObjectKind::Unknown,
                                .place = place,
                                .problem = ReadProblem::TooMany,
                                .detail = "more than " + std::to_string(limits.objects) + " objects"});
    return false;
}

void ObjectReading::addCertificate(base::Result<Certificate> certificate, const ObjectPlace& place)
{
    if (!certificate)
        addFailure(ObjectKind::Certificate, place, certificate.error());
    else if (hasRoom(place))
        found.certificates.push_back({std::move(*certificate), place});
}

void ObjectReading::addKey(base::Result<KeyHandle> key, const ObjectPlace& place, bool wasEncrypted)
{
    if (!key)
        addFailure(ObjectKind::PrivateKey, place, key.error());
    else if (hasRoom(place))
        found.keys.push_back({PrivateKey::fromHandle(key->get()), place, wasEncrypted});
}

void ObjectReading::addRequest(std::string_view der, const ObjectPlace& place)
{
    auto facts = readRequest(der);
    if (!facts)
        addFailure(ObjectKind::Request, place, facts.error());
    else if (hasRoom(place))
        found.requests.push_back({std::string(der), std::move(*facts), place});
}

void ObjectReading::addUnread(UnreadObject object)
{
    if (hasRoom(object.place))
        found.unread.push_back(std::move(object));
}

void ObjectReading::addFailure(ObjectKind kind, const ObjectPlace& place, const base::Error& error)
{
    addUnread({.kind = kind,
               .place = place,
               .problem = problemOf(error.code, passphrases),
               .detail = error.detail});
}

} // namespace session::pki
