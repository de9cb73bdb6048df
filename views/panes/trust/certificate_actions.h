// What can be done with certificates, each as the dialog or the question that it needs: made, imported,
// exported, renewed, revoked, deleted. For the page that lists them, which says when. C-1 to C-6. GUI thread.
#pragma once

#include "models/config/certificate_facts.h"

#include <QList>
#include <QObject>
#include <QUrl>
#include <QWidget>

class QMimeData;

namespace models::lifecycle {
class Lifecycle;
}
namespace views::dialogs {
class ImportDialog;
}

namespace views::panes {

class CertificateActions final : public QObject
{
    Q_OBJECT

public:
    /// `page`: owns the dialogs, and this.
    CertificateActions(models::lifecycle::Lifecycle& lifecycle, QWidget& page);

    void generate();
    void generateRoot();
    void openImport();
    void importText(const QString& pem);
    void importFiles(const QList<QUrl>& files);
    void pasteFromClipboard();

    void exportOne(const models::config::CertificateFacts& facts);
    /// Its private key, in the clear.
    void reveal(const models::config::CertificateFacts& facts);
    void renew(const models::config::CertificateFacts& facts);
    void revoke(const models::config::CertificateFacts& facts);
    void release(const models::config::CertificateFacts& facts);
    void remove(const models::config::CertificateFacts& facts);
    /// Of a CA.
    void reissueChildren(const models::config::CertificateFacts& facts);
    void signRequest(const models::config::CertificateFacts& facts);
    void writeRevocationList(const models::config::CertificateFacts& facts);
    /// Of a CA, where there is a revocation lab.
    void experiment(const models::config::CertificateFacts& facts);

Q_SIGNALS:
    /// A certificate is new here; as models::tables::certificateKey() names it.
    void added(const QString& key);

private:
    dialogs::ImportDialog* importDialog();
    void openGenerate(bool asRoot);
    void tellAdded(const models::config::StoreName& store, const QString& name);
    [[nodiscard]] QString deletionText(const models::config::CertificateFacts& facts) const;

    models::lifecycle::Lifecycle& m_lifecycle;
    QWidget& m_page;
};

} // namespace views::panes
