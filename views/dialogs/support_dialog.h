// A text for somebody who helps: seen before it leaves, without secrets, and with pseudonyms in place of
// addresses and names unless somebody wants it otherwise. GUI thread.
#pragma once

#include "models/lifecycle/doctor/support_text.h"
#include "views/dialogs/forms/form_dialog.h"

class QCheckBox;
class QPlainTextEdit;

namespace views::dialogs {

class SupportDialog final : public FormDialog
{
    Q_OBJECT

public:
    SupportDialog(QString text, models::lifecycle::SupportNames names, QWidget* parent = nullptr);

private:
    void showText();
    void send() override;

    QString m_text;
    models::lifecycle::SupportNames m_names;
    QCheckBox* m_pseudonyms;
    QPlainTextEdit* m_shown;
};

} // namespace views::dialogs
