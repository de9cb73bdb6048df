// Those whose handshakes there are to see, as a list for a table: who it is, in which state, and when it
// tried last. Main thread.
#pragma once

#include "models/lifecycle/devices/device_registry.h"
#include "models/tables/handshake/handshake_subjects.h"

#include <QAbstractTableModel>

#include <vector>

namespace models::tables {

/// The same ones, those that were there before first and in their order: under the pointer nothing moves.
[[nodiscard]] std::vector<HandshakeSubject> inOrderOf(std::vector<HandshakeSubject> subjects,
                                                      const std::vector<HandshakeSubject>& before);
/// "fra-01", "Unmanaged 0079…", or what an unknown peer's certificate calls itself.
[[nodiscard]] QString nameOf(const HandshakeSubject& subject, const lifecycle::DeviceRegistry& registry);

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
    void setSubjects(std::vector<HandshakeSubject> subjects, session::base::TimePoint now);
    [[nodiscard]] const std::vector<HandshakeSubject>& subjects() const { return m_subjects; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant strangerData(const lifecycle::Stranger& stranger, int column, int role) const;
    [[nodiscard]] QVariant deviceData(const lifecycle::DeviceRecord& record, int column, int role) const;

    const lifecycle::DeviceRegistry& m_registry;
    std::vector<HandshakeSubject> m_subjects;
    session::base::TimePoint m_now;
};

} // namespace models::tables
