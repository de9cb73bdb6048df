// The managed devices as rows: the registry's records under the filter and in an order of its own (no proxy:
// with 50,000 rows and 20,000 changes a second a stock proxy freezes the window). Raw values in roles, words
// in DisplayRole. A batch in, one signal out; thousands of rows that change their order all the time are
// sorted in steps, with a rest in between. Main thread.
#pragma once

#include "models/lifecycle/devices/device_registry.h"
#include "models/tables/devices/device_filter.h"
#include "models/tables/devices/device_status.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <array>
#include <memory>
#include <unordered_set>

namespace models::tables {

class DeviceRows;
class EstateThen;

enum class DeviceColumn {
    Status,
    Name,
    Serial,
    Group,
    Template,
    Certificate,
    Expires,
    Disconnect,
    NextReconnect, ///< X-3
    Model,
    Software,
    Address,
    TemplateStatus,
    CertificateStatus, ///< in the words of the field (panos 7.2)
    Issuer,
    Source, ///< where its certificate comes from
    Tag,
    Kind,
    ApplianceGroup, ///< collector group or WildFire cluster
    HaPeer,
    Tls,
    Cipher,
    ConnectedSince,
    LastSeen,
    Clock,      ///< how far it is off
    Channels,   ///< all but management, as a client
    Clients,    ///< that are connected to it
    LogRecords, ///< taken from them
    ColumnCount
};

/// Beside the marks of an expiry.
inline constexpr int doomedMark = 32;

enum DeviceRole {
    StatusRole = Qt::UserRole + 1, ///< DeviceStatus
    SerialRole,                    ///< QString
    CauseRole,    ///< QString: why failed, blocked, offline, doomed, now or later; "" otherwise
    ExpiryRole,   ///< QDateTime or invalid
    DeadlineRole, ///< QDateTime of the disconnect wait or invalid
    SortRole,
    MonospaceRole,   ///< bool
    LeavingRole,     ///< bool: its removal waits for the next commit
    DoomedRole,      ///< bool: its session stands, and its next handshake fails (X-3)
    GroupTitleRole,  ///< QString, only of a line above a group's devices (GroupedDevices)
    GroupClosedRole, ///< bool, of the same
    MarksRole,       ///< int: expiryMark(), with doomedMark when something else is ahead
};

class DeviceTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    DeviceTableModel(const lifecycle::DeviceRegistry& registry, const session::base::Clock& clock,
                     QObject* parent = nullptr);
    ~DeviceTableModel() override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// Devices that the candidate no longer manages.
    void setLeaving(std::unordered_set<session::base::Serial> serials);
    void setFilter(const DeviceFilter& filter);
    [[nodiscard]] const DeviceFilter& filter() const;
    [[nodiscard]] const lifecycle::DeviceRecord* recordAt(int row) const;
    [[nodiscard]] int rowOf(const session::base::Serial& serial) const; ///< -1: filtered out or unknown
    /// How many of all devices (not only the filtered) are in each state, now.
    [[nodiscard]] std::array<int, std::size_t(DeviceStatus::Count)> counts() const;
    /// The same of what is shown, which may be another date's.
    [[nodiscard]] std::array<int, std::size_t(DeviceStatus::Count)> shownCounts() const;
    /// False while rows are being found and brought into their order.
    [[nodiscard]] bool isSettled() const;
    /// Shows what it says from its next change on. It outlives the model.
    void follow(const EstateThen& estate);

Q_SIGNALS:
    void countsChanged(); ///< at most four times a second while devices change all the time
    void filterChanged();

private:
    void applyChanges(const std::vector<const lifecycle::DeviceRecord*>& records);
    void applyTime();
    void reset(); ///< the devices are others
    void findAll();
    void resetNow();
    void stopFinding();
    void findAnew(); ///< the rows; soon, and in steps, when there are very many
    void findFurther();
    void takeRows(DeviceRows&& next);
    void moveInPlace(const lifecycle::DeviceRecord& record);
    void recount();
    void tellCounts();

    class Rows;
    std::unique_ptr<Rows> m_rows;
};

} // namespace models::tables
