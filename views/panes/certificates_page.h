// The certificates of the candidate in all stores: what they are, who signs them, who uses them; generate,
// import, export, delete. C-1 to C-3, C-6. GUI thread.
#pragma once

#include "models/config/certificate_facts.h"
#include "models/lifecycle/lifecycle.h"
#include "views/panes/list_page.h"

#include <vector>

namespace views::dialogs {
class ImportDialog;
}

namespace views::panes {

class CertificatesPage final : public ListPage
{
    Q_OBJECT

public:
    explicit CertificatesPage(models::lifecycle::Lifecycle& lifecycle, QWidget* parent = nullptr);

    [[nodiscard]] bool showsFleetStrip() const override { return false; }
    [[nodiscard]] QList<QAction*> menuActions() const override { return ListPage::menuActions() << m_paste; }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeActions();
    void refresh() override;
    void showDetails(const QString& key) override;
    dialogs::ImportDialog* openImport();
    void importText(const QString& pem);
    void importFiles(const QList<QUrl>& files);
    void openGenerate(bool asRoot);
    void openExport();
    void deleteCurrent();
    void pasteFromClipboard();
    [[nodiscard]] const models::config::CertificateFacts* factsOf(const QString& key) const;

    models::lifecycle::Lifecycle& m_lifecycle;
    QAction* m_paste;
    std::vector<models::config::CertificateFacts> m_certificates;
};

} // namespace views::panes
