#include "models/tables/handshake/session_subjects.h"

#include "models/tables/words.h"
#include "models/text/times.h"
#include "models/text/wording.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace models::tables {

using lifecycle::DeviceRecord;
using lifecycle::Stranger;
using session::base::TimePoint;

namespace {

/// There may be very many: no copies.
struct SubjectOrder
{
    int kind = 0;
    qint64 age = 0;
    std::string_view name;
    auto operator<=>(const SubjectOrder&) const = default;
};

struct FoundSubject
{
    SubjectOrder order;
    const DeviceRecord* record = nullptr;
    const Stranger* stranger = nullptr; ///< one of the two
};

SubjectOrder orderOf(const DeviceRecord& record)
{
    if (record.isRefused())
        return {.kind = 0, .age = -record.lastRefused->judgedAt.time_since_epoch().count(), .name = {}};
    return {.kind = record.doom() ? 1 : 2,
            .age = 0,
            .name = std::string_view(record.hostname.empty() ? record.serial.value : record.hostname)};
}

/// What its certificate calls itself, "" when it showed none or that has no name.
std::string nameShown(const Stranger& stranger)
{
    if (!stranger.attempt || stranger.attempt->evidence.chain.empty())
        return {};
    return stranger.attempt->evidence.chain.front().commonName();
}

DeviceRecord asDevice(const Stranger& stranger)
{
    DeviceRecord record;
    record.serial = stranger.serial.value_or(session::base::Serial());
    record.hostname = nameShown(stranger);
    record.lastRefused = stranger.attempt;
    record.lastAlert = stranger.alert;
    record.lastSeen = stranger.time;
    return record;
}

/// The time alone where it is of the same day.
QString whenText(TimePoint time, TimePoint now)
{
    const QString whole = text::localTime(time);
    const QString day = text::localTime(now).section(QLatin1Char(' '), 0, 0);
    return whole.section(QLatin1Char(' '), 0, 0) == day ? whole.section(QLatin1Char(' '), 1) : whole;
}

QString refusalCause(const session::engine::AttemptPtr& attempt)
{
    return attempt && attempt->verdict.reason ? text::cause(*attempt->verdict.reason) : QString();
}

} // namespace

bool SessionSubject::isSame(const SessionSubject& other) const
{
    if (stranger.has_value() != other.stranger.has_value())
        return false;
    return stranger ? lifecycle::identityOf(*stranger) == lifecycle::identityOf(*other.stranger)
                    : serial == other.serial;
}

std::vector<SessionSubject> sessionSubjects(const lifecycle::DeviceRegistry& registry,
                                            const DeviceFilter& filter, TimePoint now)
{
    std::vector<FoundSubject> found;
    found.reserve(registry.records().size());
    for (const auto& [serial, record] : registry.records())
        if (record.shownAttempt() && filter.matches(record, now))
            found.push_back({.order = orderOf(record), .record = &record});
    for (const Stranger& stranger : registry.strangers())
        if (filter.isEmpty() || filter.matches(asDevice(stranger), now))
            found.push_back(
                {.order = {.kind = 0, .age = -stranger.time.time_since_epoch().count(), .name = {}},
                 .stranger = &stranger});
    std::ranges::stable_sort(found, {}, &FoundSubject::order);
    std::vector<SessionSubject> subjects;
    subjects.reserve(found.size());
    for (const FoundSubject& one : found)
        subjects.push_back(one.record ? SessionSubject{.serial = one.record->serial}
                                      : SessionSubject{.stranger = *one.stranger});
    return subjects;
}

std::vector<SessionSubject> inOrderOf(std::vector<SessionSubject> subjects,
                                      const std::vector<SessionSubject>& before)
{
    const auto keyOf = [](const SessionSubject& subject) {
        return subject.stranger ? "stranger " + lifecycle::identityOf(*subject.stranger)
                                : subject.serial.value;
    };
    std::unordered_map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < before.size(); ++i)
        places.emplace(keyOf(before[i]), i);
    std::ranges::stable_sort(subjects, {}, [&](const SessionSubject& subject) {
        const auto place = places.find(keyOf(subject));
        return place == places.end() ? before.size() : place->second;
    });
    return subjects;
}

