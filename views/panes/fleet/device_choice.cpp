#include "views/panes/fleet/device_choice.h"

#include <QItemSelectionModel>

#include <algorithm>

namespace views::panes {

using models::tables::DeviceTableModel;
using session::base::Serial;

namespace {

/// More than that are not selected again after the rows were found anew.
constexpr std::size_t mostRemembered = 5'000;

} // namespace

DeviceChoice::DeviceChoice(widgets::TableView& table, const DeviceTableModel& devices, QObject* parent)
    : QObject(parent),
      m_table(table),
      m_devices(devices)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        remember();
        Q_EMIT changed();
    });
    attach();
    connect(&devices, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_isOurs = true; });
}

void DeviceChoice::attach()
{
    connect(m_table.selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_isOurs)
            m_soon.start();
    });
}

std::vector<Serial> DeviceChoice::serials() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange& range : m_table.selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    std::ranges::sort(rows);
    const auto repeated = std::ranges::unique(rows);
    rows.erase(repeated.begin(), repeated.end());
    std::vector<Serial> serials;
    serials.reserve(rows.size());
    const QAbstractItemModel* model = m_table.model();
    for (const int row : rows)
        if (const QString serial = model->index(row, 0).data(models::tables::SerialRole).toString();
            !serial.isEmpty())
            serials.emplace_back(serial.toStdString());
    return serials;
}

bool DeviceChoice::isSeveral() const
{
    const QItemSelection selection = m_table.selectionModel()->selection();
    return selection.size() > 1 || (selection.size() == 1 && selection.front().height() > 1);
}

void DeviceChoice::remember()
{
    m_remembered = isSeveral() ? serials() : std::vector<Serial>();
    if (m_remembered.size() > mostRemembered)
        m_remembered.clear();
}

void DeviceChoice::selectAgain()
{
    QItemSelection selection;
    const int last = m_devices.columnCount() - 1;
    const bool isPlain = m_table.model() == &m_devices; // groups' lines are never selected
    for (const Serial& serial : isPlain ? m_remembered : std::vector<Serial>())
        if (const int row = m_devices.rowOf(serial); row >= 0)
            selection.append(QItemSelectionRange(m_devices.index(row, 0), m_devices.index(row, last)));
    if (!selection.isEmpty())
        m_table.selectionModel()->select(selection, QItemSelectionModel::Select);
    m_isOurs = false;
    if (!m_remembered.empty())
        m_soon.start(); // some may be gone, or hidden
}

} // namespace views::panes
