#include "views/panes/certificates_page.h"

#include "models/config/store_path.h"
#include "models/lifecycle/certificates.h"
#include "models/tables/certificate_rows.h"
#include "models/tables/change_rows.h"
#include "views/dialogs/export_dialog.h"
#include "views/dialogs/generate_dialog.h"
#include "views/dialogs/import_dialog.h"
#include "views/dialogs/message.h"
#include "views/panes/certificate_details.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QMimeData>

#include <algorithm>

namespace views::panes {

using models::config::CertificateFacts;
using models::tables::CertificateColumn;
using theme::TextRole;
using widgets::CellKind;
using widgets::Ink;

namespace {

constexpr int column(CertificateColumn value)
{
    return int(value);
}

QString keyFor(const QString& templateName, const QString& name)
{
    return models::tables::certificateKey(
        {.templateName = templateName.toStdString(), .name = name.toStdString()});
}

void styleCertificateTable(widgets::TableView& table)
{
    table.setCellStyle(column(CertificateColumn::Name), {.role = TextRole::BodyStrong});
    table.setCellStyle(column(CertificateColumn::Issuer), {.ink = Ink::Secondary});
    table.setCellStyle(column(CertificateColumn::Authority), {.alignment = Qt::AlignHCenter});
    table.setCellStyle(column(CertificateColumn::Key), {.alignment = Qt::AlignHCenter});
    table.setCellStyle(column(CertificateColumn::Expires),
                       {.role = TextRole::Mono, .alignment = Qt::AlignRight});
    table.setCellStyle(column(CertificateColumn::Status), {.kind = CellKind::Status});
    table.setCellStyle(column(CertificateColumn::Algorithm), {.role = TextRole::Mono, .ink = Ink::Secondary});
    table.setCellStyle(column(CertificateColumn::Uses),
                       {.role = TextRole::Mono, .alignment = Qt::AlignRight});
    table.setCellStyle(column(CertificateColumn::Location), {.ink = Ink::Secondary});
    table.setColumnWidths({{column(CertificateColumn::Name), 124},
                           {column(CertificateColumn::Subject), 160},
                           {column(CertificateColumn::Issuer), 160},
                           {column(CertificateColumn::Authority), 44},
                           {column(CertificateColumn::Key), 44},
                           {column(CertificateColumn::Expires), 72},
                           {column(CertificateColumn::Status), 124},
                           {column(CertificateColumn::Algorithm), 140},
                           {column(CertificateColumn::Uses), 76}});
    table.sortByColumn(column(CertificateColumn::Name), Qt::AscendingOrder);
}

} // namespace

CertificatesPage::CertificatesPage(models::lifecycle::Lifecycle& lifecycle, QWidget* parent)
    : ListPage({.id = QStringLiteral("certificates"),
                .title = tr("Certificates"),
                .icon = QStringLiteral("workspace_premium"),
                .section = main_window::Section::Trust,
                .nothingSelected = tr("Choose a certificate to see what is in it and who uses it."),
                .columns = models::tables::certificateTitles()},
               parent),
      m_lifecycle(lifecycle),
      m_paste(new QAction(tr("&Paste certificate"), this))
{
    setAcceptDrops(true);
    styleCertificateTable(table());
    makeActions();
    connect(&lifecycle, &models::lifecycle::Lifecycle::candidateChanged, this,
            &CertificatesPage::refreshSoon);
    connect(&lifecycle, &models::lifecycle::Lifecycle::runningChanged, this, &CertificatesPage::refreshSoon);
    connect(&emptyState(), &widgets::EmptyState::filesDropped, this, &CertificatesPage::importFiles);
    connect(&emptyState(), &widgets::EmptyState::textDropped, this, &CertificatesPage::importText);
    refreshSoon();
}

void CertificatesPage::makeActions()
{
    QAction* import = addPageAction({.name = "import",
                                     .text = tr("&Import…"),
                                     .icon = "file_upload",
                                     .tip = tr("Take a certificate from a PEM file or from text")});
    QAction* generate = addPageAction({.name = "generate",
                                       .text = tr("&Generate…"),
                                       .icon = "add",
                                       .tip = tr("Make a key and a certificate here")});
    QAction* exporting = addRowAction({.name = "export",
                                       .text = tr("&Export…"),
                                       .icon = "file_download",
                                       .tip = tr("Write the chosen certificate into a file")});
    QAction* removing = addRowAction({.name = "delete",
                                      .text = tr("&Delete"),
                                      .icon = "delete",
                                      .tip = tr("Take the chosen certificate out of the candidate")});
    auto* root = new QAction(tr("Create root CA…"), this);
    root->setObjectName(QStringLiteral("certificates.createRoot"));
    m_paste->setObjectName(QStringLiteral("certificates.paste"));
    m_paste->setStatusTip(tr("Import the PEM text in the clipboard"));
    m_paste->setShortcut(QKeySequence::Paste);
    m_paste->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_paste);
    connect(import, &QAction::triggered, this, [this] { openImport(); });
    connect(generate, &QAction::triggered, this, [this] { openGenerate(false); });
    connect(root, &QAction::triggered, this, [this] { openGenerate(true); });
    connect(exporting, &QAction::triggered, this, &CertificatesPage::openExport);
    connect(removing, &QAction::triggered, this, &CertificatesPage::deleteCurrent);
    connect(m_paste, &QAction::triggered, this, &CertificatesPage::pasteFromClipboard);
    emptyState().setContent({.icon = QStringLiteral("workspace_premium"),
                             .headline = tr("No certificates yet"),
                             .sentence = tr("Drop a .pem or .crt file here, paste PEM text with Ctrl+V, or "
                                            "start with a new root CA."),
                             .hint = {},
                             .actions = {import, root},
                             .isDropZone = true});
}

