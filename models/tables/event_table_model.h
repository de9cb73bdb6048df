// The event log as a table: the newest records first, page by page as somebody scrolls, never all of them.
// Pages come from elsewhere (a store's reader in another thread); what came too late for the present query is
// dropped. Main thread. V-4.
#pragma once

#include "models/store/event_reader.h"
#include "session/base/error.h"

#include <QAbstractTableModel>
#include <QString>

#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace models::tables {

enum class EventColumn { Time, Event, Device, Reason, Channel, Detail, ColumnCount };

enum class EventRole {
    Aside = Qt::UserRole + 1, ///< QString, of a Device cell: the serial behind a name, a stranger's address
};

class EventTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Events = session::base::Result<store::EventPage>;
    /// Answers later on this thread. `isCancelled` may be asked on any thread: nobody waits for
    /// the answer any more.
    using Fetch = std::function<void(const store::EventQuery& query, std::function<void(const Events&)> done,
                                     std::function<bool()> isCancelled)>;
    static constexpr std::size_t pageSize = 500;
    static constexpr std::size_t mostRows = 100'000; ///< held at once; a filter finds what is older

    explicit EventTableModel(Fetch fetch, QObject* parent = nullptr);
    /// What people call the device with this serial, "" for nobody knows; else the log names serials alone.
    void setNames(std::function<QString(const std::string& serial)> nameOf) { m_nameOf = std::move(nameOf); }
    /// Of the record's device, as far as it is known.
    [[nodiscard]] QString nameOf(const store::StoredEvent& event) const;

    /// Begins anew with the records that match.
    void setQuery(const store::EventQuery& query);
    [[nodiscard]] const store::EventQuery& query() const { return m_query; }
    /// What has come since stands on top. After a failure all is asked for again; what is shown stays until
    /// there is an answer.
    void fetchNewer();

    enum class State { Loading, Ready, Failed };
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString problem() const { return m_problem; } ///< of a failure
    [[nodiscard]] const store::StoredEvent* eventAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void stateChanged();

private:
    struct Line
    {
        store::StoredEvent event;
        QString reason;  ///< as the log has it: "expired"
        QString channel; ///< likewise
        QString why;     ///< the reason in words
        QString detail;
        QString stranger; ///< address of a refused peer that is no device, "" otherwise
    };
    /// Lives as long as answers to the present query are wanted.
    struct Generation
    {
    };
    [[nodiscard]] static Line lineOf(const store::StoredEvent& event);
    using Take = std::function<void(const std::vector<store::StoredEvent>&)>;
    void begin(const Take& take);
    void ask(const store::EventQuery& query, Take take);
    void clear();
    void append(const std::vector<store::StoredEvent>& events);
    void prepend(const std::vector<store::StoredEvent>& events);
    void setState(State state, const QString& problem = {});

    Fetch m_fetch;
    std::function<QString(const std::string& serial)> m_nameOf;
    store::EventQuery m_query;
    std::deque<Line> m_lines;
    State m_state = State::Loading;
    QString m_problem;
    std::uint64_t m_lookedTo = 0; ///< the highest id of the log that was looked at, shown or not
    bool m_isAtEnd = true;        ///< nothing older matches
    bool m_isFetching = false;    ///< an older page
    bool m_isTailing = false;     ///< a newer one
    std::shared_ptr<const Generation> m_generation;
};

} // namespace models::tables
