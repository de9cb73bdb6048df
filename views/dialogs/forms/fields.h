// Small helpers for dialogs that make their fields by hand. GUI thread.
#pragma once

#include <QComboBox>
#include <QString>

namespace views::dialogs {

/// The value behind the current choice.
template <class Value>
[[nodiscard]] Value chosen(const QComboBox* combo)
{
    return Value(combo->currentData().toInt());
}

/// With its object name, and the words that readers say.
template <class Widget>
Widget* named(Widget* widget, const char* objectName, const QString& words)
{
    widget->setObjectName(QString::fromLatin1(objectName));
    widget->setAccessibleName(words);
    return widget;
}

} // namespace views::dialogs
