// A small disk of its own that a test can fill, for tests with their own mounts (own_namespace.h). Main
// thread.
#pragma once

#include "tests/support/cli.h"

#include <QFile>
#include <QTemporaryDir>

namespace support {

class FullDisk
{
public:
    [[nodiscard]] bool mount()
    {
        m_mounted = runProgram("mount", {"-t", "tmpfs", "-o", "size=256k", "tmpfs", m_place.path()});
        return m_mounted.succeeded();
    }
    [[nodiscard]] bool unmount() const
    {
        return runProgram("umount", {"--lazy", m_place.path()}).succeeded();
    }
    [[nodiscard]] QString report() const { return m_mounted.report(); }

    [[nodiscard]] QString path(const QString& file) const { return m_place.filePath(file); }
    [[nodiscard]] QByteArray read(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Not a byte fits from now on.
    [[nodiscard]] bool fill() const
    {
        QFile filler(path("filler"));
        if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return false;
        while (filler.write(QByteArray(4096, 'x')) > 0) {
        }
        return filler.error() != QFileDevice::NoError;
    }
    [[nodiscard]] bool makeRoom() const { return QFile::remove(path("filler")); }

private:
    QTemporaryDir m_place;
    CliRun m_mounted;
};

} // namespace support
