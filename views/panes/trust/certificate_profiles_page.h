// The certificate profiles: which CAs each trusts, how it asks for revocation, what it blocks. P-2, C1-C28.
// GUI thread.
#pragma once

#include "views/panes/trust/profiles_page.h"

namespace views::panes {

class CertificateProfilesPage final : public ProfilesPage
{
    Q_OBJECT

public:
    explicit CertificateProfilesPage(models::lifecycle::Lifecycle& lifecycle, QWidget* parent = nullptr);

private:
    [[nodiscard]] std::vector<models::tables::Row> rows() const override;
    [[nodiscard]] DetailsContent detailsOf(const models::tables::ProfilePlace& place) const override;
    void openDialog(const std::optional<models::tables::ProfilePlace>& place) override;
    void openEvaluation();
};

} // namespace views::panes
