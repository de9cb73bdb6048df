// Real cases and tools that live beside the repository (`../shared`), not in it. A test that needs one fails
// when it is missing, unless HANDFAST_WITHOUT_SHARED is set (`tests/run.sh --without-shared`): then it is to
// be skipped.
#pragma once

#include <QByteArray>
#include <QString>

namespace support {

/// The whole path of "tools/x" or "data/y". Ends the test program when the file is missing and was not left
/// out.
[[nodiscard]] QString sharedFile(const QString& name);
[[nodiscard]] bool isWithoutShared();

} // namespace support
