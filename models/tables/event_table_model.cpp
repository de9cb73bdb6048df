#include "models/tables/event_table_model.h"

#include "models/tables/topology/edge_facts.h"
#include "models/tables/words.h"
#include "models/text/description_wording.h"
#include "models/text/detail_wording.h"
#include "models/text/event_wording.h"
#include "models/text/times.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace models::tables {

namespace {

QString titleOf(EventColumn column)
{
    switch (column) {
    case EventColumn::Time:
        return Words::tr("Time");
    case EventColumn::Event:
        return Words::tr("Event");
    case EventColumn::Device:
        return Words::tr("Device");
    case EventColumn::Reason:
        return Words::tr("Reason");
    case EventColumn::Channel:
        return Words::tr("Channel");
    case EventColumn::Detail:
        return Words::tr("Detail");
    case EventColumn::ColumnCount:
        break;
    }
    return {};
}

/// The first of these members that says something.
QString firstOf(const QJsonObject& members, std::initializer_list<const char*> names)
{
    for (const char* name : names) {
        const QJsonValue value = members.value(QLatin1String(name));
        if (const QString text = value.isDouble() ? QString::number(value.toInteger()) : value.toString();
            !text.isEmpty())
            return text;
    }
    return {};
}

QString channelText(const QString& name)
{
    const auto channel = session::base::channelFromText(name.toStdString());
    return channel ? channelTitle(*channel) : name;
}

/// What it says beside the reason: a program's sentence, what somebody typed, or a word for machines.
QString detailOf(const std::string& kind, const QJsonObject& members)
{
    if (const QString detail = firstOf(members, {"detail"}); !detail.isEmpty())
        return text::detailText(detail.toStdString());
    if (const QString what = firstOf(members, {"description"}); !what.isEmpty())
        return text::descriptionText(what.toStdString());
    if (const QString typed = firstOf(members, {"subject", "comment"}); !typed.isEmpty())
        return typed;
    if (const QString word = firstOf(members, {"result", "condition", "state"}); !word.isEmpty())
        return text::eventFinding(kind, word.toStdString());
    return firstOf(members, {"version", "address", "owner"});
}

/// K4: what was heard is not what was found.
QString reasonOf(const std::string& kind, const QJsonObject& members)
{
    const std::string reason = firstOf(members, {"reason"}).toStdString();
    if (reason.empty())
        return {};
    const QJsonObject alert = members[QLatin1String("alert")].toObject();
    const bool isHeard = alert[QLatin1String("direction")] == QLatin1String("received");
    return isHeard ? text::heardReason(reason) : text::eventReason(kind, reason);
}

/// Of somebody who was refused before it said a serial.
QString strangerOf(const store::StoredEvent& event, const QJsonObject& members)
{
    const bool isStranger = event.serial.empty() && event.kind == "session-refused";
    return isStranger ? firstOf(members, {"peer"}) : QString();
}

/// For a cell of `words`: the whole of them, and what the log calls it, which the filter goes by.
QString toolTipOf(const QString& words, const QString& name)
{
    return words == name ? name : words + QLatin1Char('\n') + name;
}

} // namespace

EventTableModel::EventTableModel(Fetch fetch, QObject* parent)
    : QAbstractTableModel(parent),
      m_fetch(std::move(fetch))
{
}

EventTableModel::Line EventTableModel::lineOf(const store::StoredEvent& event)
{
    const QJsonObject members = QJsonDocument::fromJson(QByteArray::fromStdString(event.json)).object();
    return {.event = event,
            .reason = firstOf(members, {"reason"}),
            .channel = firstOf(members, {"channel"}),
            .why = reasonOf(event.kind, members),
            .detail = detailOf(event.kind, members),
            .stranger = strangerOf(event, members)};
}

void EventTableModel::setState(State state, const QString& problem)
{
    const bool isStill = state == State::Failed && m_state == state && m_problem == problem;
    m_state = state;
    m_problem = problem;
    if (isStill)
        return;
    Q_EMIT stateChanged();
}

void EventTableModel::ask(const store::EventQuery& query, Take take)
{
    const std::weak_ptr<const Generation> asked = m_generation;
    const bool isTail = query.newerThan.has_value();
    const bool isOlder = query.before.has_value();
    m_fetch(
        query,
        [this, asked, isTail, isOlder, take = std::move(take)](const Events& events) {
            if (asked.expired())
                return; // the model is gone, or asks for something else by now
            const auto isOver = [&] { (isTail ? m_isTailing : m_isFetching) = false; };
            if (!events) {
                isOver();
                m_isAtEnd = true; // not again and again
                return setState(State::Failed, text::detailText(events.error()));
            }
            if (!isOlder) // that says nothing of what has come since
                m_lookedTo = std::max(m_lookedTo, events->lookedTo);
            take(events->events); // whoever sees the rows come may ask for more before all of them are there
            if (asked.expired())
                return;
            isOver();
            const bool isNews = !isTail || !events->events.empty();
            if (isNews || m_state != State::Ready)
                setState(State::Ready);
        },
        [asked] { return asked.expired(); });
}

