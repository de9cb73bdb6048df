// The profiles of one kind in all stores: list, details, add, edit, delete unless somebody uses it (C-6).
// What a row says and which dialog edits it is the subclass's business. GUI thread.
#pragma once

#include "models/config/object_uses.h"
#include "models/tables/profile_rows.h"
#include "views/dialogs/profiles/profile_edits.h"
#include "views/panes/details_panel.h"
#include "views/panes/list_page.h"

#include <optional>

namespace models::lifecycle {
class Lifecycle;
}

namespace views::panes {

class ProfilesPage : public ListPage
{
    Q_OBJECT

public:
    [[nodiscard]] bool showsFleetStrip() const override { return false; }

protected:
    ProfilesPage(models::lifecycle::Lifecycle& lifecycle, ListPageFacts facts, dialogs::ProfileKind kind,
                 QWidget* parent = nullptr);

    /// Makes the actions; `empty` is what stands there while no profile is, with the way to the first one.
    void begin(widgets::EmptyContent empty);
    [[nodiscard]] models::lifecycle::Lifecycle& lifecycle() const { return m_lifecycle; }
    [[nodiscard]] const models::config::ObjectStore& storeOf(const models::tables::ProfilePlace& place) const;
    /// Who names the profile, and what validation finds in it: the end of its details.
    [[nodiscard]] std::vector<DetailsSection>
    usesAndFindings(const models::tables::ProfilePlace& place) const;

    [[nodiscard]] virtual std::vector<models::tables::Row> rows() const = 0;
    /// Of a profile that is there.
    [[nodiscard]] virtual DetailsContent detailsOf(const models::tables::ProfilePlace& place) const = 0;
    /// Without a place: a new one.
    virtual void openDialog(const std::optional<models::tables::ProfilePlace>& place) = 0;

private:
    [[nodiscard]] std::vector<std::vector<std::string>>
    usesOf(const models::tables::ProfilePlace& place) const;
    void refresh() override;
    void showDetails(const QString& key) override;
    void openRow(const QString& key) override;
    void deleteCurrent();

    models::lifecycle::Lifecycle& m_lifecycle;
    dialogs::ProfileKind m_kind;
};

} // namespace views::panes
