// What was committed before: each version with its time and description; compare any two, or take one back
// into the candidate. F-2. GUI thread.
#pragma once

#include "models/store/records.h"
#include "views/panes/list_page.h"

#include <vector>

namespace models::lifecycle {
class Lifecycle;
}

namespace views::panes {

class VersionsPage final : public ListPage
{
    Q_OBJECT

public:
    explicit VersionsPage(models::lifecycle::Lifecycle& lifecycle, QWidget* parent = nullptr);

private:
    [[nodiscard]] static widgets::EmptyContent nothingYet();
    [[nodiscard]] static widgets::EmptyContent unreadable(const session::base::Error& error);
    void refresh() override;
    void showDetails(const QString& key) override;
    void openRow(const QString& key) override;
    void compareWith(const QString& key);
    void askToLoad();
    void load(session::base::PolicyVersion version);

    models::lifecycle::Lifecycle& m_lifecycle;
    std::vector<models::store::VersionInfo> m_versions; ///< newest first
    QAction* m_load;
};

} // namespace views::panes
