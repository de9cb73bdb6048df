#include "views/panes/trust/certificates_page.h"

#include "models/lifecycle/certificates/certificate_revocation.h"
#include "models/lifecycle/certificates/issued_ledger.h"
#include "models/lifecycle/lab/revocation_lab.h"
#include "models/tables/certificate_rows.h"
#include "models/tables/certificate_tree.h"
#include "views/panes/trust/certificate_actions.h"
#include "views/panes/trust/certificate_details.h"

#include <QAction>
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
    table.setColumnWidths({{column(CertificateColumn::Name), 196},
                           {column(CertificateColumn::Location), 116},
                           {column(CertificateColumn::Subject), 116},
                           {column(CertificateColumn::Issuer), 116},
                           {column(CertificateColumn::Authority), 44},
                           {column(CertificateColumn::Key), 44},
                           {column(CertificateColumn::Expires), 72},
                           {column(CertificateColumn::Status), 176},
                           {column(CertificateColumn::Algorithm), 140},
                           {column(CertificateColumn::Uses), 76}});
    // Names repeat in the stores: where each is stands beside it.
    table.horizontalHeader()->moveSection(column(CertificateColumn::Location), 1);
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
      m_actions(new CertificateActions(lifecycle, *this)),
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
    connect(&emptyState(), &widgets::EmptyState::filesDropped, m_actions, &CertificateActions::importFiles);
    connect(&emptyState(), &widgets::EmptyState::textDropped, m_actions, &CertificateActions::importText);
    connect(m_actions, &CertificateActions::added, this, &CertificatesPage::selectKey);
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
    QAction* removing = addRowAction({.name = "delete",
                                      .text = tr("&Delete"),
                                      .icon = "delete",
                                      .tip = tr("Take the chosen certificate out of the candidate")});
    QAction* exporting = addRowAction({.name = "export",
                                       .text = tr("&Export…"),
                                       .icon = "file_download",
                                       .tip = tr("Write the chosen certificate into a file")});
    m_renew = addRowAction({.name = "renew",
                            .text = tr("&Renew…"),
                            .icon = "restart_alt",
                            .tip = tr("Sign the chosen certificate again, with a new validity")});
    auto* root = new QAction(tr("Create root CA…"), this);
    root->setObjectName(QStringLiteral("certificates.createRoot"));
    m_paste->setObjectName(QStringLiteral("certificates.paste"));
    m_paste->setStatusTip(tr("Import what the clipboard holds: PEM text or files"));
    m_paste->setShortcut(QKeySequence::Paste);
    m_paste->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_paste);
    connect(import, &QAction::triggered, m_actions, &CertificateActions::openImport);
    connect(generate, &QAction::triggered, m_actions, &CertificateActions::generate);
    connect(root, &QAction::triggered, m_actions, &CertificateActions::generateRoot);
    connect(m_paste, &QAction::triggered, m_actions, &CertificateActions::pasteFromClipboard);
    onCurrent(exporting, &CertificateActions::exportOne);
    onCurrent(m_renew, &CertificateActions::renew);
    onCurrent(removing, &CertificateActions::remove);
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
    m_reveal = addMoreAction({.name = "reveal",
                              .text = tr("Show private &key…"),
                              .icon = "key",
                              .tip = tr("Show the key of the chosen certificate in the clear")});
    makeLabAction();
    onCurrent(m_reveal, &CertificateActions::reveal);
    onCurrent(m_revoke, &CertificateActions::revoke);
    onCurrent(m_release, &CertificateActions::release);
    onCurrent(m_reissue, &CertificateActions::reissueChildren);
    onCurrent(m_sign, &CertificateActions::signRequest);
    onCurrent(m_crl, &CertificateActions::writeRevocationList);
}

/// Not in a manager that serves devices in earnest.
void CertificatesPage::makeLabAction()
{
    auto* lab = m_lifecycle.lab();
    if (!lab)
        return;
    m_lab = addMoreAction({.name = "lab",
                           .text = tr("Revocation la&b…"),
                           .icon = "report_problem",
                           .tip = tr("Have the chosen CA's responder be late, hang or answer wrongly")});
    onCurrent(m_lab, &CertificateActions::experiment);
    connect(lab, &models::lifecycle::RevocationLab::changed, this, &CertificatesPage::refreshSoon);
    connect(lab, &models::lifecycle::RevocationLab::counted, this, &CertificatesPage::refreshSoon);
}

void CertificatesPage::onCurrent(QAction* action, void (CertificateActions::*verb)(const CertificateFacts&))
{
    connect(action, &QAction::triggered, this, [this, verb] {
        if (const CertificateFacts* facts = factsOf(currentKey()))
            (m_actions->*verb)(*facts);
    });
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
    if (m_services && facts->certificate && facts->store == models::config::StoreName())
        if (const auto service = m_services->serviceOf(*facts->certificate))
            content.sections.insert(content.sections.begin() + 1, serviceSection(*service));
    if (const auto lab = labSection(m_lifecycle, *facts); !lab.rows.empty())
        content.sections.insert(content.sections.begin(), lab);
    details().setContent(content);
    using models::tables::CertificateState;
    const CertificateState state = models::tables::certificateState(*facts, m_lifecycle.clock().now());
    const bool isSigning =
        facts->isAuthority() && facts->hasPrivateKey && facts->store == models::config::StoreName();
    m_renew->setEnabled(facts->certificate.has_value());
    const bool canBeRevoked = models::lifecycle::signerHere(m_lifecycle, *facts).has_value();
    m_revoke->setEnabled(canBeRevoked && state != CertificateState::Revoked);
    m_revoke->setStatusTip(canBeRevoked ? tr("Revoke the chosen certificate, or put it on hold")
                                        : tr("Only the CA that signed it can revoke it, and it is not here"));
    m_release->setEnabled(state == CertificateState::OnHold);
    m_reveal->setEnabled(facts->hasPrivateKey && !facts->blocksKeyExport);
    for (QAction* action : {m_reissue, m_sign, m_crl, m_lab})
        if (action)
            action->setEnabled(isSigning);
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
        m_actions->importFiles(event->mimeData()->urls());
    else
        m_actions->importText(event->mimeData()->text());
}

} // namespace views::panes
