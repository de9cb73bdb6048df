// Writes a file that takes the place of an older one whole or not at all: on a full disk the older one stays,
// and whoever asked is told. Any thread.
#pragma once

#include "session/base/error.h"

#include <QByteArrayView>
#include <QString>

class QSaveFile;

namespace models::config {

struct WholeFile
{
    QString name;
    QByteArrayView bytes;
    bool isPrivate = false; ///< only its owner may read it: there are keys in it
};

/// ErrorCode::Storage with "NAME: why".
[[nodiscard]] session::base::Result<> writeWhole(const WholeFile& file);
/// The end of a file that was written in portions: QSaveFile::commit() alone overlooks a last flush that
/// could not write all.
[[nodiscard]] session::base::Result<> finishWhole(QSaveFile& file);

} // namespace models::config
