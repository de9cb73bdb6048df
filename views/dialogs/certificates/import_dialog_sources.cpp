// Where an import comes from: files that are chosen or dropped, and what the clipboard holds.
#include "views/dialogs/certificates/import_dialog.h"

#include "models/text/detail_wording.h"
#include "views/widgets/text_label.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>

#include <algorithm>
#include <iterator>

namespace views::dialogs {

using session::base::SecretText;

namespace {

/// What a file or clipboard holds, wiped afterwards as far as Qt lets us.
SecretText secretOf(QByteArray bytes)
{
    SecretText secret(bytes.toStdString());
    bytes.fill('\0');
    return secret;
}

} // namespace

void ImportDialog::addText(const QString& text)
{
    m_sources.push_back({.name = {}, .bytes = secretOf(text.toUtf8())});
    read();
}

void ImportDialog::addFiles(const QList<QUrl>& files)
{
    QStringList paths;
    for (const QUrl& file : files)
        paths << file.toLocalFile();
    auto found = models::lifecycle::readSources(paths);
    if (!found)
        return showProblem(tr("A file can't be read: %1").arg(models::text::detailText(found.error())));
    std::ranges::move(found->sources, std::back_inserter(m_sources));
    if (found->xca)
        tellOfXca(*found->xca);
    read();
}

/// What can be had of it, and what stays.
void ImportDialog::tellOfXca(const models::lifecycle::XcaContent& content)
{
    QStringList sentences;
    if (content.keys > 0)
        sentences << tr("The %n private key(s) in the XCA database open with its password.", nullptr,
                        int(content.keys));
    if (content.lists + content.templates + content.tokens > 0)
        sentences << tr("Not taken from XCA: CRLs (%1), templates (%2), keys of smart cards (%3).")
                         .arg(content.lists)
                         .arg(content.templates)
                         .arg(content.tokens);
    m_note->setText(sentences.join(QLatin1Char(' ')));
    m_note->setVisible(!sentences.isEmpty());
}

void ImportDialog::chooseFiles()
{
    auto* dialog = new QFileDialog(this, tr("Choose certificate files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {tr("Certificates (*.pem *.crt *.cer *.der *.key *.p7b *.p7c *.p12 *.pfx *.csr *.xdb)"),
         tr("All files (*)")});
    // Not urlsSelected, which only dialogs of the desktop send.
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& files) {
        QList<QUrl> urls;
        for (const QString& file : files)
            urls << QUrl::fromLocalFile(file);
        addFiles(urls);
    });
    dialog->open();
}

void ImportDialog::pasteFromClipboard()
{
    take(QApplication::clipboard()->mimeData());
}

void ImportDialog::take(const QMimeData* clip)
{
    if (clip->hasUrls())
        addFiles(clip->urls());
    else if (clip->hasText())
        addText(clip->text());
}

void ImportDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    take(event->mimeData());
}

} // namespace views::dialogs