void CertificatesPage::refresh()
{
    m_certificates = models::config::certificateFacts(m_lifecycle.candidate());
    setRows(models::tables::certificateRows(m_certificates, m_lifecycle.clock().now()));
}

const CertificateFacts* CertificatesPage::factsOf(const QString& key) const
{
    const auto found = std::ranges::find(m_certificates, key, models::tables::certificateKey);
    return found == m_certificates.end() ? nullptr : &*found;
}

void CertificatesPage::showDetails(const QString& key)
{
    if (const CertificateFacts* facts = factsOf(key))
        details().setContent(certificateDetails(*facts, m_lifecycle.clock().now()));
}

void CertificatesPage::openGenerate(bool asRoot)
{
    auto* dialog = new dialogs::GenerateDialog(m_lifecycle, this);
    if (asRoot)
        dialog->proposeRoot();
    connect(
        dialog, &dialogs::GenerateDialog::generated, this,
        [this](const QString& templateName, const QString& name) { selectKey(keyFor(templateName, name)); });
    dialog->open();
}

dialogs::ImportDialog* CertificatesPage::openImport()
{
    auto* dialog = new dialogs::ImportDialog(m_lifecycle, this);
    connect(
        dialog, &dialogs::ImportDialog::imported, this,
        [this](const QString& templateName, const QString& name) { selectKey(keyFor(templateName, name)); });
    dialog->open();
    return dialog;
}

void CertificatesPage::importText(const QString& pem)
{
    openImport()->setPem(pem);
}

void CertificatesPage::importFiles(const QList<QUrl>& files)
{
    openImport()->readFiles(files);
}

void CertificatesPage::openExport()
{
    const CertificateFacts* facts = factsOf(currentKey());
    if (!facts)
        return;
    auto* dialog = new dialogs::ExportDialog(m_lifecycle,
                                             {.location = {models::config::storePath(facts->templateName)},
                                              .name = facts->name,
                                              .hasKey = facts->hasPrivateKey && !facts->blocksKeyExport},
                                             this);
    dialog->open();
}

void CertificatesPage::deleteCurrent()
{
    const CertificateFacts* facts = factsOf(currentKey());
    if (!facts)
        return;
    const QString name = QString::fromStdString(facts->name);
    if (!facts->uses.empty()) {
        QStringList users;
        for (const auto& path : facts->uses)
            users << models::tables::pathText(path);
        return dialogs::tell(this, {.headline = tr("%1 is in use and can't be deleted.").arg(name),
                                    .text = tr("Used by:\n%1").arg(users.join(QLatin1Char('\n')))});
    }
    const auto remove = [this, location = models::config::storePath(facts->templateName),
                         certificate = facts->name] {
        const auto done = models::lifecycle::deleteCertificate(m_lifecycle, {location}, certificate);
        if (!done)
            dialogs::tell(this, {.headline = tr("The certificate was not deleted."),
                                 .text = QString::fromStdString(done.error().detail)});
    };
    dialogs::ask(this,
                 {.message = {.headline = tr("Delete %1 from the candidate?").arg(name),
                              .text = tr("Nothing uses it. Its private key is lost when you commit.")},
                  .confirm = tr("Delete")},
                 remove);
}

void CertificatesPage::pasteFromClipboard()
{
    const QString text = QApplication::clipboard()->text();
    if (text.contains(QLatin1String("-----BEGIN ")))
        importText(text);
}

void CertificatesPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void CertificatesPage::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    if (event->mimeData()->hasUrls())
        importFiles(event->mimeData()->urls());
    else
        importText(event->mimeData()->text());
}

} // namespace views::panes
