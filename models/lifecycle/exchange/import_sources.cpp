#include "models/lifecycle/exchange/import_sources.h"

#include <QDir>
#include <QFileInfo>

namespace models::lifecycle {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

namespace {

Result<> add(ReadSources& read, const QString& file)
{
    if (isXcaDatabase(file) || file.endsWith(QLatin1String(".xdb"), Qt::CaseInsensitive)) {
        auto content = readXcaDatabase(file);
        if (!content)
            return std::unexpected(content.error());
        read.sources.push_back(
            {.name = QFileInfo(file).completeBaseName().toStdString() + ".pem", .bytes = content->pem});
        content->pem = {};
        read.xca = std::move(*content);
        return {};
    }
    auto bytes = readSecretFile(file);
    if (!bytes)
        return std::unexpected(bytes.error());
    read.sources.push_back({.name = QFileInfo(file).fileName().toStdString(), .bytes = std::move(*bytes)});
    return {};
}

} // namespace

QStringList certificateFilesIn(const QString& folder)
{
    static const QStringList patterns{
        QStringLiteral("*.pem"), QStringLiteral("*.crt"), QStringLiteral("*.cer"), QStringLiteral("*.der"),
        QStringLiteral("*.key"), QStringLiteral("*.p7b"), QStringLiteral("*.p7c"), QStringLiteral("*.p12"),
        QStringLiteral("*.pfx"), QStringLiteral("*.csr"), QStringLiteral("*.xdb")};
    QStringList files;
    for (const QString& name : QDir(folder).entryList(patterns, QDir::Files | QDir::Readable, QDir::Name))
        files << QDir(folder).filePath(name);
    return files;
}

Result<ReadSources> readSources(const QStringList& paths)
{
    ReadSources read;
    for (const QString& path : paths) {
        const bool isFolder = QFileInfo(path).isDir();
        const QStringList files = isFolder ? certificateFilesIn(path) : QStringList{path};
        if (files.isEmpty())
            return failure(ErrorCode::NotFound,
                           path.toStdString() + " holds no file of certificates or keys");
        for (const QString& file : files)
            if (auto added = add(read, file); !added)
                return std::unexpected(added.error());
    }
    return read;
}

} // namespace models::lifecycle
