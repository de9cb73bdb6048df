// What a person does with a window, for GUI tests: find a widget that is seen by its name, click it, type
// into it. Acts through mouse and keys only. GUI thread.
#pragma once

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QMenu>
#include <QTest>
#include <QWidget>

namespace support {

/// The visible widget of this name in any window; fails the test program when there is none.
template <class Widget = QWidget>
Widget* seen(const QString& name)
{
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (!window->isVisible())
            continue;
        if (window->objectName() == name)
            if (auto* widget = qobject_cast<Widget*>(window))
                return widget;
        for (Widget* widget : window->findChildren<Widget*>(name))
            if (widget->isVisible())
                return widget;
    }
    return nullptr;
}

template <class Widget>
Widget* seenIn(QWidget* window, const QString& name)
{
    for (Widget* widget : window->findChildren<Widget*>(name))
        if (widget->isVisible())
            return widget;
    return nullptr;
}

inline void click(QWidget* widget)
{
    if (!widget)
        qFatal("there is nothing to click");
    QPoint place = widget->rect().center();
    if (qobject_cast<QCheckBox*>(widget)) // its words may be shorter than the widget
        place = QPoint(8, widget->height() / 2);
    QTest::mouseClick(widget, Qt::LeftButton, {}, place);
}

/// An action of the menu behind "More" below the details.
inline void clickMore(const QString& action)
{
    click(seen("details.more"));
    auto* menu = QTest::qWaitFor([] { return seen<QMenu>("details.moreMenu") != nullptr; })
                     ? seen<QMenu>("details.moreMenu")
                     : nullptr;
    if (!menu)
        qFatal("there is no menu of more actions");
    for (QAction* one : menu->actions())
        if (one->objectName() == action)
            return QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(one).center());
    qFatal("no action %s", qPrintable(action));
}

inline void type(QWidget* field, const QString& text)
{
    if (!field)
        qFatal("there is no field to type into");
    click(field);
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, text);
}

/// By keys: to the top, then down to the words.
inline void choose(QComboBox* combo, const QString& words)
{
    if (!combo || combo->findText(words) < 0)
        qFatal("no choice %s", qPrintable(words));
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Home);
    while (combo->currentText() != words && combo->currentIndex() + 1 < combo->count())
        QTest::keyClick(combo, Qt::Key_Down);
}

/// The row that shows these words in some column; -1: none.
inline int rowWith(const QAbstractItemView* view, const QString& words)
{
    const QAbstractItemModel* model = view->model();
    for (int row = 0; row < model->rowCount(); ++row)
        for (int column = 0; column < model->columnCount(); ++column)
            if (model->index(row, column).data().toString() == words)
                return row;
    return -1;
}

inline void clickRow(QAbstractItemView* view, const QString& words)
{
    const int row = rowWith(view, words);
    if (row < 0)
        qFatal("no row %s", qPrintable(words));
    const QModelIndex index = view->model()->index(row, 0);
    view->scrollTo(index);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
}

} // namespace support
