// The SSL/TLS service profiles: certificate, versions, algorithms, and the cipher list that they leave. P-1,
// B1-B13. GUI thread.
#pragma once

#include "views/panes/trust/profiles_page.h"

namespace views::panes {

class ServiceProfilesPage final : public ProfilesPage
{
    Q_OBJECT

public:
    explicit ServiceProfilesPage(models::lifecycle::Lifecycle& lifecycle, QWidget* parent = nullptr);

private:
    [[nodiscard]] std::vector<models::tables::Row> rows() const override;
    [[nodiscard]] DetailsContent detailsOf(const models::tables::ProfilePlace& place) const override;
    void openDialog(const std::optional<models::tables::ProfilePlace>& place) override;
};

} // namespace views::panes
