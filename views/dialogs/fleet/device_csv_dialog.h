// Many devices out of a CSV file or pasted lines: each line with what will become of it, before anything
// happens. F-1, G2. GUI thread; files are read and reviewed in the work pool.
#pragma once

#include "models/lifecycle/exchange/device_csv.h"
#include "views/dialogs/forms/form_dialog.h"

#include <functional>
#include <vector>

namespace models::lifecycle {
class Lifecycle;
}
namespace models::tables {
class RowsModel;
}
namespace views::widgets {
class TableView;
class TextLabel;
} // namespace views::widgets

namespace views::dialogs {

class CertificateFirst;

class DeviceCsvDialog final : public FormDialog
{
    Q_OBJECT

public:
    explicit DeviceCsvDialog(models::lifecycle::Lifecycle& lifecycle, QWidget* parent = nullptr);

    void readFile(const QString& file);

private:
    void makeSources();
    void makeTable();
    void chooseFile();
    void paste();
    using Reviewed = session::base::Result<std::vector<models::lifecycle::NewDeviceRow>>;
    void review(std::function<Reviewed(const models::config::Configuration&)> read);
    void showReview(Reviewed rows);
    void check();
    void send() override;

    models::lifecycle::Lifecycle& m_lifecycle;
    std::vector<models::lifecycle::NewDeviceRow> m_devices;
    int m_asked = 0; ///< only the last one's answer counts
    models::tables::RowsModel* m_rows;
    widgets::TableView* m_table;
    widgets::TextLabel* m_summary;
    CertificateFirst* m_first;
};

} // namespace views::dialogs
