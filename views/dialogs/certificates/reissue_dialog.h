// Re-issues all that a CA has signed, as a job with progress that can be cancelled. C-5. GUI thread.
#pragma once

#include "session/base/ids.h"
#include "views/dialogs/forms/form_dialog.h"

#include <optional>
#include <string>

class QCheckBox;
class QComboBox;
class QProgressBar;

namespace models::lifecycle {
class Lifecycle;
}

namespace views::dialogs {

class ReissueDialog final : public FormDialog
{
    Q_OBJECT

public:
    ReissueDialog(models::lifecycle::Lifecycle& lifecycle, std::string authority, QWidget* parent = nullptr);

    void reject() override; ///< cancels the job first, if one runs

private:
    void makeFields();
    void send() override;
    void follow(session::base::JobId changed);

    models::lifecycle::Lifecycle& m_lifecycle;
    std::string m_authority;
    std::optional<session::base::JobId> m_job;
    QComboBox* m_signedBy;
    QCheckBox* m_newKeys;
    QProgressBar* m_done;
};

} // namespace views::dialogs
