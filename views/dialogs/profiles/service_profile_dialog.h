// An SSL/TLS service profile, new or edited: certificate, versions, algorithms, and the OpenSSL cipher list
// that results, as it will be. B1-B11, P-1. GUI thread.
#pragma once

#include "views/dialogs/profiles/profile_dialog.h"

class QPlainTextEdit;

namespace views::widgets {
class TextLabel;
}

namespace views::dialogs {

class ServiceProfileDialog final : public ProfileDialog
{
    Q_OBJECT

public:
    /// Without a place: a new one.
    ServiceProfileDialog(models::lifecycle::Lifecycle& lifecycle,
                         const std::optional<models::tables::ProfilePlace>& place, QWidget* parent = nullptr);

private:
    void makeFields();
    void arrange();
    void moved() override;
    void follow() override;

    widgets::TextLabel* m_summary;
    QPlainTextEdit* m_ciphers;
};

} // namespace views::dialogs
