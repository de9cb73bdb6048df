// Signs somebody else's certificate request with a CA that is here: shows who asks for what, then writes the
// signed certificate into a file. C-4. GUI thread; signs in the work pool.
#pragma once

#include "session/pki/issuing/issuing.h"
#include "views/dialogs/forms/form_dialog.h"

class QComboBox;
class QPlainTextEdit;
class QSpinBox;

namespace models::lifecycle {
class Lifecycle;
}
namespace views::widgets {
class TextLabel;
}

namespace views::dialogs {

class SignRequestDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// `authority` is proposed, "" for none.
    SignRequestDialog(models::lifecycle::Lifecycle& lifecycle, const std::string& authority,
                      QWidget* parent = nullptr);

    void setRequest(const QString& pem);

private:
    void makeFields(const std::string& authority);
    void chooseFile();
    void check();
    void send() override;
    void askForFile(const std::vector<session::pki::Certificate>& chain);

    models::lifecycle::Lifecycle& m_lifecycle;
    QPlainTextEdit* m_request;
    widgets::TextLabel* m_facts;
    QComboBox* m_signedBy;
    QComboBox* m_usage;
    QSpinBox* m_days;
    std::string m_commonName;
};

} // namespace views::dialogs
