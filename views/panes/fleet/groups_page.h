// Device groups as a tree, collector groups and WildFire clusters: add, edit, move, delete unless something
// is in them. panos 4.2 to 4.5. GUI thread.
#pragma once

#include "models/tables/devices/group_rows.h"
#include "views/panes/list_page.h"

namespace models::lifecycle {
class Lifecycle;
struct PushRequest;
} // namespace models::lifecycle

namespace views::panes {

class GroupsPage final : public ListPage
{
    Q_OBJECT

public:
    explicit GroupsPage(models::lifecycle::Lifecycle& lifecycle, QWidget* parent = nullptr);

    [[nodiscard]] bool showsFleetStrip() const override { return false; }

private:
    void makeActions();
    void refresh() override;
    void showDetails(const QString& key) override;
    void openRow(const QString& key) override;
    void openDeviceGroup(const std::string& name, const std::string& parent = {});
    void askForName(models::tables::GroupPlace::Kind kind);
    void deleteCurrent();
    void askToPush();
    /// What is asked of the devices of this group; nullopt for a cluster.
    [[nodiscard]] static std::optional<models::lifecycle::PushRequest>
    pushRequest(const models::tables::GroupPlace& place);
    [[nodiscard]] std::optional<models::tables::GroupPlace> current() const;
    /// Names of the devices in it, or of the groups below it; "" when it is empty.
    [[nodiscard]] QString contentOf(const models::tables::GroupPlace& place) const;

    models::lifecycle::Lifecycle& m_lifecycle;
    QAction* m_below = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_push = nullptr;
};

} // namespace views::panes
