// Export the candidate for PAN-OS: XML, commands or bootstrap files, the whole or what it differs in from a
// version; what could not be written as the vendor's own settings is said before anything is written. F-4.
// GUI thread; made in the work pool.
#pragma once

#include "models/lifecycle/exchange/configuration_export.h"
#include "session/base/error.h"
#include "views/dialogs/forms/form_dialog.h"

class QCheckBox;
class QComboBox;

namespace models::tables {
class RowsModel;
}
namespace views::widgets {
class TableView;
class TextLabel;
} // namespace views::widgets

namespace views::dialogs {

class ConfigurationExportDialog final : public FormDialog
{
    Q_OBJECT

public:
    explicit ConfigurationExportDialog(models::lifecycle::Lifecycle& lifecycle, QWidget* parent = nullptr);

private:
    void makeFields();
    void makeTable();
    void prepare();
    void showExport(const session::base::Result<models::lifecycle::ConfigurationExport>& exported);
    void showRow();
    void send() override;
    void write(const QString& file);
    [[nodiscard]] models::lifecycle::ConfigurationExportOrder order() const;

    models::lifecycle::Lifecycle& m_lifecycle;
    models::lifecycle::ConfigurationExport m_export;
    QString m_counted; ///< what the export comes to, in a sentence
    int m_asked = 0;   ///< only the last one's answer counts
    QComboBox* m_format;
    QComboBox* m_scope;
    QComboBox* m_device;
    QCheckBox* m_withRollback;
    models::tables::RowsModel* m_rows;
    widgets::TableView* m_table;
    widgets::TextLabel* m_summary;
};

} // namespace views::dialogs
