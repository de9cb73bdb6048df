// What a certificate profile says of a certificate: one that is here, one from a file, or the one that a
// device showed last; check by check. P-2. GUI thread; revocation is really looked up.
#pragma once

#include "models/lifecycle/certificates/evaluation.h"
#include "models/lifecycle/devices/device_stories.h"
#include "models/tables/profile_rows.h"
#include "views/dialogs/forms/form_dialog.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace views::widgets {
class Banner;
class CheckList;
class ScrollPage;
} // namespace views::widgets

namespace views::inspector {

class EvaluateDialog final : public dialogs::FormDialog
{
    Q_OBJECT

public:
    EvaluateDialog(models::lifecycle::Lifecycle& lifecycle, const models::tables::ProfilePlace& profile,
                   QWidget* parent = nullptr);

private:
    enum class Source { Stored, File, Device };

    void makeFields();
    void makeResult();
    void chooseFile();
    void readFile(const QString& file);
    void showSource();
    void check();
    void send() override;
    void show(const session::base::Result<models::lifecycle::Attempt>& attempt);
    [[nodiscard]] session::base::Result<std::vector<session::pki::Certificate>> chain() const;

    models::lifecycle::Lifecycle& m_lifecycle;
    models::tables::ProfilePlace m_profile;
    std::vector<session::pki::Certificate> m_fromFile;
    QComboBox* m_source;
    QComboBox* m_certificate;
    QLineEdit* m_serial;
    QPushButton* m_choose;
    QComboBox* m_role;
    QLabel* m_certificateLabel;
    QLabel* m_serialLabel;
    QLabel* m_fileLabel;
    widgets::Banner* m_banner;
    widgets::CheckList* m_checks;
    widgets::ScrollPage* m_scroll;
};

} // namespace views::inspector
