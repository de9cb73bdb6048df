// Import a certificate, with or without its key and chain, from a PEM file or pasted text; says what is in it
// before anything is taken. C-2. GUI thread.
#pragma once

#include "models/lifecycle/lifecycle.h"
#include "views/dialogs/form_dialog.h"

#include <QUrl>

class QLineEdit;
class QPlainTextEdit;

namespace views::widgets {
class TextLabel;
}

namespace views::dialogs {

class LocationField;

class ImportDialog final : public FormDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(models::lifecycle::Lifecycle& lifecycle, QWidget* parent = nullptr);

    void setPem(const QString& pem);
    /// All of them as one text: a certificate and its key often come in two files. The first one's name
    /// becomes the certificate's when that has none yet.
    void readFiles(const QList<QUrl>& files);

Q_SIGNALS:
    void imported(const QString& templateName, const QString& name);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeFields();
    void chooseFile();
    void check();
    void send() override;
    [[nodiscard]] QString obstacle() const;

    models::lifecycle::Lifecycle& m_lifecycle;
    LocationField* m_location;
    QLineEdit* m_name;
    QPlainTextEdit* m_pem;
    QLineEdit* m_passphrase;
    widgets::TextLabel* m_found;
};

} // namespace views::dialogs
