// A certificate profile, new or edited: its CAs, revocation with the deadline that results, what it blocks.
// The fields are the schema's. C1-C27. GUI thread.
#pragma once

#include "views/dialogs/profiles/profile_dialog.h"

namespace views::widgets {
class TextLabel;
}

namespace views::dialogs {

class ProfileAuthorities;

class CertificateProfileDialog final : public ProfileDialog
{
    Q_OBJECT

public:
    /// Without a place: a new one.
    CertificateProfileDialog(models::lifecycle::Lifecycle& lifecycle,
                             const std::optional<models::tables::ProfilePlace>& place,
                             QWidget* parent = nullptr);

private:
    void makeFields();
    void arrange();
    void openImport();
    void keepOneUsername();
    void moved() override;
    void followPlace();
    void follow() override;
    [[nodiscard]] QString furtherObstacle() const override;
    [[nodiscard]] std::vector<models::config::Edit> furtherEdits() const override;

    ProfileAuthorities* m_authorities;
    widgets::TextLabel* m_deadline;
};

} // namespace views::dialogs
