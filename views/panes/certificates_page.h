// The certificates of the candidate in all stores: what they are, who signs them, who uses them, as a table
// or as a tree by issuer; and everything that can be done with them. C-1 to C-6. GUI thread.
#pragma once

#include "models/config/certificate_facts.h"
#include "models/lifecycle/lifecycle.h"
#include "views/panes/list_page.h"

#include <functional>
#include <vector>

class QDialog;

namespace models::services {
class CaServices;
}
namespace views::dialogs {
class ImportDialog;
}

namespace views::panes {

class CertificatesPage final : public ListPage
{
    Q_OBJECT

public:
    /// `services`: what is served for the CAs; null for nothing.
    explicit CertificatesPage(models::lifecycle::Lifecycle& lifecycle,
                              models::services::CaServices* services = nullptr, QWidget* parent = nullptr);

    [[nodiscard]] bool showsFleetStrip() const override { return false; }
    [[nodiscard]] QList<QAction*> menuActions() const override { return ListPage::menuActions() << m_paste; }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeActions();
    void makeLifeActions();
    void refresh() override;
    void showDetails(const QString& key) override;
    dialogs::ImportDialog* openImport();
    void importText(const QString& pem);
    void importFiles(const QList<QUrl>& files);
    void openGenerate(bool asRoot);
    void openExport();
    void openForCurrent(const std::function<QDialog*(const models::config::CertificateFacts&)>& make);
    void releaseCurrent();
    [[nodiscard]] QString deletionText(const models::config::CertificateFacts& facts) const;
    void deleteCurrent();
    void pasteFromClipboard();
    [[nodiscard]] const models::config::CertificateFacts* factsOf(const QString& key) const;

    models::lifecycle::Lifecycle& m_lifecycle;
    models::services::CaServices* m_services;
    QAction* m_tree;
    QAction* m_paste;
    QAction* m_renew = nullptr;
    QAction* m_revoke = nullptr;
    QAction* m_release = nullptr;
    QAction* m_reissue = nullptr;
    QAction* m_sign = nullptr;
    QAction* m_crl = nullptr;
    std::vector<models::config::CertificateFacts> m_certificates;
};

} // namespace views::panes
