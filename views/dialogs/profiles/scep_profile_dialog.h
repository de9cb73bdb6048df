// A SCEP profile, new or edited: server, challenge, what is asked for. P-3, panos 2.4. GUI thread.
#pragma once

#include "views/dialogs/profiles/profile_dialog.h"

namespace views::dialogs {

class ScepProfileDialog final : public ProfileDialog
{
    Q_OBJECT

public:
    /// Without a place: a new one.
    ScepProfileDialog(models::lifecycle::Lifecycle& lifecycle,
                      const std::optional<models::tables::ProfilePlace>& place, QWidget* parent = nullptr);

private:
    void makeFields();
    void keepOneAlternativeName();
    void moved() override;
    void follow() override;
};

} // namespace views::dialogs
