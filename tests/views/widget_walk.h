// Walks over what is seen of a window and says what nobody could reach by keys, by a screen reader or by a
// robot: each widget that takes the focus has an accessible name and an object name of its own, each combo
// box a label as buddy (its accessible name is its current text), and no label hides its text behind a name.
// GUI thread.
#pragma once

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QWidget>

#include <algorithm>
#include <map>

namespace support {

struct WidgetWalk
{
    int focusable = 0;
    int comboBoxes = 0;
    QStringList faults; ///< one line each
};

inline QString nameInWalk(const QWidget& widget)
{
    if (!widget.accessibleName().isEmpty())
        return widget.accessibleName();
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button ? QString(button->text()).remove(QLatin1Char('&')) : QString();
}

/// Takes the focus itself: no part of a field, no bar of menus, no words that can only be selected.
inline bool isWalked(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    const bool isPart = qobject_cast<const QAbstractSpinBox*>(parent) ||
                        qobject_cast<const QComboBox*>(parent) || widget.focusProxy() || widget.isWindow();
    const bool isOther = qobject_cast<const QMenu*>(&widget) || qobject_cast<const QMenuBar*>(&widget) ||
                         qobject_cast<const QLabel*>(&widget);
    return !isPart && !isOther && widget.isVisible() && (widget.focusPolicy() & Qt::TabFocus) != 0;
}

inline WidgetWalk walkWidgets(const QWidget& window)
{
    WidgetWalk walk;
    const QList<QLabel*> labels = window.findChildren<QLabel*>();
    std::map<QString, QString> byName;
    std::map<QString, QString> byObjectName;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!isWalked(*widget))
            continue;
        ++walk.focusable;
        const QString what = QStringLiteral("%1 '%2' (%3)")
                                 .arg(QString::fromLatin1(widget->metaObject()->className()),
                                      widget->objectName(), nameInWalk(*widget));
        if (widget->objectName().isEmpty())
            walk.faults << what + QStringLiteral(": no object name");
        else if (const auto [other, isNew] = byObjectName.emplace(widget->objectName(), what); !isNew)
            walk.faults << what + QStringLiteral(": same object name as ") + other->second;
        if (qobject_cast<const QComboBox*>(widget)) {
            ++walk.comboBoxes;
            if (std::ranges::none_of(labels, [&](const QLabel* label) { return label->buddy() == widget; }))
                walk.faults << what + QStringLiteral(": no label is its buddy");
            continue;
        }
        if (nameInWalk(*widget).isEmpty())
            walk.faults << what + QStringLiteral(": no accessible name");
        else if (const auto [other, isNew] = byName.emplace(nameInWalk(*widget), what); !isNew)
            walk.faults << what + QStringLiteral(": same accessible name as ") + other->second;
    }
    for (const QLabel* label : labels) {
        if (!label->accessibleName().isEmpty())
            walk.faults << QStringLiteral("a label hides '%1'").arg(label->text());
    }
    return walk;
}

} // namespace support
