// The certificates of the candidate in all stores: what they are, who signs them, who uses them, as a table
// or as a tree by issuer; what can be done with them is in CertificateActions. C-1 to C-6. GUI thread.
#pragma once

#include "models/config/certificate_facts.h"
#include "views/panes/list_page.h"

#include <vector>

namespace models::lifecycle {
class Lifecycle;
}
namespace models::services {
class CaServices;
}
namespace views::panes {

class CertificateActions;

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
    void makeLabAction();
    void refresh() override;
    void showDetails(const QString& key) override;
    void onCurrent(QAction* action,
                   void (CertificateActions::*verb)(const models::config::CertificateFacts&));
    [[nodiscard]] const models::config::CertificateFacts* factsOf(const QString& key) const;

    models::lifecycle::Lifecycle& m_lifecycle;
    models::services::CaServices* m_services;
    CertificateActions* m_actions;
    QAction* m_tree;
    QAction* m_paste;
    QAction* m_renew = nullptr;
    QAction* m_revoke = nullptr;
    QAction* m_release = nullptr;
    QAction* m_reissue = nullptr;
    QAction* m_sign = nullptr;
    QAction* m_crl = nullptr;
    QAction* m_reveal = nullptr;
    QAction* m_lab = nullptr; ///< null where there is no lab
    std::vector<models::config::CertificateFacts> m_certificates;
};

} // namespace views::panes