void EventTableModel::setQuery(const store::EventQuery& query)
{
    m_query = query;
    m_query.limit = pageSize;
    clear();
    setState(State::Loading);
    begin([this](const auto& events) { append(events); });
}

void EventTableModel::begin(const Take& take)
{
    m_generation = std::make_shared<const Generation>();
    m_isFetching = true;
    m_isTailing = false;
    ask(m_query, take);
}

void EventTableModel::clear()
{
    beginResetModel();
    m_lines.clear();
    m_lookedTo = 0;
    m_isAtEnd = true;
    endResetModel();
}

bool EventTableModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_isAtEnd && !m_isFetching && !m_lines.empty() && m_lines.size() < mostRows;
}

void EventTableModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    m_isFetching = true;
    store::EventQuery older = m_query;
    older.before = store::EventPlace{m_lines.back().event.time, m_lines.back().event.id};
    ask(older, [this](const auto& events) { append(events); });
}

void EventTableModel::fetchNewer()
{
    if (m_isTailing || m_isFetching)
        return;
    if (m_state == State::Failed)
        return begin([this](const auto& events) {
            const std::uint64_t lookedTo = m_lookedTo;
            clear();
            m_lookedTo = lookedTo;
            append(events);
        });
    m_isTailing = true;
    store::EventQuery newer = m_query;
    newer.newerThan = m_lookedTo;
    ask(newer, [this](const auto& events) {
        if (events.size() == pageSize)
            setQuery(store::EventQuery(m_query)); // there may be more between those and ours
        else
            prepend(events);
    });
}

void EventTableModel::append(const std::vector<store::StoredEvent>& events)
{
    m_isAtEnd = events.size() < pageSize;
    if (events.empty())
        return;
    beginInsertRows({}, int(m_lines.size()), int(m_lines.size() + events.size()) - 1);
    for (const store::StoredEvent& event : events)
        m_lines.push_back(lineOf(event));
    endInsertRows();
}

void EventTableModel::prepend(const std::vector<store::StoredEvent>& events)
{
    if (events.empty())
        return;
    beginInsertRows({}, 0, int(events.size()) - 1);
    for (auto event = events.rbegin(); event != events.rend(); ++event)
        m_lines.push_front(lineOf(*event));
    endInsertRows();
    if (m_lines.size() <= mostRows)
        return;
    beginRemoveRows({}, int(mostRows), int(m_lines.size()) - 1);
    m_lines.erase(m_lines.begin() + std::ptrdiff_t(mostRows), m_lines.end());
    endRemoveRows();
}

const store::StoredEvent* EventTableModel::eventAt(int row) const
{
    return row >= 0 && std::size_t(row) < m_lines.size() ? &m_lines[std::size_t(row)].event : nullptr;
}

int EventTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int EventTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(EventColumn::ColumnCount);
}

QString EventTableModel::nameOf(const store::StoredEvent& event) const
{
    return m_nameOf && !event.serial.empty() ? m_nameOf(event.serial) : QString();
}

QVariant EventTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = m_lines[std::size_t(index.row())];
    const auto column = EventColumn(index.column());
    const bool isTip = role == Qt::ToolTipRole;
    if (role == int(EventRole::Aside) && column == EventColumn::Device)
        return nameOf(line.event).isEmpty() ? line.stranger : QString::fromStdString(line.event.serial);
    if (!isTip && role != Qt::DisplayRole)
        return {};
    const auto named = [isTip](const QString& words, const QString& name) {
        return isTip ? toolTipOf(words, name) : words;
    };
    switch (column) {
    case EventColumn::Time:
        return isTip ? text::bothTimes(line.event.time) : text::localTimeToSecond(line.event.time);
    case EventColumn::Event:
        return named(text::eventTitle(line.event.kind), QString::fromStdString(line.event.kind));
    case EventColumn::Device: {
        if (!line.stranger.isEmpty())
            return isTip ? line.stranger : Words::tr("Unknown peer");
        const QString name = nameOf(line.event);
        return isTip || name.isEmpty() ? QString::fromStdString(line.event.serial) : name;
    }
    case EventColumn::Reason:
        return named(line.why, line.reason);
    case EventColumn::Channel:
        return named(channelText(line.channel), line.channel);
    case EventColumn::Detail:
        return line.detail;
    case EventColumn::ColumnCount:
        break;
    }
    return {};
}

QVariant EventTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(titleOf(EventColumn(section)))
                                                                    : QVariant();
}

} // namespace models::tables
