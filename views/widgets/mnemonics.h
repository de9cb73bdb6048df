// Letters for those who use the keyboard: each button of a dialog and each entry of a menu gets one of its
// own, where its words name none or one that another has. What stands in the words comes first. GUI thread.
#pragma once

#include <QObject>

class QDialog;
class QMenu;

namespace views::widgets {

/// Among what is seen of it. The default button has Enter and the one that closes has Escape: they get a
/// letter only from their own words.
void giveMnemonics(QDialog& dialog);
void giveMnemonics(QMenu& menu);

/// For every dialog and menu of the program, whenever one is shown or has changed.
class Mnemonics final : public QObject
{
    Q_OBJECT

public:
    explicit Mnemonics(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace views::widgets
