// The inspector of the list pages: name, place, state, then sections of names and values, and at the bottom
// the buttons that act on the selected object. GUI thread.
#pragma once

#include "views/widgets/banner.h"
#include "views/widgets/key_value_list.h"

#include <QHash>
#include <QList>
#include <QWidget>

#include <optional>
#include <vector>

class QAbstractButton;
class QAction;
class QVBoxLayout;

namespace views::widgets {
class IconLabel;
class TextLabel;
} // namespace views::widgets

namespace views::panes {

struct DetailsSection
{
    QString caption;
    std::vector<widgets::KeyValue> rows; ///< a section without rows is left out
};

struct DetailsContent
{
    QString icon;
    QString name;
    QString subtitle;
    std::optional<widgets::BannerContent> banner = {};
    std::vector<DetailsSection> sections = {};
};

class DetailsPanel final : public QWidget
{
    Q_OBJECT

public:
    /// What stands there while nothing is selected.
    explicit DetailsPanel(const QString& nothingSelected, QWidget* parent = nullptr);

    void setContent(const DetailsContent& content);
    void clear();
    /// At the bottom, the most important one last; `more` in a menu before them.
    void setActions(const QList<QAction*>& actions, const QList<QAction*>& more = {});
    /// Which of these stands out for what is shown now; nullptr: none.
    void setPrimary(const QAction* action);

private:
    void addSection(const DetailsSection& section);
    [[nodiscard]] QWidget* makeMoreButton(const QList<QAction*>& more);

    QWidget* m_object;
    widgets::TextLabel* m_nothing;
    widgets::IconLabel* m_icon;
    widgets::TextLabel* m_name;
    widgets::TextLabel* m_subtitle;
    widgets::Banner* m_banner;
    QVBoxLayout* m_sections;
    QWidget* m_buttons;
    QHash<const QAction*, QAbstractButton*> m_actionButtons;
};

} // namespace views::panes
