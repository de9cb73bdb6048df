// The certificate path suites of other people that lie beside the repository, one case a line of gzipped
// JSON. Nothing of them is copied here. Calling thread; reads files.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace interop {

struct PathCase
{
    QString id;
    QByteArray trusted;   ///< PEM, as the others
    QByteArray untrusted; ///< "" if none
    QByteArray leaf;
    QByteArray crls; ///< "" if none
    bool checksCrls = false;
    QString time;    ///< RFC 3339, "" for now
    QString purpose; ///< OpenSSL's name, "" for any
    QString peerKind, peerName;
    std::optional<int> maxDepth;
    int authLevel = 2; ///< OpenSSL's security level
    QStringList policies;
    bool explicitPolicy = false, inhibitMapping = false, inhibitAnyPolicy = false;
    QStringList opensslOptions;
    bool isAcceptable = false;
};

/// "pkits"; empty only without ../shared. A line that is no case ends the test program.
[[nodiscard]] QList<PathCase> readPathSuite(const QString& suite);

} // namespace interop
