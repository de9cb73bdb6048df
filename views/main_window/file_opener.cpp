#include "views/main_window/file_opener.h"

#include "views/dialogs/certificates/import_dialog.h"
#include "views/dialogs/change/configuration_import_dialog.h"

#include <QFile>
#include <QUrl>

#include <algorithm>

namespace views::main_window {

namespace {

constexpr qint64 firstLook = 512; // bytes

bool isConfigurationFile(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) && beginsConfiguration(file.read(firstLook));
}

} // namespace

bool beginsConfiguration(const QByteArray& firstBytes)
{
    const QByteArray text = firstBytes.trimmed();
    return std::ranges::any_of(
        std::initializer_list<const char*>{"<", "\xef\xbb\xbf<", "set ", "delete ", "#"},
        [&text](const char* begin) { return text.startsWith(begin); });
}

FileOpener::FileOpener(MainWindow& window, models::lifecycle::Lifecycle& lifecycle)
    : QObject(&window),
      m_window(window),
      m_lifecycle(lifecycle)
{
}

void FileOpener::open(const QStringList& files)
{
    QStringList certificates;
    for (const QString& file : files) {
        if (isConfigurationFile(file))
            openConfiguration(file);
        else
            certificates += file;
    }
    if (!certificates.isEmpty())
        openCertificates(certificates);
}

void FileOpener::openConfiguration(const QString& file)
{
    auto* dialog = new dialogs::ConfigurationImportDialog(m_lifecycle, &m_window);
    connect(dialog, &dialogs::ConfigurationImportDialog::imported, this,
            [this] { m_window.showPage(QStringLiteral("pending")); });
    dialog->open();
    dialog->setFile(file);
}

void FileOpener::openCertificates(const QStringList& files)
{
    QList<QUrl> urls;
    for (const QString& file : files)
        urls += QUrl::fromLocalFile(file);
    auto* dialog = new dialogs::ImportDialog(m_lifecycle, &m_window);
    connect(dialog, &dialogs::ImportDialog::imported, this,
            [this] { m_window.showPage(QStringLiteral("certificates")); });
    dialog->open();
    dialog->addFiles(urls);
}

} // namespace views::main_window
