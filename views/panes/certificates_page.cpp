#include "views/panes/certificates_page.h"

#include "models/config/store_path.h"
#include "models/lifecycle/certificate_revocation.h"
#include "models/lifecycle/certificates.h"
#include "models/lifecycle/issued_ledger.h"
#include "models/tables/certificate_rows.h"
#include "models/tables/certificate_tree.h"
#include "models/tables/change_rows.h"
#include "views/dialogs/crl_dialog.h"
#include "views/dialogs/export_dialog.h"
#include "views/dialogs/generate_dialog.h"
#include "views/dialogs/import_dialog.h"
#include "views/dialogs/message.h"
#include "views/dialogs/reissue_dialog.h"
#include "views/dialogs/renew_dialog.h"
#include "views/dialogs/revoke_dialog.h"
#include "views/dialogs/sign_request_dialog.h"
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
                           {column(CertificateColumn::Status), 148},
                           {column(CertificateColumn::Algorithm), 140},
                           {column(CertificateColumn::Uses), 76}});
    table.sortByColumn(column(CertificateColumn::Name), Qt::AscendingOrder);
}

} // namespace

CertificatesPage::CertificatesPage(models::lifecycle::Lifecycle& lifecycle,
                                   models::services::CaServices* services, QWidget* parent)
    : ListPage({.id = QStringLiteral("certificates"),
                .title = tr("Certificates"),
                .icon = QStringLiteral("workspace_premium"),
                .section = main_window::Section::Trust,
                .nothingSelected = tr("Choose a certificate to see what is in it and who uses it."),
                .columns = models::tables::certificateTitles()},
               parent),
      m_lifecycle(lifecycle),
      m_services(services),
      m_tree(new QAction(tr("&Tree by issuer"), this)),
      m_paste(new QAction(tr("&Paste certificate"), this))
{
    setAcceptDrops(true);
    styleCertificateTable(table());
    makeActions();
    makeLifeActions();
    connect(&lifecycle, &models::lifecycle::Lifecycle::revocationsChanged, this,
            &CertificatesPage::refreshSoon);
    connect(&lifecycle, &models::lifecycle::Lifecycle::candidateChanged, this,
            &CertificatesPage::refreshSoon);
    connect(&lifecycle, &models::lifecycle::Lifecycle::runningChanged, this, &CertificatesPage::refreshSoon);
    if (services)
        connect(services, &models::services::CaServices::changed, this, &CertificatesPage::refreshSoon);
    connect(&emptyState(), &widgets::EmptyState::filesDropped, this, &CertificatesPage::importFiles);
    connect(&emptyState(), &widgets::EmptyState::textDropped, this, &CertificatesPage::importText);
    refreshSoon();
}

void CertificatesPage::makeActions()
{
    m_tree->setObjectName(QStringLiteral("certificates.tree"));
    m_tree->setCheckable(true);
    m_tree->setStatusTip(tr("Show each certificate below the CA that signed it"));
    connect(m_tree, &QAction::toggled, this, [this](bool isTree) {
        setSorted(!isTree);
        refresh();
    });
    addViewMenu({m_tree});
    QAction* import = addPageAction({.name = "import",
                                     .text = tr("&Import…"),
                                     .icon = "file_upload",
                                     .tip = tr("Take certificates and keys from files or from text")});
    QAction* generate = addPageAction({.name = "generate",
                                       .text = tr("&Generate…"),
                                       .icon = "add",
                                       .tip = tr("Make a key and a certificate here")});
    QAction* exporting = addRowAction({.name = "export",
                                       .text = tr("&Export…"),
                                       .icon = "file_download",
                                       .tip = tr("Write the chosen certificate into a file")});
    m_renew = addRowAction({.name = "renew",
                            .text = tr("&Renew…"),
                            .icon = "restart_alt",
                            .tip = tr("Sign the chosen certificate again, with a new validity")});
    QAction* removing = addRowAction({.name = "delete",
                                      .text = tr("&Delete"),
                                      .icon = "delete",
                                      .tip = tr("Take the chosen certificate out of the candidate")});
    auto* root = new QAction(tr("Create root CA…"), this);
    root->setObjectName(QStringLiteral("certificates.createRoot"));
    m_paste->setObjectName(QStringLiteral("certificates.paste"));
    m_paste->setStatusTip(tr("Import what the clipboard holds: PEM text or files"));
    m_paste->setShortcut(QKeySequence::Paste);
    m_paste->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_paste);
    connect(import, &QAction::triggered, this, [this] { openImport(); });
    connect(generate, &QAction::triggered, this, [this] { openGenerate(false); });
    connect(root, &QAction::triggered, this, [this] { openGenerate(true); });
    connect(exporting, &QAction::triggered, this, &CertificatesPage::openExport);
    connect(removing, &QAction::triggered, this, &CertificatesPage::deleteCurrent);
    connect(m_paste, &QAction::triggered, this, &CertificatesPage::pasteFromClipboard);
    emptyState().setContent(
        {.icon = QStringLiteral("workspace_premium"),
         .headline = tr("No certificates yet"),
         .sentence = tr("Drop certificate files here, paste PEM text with Ctrl+V, or start "
                        "with a new root CA."),
         .hint = {},
         .actions = {import, root},
         .isDropZone = true});
}

