// What a TFTP server (app/process/tftp_server.h) serves in a test: these files, by name, and nothing else.
#pragma once

#include "app/process/tftp_server.h"

#include <QMap>

namespace support {

[[nodiscard]] inline app::process::TftpServer::Files tftpFiles(QMap<QString, QByteArray> files)
{
    return [files = std::move(files)](const QString& name) {
        const auto found = files.constFind(name);
        return found == files.constEnd() ? std::nullopt : std::optional(*found);
    };
}

} // namespace support
