#include "models/config/whole_file.h"

#include <QSaveFile>

namespace models::config {

using session::base::Result;

namespace {

std::unexpected<session::base::Error> fileFailure(const QSaveFile& file)
{
    return session::base::failure(
        session::base::ErrorCode::Storage,
        (file.fileName() + QStringLiteral(": ") + file.errorString()).toStdString());
}

} // namespace

Result<> writeWhole(const WholeFile& wanted)
{
    QSaveFile file(wanted.name);
    // The mode is set on the new file before a key is in it, and before it has the old one's name.
    if (!file.open(QIODevice::WriteOnly) ||
        (wanted.isPrivate && !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)) ||
        file.write(wanted.bytes.data(), wanted.bytes.size()) != wanted.bytes.size())
        return fileFailure(file);
    return finishWhole(file);
}

Result<> finishWhole(QSaveFile& file)
{
    if (file.error() == QFileDevice::NoError && file.flush() && file.error() == QFileDevice::NoError &&
        file.commit())
        return {};
    return fileFailure(file);
}

} // namespace models::config
