#include "models/tables/handshake/handshake_subjects.h"

#include "models/lifecycle/step_by_step.h"
#include "models/tables/natural_order.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace models::tables {

using lifecycle::DeviceRecord;

namespace {

HandshakeSubject subjectOf(const DeviceRecord& record)
{
    HandshakeSubject subject{.order = {}, .serial = record.serial, .stranger = nullptr};
    if (record.isRefused()) {
        subject.order.age = -record.lastRefused->judgedAt.time_since_epoch().count();
    } else {
        subject.order.kind = record.doom() ? 1 : 2;
        const std::string& name = record.hostname.empty() ? record.serial.value : record.hostname;
        subject.order.name = inNaturalOrder(QString::fromStdString(name)).toStdString();
    }
    return subject;
}

/// A stranger is asked what a device would be: by its claimed serial, the name in its certificate, what it
/// was refused for, and the state that this is.
DeviceRecord asDevice(const lifecycle::Stranger& stranger)
{
    DeviceRecord record;
    record.serial = stranger.serial.value_or(session::base::Serial());
    record.hostname = lifecycle::shownName(stranger);
    record.lastRefused = stranger.attempt;
    record.lastAlert = stranger.alert;
    record.lastSeen = stranger.time;
    return record;
}

bool isWanted(const DeviceRecord& record, const DeviceFilter& filter, session::base::TimePoint now)
{
    return record.shownAttempt() && (filter.isEmpty() || filter.matches(record, now));
}

bool isWanted(const lifecycle::Stranger& stranger, const DeviceFilter& filter, session::base::TimePoint now)
{
    return filter.isEmpty() || filter.matches(asDevice(stranger), now);
}

/// The same order at each look, also of those who have the same name.
bool isBefore(const HandshakeSubject& a, const HandshakeSubject& b)
{
    const auto order = a.order <=> b.order;
    return order != 0 ? order < 0 : a.serial < b.serial;
}

} // namespace

bool HandshakeSubject::isSame(const HandshakeSubject& other) const
{
    if ((stranger == nullptr) != (other.stranger == nullptr))
        return false;
    return stranger ? lifecycle::identityOf(*stranger) == lifecycle::identityOf(*other.stranger)
                    : serial == other.serial;
}

bool hasHandshakes(const lifecycle::DeviceRegistry& registry, const DeviceFilter& filter,
                   session::base::TimePoint now)
{
    return std::ranges::any_of(
               registry.strangers(),
               [&](const lifecycle::Stranger& stranger) { return isWanted(stranger, filter, now); }) ||
           std::ranges::any_of(registry.records() | std::views::values,
                               [&](const DeviceRecord& record) { return isWanted(record, filter, now); });
}

void HandshakeSearch::begin(const DeviceFilter& filter, session::base::TimePoint now)
{
    m_search = Search{.filter = filter, .now = now, .next = m_registry.records().begin(), .sorted = {}};
}

bool HandshakeSearch::further()
{
    auto& [filter, now, next, sorted] = *m_search;
    const auto end = m_registry.records().end();
    if (next != end || sorted.hasNoPart()) {
        for (std::size_t i = 0; i < lifecycle::atOnce && next != end; ++i, ++next)
            if (const DeviceRecord& record = next->second; isWanted(record, filter, now))
                sorted.add(subjectOf(record));
        if (next == end)
            addStrangers();
        sorted.endPart(isBefore);
    } else {
        sorted.mergeNeighbours(isBefore);
    }
    return next != end || !sorted.isSorted();
}

void HandshakeSearch::addStrangers()
{
    int number = 0;
    const auto& [filter, now, next, sorted] = *m_search;
    for (const lifecycle::Stranger& stranger : m_registry.strangers())
        if (++number; isWanted(stranger, filter, now))
            m_search->sorted.add({.order = {.kind = 0,
                                            .age = -stranger.time.time_since_epoch().count(),
                                            .stranger = number,
                                            .name = {}},
                                  .serial = {},
                                  .stranger = std::make_shared<const lifecycle::Stranger>(stranger)});
}

std::vector<HandshakeSubject> HandshakeSearch::take()
{
    auto subjects = m_search->sorted.takeEntries();
    m_search.reset();
    return subjects;
}

} // namespace models::tables
