#include "tests/interop/nss_database.h"

#include "tests/interop/foreign_tool.h"

#include <QDir>

namespace interop {

NssDatabase::NssDatabase(QString path) : m_path(std::move(path))
{
    QDir(m_path).removeRecursively();
    QDir().mkpath(m_path);
    mustRun("certutil", {"-N", "-d", m_path, "--empty-password"});
}

void NssDatabase::trust(const QString& authorityFile) const
{
    mustRun("certutil", {"-A", "-d", m_path, "-n", "authority", "-t", "CT,,", "-i", authorityFile});
}

void NssDatabase::take(const QString& chainFile, const QString& keyFile) const
{
    const QString packed = QDir(m_path).filePath("own.p12");
    mustRun("openssl", {"pkcs12", "-export", "-in", chainFile, "-inkey", keyFile, "-out", packed, "-name",
                        "own", "-passout", "pass:"});
    mustRun("pk12util", {"-i", packed, "-d", m_path, "-W", ""});
}

void NssDatabase::revoke(const QString& listFile) const
{
    const QString plain = QDir(m_path).filePath("list.crl");
    mustRun("openssl", {"crl", "-in", listFile, "-outform", "DER", "-out", plain});
    mustRun("crlutil", {"-I", "-d", m_path, "-i", plain, "-t", "1"});
}

} // namespace interop
