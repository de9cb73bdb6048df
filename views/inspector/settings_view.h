// What one device has for every setting, and where each value comes from; opening a row asks for the form
// where it can be changed. Follows the candidate. F-1. GUI thread.
#pragma once

#include "models/tables/effective_rows.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QListView;
class QPushButton;

namespace models::lifecycle {
class Lifecycle;
}
namespace models::tables {
class RowsModel;
}
namespace views::widgets {
class TextLabel;
}

namespace views::inspector {

class SettingsView final : public QWidget
{
    Q_OBJECT

public:
    /// The lifecycle outlives the view.
    explicit SettingsView(models::lifecycle::Lifecycle& lifecycle, QWidget* parent = nullptr);

    void showDevice(const session::base::Serial& serial);

Q_SIGNALS:
    /// The path in the candidate where it can be changed.
    void settingWanted(const std::vector<std::string>& path);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    /// Those that hold all typed words.
    void showFitting();
    void count();
    void tellWhatIsCut(std::uint64_t lines);
    void openCurrent();

    models::lifecycle::Lifecycle& m_lifecycle;
    session::base::Serial m_serial;
    std::vector<models::tables::EffectiveRow> m_effective;
    models::tables::RowsModel* m_rows;
    QLineEdit* m_words;
    QListView* m_list;
    widgets::TextLabel* m_nothing;
    widgets::TextLabel* m_cut; ///< that not all of what is set on the device is known
    widgets::TextLabel* m_count;
    QPushButton* m_change;
    bool m_isStale = true;
};

} // namespace views::inspector
