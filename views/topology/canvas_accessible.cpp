#include "views/topology/canvas_accessible.h"

#include "views/topology/topology_canvas.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <unordered_map>

namespace views::topology {

using models::tables::TopologyModel;
using session::base::Serial;

namespace {

class DeviceAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    DeviceAccessible(TopologyCanvas* canvas, Serial serial) : m_canvas(canvas), m_serial(std::move(serial)) {}

    [[nodiscard]] bool isValid() const override
    {
        return m_canvas != nullptr && m_canvas->model().indexOf(m_serial) >= 0;
    }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override
    {
        return m_canvas != nullptr ? m_canvas->window()->windowHandle() : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_canvas);
    }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_canvas->placeOf(m_serial);
        return {m_canvas->mapToGlobal(place.topLeft()), place.size()};
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        state.selectable = true;
        state.focusable = true;
        state.selected = m_canvas->selected() == m_serial;
        state.focused = state.selected && m_canvas->hasFocus();
        state.offscreen = !m_canvas->rect().intersects(m_canvas->placeOf(m_serial));
        return state;
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_canvas->describe(m_serial) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}

    [[nodiscard]] void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& name) override
    {
        if (name == pressAction() && isValid())
            m_canvas->open(m_serial);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<TopologyCanvas> m_canvas;
    Serial m_serial;
};

class CanvasAccessible final : public QAccessibleWidget
{
public:
    explicit CanvasAccessible(TopologyCanvas* canvas)
        : QAccessibleWidget(canvas, QAccessible::List),
          m_canvas(canvas)
    {
    }
    ~CanvasAccessible() override
    {
        for (const auto& [serial, id] : m_items)
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override { return int(m_canvas->model().topology().nodes.size()); }
    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const Serial& serial = m_canvas->model().topology().nodes[std::size_t(index)].serial;
        const auto found = m_items.find(serial);
        if (found != m_items.end())
            return QAccessible::accessibleInterface(found->second);
        auto* item = new DeviceAccessible(m_canvas, serial); // the registry's
        m_items.emplace(serial, QAccessible::registerAccessibleInterface(item));
        return item;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (const auto& [serial, id] : m_items)
            if (QAccessible::accessibleInterface(id) == child)
                return m_canvas->model().indexOf(serial);
        return -1;
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        return child(m_canvas->nodeUnder(m_canvas->mapFromGlobal(QPoint(x, y))));
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override
    {
        return m_canvas->hasFocus() ? child(m_canvas->model().indexOf(m_canvas->selected())) : nullptr;
    }

private:
    TopologyCanvas* m_canvas;
    mutable std::unordered_map<Serial, QAccessible::Id> m_items;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* canvas = qobject_cast<TopologyCanvas*>(object);
    return canvas != nullptr ? new CanvasAccessible(canvas) : nullptr;
}

} // namespace

void installCanvasAccessible()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace views::topology