void CertificatesPage::makeLifeActions()
{
    m_revoke = addMoreAction({.name = "revoke",
                              .text = tr("Re&voke…"),
                              .icon = "link_off",
                              .tip = tr("Revoke the chosen certificate, or put it on hold")});
    m_release = addMoreAction({.name = "release",
                               .text = tr("Take &hold back"),
                               .icon = "undo",
                               .tip = tr("The chosen certificate is not revoked any more")});
    m_reissue = addMoreAction({.name = "reissue",
                               .text = tr("Re-&issue what it has signed…"),
                               .icon = "account_tree",
                               .tip = tr("Sign all certificates of the chosen CA again")});
    m_sign = addMoreAction({.name = "sign",
                            .text = tr("&Sign a request…"),
                            .icon = "edit",
                            .tip = tr("Sign somebody else's request with the chosen CA")});
    m_crl = addMoreAction({.name = "crl",
                           .text = tr("Revocation &list…"),
                           .icon = "list",
                           .tip = tr("Write the revocation list of the chosen CA into a file")});
    connect(m_renew, &QAction::triggered, this, [this] {
        openForCurrent([this](const CertificateFacts& facts) -> QDialog* {
            return new dialogs::RenewDialog(m_lifecycle, facts, this);
        });
    });
    connect(m_revoke, &QAction::triggered, this, [this] {
        openForCurrent([this](const CertificateFacts& facts) -> QDialog* {
            return new dialogs::RevokeDialog(m_lifecycle, facts, this);
        });
    });
    connect(m_reissue, &QAction::triggered, this, [this] {
        openForCurrent([this](const CertificateFacts& facts) -> QDialog* {
            return new dialogs::ReissueDialog(m_lifecycle, facts.name, this);
        });
    });
    connect(m_sign, &QAction::triggered, this, [this] {
        openForCurrent([this](const CertificateFacts& facts) -> QDialog* {
            return new dialogs::SignRequestDialog(m_lifecycle, facts.name, this);
        });
    });
    connect(m_crl, &QAction::triggered, this, [this] {
        openForCurrent([this](const CertificateFacts& facts) -> QDialog* {
            return new dialogs::CrlDialog(m_lifecycle, facts.name, this);
        });
    });
    connect(m_release, &QAction::triggered, this, &CertificatesPage::releaseCurrent);
}

void CertificatesPage::refresh()
{
    m_certificates = models::lifecycle::certificateFacts(m_lifecycle);
    const auto now = m_lifecycle.clock().now();
    setRows(m_tree->isChecked() ? models::tables::certificateTree(m_certificates, now)
                                : models::tables::certificateRows(m_certificates, now));
}

const CertificateFacts* CertificatesPage::factsOf(const QString& key) const
{
    const auto found = std::ranges::find(m_certificates, key, models::tables::certificateKey);
    return found == m_certificates.end() ? nullptr : &*found;
}

