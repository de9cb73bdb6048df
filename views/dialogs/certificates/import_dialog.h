// Import certificates, keys, requests and signed answers from files and pasted text of any kind: what is in
// them stands in one table, and each row is taken or skipped before anything happens. C-2, C-4. GUI thread;
// files are read and decoded in the work pool.
#pragma once

#include "models/lifecycle/certificates/certificate_import.h"
#include "models/lifecycle/exchange/import_sources.h"
#include "views/dialogs/forms/form_dialog.h"

#include <QUrl>

#include <vector>

class QLineEdit;
class QMimeData;
class QPushButton;

namespace models::tables {
class ImportModel;
}
namespace views::widgets {
class TableView;
class TextLabel;
} // namespace views::widgets

namespace views::dialogs {

class LocationField;

class ImportDialog final : public FormDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(models::lifecycle::Lifecycle& lifecycle, QWidget* parent = nullptr);

    /// Where it goes to unless another place is chosen.
    void proposeLocation(const models::config::StoreName& store);
    /// Both add to what is there: a certificate and its key often come separately.
    void addText(const QString& text);
    void addFiles(const QList<QUrl>& files);

Q_SIGNALS:
    /// Where, and the first one's name.
    void imported(const models::config::StoreName& store, const QString& name);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeTable();
    void makeSources();
    void makePassphrase();
    void tellOfXca(const models::lifecycle::XcaContent& content);
    void chooseFiles();
    void pasteFromClipboard();
    void take(const QMimeData* data);
    void unlock();
    void startOver();
    void forgetPassphrases();
    void read();
    void showReview(const session::base::Result<models::lifecycle::ImportReview>& review);
    void check();
    void send() override;
    [[nodiscard]] QString obstacle() const;

    models::lifecycle::Lifecycle& m_lifecycle;
    std::vector<models::lifecycle::ImportSource> m_sources;
    std::vector<session::base::SecretText> m_passphrases; ///< that opened something
    session::base::SecretText m_tried;                    ///< the one that was typed last
    int m_readings = 0;                                   ///< only the last one's review is shown
    models::tables::ImportModel* m_model;
    LocationField* m_location;
    widgets::TableView* m_table;
    widgets::TextLabel* m_hint;
    widgets::TextLabel* m_note; ///< on what was read from XCA
    QWidget* m_lock;            ///< the passphrase's row
    widgets::TextLabel* m_lockHint;
    QLineEdit* m_passphrase;
    QPushButton* m_unlock;
};

} // namespace views::dialogs
