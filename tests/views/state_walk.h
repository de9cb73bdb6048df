// Walks over a window in each state that a hand brings it into without sending anything: every tab, every
// choice of every combo box and, where they belong to a form, every check box and radio button; what these
// hide and show is walked too. Remembers which classes of widgets were seen and puts each item model of ours
// that a view shows under QAbstractItemModelTester. GUI thread.
#pragma once

#include "tests/views/widget_walk.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QCheckBox>
#include <QPointer>
#include <QRadioButton>
#include <QSet>
#include <QTabWidget>
#include <QTest>

#include <cxxabi.h>

#include <cstdlib>
#include <functional>
#include <memory>
#include <typeinfo>

namespace support {

/// "views::panes::DevicesPage", also of classes without a meta object of their own.
inline QString classOf(const QObject& object)
{
    int status = 0;
    const std::unique_ptr<char, void (*)(void*)> name(
        abi::__cxa_demangle(typeid(object).name(), nullptr, nullptr, &status), &std::free);
    return QString::fromUtf8(name ? name.get() : typeid(object).name());
}

class StateWalk
{
public:
    enum class Boxes { Leave, Press };

    /// Once, as it is now.
    void look(const QWidget& window, const QString& state)
    {
        ++m_states;
        const WidgetWalk walk = walkWidgets(window);
        m_comboBoxes += walk.comboBoxes;
        for (const QString& fault : walk.faults)
            addFault(fault, state);
        for (const QString& fault : namelessActions(window))
            addFault(fault, state);
        see(window);
        for (const QWidget* widget : window.findChildren<QWidget*>())
            if (widget->isVisible())
                see(*widget);
    }

    /// In each state; it is as it was afterwards, but for the data that choices have changed.
    void explore(QWidget& window, const QString& state, Boxes boxes)
    {
        look(window, state);
        for (const auto& tabs : visible<QTabWidget>(window)) {
            const int before = tabs->currentIndex();
            for (int tab = 0; tabs && tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                const QString there = state + ", " + tabs->tabText(tab);
                look(window, there);
                turn(window, there, boxes);
            }
            if (tabs)
                tabs->setCurrentIndex(before);
        }
        turn(window, state, boxes);
    }

    [[nodiscard]] const QStringList& faults() const { return m_faults; }
    [[nodiscard]] const QSet<QString>& classes() const { return m_classes; }
    [[nodiscard]] int states() const { return m_states; }
    [[nodiscard]] int comboBoxes() const { return m_comboBoxes; }

private:
    /// More choices are data, such as devices.
    static constexpr int mostChoices = 12;

    template <class Widget>
    static QList<QPointer<Widget>> visible(const QWidget& window)
    {
        QList<QPointer<Widget>> list;
        for (Widget* widget : window.findChildren<Widget*>())
            if (widget->isVisible() && widget->isEnabled())
                list << widget;
        return list;
    }

    void turn(QWidget& window, const QString& state, Boxes boxes)
    {
        for (const auto& combo : visible<QComboBox>(window)) {
            if (!combo || !combo->isVisible() || combo->count() > mostChoices)
                continue;
            const int before = combo->currentIndex();
            const QString name = combo->objectName();
            for (int i = 0; combo && i < combo->count(); ++i) {
                combo->setCurrentIndex(i);
                look(window, state + ", " + name + " " + QString::number(i));
            }
            if (combo)
                combo->setCurrentIndex(before);
        }
        if (boxes == Boxes::Leave)
            return;
        for (const auto& box : visible<QAbstractButton>(window)) {
            if (!box || !box->isVisible() ||
                (!qobject_cast<QCheckBox*>(box) && !qobject_cast<QRadioButton*>(box)))
                continue;
            const QString name = box->objectName();
            box->click();
            look(window, state + ", " + name + " pressed");
            if (box && qobject_cast<QCheckBox*>(box))
                box->click();
        }
    }

    void addFault(const QString& fault, const QString& state)
    {
        if (m_known.contains(fault))
            return;
        m_known.insert(fault);
        m_faults << fault + QStringLiteral(" [") + state + QLatin1Char(']');
    }

    static QStringList namelessActions(const QWidget& window)
    {
        QStringList faults;
        for (const QAction* action : window.findChildren<QAction*>())
            if (!action->isSeparator() && !action->menu() && action->isVisible() &&
                !action->text().isEmpty() && action->objectName().isEmpty())
                faults << QStringLiteral("the action '%1' has no object name").arg(action->text());
        return faults;
    }

    void see(const QWidget& widget)
    {
        m_classes.insert(classOf(widget));
        const auto* view = qobject_cast<const QAbstractItemView*>(&widget);
        for (QAbstractItemModel* model = view ? view->model() : nullptr; model;) {
            test(*model);
            const auto* proxy = qobject_cast<const QAbstractProxyModel*>(model);
            model = proxy ? proxy->sourceModel() : nullptr;
        }
    }

    /// As long as the model lives: what it does from now on is checked, too.
    void test(QAbstractItemModel& model)
    {
        const QString name = classOf(model);
        if (!name.startsWith("models::") && !name.startsWith("views::"))
            return; // Qt's own
        m_classes.insert(name);
        if (model.findChild<QAbstractItemModelTester*>())
            return;
        new QAbstractItemModelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest, &model);
    }

    QStringList m_faults;
    QSet<QString> m_known;
    QSet<QString> m_classes;
    int m_states = 0;
    int m_comboBoxes = 0;
};

} // namespace support
