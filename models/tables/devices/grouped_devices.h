// The device table with a line above the devices of each device group ("Frankfurt (12/14 connected): Shared >
// Europe > Frankfurt"), which can be closed. Follows a DeviceTableModel: its filter, its order inside each
// group. Main thread. Source: panos 7.2.
#pragma once

#include "models/tables/devices/device_table_model.h"

#include <QTimer>

#include <functional>
#include <set>
#include <vector>

namespace models::tables {

class GroupedDevices final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// `path`: "Shared > Europe > Frankfurt" for a device group, "" where there is nothing to add. The
    /// devices outlive it.
    GroupedDevices(DeviceTableModel& devices, std::function<QString(const QString& group)> path,
                   QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// Null for a group's line.
    [[nodiscard]] const lifecycle::DeviceRecord* recordAt(int row) const;
    [[nodiscard]] int rowOf(const session::base::Serial& serial) const; ///< -1: filtered out, closed, unknown
    [[nodiscard]] QString groupAt(int row) const;                       ///< "" for a device's row
    void setClosed(const QString& group, bool isClosed);
    [[nodiscard]] bool isClosed(const QString& group) const { return m_closed.contains(group); }

private:
    struct Group
    {
        QString name;
        std::vector<int> rows; ///< of the devices' model, in its order
        int connected = 0;
        int firstRow = 0; ///< of its line, here
    };
    /// A row here: a device's, or a group's line.
    struct Entry
    {
        int group = 0;
        int source = -1; ///< -1: the line
        bool operator==(const Entry&) const = default;
    };
    [[nodiscard]] std::vector<Group> groupsNow() const;
    void place(std::vector<Group> groups);
    void reset();
    void beginToMove(); ///< the devices get another order, none comes or goes
    void endToMove();
    [[nodiscard]] int lineOf(const QString& group) const; ///< -1: none
    void follow(); ///< groups and their numbers, when devices have changed
    [[nodiscard]] QString titleOf(const Group& group) const;

    DeviceTableModel& m_devices;
    std::function<QString(const QString&)> m_path;
    std::vector<Group> m_groups;
    std::vector<Entry> m_entries;
    std::vector<int> m_rowBySource; ///< -1: closed
    std::set<QString> m_closed;
    struct Kept
    {
        QModelIndex index;
        session::base::Serial serial; ///< empty: of the group's line
        QString group;
    };
    std::vector<Kept> m_kept; ///< persistent indexes, while devices move
    QTimer m_pause;
};

} // namespace models::tables
