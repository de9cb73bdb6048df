// Makes this manager one of a pair (S-4): writes the file that the other one joins with, or joins with the
// other one's; its settings of the pair go into the candidate. GUI thread; scrypt runs in the work pool.
#pragma once

#include "session/base/error.h"
#include "views/dialogs/forms/form_dialog.h"

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace models::lifecycle {
class Lifecycle;
}

namespace views::dialogs {

class SettingForm;

class PairDialog final : public FormDialog
{
    Q_OBJECT

public:
    explicit PairDialog(models::lifecycle::Lifecycle& lifecycle, QWidget* parent = nullptr);
    void setFile(const QString& file); ///< to join with

private:
    void makeFields();
    void followPart();
    void chooseFile();
    void check();
    [[nodiscard]] bool joins() const;
    [[nodiscard]] QString obstacle() const;
    void send() override;
    void writeFile();
    void saved(const QString& problem);
    void join();
    void finish(const session::base::Result<>& outcome);

    models::lifecycle::Lifecycle& m_lifecycle;
    bool m_knowsMaster; ///< the data directory keeps it
    QFormLayout* m_head;
    QComboBox* m_part;
    QWidget* m_fileLine;
    QLineEdit* m_file;
    QLineEdit* m_passphrase;
    QLineEdit* m_repeated;
    QLineEdit* m_master;
    SettingForm* m_settings;
};

} // namespace views::dialogs
