// Looks for a text in all that this process has written to its memory, what was given back included: whether
// a secret has left a copy behind. Linux.
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>

#include <algorithm>
#include <string_view>

namespace support {

/// How often `text` stands in writable memory, the one that is handed in included.
inline int copiesInMemory(std::string_view text)
{
    static char window[1 << 20];
    QFile maps(QStringLiteral("/proc/self/maps"));
    QFile memory(QStringLiteral("/proc/self/mem"));
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return -1;
    int copies = 0;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray& line : lines) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() < 2 || !words.at(1).startsWith("rw"))
            continue;
        const QList<QByteArray> ends = words.front().split('-');
        const quint64 end = ends.back().toULongLong(nullptr, 16);
        quint64 at = ends.front().toULongLong(nullptr, 16);
        if (const auto own = reinterpret_cast<quintptr>(window); own >= at && own < end)
            continue; // else what is read would be found again
        while (at + text.size() <= end && memory.seek(qint64(at))) {
            const qint64 got = memory.read(window, qint64(std::min<quint64>(sizeof window, end - at)));
            if (got < qint64(text.size()))
                break; // it can't be read
            const std::string_view read(window, std::size_t(got));
            for (auto found = read.find(text); found != read.npos; found = read.find(text, found + 1))
                ++copies;
            at += quint64(got) - (text.size() - 1); // one may lie across two windows
        }
    }
    return copies;
}

} // namespace support
