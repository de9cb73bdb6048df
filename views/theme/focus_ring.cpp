#include "views/theme/focus_ring.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusFrame>
#include <QLineEdit>

namespace views::theme {

namespace {

/// The line edit inside a spin box or an editable combo box stands for the whole control.
QWidget* controlOf(QWidget* focused)
{
    QWidget* parent = focused->parentWidget();
    const bool isInner =
        qobject_cast<QLineEdit*>(focused) != nullptr &&
        (qobject_cast<QComboBox*>(parent) != nullptr || qobject_cast<QAbstractSpinBox*>(parent) != nullptr);
    return isInner ? parent : focused;
}

bool isField(const QWidget* control)
{
    return qobject_cast<const QLineEdit*>(control) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(control) != nullptr;
}

bool wantsRing(const QWidget* control)
{
    if (isField(control))
        return true;
    const bool isButton = qobject_cast<const QAbstractButton*>(control) != nullptr ||
                          qobject_cast<const QComboBox*>(control) != nullptr;
    return isButton && control->window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

} // namespace

FocusRing::FocusRing(QObject* parent) : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

void FocusRing::follow(QWidget* focused)
{
    QWidget* control = focused != nullptr ? controlOf(focused) : nullptr;
    if (control == nullptr || !wantsRing(control)) {
        if (m_frame != nullptr)
            m_frame->setWidget(nullptr);
        return;
    }
    if (m_frame == nullptr)
        m_frame = new QFocusFrame(control->window());
    m_frame->setWidget(control);
}

} // namespace views::theme
