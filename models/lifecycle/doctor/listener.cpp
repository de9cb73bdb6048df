#include "models/lifecycle/doctor/listener.h"

#include <QDir>
#include <QFile>
#include <QList>

#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

namespace models::lifecycle {

namespace {

constexpr qsizetype addressField = 1;
constexpr qsizetype stateField = 3;
constexpr qsizetype inodeField = 9;

QByteArray kernelText(const QString& path)
{
    QFile file(path); // its size is told as 0: all is read all the same
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// "socket:[1234]" of a link below /proc/PID/fd.
QByteArray socketInode(const QByteArray& link)
{
    char target[64];
    const ssize_t length = ::readlink(link.constData(), target, sizeof target);
    const QByteArray text(target, std::max<ssize_t>(length, 0));
    return text.startsWith("socket:[") && text.endsWith(']') ? text.mid(8).chopped(1) : QByteArray();
}

} // namespace

std::set<QByteArray> listeningInodes(const QByteArray& table, std::uint16_t port)
{
    std::set<QByteArray> inodes;
    for (const QByteArray& line : table.split('\n')) {
        const QList<QByteArray> fields = line.simplified().split(' ');
        if (fields.size() <= inodeField || fields[stateField] != "0A")
            continue;
        const QByteArray address = fields[addressField];
        if (address.mid(address.lastIndexOf(':') + 1).toUShort(nullptr, 16) == port)
            inodes.insert(fields[inodeField]);
    }
    return inodes;
}

std::optional<Listener> listenerAt(std::uint16_t port)
{
    std::set<QByteArray> inodes;
    for (const char* table : {"/proc/net/tcp", "/proc/net/tcp6"})
        inodes.merge(listeningInodes(kernelText(QString::fromLatin1(table)), port));
    if (inodes.empty())
        return std::nullopt;
    for (const QString& process : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        if (process.toInt() <= 0)
            continue;
        const QString folder = QStringLiteral("/proc/%1/fd").arg(process);
        for (const QString& link : QDir(folder).entryList(QDir::AllEntries | QDir::System))
            if (inodes.contains(socketInode(QFile::encodeName(folder + QLatin1Char('/') + link))))
                return Listener{
                    .process = process.toInt(),
                    .program =
                        kernelText(QStringLiteral("/proc/%1/comm").arg(process)).trimmed().toStdString()};
    }
    return Listener{};
}

std::optional<int> lockHolder(const std::string& file)
{
    struct stat facts = {};
    if (::stat(file.c_str(), &facts) != 0)
        return std::nullopt;
    const QByteArray wanted = QByteArray::number(qulonglong(facts.st_ino));
    // "1: FLOCK  ADVISORY  WRITE 1234 fe:00:131 0 EOF"
    for (const QByteArray& line : kernelText(QStringLiteral("/proc/locks")).split('\n')) {
        const QList<QByteArray> fields = line.simplified().split(' ');
        if (fields.size() < 6 || fields[1] != "FLOCK")
            continue;
        const QList<QByteArray> place = fields[5].split(':');
        if (place.size() == 3 && place[2] == wanted && place[0].toUInt(nullptr, 16) == major(facts.st_dev) &&
            place[1].toUInt(nullptr, 16) == minor(facts.st_dev))
            return fields[4].toInt();
    }
    return std::nullopt;
}

} // namespace models::lifecycle
