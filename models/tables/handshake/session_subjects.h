// Whose handshakes there are to see: managed devices that have tried, and peers that nobody knows, each once;
// those in trouble first, the newest trouble before the older. And the list of them for a table. Main thread.
#pragma once

#include "models/lifecycle/devices/device_registry.h"
#include "models/tables/devices/device_filter.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace models::tables {

/// A managed device, or a peer that is none.
struct SessionSubject
{
    session::base::Serial serial = {};
    std::optional<lifecycle::Stranger> stranger = {};

    /// The same device or the same peer, whatever became of it.
    [[nodiscard]] bool isSame(const SessionSubject& other) const;
};

/// A stranger is asked what a device would be: by its claimed serial, the name in its certificate, what it
/// was refused for, and the state that this is.
[[nodiscard]] std::vector<SessionSubject> sessionSubjects(const lifecycle::DeviceRegistry& registry,
                                                          const DeviceFilter& filter,
                                                          session::base::TimePoint now);
/// The same ones, those that were there before first and in their order: under the pointer nothing moves.
[[nodiscard]] std::vector<SessionSubject> inOrderOf(std::vector<SessionSubject> subjects,
                                                    const std::vector<SessionSubject>& before);
/// "fra-01", "Unmanaged 0079…", or what an unknown peer's certificate calls itself.
[[nodiscard]] QString nameOf(const SessionSubject& subject, const lifecycle::DeviceRegistry& registry);

enum class SubjectColumn { Name, When, ColumnCount };

enum class SubjectRole {
    Status = Qt::UserRole + 1, ///< DeviceStatus
    Cause,                     ///< QString, "" while all is well
};

class SessionSubjectModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// The registry outlives the model.
    explicit SessionSubjectModel(const lifecycle::DeviceRegistry& registry, QObject* parent = nullptr);

    /// Reset when others are there, or in another order; else what is said of them changes in place.
    void setSubjects(std::vector<SessionSubject> subjects, session::base::TimePoint now);
    [[nodiscard]] const std::vector<SessionSubject>& subjects() const { return m_subjects; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant strangerData(const lifecycle::Stranger& stranger, int column, int role) const;
    [[nodiscard]] QVariant deviceData(const lifecycle::DeviceRecord& record, int column, int role) const;

    const lifecycle::DeviceRegistry& m_registry;
    std::vector<SessionSubject> m_subjects;
    session::base::TimePoint m_now;
};

} // namespace models::tables
