#include "models/tables/handshake/session_subjects.h"

#include "models/tables/words.h"
#include "models/text/times.h"
#include "models/text/wording.h"

#include <algorithm>
#include <unordered_map>

namespace models::tables {

using lifecycle::DeviceRecord;
using lifecycle::Stranger;
using session::base::TimePoint;

namespace {

/// The time, to the second since many come within one minute, where it is of the same day; else the day, as
/// both have no room beside a name.
QString whenText(TimePoint time, TimePoint now)
{
    const QString whole = text::localTimeToSecond(time);
    const QString day = whole.section(QLatin1Char(' '), 0, 0);
    const bool isToday = day == text::localTime(now).section(QLatin1Char(' '), 0, 0);
    return isToday ? whole.section(QLatin1Char(' '), 1) : day;
}

QString refusalCause(const session::engine::Attempt& attempt)
{
    return attempt.verdict.reason ? text::cause(*attempt.verdict.reason) : QString();
}

} // namespace

std::vector<HandshakeSubject> inOrderOf(std::vector<HandshakeSubject> subjects,
                                        const std::vector<HandshakeSubject>& before)
{
    const auto keyOf = [](const HandshakeSubject& subject) {
        return subject.stranger ? "stranger " + lifecycle::identityOf(*subject.stranger)
                                : subject.serial.value;
    };
    std::unordered_map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < before.size(); ++i)
        places.emplace(keyOf(before[i]), i);
    std::ranges::stable_sort(subjects, {}, [&](const HandshakeSubject& subject) {
        const auto place = places.find(keyOf(subject));
        return place == places.end() ? before.size() : place->second;
    });
    return subjects;
}

QString nameOf(const HandshakeSubject& subject, const lifecycle::DeviceRegistry& registry)
{
    if (!subject.stranger) {
        const DeviceRecord* record = registry.find(subject.serial);
        return QString::fromStdString(record && !record->hostname.empty() ? record->hostname
                                                                          : subject.serial.value);
    }
    if (subject.stranger->serial)
        return Words::tr("Unmanaged %1").arg(QString::fromStdString(subject.stranger->serial->value));
    const std::string shown = lifecycle::shownName(*subject.stranger);
    return shown.empty() ? Words::tr("Unknown peer")
                         : Words::tr("Unknown peer “%1”").arg(QString::fromStdString(shown));
}

SessionSubjectModel::SessionSubjectModel(const lifecycle::DeviceRegistry& registry, QObject* parent)
    : QAbstractTableModel(parent),
      m_registry(registry)
{
}

void SessionSubjectModel::setSubjects(std::vector<HandshakeSubject> subjects, TimePoint now)
{
    m_now = now;
    const bool areSame = std::ranges::equal(
        m_subjects, subjects,
        [](const HandshakeSubject& before, const HandshakeSubject& after) { return before.isSame(after); });
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
    const HandshakeSubject& subject = m_subjects.at(std::size_t(index.row()));
    if (role == Qt::DisplayRole && index.column() == int(SubjectColumn::Name))
        return nameOf(subject, m_registry);
    if (subject.stranger)
        return strangerData(*subject.stranger, index.column(), role);
    const DeviceRecord* record = m_registry.find(subject.serial);
    return record ? deviceData(*record, index.column(), role) : QVariant();
}

QVariant SessionSubjectModel::strangerData(const Stranger& stranger, int column, int role) const
{
    const auto& reason = stranger.attempt->verdict.reason;
    const QString often =
        stranger.attempts > 1 ? Words::tr("%n attempts", nullptr, int(stranger.attempts)) : QString();
    if (role == int(SubjectRole::Status))
        return QVariant::fromValue(reason ? statusOfRefusal(*reason) : DeviceStatus::Failed);
    if (role == int(SubjectRole::Cause) && column == int(SubjectColumn::Name))
        return often;
    if (role == Qt::DisplayRole && column == int(SubjectColumn::When))
        return whenText(stranger.time, m_now);
    if (role != Qt::ToolTipRole)
        return {};
    QStringList lines{refusalCause(*stranger.attempt), often, text::bothTimes(stranger.time)};
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
    QStringList lines{QString::fromStdString(record.serial.value), refusalCause(*attempt),
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
