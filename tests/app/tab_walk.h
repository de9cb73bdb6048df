// Presses Tab until it has gone round a window, and says what it never came to: nothing may keep the
// keyboard, nothing may be left out. GUI thread.
#pragma once

#include "tests/views/widget_walk.h"

#include <QSet>
#include <QTest>

namespace support {

inline QString walkedName(const QWidget& widget)
{
    return QStringLiteral("%1 '%2'").arg(QString::fromLatin1(widget.metaObject()->className()),
                                         widget.objectName());
}

inline QList<QWidget*> controlsOf(const QWidget& window)
{
    QList<QWidget*> controls;
    for (QWidget* widget : window.findChildren<QWidget*>())
        if (isWalked(*widget) && widget->isEnabled() && widget->window() == &window)
            controls << widget;
    return controls;
}

/// What Tab or its reverse never comes to.
inline QStringList unreachedBy(Qt::Key key, QWidget& window)
{
    const QList<QWidget*> controls = controlsOf(window);
    if (controls.isEmpty())
        return {};
    QSet<const QWidget*> seen;
    if (!window.focusWidget())
        controls.first()->setFocus(Qt::TabFocusReason);
    for (qsizetype i = 0; i < 2 * controls.size() + 8; ++i) {
        if (window.focusWidget())
            seen.insert(window.focusWidget());
        QTest::keyClick(window.focusWidget() ? window.focusWidget() : &window, key);
    }
    QStringList missing;
    for (const QWidget* control : controls)
        if (!seen.contains(control) && control->isVisible() && control->isEnabled())
            missing << walkedName(*control);
    return missing;
}

} // namespace support