QString nameOf(const SessionSubject& subject, const lifecycle::DeviceRegistry& registry)
{
    if (!subject.stranger) {
        const DeviceRecord* record = registry.find(subject.serial);
        return QString::fromStdString(record && !record->hostname.empty() ? record->hostname
                                                                          : subject.serial.value);
    }
    if (subject.stranger->serial)
        return Words::tr("Unmanaged %1").arg(QString::fromStdString(subject.stranger->serial->value));
    const std::string shown = nameShown(*subject.stranger);
    return shown.empty() ? Words::tr("Unknown peer")
                         : Words::tr("Unknown peer “%1”").arg(QString::fromStdString(shown));
}

SessionSubjectModel::SessionSubjectModel(const lifecycle::DeviceRegistry& registry, QObject* parent)
    : QAbstractTableModel(parent),
      m_registry(registry)
{
}

void SessionSubjectModel::setSubjects(std::vector<SessionSubject> subjects, TimePoint now)
{
    m_now = now;
    const bool areSame = std::ranges::equal(
        m_subjects, subjects,
        [](const SessionSubject& before, const SessionSubject& after) { return before.isSame(after); });
    if (!areSame)
        beginResetModel();
    m_subjects = std::move(subjects);
    if (!areSame)
        endResetModel();
    else if (!m_subjects.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int SessionSubjectModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_subjects.size());
}

int SessionSubjectModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(SubjectColumn::ColumnCount);
}

QVariant SessionSubjectModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const SessionSubject& subject = m_subjects.at(std::size_t(index.row()));
    if (role == Qt::DisplayRole && index.column() == int(SubjectColumn::Name))
        return nameOf(subject, m_registry);
    if (subject.stranger)
        return strangerData(*subject.stranger, index.column(), role);
    const DeviceRecord* record = m_registry.find(subject.serial);
    return record ? deviceData(*record, index.column(), role) : QVariant();
}

QVariant SessionSubjectModel::strangerData(const Stranger& stranger, int column, int role) const
{
    const auto reason = stranger.attempt ? stranger.attempt->verdict.reason : std::nullopt;
    const QString often =
        stranger.attempts > 1 ? Words::tr("%Ln attempts", nullptr, int(stranger.attempts)) : QString();
    if (role == int(SubjectRole::Status))
        return QVariant::fromValue(reason ? statusOfRefusal(*reason) : DeviceStatus::Failed);
    if (role == int(SubjectRole::Cause) && column == int(SubjectColumn::Name))
        return often;
    if (role == Qt::DisplayRole && column == int(SubjectColumn::When))
        return whenText(stranger.time, m_now);
    if (role != Qt::ToolTipRole)
        return {};
    QStringList lines{refusalCause(stranger.attempt), often, text::bothTimes(stranger.time)};
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QVariant SessionSubjectModel::deviceData(const DeviceRecord& record, int column, int role) const
{
    const auto& attempt = record.shownAttempt();
    if (role == int(SubjectRole::Status))
        return QVariant::fromValue(statusOf(record, m_now));
    if (!attempt)
        return {};
    if (role == Qt::DisplayRole && column == int(SubjectColumn::When))
        return whenText(attempt->startedAt, m_now);
    if (role != Qt::ToolTipRole)
        return {};
    QStringList lines{QString::fromStdString(record.serial.value), refusalCause(attempt),
                      text::bothTimes(attempt->startedAt)};
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QVariant SessionSubjectModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == int(SubjectColumn::Name) ? Words::tr("Device or stranger") : Words::tr("When");
}

} // namespace models::tables
