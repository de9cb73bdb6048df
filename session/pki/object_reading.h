// One run of the object reader: what it was told, what it has found, and the steps into each kind of
// container. Private to the room; one thread. The containers' own rules are in pkcs12_reader.cpp and
// der_reader.cpp.
#pragma once

#include "session/pki/keys/legacy_provider.h"
#include "session/pki/keys/private_key_der.h"
#include "session/pki/object_reader.h"
#include "session/pki/openssl_handles.h"
#include "session/pki/work_budget.h"

#include <functional>
#include <string_view>
#include <vector>

#include <openssl/pkcs12.h>

namespace session::pki {

struct ObjectReading
{
    const std::vector<base::SecretText>& passphrases;
    const ReadLimits& limits;
    WorkBudget budget = WorkBudget();
    LegacyProvider legacy = {};
    FoundObjects found = {};

    /// False once there are too many objects; says so once.
    [[nodiscard]] bool hasRoom(const ObjectPlace& place);
    void addCertificate(base::Result<Certificate> certificate, const ObjectPlace& place);
    void addKey(base::Result<KeyHandle> key, const ObjectPlace& place, bool wasEncrypted);
    void addRequest(std::string_view der, const ObjectPlace& place);
    void addUnread(UnreadObject object);
    void addFailure(ObjectKind kind, const ObjectPlace& place, const base::Error& error);

    /// What `open` makes of the first passphrase that fits, else its last error (ErrorCode::Denied).
    template <class T>
    [[nodiscard]] base::Result<T> unlock(const std::function<base::Result<T>(const base::SecretText&)>& open)
    {
        base::Result<T> opened = open(base::SecretText());
        for (std::size_t i = 0; i < passphrases.size() && i < limits.passphrases; ++i) {
            if (opened || opened.error().code != base::ErrorCode::Denied)
                break;
            if (passphrases[i].empty())
                continue;
            opened = open(passphrases[i]);
            if (opened)
                found.fitting.insert(i);
        }
        return opened;
    }
};

/// Bytes of one object or container in DER; `kind` is what they are said to be.
void readDer(ObjectReading& reading, std::string_view der, const ObjectPlace& place, ObjectKind kind);
void readPkcs12(ObjectReading& reading, const PKCS12* container, const ObjectPlace& place);

} // namespace session::pki
