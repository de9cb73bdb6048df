#include "views/panes/trust/certificate_actions.h"

#include "models/lifecycle/certificates/certificate_revocation.h"
#include "models/lifecycle/certificates/certificate_uses.h"
#include "models/lifecycle/certificates/certificates.h"
#include "models/tables/certificate_rows.h"
#include "models/tables/change_rows.h"
#include "models/text/detail_wording.h"
#include "views/dialogs/certificates/crl_dialog.h"
#include "views/dialogs/certificates/export_dialog.h"
#include "views/dialogs/certificates/generate_dialog.h"
#include "views/dialogs/certificates/import_dialog.h"
#include "views/dialogs/certificates/reissue_dialog.h"
#include "views/dialogs/certificates/renew_dialog.h"
#include "views/dialogs/certificates/reveal_key_dialog.h"
#include "views/dialogs/certificates/revoke_dialog.h"
#include "views/dialogs/certificates/sign_request_dialog.h"
#include "views/dialogs/fleet/lab_dialog.h"
#include "views/dialogs/message.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

namespace views::panes {

using models::config::CertificateFacts;

CertificateActions::CertificateActions(models::lifecycle::Lifecycle& lifecycle, QWidget& page)
    : QObject(&page),
      m_lifecycle(lifecycle),
      m_page(page)
{
}

void CertificateActions::generate()
{
    openGenerate(false);
}

void CertificateActions::generateRoot()
{
    openGenerate(true);
}

void CertificateActions::tellAdded(const models::config::StoreName& store, const QString& name)
{
    Q_EMIT added(models::tables::certificateKey({.store = store, .name = name.toStdString()}));
}

void CertificateActions::openGenerate(bool asRoot)
{
    auto* dialog = new dialogs::GenerateDialog(m_lifecycle, &m_page);
    if (asRoot)
        dialog->proposeRoot();
    connect(dialog, &dialogs::GenerateDialog::generated, this, &CertificateActions::tellAdded);
    dialog->open();
}

dialogs::ImportDialog* CertificateActions::importDialog()
{
    auto* dialog = new dialogs::ImportDialog(m_lifecycle, &m_page);
    connect(dialog, &dialogs::ImportDialog::imported, this, &CertificateActions::tellAdded);
    dialog->open();
    return dialog;
}

void CertificateActions::openImport()
{
    importDialog();
}

void CertificateActions::importText(const QString& pem)
{
    importDialog()->addText(pem);
}

void CertificateActions::importFiles(const QList<QUrl>& files)
{
    importDialog()->addFiles(files);
}

void CertificateActions::pasteFromClipboard()
{
    const QMimeData* clip = QApplication::clipboard()->mimeData();
    if (clip->hasUrls())
        importFiles(clip->urls());
    else if (clip->text().contains(QLatin1String("-----BEGIN ")))
        importText(clip->text());
}

void CertificateActions::exportOne(const CertificateFacts& facts)
{
    QString whyNoKey;
    if (!facts.hasPrivateKey)
        whyNoKey = tr("it is not here");
    else if (facts.blocksKeyExport)
        whyNoKey = tr("its export is blocked");
    auto* dialog = new dialogs::ExportDialog(m_lifecycle,
                                             {.location = facts.store,
                                              .name = facts.name,
                                              .hasKey = whyNoKey.isEmpty(),
                                              .isRequest = facts.isRequest,
                                              .whyNoKey = whyNoKey},
                                             &m_page);
    dialog->open();
}

void CertificateActions::reveal(const CertificateFacts& facts)
{
    (new dialogs::RevealKeyDialog(m_lifecycle, {.location = facts.store, .name = facts.name}, &m_page))
        ->open();
}

void CertificateActions::renew(const CertificateFacts& facts)
{
    (new dialogs::RenewDialog(m_lifecycle, facts, &m_page))->open();
}

void CertificateActions::revoke(const CertificateFacts& facts)
{
    (new dialogs::RevokeDialog(m_lifecycle, facts, &m_page))->open();
}

void CertificateActions::reissueChildren(const CertificateFacts& facts)
{
    (new dialogs::ReissueDialog(m_lifecycle, facts.name, &m_page))->open();
}

void CertificateActions::signRequest(const CertificateFacts& facts)
{
    (new dialogs::SignRequestDialog(m_lifecycle, facts.name, &m_page))->open();
}

void CertificateActions::writeRevocationList(const CertificateFacts& facts)
{
    (new dialogs::CrlDialog(m_lifecycle, facts.name, &m_page))->open();
}

void CertificateActions::experiment(const CertificateFacts& facts)
{
    (new dialogs::LabDialog(m_lifecycle, facts.name, &m_page))->open();
}

void CertificateActions::release(const CertificateFacts& facts)
{
    const auto release = [this, location = facts.store, certificate = facts.name] {
        const auto done = models::lifecycle::releaseCertificate(m_lifecycle, location, certificate);
        if (!done)
            dialogs::tell(&m_page, {.headline = tr("The hold was not taken back."),
                                    .text = models::text::detailText(done.error())});
    };
    dialogs::ask(&m_page,
                 {.message = {.headline = tr("Take the hold of %1 back?").arg(QString::fromUtf8(facts.name)),
                              .text = tr("It counts as valid at once; the next revocation list of its CA "
                                         "leaves it out.")},
                  .confirm = tr("Take back")},
                 release);
}

void CertificateActions::remove(const CertificateFacts& facts)
{
    const QString name = QString::fromUtf8(facts.name);
    if (!facts.uses.empty()) {
        QStringList users;
        for (const auto& path : facts.uses)
            users << QStringLiteral("• ") + models::tables::pathText(path);
        return dialogs::tell(&m_page, {.headline = tr("%1 is in use and can't be deleted.").arg(name),
                                       .text = tr("Used by:\n%1").arg(users.join(QLatin1Char('\n')))});
    }
    const auto deleteIt = [this, location = facts.store, certificate = facts.name] {
        const auto done = models::lifecycle::deleteCertificate(m_lifecycle, location, certificate);
        if (!done)
            dialogs::tell(&m_page, {.headline = tr("The certificate was not deleted."),
                                    .text = models::text::detailText(done.error())});
    };
    dialogs::ask(
        &m_page,
        {.message = {.headline = tr("Delete %1 from the candidate?").arg(name), .text = deletionText(facts)},
         .confirm = tr("Delete"),
         .isLoss = true},
        deleteIt);
}

/// No setting names it; what it means to sessions and to what it has signed is worth knowing all the same.
QString CertificateActions::deletionText(const CertificateFacts& facts) const
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

} // namespace views::panes