void CertificatesPage::showDetails(const QString& key)
{
    const CertificateFacts* facts = factsOf(key);
    if (!facts)
        return;
    auto content =
        certificateDetails(*facts, models::lifecycle::usesOf(m_lifecycle, *facts), m_lifecycle.clock().now());
    if (m_services && facts->certificate && facts->templateName.empty())
        if (const auto service = m_services->serviceOf(*facts->certificate))
            content.sections.insert(content.sections.begin() + 1, serviceSection(*service));
    details().setContent(content);
    using models::tables::CertificateState;
    const CertificateState state = models::tables::certificateState(*facts, m_lifecycle.clock().now());
    const bool isSigning = facts->isAuthority() && facts->hasPrivateKey && facts->templateName.empty();
    m_renew->setEnabled(facts->certificate.has_value());
    const bool canBeRevoked = models::lifecycle::signerHere(m_lifecycle, *facts).has_value();
    m_revoke->setEnabled(canBeRevoked && state != CertificateState::Revoked);
    m_revoke->setStatusTip(canBeRevoked ? tr("Revoke the chosen certificate, or put it on hold")
                                        : tr("Only the CA that signed it can revoke it, and it is not here"));
    m_release->setEnabled(state == CertificateState::OnHold);
    for (QAction* action : {m_reissue, m_sign, m_crl})
        action->setEnabled(isSigning);
}

void CertificatesPage::openForCurrent(const std::function<QDialog*(const CertificateFacts&)>& make)
{
    if (const CertificateFacts* facts = factsOf(currentKey()))
        make(*facts)->open();
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
    openImport()->addText(pem);
}

void CertificatesPage::importFiles(const QList<QUrl>& files)
{
    openImport()->addFiles(files);
}

void CertificatesPage::openExport()
{
    const CertificateFacts* facts = factsOf(currentKey());
    if (!facts)
        return;
    QString whyNoKey;
    if (!facts->hasPrivateKey)
        whyNoKey = tr("it is not here");
    else if (facts->blocksKeyExport)
        whyNoKey = tr("its export is blocked");
    auto* dialog = new dialogs::ExportDialog(m_lifecycle,
                                             {.location = {models::config::storePath(facts->templateName)},
                                              .name = facts->name,
                                              .hasKey = whyNoKey.isEmpty(),
                                              .isRequest = facts->isRequest,
                                              .whyNoKey = whyNoKey},
                                             this);
    dialog->open();
}

void CertificatesPage::releaseCurrent()
{
    const CertificateFacts* facts = factsOf(currentKey());
    if (!facts)
        return;
    const auto release = [this, location = models::config::storePath(facts->templateName),
                          certificate = facts->name] {
        const auto done = models::lifecycle::releaseCertificate(m_lifecycle, {location}, certificate);
        if (!done)
            dialogs::tell(this, {.headline = tr("The hold was not taken back."),
                                 .text = QString::fromUtf8(done.error().detail)});
    };
    dialogs::ask(this,
                 {.message = {.headline = tr("Take the hold of %1 back?").arg(QString::fromUtf8(facts->name)),
                              .text = tr("It counts as valid at once; the next revocation list of its CA "
                                         "leaves it out.")},
                  .confirm = tr("Take back")},
                 release);
}

void CertificatesPage::deleteCurrent()
{
    const CertificateFacts* facts = factsOf(currentKey());
    if (!facts)
        return;
    const QString name = QString::fromUtf8(facts->name);
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
                                 .text = QString::fromUtf8(done.error().detail)});
    };
    dialogs::ask(
        this,
        {.message = {.headline = tr("Delete %1 from the candidate?").arg(name), .text = deletionText(*facts)},
         .confirm = tr("Delete")},
        remove);
}

/// No setting names it; what it means to sessions and to what it has signed is worth knowing all the same.
QString CertificatesPage::deletionText(const CertificateFacts& facts) const
{
    const auto uses = models::lifecycle::usesOf(m_lifecycle, facts);
    QStringList sentences{tr("No setting names it.")};
    if (uses.sessions() > 0)
        sentences << tr("%n live session(s) use it.", nullptr, int(uses.sessions()));
    if (!uses.children.empty())
        sentences << tr("It has signed %n certificate(s) here, which lose their CA.", nullptr,
                        int(uses.children.size()));
    if (facts.hasPrivateKey)
        sentences << tr("Its private key is lost when you commit.");
    return sentences.join(QLatin1Char(' '));
}

void CertificatesPage::pasteFromClipboard()
{
    const QMimeData* clip = QApplication::clipboard()->mimeData();
    if (clip->hasUrls())
        importFiles(clip->urls());
    else if (clip->text().contains(QLatin1String("-----BEGIN ")))
        importText(clip->text());
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
