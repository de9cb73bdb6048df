// A manager's data directory: made with mode 0700, held by one process at a time, and where the master
// passphrase comes from. Main thread.
#pragma once

#include "session/base/error.h"
#include "session/pki/keys/private_key.h"

#include <QString>

#include <optional>

namespace models::store {

class DataDirectory
{
public:
    /// Makes the directory if need be and takes it; ErrorCode::InUse when another process holds it (a dead
    /// one never does: the kernel gives the lock back).
    [[nodiscard]] static session::base::Result<DataDirectory> take(const QString& path);
    ~DataDirectory();
    DataDirectory(DataDirectory&& other) noexcept;
    DataDirectory& operator=(DataDirectory&& other) noexcept;
    DataDirectory(const DataDirectory&) = delete;
    DataDirectory& operator=(const DataDirectory&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] QString databaseFile() const;
    [[nodiscard]] QString controlSocket() const; ///< of the manager that holds it

    /// From `file` if given, else from the environment (HANDFAST_PASSPHRASE), else the one kept in the
    /// directory, which is made at random (mode 0600) when there is no database yet. ErrorCode::Denied when
    /// there is a database and no passphrase.
    [[nodiscard]] session::base::Result<session::base::SecretText>
    passphrase(const std::optional<QString>& file) const;
    /// Whether the directory keeps one itself, readable for its owner only.
    [[nodiscard]] bool keepsPassphrase() const;
    [[nodiscard]] session::base::Result<session::base::SecretText> keptPassphrase() const;
    [[nodiscard]] session::base::Result<> keepPassphrase(const session::base::SecretText& passphrase) const;
    [[nodiscard]] session::base::Result<> forgetPassphrase() const;

private:
    [[nodiscard]] QString passphraseFile() const;

    DataDirectory(QString path, int lockDescriptor)
        : m_path(std::move(path)),
          m_lockDescriptor(lockDescriptor)
    {
    }

    QString m_path;
    int m_lockDescriptor = -1;
};

/// Where the store of `directory` lies, without taking it.
[[nodiscard]] QString databaseFileOf(const QString& directory);
/// Whether `directory` keeps the passphrase itself, without taking it.
[[nodiscard]] bool keepsPassphraseIn(const QString& directory);
/// The socket of the manager that holds `directory`, without taking it.
[[nodiscard]] QString controlSocketOf(const QString& directory);

} // namespace models::store
