// One wish about one device: what will happen in words and at most one line to type. Whoever carries the wish
// out accepts the dialog or tells it what went wrong. GUI thread.
#pragma once

#include "views/dialogs/forms/form_dialog.h"

class QLineEdit;

namespace views::inspector {

struct WishFacts
{
    dialogs::DialogFacts frame;
    QString fieldLabel = {}; ///< "" for no line; with a mnemonic
    QString fieldText = {};
    bool isFile = false;
};

class WishDialog final : public dialogs::FormDialog
{
    Q_OBJECT

public:
    explicit WishDialog(const WishFacts& facts, QWidget* parent);

    using FormDialog::setBusy;
    /// Wakes the dialog up again; what was typed stays.
    void refuse(const QString& problem);

Q_SIGNALS:
    /// Confirmed, with the trimmed line.
    void wished(const QString& line);

protected:
    void send() override;

private:
    void addField(const WishFacts& facts);
    void browse();

    QLineEdit* m_field = nullptr;
};

} // namespace views::inspector
