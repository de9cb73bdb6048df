#include "tests/support/own_namespace.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <vector>

#include <unistd.h>

namespace support {

namespace {

/// As the program was started: QTest takes the test's name out of what it hands on.
QByteArrayList ownArguments()
{
    QFile file("/proc/self/cmdline");
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArrayList arguments = file.readAll().split('\0');
    arguments.removeLast();
    return arguments.mid(1);
}

} // namespace

void moveToOwn(Namespace kind)
{
    constexpr const char* mark = "HANDFAST_IN_OWN_NAMESPACE";
    if (::getenv(mark))
        return;
    ::setenv(mark, "1", 1);
    const bool isNetwork = kind == Namespace::Network;
    QByteArrayList words{"unshare", isNetwork ? "--net" : "--mount"};
    if (::geteuid() != 0)
        words << "--map-root-user";
    if (isNetwork)
        words << "sh" << "-c" << "ip link set lo up && exec \"$0\" \"$@\"";
    words << QFile::encodeName(QCoreApplication::applicationFilePath()) << ownArguments();
    std::vector<char*> raw;
    for (QByteArray& word : words)
        raw.push_back(word.data());
    raw.push_back(nullptr);
    ::execvp(raw.front(), raw.data());
    std::fprintf(stderr, "no namespace of its own: unshare: %s\n", std::strerror(errno));
    std::exit(1);
}

} // namespace support
