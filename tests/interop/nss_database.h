// A database for the tools of NSS, made by certutil and pk12util. One for each certificate with a key: NSS
// can't tell apart two of the same subject. GUI thread.
#pragma once

#include <QString>

namespace interop {

class NssDatabase
{
public:
    /// Without password; whatever was there is gone.
    explicit NssDatabase(QString path);

    [[nodiscard]] QString path() const { return m_path; }
    /// A CA, PEM, for clients and servers.
    void trust(const QString& authorityFile) const;
    /// A certificate, PEM with the rest of its chain, and its key; the tools know it as "own".
    void take(const QString& chainFile, const QString& keyFile) const;

    /// A CA's CRL, PEM.
    void revoke(const QString& listFile) const;

private:
    QString m_path;
};

} // namespace interop
