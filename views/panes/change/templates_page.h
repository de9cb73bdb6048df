// The template stacks and the templates that they are made of: how many devices run what they say; add, edit,
// delete unless somebody uses them, edit what the devices present, push. F-1, E3-E12, I2. GUI thread.
#pragma once

#include "models/tables/stack_rows.h"
#include "views/panes/list_page.h"

namespace models::lifecycle {
class Lifecycle;
}

namespace views::panes {

class TemplatesPage final : public ListPage
{
    Q_OBJECT

public:
    explicit TemplatesPage(models::lifecycle::Lifecycle& lifecycle, QWidget* parent = nullptr);

    [[nodiscard]] bool showsFleetStrip() const override { return false; }

private:
    void follow();
    void makeActions();
    void refresh() override;
    void showDetails(const QString& key) override;
    void openRow(const QString& key) override;
    void openStack(const std::string& name);
    void openTemplate(const std::string& name);
    void openClientSettings();
    void openSettings();
    void deleteCurrent();
    void deleteStack(const std::string& name);
    void deleteTemplate(const std::string& name);
    void removeFromCandidate(const QString& question, const QString& consequence,
                             std::vector<std::string> path);
    void askToPush();
    /// Of the row, if it is still there.
    [[nodiscard]] std::optional<models::tables::StackPlace> placeOf(const QString& key) const;

    models::lifecycle::Lifecycle& m_lifecycle;
    QAction* m_edit = nullptr;
    QAction* m_push = nullptr;
    QTimer m_rest; ///< devices change all the time
};

} // namespace views::panes
