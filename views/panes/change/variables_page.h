// The variables ("$name") that templates, stacks and single devices define: their values, and the settings
// that hold them; add, edit, delete. panos 4.2. GUI thread.
#pragma once

#include "models/config/variable_uses.h"
#include "views/panes/list_page.h"

namespace models::lifecycle {
class Lifecycle;
}

namespace views::panes {

class VariablesPage final : public ListPage
{
    Q_OBJECT

public:
    explicit VariablesPage(models::lifecycle::Lifecycle& lifecycle, QWidget* parent = nullptr);

    [[nodiscard]] bool showsFleetStrip() const override { return false; }

private:
    void makeActions();
    void refresh() override;
    void showDetails(const QString& key) override;
    void openRow(const QString& key) override;
    void openDialog(const models::config::VariablePlace& place);
    void addForDevice();
    void deleteCurrent();
    void undo();
    [[nodiscard]] const models::config::VariablePlace* placeOf(const QString& key) const;
    [[nodiscard]] DetailsSection usesSection(const std::string& name) const;
    [[nodiscard]] DetailsSection othersSection(const models::config::VariablePlace& place) const;

    models::lifecycle::Lifecycle& m_lifecycle;
    std::vector<models::config::VariablePlace> m_places;
    std::vector<models::config::VariableUse> m_uses;
    QAction* m_undo = nullptr;
    QAction* m_forDevice = nullptr;
};

} // namespace views::panes
