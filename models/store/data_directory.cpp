#include "models/store/data_directory.h"

#include "models/config/whole_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <array>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace models::store {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;
using session::base::SecretText;

namespace {

constexpr mode_t ownerOnly = 0700;
constexpr mode_t ownerReadsAndWrites = 0600;

Result<SecretText> readPassphrase(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, "the passphrase file " + path.toStdString() +
                                                " can't be read: " + file.errorString().toStdString());
    QByteArray text = file.readAll();
    while (text.endsWith('\n') || text.endsWith('\r'))
        text.chop(1);
    SecretText secret(text.toStdString());
    text.fill('\0');
    if (secret.empty())
        return failure(ErrorCode::InvalidArgument, "the passphrase file " + path.toStdString() + " is empty");
    return secret;
}

/// Whole or not at all, and on the disk before the data that needs it.
Result<> writePassphrase(const QString& path, const SecretText& passphrase)
{
    const SecretText line(passphrase.reveal() + '\n');
    auto written = config::writeWhole({.name = path, .bytes = line.reveal(), .isPrivate = true});
    if (!written)
        written.error().detail = "the passphrase can't be kept: " + written.error().detail;
    return written;
}

Result<SecretText> makePassphrase(const QString& path)
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    SecretText made(QByteArray(reinterpret_cast<const char*>(random.data()), sizeof random)
                        .toBase64(QByteArray::Base64UrlEncoding)
                        .toStdString());
    if (auto kept = writePassphrase(path, made); !kept)
        return std::unexpected(kept.error());
    return made;
}

QString passphraseFileOf(const QString& directory)
{
    return QDir(directory).filePath(QStringLiteral("passphrase"));
}

} // namespace

Result<DataDirectory> DataDirectory::take(const QString& given)
{
    const QString path = QDir::cleanPath(given);
    const QFileInfo info(path);
    if (!info.exists()) {
        if (!QDir().mkpath(info.absolutePath()) ||
            ::mkdir(QFile::encodeName(path).constData(), ownerOnly) != 0)
            return failure(ErrorCode::Storage, "the data directory " + path.toStdString() + " can't be made");
    } else if (!info.isDir()) {
        return failure(ErrorCode::InvalidArgument, path.toStdString() + " is not a directory");
    }
    const QByteArray lockFile = QFile::encodeName(QDir(path).filePath(QStringLiteral("lock")));
    const int descriptor = ::open(lockFile.constData(), O_RDWR | O_CREAT | O_CLOEXEC, ownerReadsAndWrites);
    if (descriptor < 0)
        return failure(ErrorCode::Storage,
                       "the data directory " + path.toStdString() + " can't be written to");
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        ::close(descriptor);
        return failure(ErrorCode::InUse,
                       "another manager holds the data directory " + path.toStdString() + "; stop it first");
    }
    return DataDirectory(QDir(path).absolutePath(), descriptor);
}

DataDirectory::~DataDirectory()
{
    if (m_lockDescriptor >= 0)
        ::close(m_lockDescriptor);
}

DataDirectory::DataDirectory(DataDirectory&& other) noexcept
    : m_path(std::move(other.m_path)),
      m_lockDescriptor(std::exchange(other.m_lockDescriptor, -1))
{
}

DataDirectory& DataDirectory::operator=(DataDirectory&& other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_lockDescriptor, other.m_lockDescriptor);
    return *this;
}

QString DataDirectory::databaseFile() const
{
    return databaseFileOf(m_path);
}

QString databaseFileOf(const QString& directory)
{
    return QDir(directory).filePath(QStringLiteral("handfast.db"));
}

QString DataDirectory::controlSocket() const
{
    return controlSocketOf(m_path);
}

QString controlSocketOf(const QString& directory)
{
    return QDir(QDir(directory).absolutePath()).filePath(QStringLiteral("control.sock"));
}

Result<SecretText> DataDirectory::passphrase(const std::optional<QString>& file) const
{
    if (file)
        return readPassphrase(*file);
    if (const QByteArray fromEnvironment = qgetenv("HANDFAST_PASSPHRASE"); !fromEnvironment.isEmpty())
        return SecretText(fromEnvironment.toStdString());
    if (keepsPassphrase())
        return keptPassphrase();
    if (QFileInfo::exists(databaseFile()))
        return failure(ErrorCode::Denied, "the keys in " + m_path.toStdString() +
                                              " are locked: give the passphrase with --passphrase-file or "
                                              "HANDFAST_PASSPHRASE");
    return makePassphrase(passphraseFile());
}

QString DataDirectory::passphraseFile() const
{
    return passphraseFileOf(m_path);
}

bool DataDirectory::keepsPassphrase() const
{
    return keepsPassphraseIn(m_path);
}

bool keepsPassphraseIn(const QString& directory)
{
    return QFileInfo::exists(passphraseFileOf(directory));
}

Result<SecretText> DataDirectory::keptPassphrase() const
{
    return readPassphrase(passphraseFile());
}

Result<> DataDirectory::keepPassphrase(const SecretText& passphrase) const
{
    return writePassphrase(passphraseFile(), passphrase);
}

Result<> DataDirectory::forgetPassphrase() const
{
    QFile file(passphraseFile());
    if (file.exists() && !file.remove())
        return failure(ErrorCode::Storage,
                       "the passphrase file can't be removed: " + file.errorString().toStdString());
    return {};
}

} // namespace models::store
