#include "app/agent/drop_folder.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace app::agent {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

namespace {

constexpr qint64 largestFile = 4 * 1024 * 1024;
constexpr qint64 settledAfterMs = 2000;

/// A file that is not whole yet reads as damaged; one that was touched just now may be still written.
bool mayStillGrow(const QFileInfo& file)
{
    return file.lastModified().msecsTo(QDateTime::currentDateTimeUtc()) < settledAfterMs;
}

Result<QByteArray> readDropped(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Storage, file.errorString().toStdString());
    if (file.size() > largestFile)
        return failure(ErrorCode::InvalidArgument, "the file is too large for a bundle");
    return file.readAll();
}

} // namespace

DropFolder::DropFolder(QString path, Deliver deliver) : m_path(std::move(path)), m_deliver(std::move(deliver))
{
    QDir().mkpath(m_path);
    m_watcher.addPath(m_path);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &DropFolder::look);
    connect(&m_timer, &QTimer::timeout, this, &DropFolder::look);
    m_timer.start(std::chrono::seconds(1));
}

void DropFolder::look()
{
    const QStringList names = QDir(m_path).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        if (!m_inHand.contains(name))
            take(name);
    }
}

void DropFolder::take(const QString& fileName)
{
    const QString path = m_path + QLatin1Char('/') + fileName;
    const auto bytes = readDropped(path);
    const auto bundle = bytes ? models::panos::readBundle(*bytes)
                              : Result<models::panos::Bundle>(std::unexpected(bytes.error()));
    if (!bundle && mayStillGrow(QFileInfo(path)))
        return;
    m_inHand.insert(fileName);
    if (!bundle)
        return finish(fileName, {}, std::unexpected(bundle.error()));
    m_deliver(*bundle, [this, fileName, serial = bundle->serial](const Result<>& outcome) {
        QMetaObject::invokeMethod(
            this, [this, fileName, serial, outcome] { finish(fileName, serial, outcome); },
            Qt::QueuedConnection);
    });
}

void DropFolder::finish(const QString& fileName, const QString& serial, const Result<>& outcome)
{
    QDir directory(m_path);
    const QString renamed =
        fileName.chopped(5) + (outcome ? QStringLiteral(".done") : QStringLiteral(".failed"));
    directory.remove(renamed); // of an earlier file with this name
    directory.rename(fileName, renamed);
    m_inHand.remove(fileName);
    if (outcome)
        Q_EMIT delivered(serial, fileName);
    else
        Q_EMIT failed(serial, fileName, QString::fromStdString(outcome.error().detail));
}

} // namespace app::agent
