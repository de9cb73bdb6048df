// Import the configuration of a Panorama or of a firewall: the file is read in the work pool, with progress
// and a stop; then everything that comes in, is refused or is left out stands in one table, before the
// candidate changes. F-4. GUI thread.
#pragma once

#include "models/lifecycle/exchange/configuration_import.h"
#include "session/base/error.h"
#include "views/dialogs/forms/form_dialog.h"

#include <QTimer>

class QComboBox;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace models::tables {
class RowsModel;
}
namespace views::widgets {
class TableView;
class TextLabel;
} // namespace views::widgets

namespace views::dialogs {

class ConfigurationImportDialog final : public FormDialog
{
    Q_OBJECT

public:
    explicit ConfigurationImportDialog(models::lifecycle::Lifecycle& lifecycle, QWidget* parent = nullptr);
    ~ConfigurationImportDialog() override;

    void setFile(const QString& file);

Q_SIGNALS:
    void imported();

private:
    void makeFields();
    void makeTable();
    void chooseFile();
    void read();
    void stop();
    void showProgress();
    void showReport(const session::base::Result<models::lifecycle::ImportedPtr>& imported);
    void setReading(bool isReading);
    void check();
    void send() override;
    [[nodiscard]] models::lifecycle::ImportMode mode() const;

    models::lifecycle::Lifecycle& m_lifecycle;
    models::lifecycle::ImportedPtr m_imported;
    std::shared_ptr<models::lifecycle::Reading> m_reading; ///< null while nothing is read
    QTimer m_tick;
    QLineEdit* m_file;
    QPushButton* m_choose;
    QLineEdit* m_template;
    QComboBox* m_mode;
    QProgressBar* m_progress;
    QPushButton* m_stop;
    QWidget* m_progressLine;
    models::tables::RowsModel* m_rows;
    widgets::TableView* m_table;
    widgets::TextLabel* m_summary;
};

} // namespace views::dialogs
