// The desktop's keyring (Secret Service or KWallet, through QtKeychain), which may keep a data directory's
// master passphrase (C-7). A keyring can be missing, locked, or hang: each call comes back after `patience`
// at the latest. GUI thread, event loop needed.
#pragma once

#include "session/base/error.h"
#include "session/base/secret_text.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <functional>

namespace models::store {

class Keyring
{
public:
    static constexpr std::chrono::seconds patience{3};
    using Read = std::function<void(session::base::Result<session::base::SecretText>)>;
    using Done = std::function<void(const session::base::Result<>&)>;

    /// `directory` names the entry: each data directory has its own. Nothing is called back after `owner`
    /// is gone.
    Keyring(QString directory, QObject& owner) : m_directory(std::move(directory)), m_owner(owner) {}

    /// ErrorCode::NotFound when it keeps none; Timeout; Unsupported when there is no keyring, Denied when it
    /// stays locked.
    void read(Read done) const;
    void write(const session::base::SecretText& passphrase, Done done) const;
    /// No entry is no error.
    void forget(Done done) const;

private:
    QString m_directory;
    QObject& m_owner;
};

} // namespace models::store
