#include "tests/support/shared_files.h"

#include <QFileInfo>

namespace support {

QString sharedFile(const QString& name)
{
    // Beside the checkout, or one further up where several checkouts lie in a folder of their own.
    for (const char* folder : {"/../shared/", "/../../shared/"}) {
        const QFileInfo file(QStringLiteral(HANDFAST_SOURCE_DIR) + QLatin1String(folder) + name);
        if (file.exists())
            return file.canonicalFilePath();
    }
    if (!isWithoutShared())
        qFatal("../shared/%s is missing; HANDFAST_WITHOUT_SHARED leaves out what needs it", qPrintable(name));
    return {};
}

bool isWithoutShared()
{
    return qEnvironmentVariableIsSet("HANDFAST_WITHOUT_SHARED");
}

} // namespace support
