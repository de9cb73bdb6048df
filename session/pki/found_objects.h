// What was found in bytes that somebody brought: certificates, keys and requests, each with where it stood,
// and whatever could not be read, with the reason. Plain values; any thread.
#pragma once

#include "session/pki/certificate.h"
#include "session/pki/issuing/request.h"
#include "session/pki/keys/private_key.h"

#include <set>
#include <string>
#include <vector>

namespace session::pki {

enum class ContainerFormat { Pem, Der, Pkcs7, Pkcs12 };

enum class ObjectKind { Certificate, PrivateKey, Request, Crl, Container, Unknown };

/// Where an object stood.
struct ObjectPlace
{
    ContainerFormat format = ContainerFormat::Der; ///< of the innermost container
    std::size_t offset = 0;                        ///< of its PEM block in the bytes, else 0
    std::size_t number = 1;                        ///< within its container, from 1
    std::string label = {};                        ///< of its PEM block, else ""
    std::string alias = {};                        ///< PKCS#12 friendly name, UTF-8, else ""
    bool operator==(const ObjectPlace&) const = default;
};

struct FoundCertificate
{
    Certificate certificate;
    ObjectPlace place;
};

struct FoundKey
{
    PrivateKey key;
    ObjectPlace place;
    bool wasEncrypted = false;
};

struct FoundRequest
{
    std::string der;
    RequestFacts facts;
    ObjectPlace place;
};

enum class ReadProblem {
    Damaged,       ///< it claims to be something that it is not, or was cut or altered
    NotRecognised, ///< nothing that is known here
    Unsupported,   ///< known, but not read here: another kind of object, key or encryption
    PassphraseMissing,
    PassphraseWrong, ///< none of those given fits
    TooLarge,        ///< more bytes than anything honest has
    TooMany,         ///< more objects than anything honest holds; those before were read
    TooCostly        ///< asks for more key derivation than anything honest does
};

struct UnreadObject
{
    ObjectKind kind = ObjectKind::Unknown;
    ObjectPlace place = {};
    ReadProblem problem = ReadProblem::Damaged;
    std::string detail = {}; ///< one English sentence for the log
};

struct FoundObjects
{
    std::vector<FoundCertificate> certificates;
    std::vector<FoundKey> keys;
    std::vector<FoundRequest> requests;
    std::vector<UnreadObject> unread;
    std::set<std::size_t> fitting; ///< passphrases that opened something, by their place among those given

    [[nodiscard]] bool isEmpty() const; ///< nothing was read
    /// Something waits for a passphrase, or for another one.
    [[nodiscard]] bool isLocked() const;
    /// A passphrase was tried and is not the one for what is still locked.
    [[nodiscard]] bool isPassphraseWrong() const;
};

} // namespace session::pki
