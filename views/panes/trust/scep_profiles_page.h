// The SCEP profiles: server, challenge, what is asked for, who uses them. P-3. GUI thread.
#pragma once

#include "views/panes/trust/profiles_page.h"

namespace views::panes {

class ScepProfilesPage final : public ProfilesPage
{
    Q_OBJECT

public:
    explicit ScepProfilesPage(models::lifecycle::Lifecycle& lifecycle, QWidget* parent = nullptr);

private:
    [[nodiscard]] std::vector<models::tables::Row> rows() const override;
    [[nodiscard]] DetailsContent detailsOf(const models::tables::ProfilePlace& place) const override;
    void openDialog(const std::optional<models::tables::ProfilePlace>& place) override;
    void enrol();
};

} // namespace views::panes
