#include "views/widgets/field_help.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTextDocument>
#include <QWhatsThis>
#include <QWidget>

namespace views::widgets {

namespace {

/// Tool tips hold what peers have sent, too, and are plain text wherever they are shown; help is not.
QString asShown(const QString& toolTip)
{
    return Qt::mightBeRichText(toolTip) ? Qt::convertFromPlainText(toolTip) : toolTip;
}

} // namespace

FieldHelp::FieldHelp(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

QString FieldHelp::textFor(const QWidget* widget)
{
    for (; widget != nullptr; widget = widget->parentWidget()) {
        if (!widget->whatsThis().isEmpty())
            return widget->whatsThis();
        if (!widget->toolTip().isEmpty())
            return asShown(widget->toolTip());
        if (widget->isWindow())
            break;
    }
    return {};
}

bool FieldHelp::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier)
        return QObject::eventFilter(watched, event);
    auto* widget = static_cast<QWidget*>(watched);
    const QString text = textFor(widget);
    if (text.isEmpty()) {
        if (widget->window()->windowType() == Qt::Popup) // the bubble itself, or a list that hangs open
            widget->window()->close();
        Q_EMIT nothingToSay();
    } else {
        QWhatsThis::showText(widget->mapToGlobal(QPoint(0, widget->height())), text, widget);
    }
    return true;
}

} // namespace views::widgets
