#include "models/lifecycle/doctor/facts.h"

#include "session/base/host_port.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/resource.h>
#include <sys/statvfs.h>
#include <sys/timex.h>
#include <unistd.h>

namespace models::lifecycle {

namespace {

/// Of what names no port there is nothing to say.
void lookAtPort(std::vector<PortFacts>& ports, std::string use, const std::string& address)
{
    if (const auto place = session::base::parseHostPort(address); place && place->port != 0)
        ports.push_back({.use = std::move(use), .address = address, .listener = listenerAt(place->port)});
}

bool isSynchronised()
{
    timex state{};
    return ::adjtimex(&state) != TIME_ERROR && (state.status & STA_UNSYNC) == 0;
}

/// "Max open files  1024  524288  files" of another process; this one's own limit is asked for directly.
std::uint64_t limitOf(int process)
{
    QFile file(QStringLiteral("/proc/%1/limits").arg(process));
    if (file.open(QIODevice::ReadOnly))
        for (const QByteArray& line : file.readAll().split('\n'))
            if (line.startsWith("Max open files"))
                return line.simplified().split(' ').value(3).toULongLong();
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    return limit.rlim_cur;
}

std::uint64_t heldBy(int process)
{
    return std::uint64_t(QDir(QStringLiteral("/proc/%1/fd").arg(process))
                             .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)
                             .size());
}

DirectoryFacts directoryAt(const QString& path)
{
    DirectoryFacts facts;
    const QFileInfo info(path);
    facts.exists = info.isDir();
    // One that is not there yet would be made in what is.
    QString place = QDir(path).absolutePath();
    while (!QFileInfo::exists(place) && place != QDir::rootPath())
        place = QFileInfo(place).absolutePath();
    const QByteArray name = QFile::encodeName(place);
    facts.isWritable = ::access(name.constData(), W_OK | X_OK) == 0;
    facts.isOwnersAlone =
        !facts.exists || (info.permissions() &
                          (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                           QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther)) == 0;
    struct statvfs space = {};
    if (::statvfs(name.constData(), &space) == 0)
        facts.freeBytes = std::uint64_t(space.f_bavail) * space.f_frsize;
    return facts;
}

} // namespace

std::optional<int> holderOf(const QString& directory)
{
    return lockHolder(QFile::encodeName(QDir(directory).filePath(QStringLiteral("lock"))).toStdString());
}

DoctorFacts collectFacts(DoctorWish wish)
{
    DoctorFacts facts;
    facts.manager = holderOf(wish.directory);
    lookAtPort(facts.ports, "devices", wish.deviceAddress);
    lookAtPort(facts.ports, "ca-services", wish.serviceAddress);
    facts.library = session::pki::libraryFacts();
    facts.isClockSynchronised = isSynchronised();
    const int process = facts.manager.value_or(int(::getpid()));
    facts.descriptorLimit = limitOf(process);
    facts.descriptorsHeld = heldBy(process);
    facts.directory = directoryAt(wish.directory);
    facts.wish = std::move(wish);
    return facts;
}

} // namespace models::lifecycle
