// Shows where the keyboard is: one ring that follows the focus over buttons and fields. Buttons get it only
// when the focus came by keyboard, fields always. Tables, trees and tabs mark their current item themselves.
// GUI thread.
#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;
class QWidget;

namespace views::theme {

class FocusRing final : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QObject* parent);
    ~FocusRing() override;

private:
    void follow(QWidget* focused);

    QPointer<QFocusFrame> m_frame;
};

} // namespace views::theme
