#include "models/tables/topology/topology_model.h"

#include "models/lifecycle/step_by_step.h"
#include "models/tables/devices/device_cells.h"
#include "models/tables/devices/estate_then.h"
#include "models/tables/topology/state_history.h"

#include <algorithm>
#include <array>
#include <utility>

namespace models::tables {

using config::DeviceKind;
using lifecycle::DeviceRecord;
using session::base::Serial;
using session::base::TimePoint;

namespace {

constexpr int pauseMilliseconds = 100;
constexpr int longPauseMilliseconds =
    300; ///< when there are very many: to place and paint them takes a while
constexpr int secondMilliseconds = 1000;

int pauseFor(const Topology& topology)
{
    return topology.nodes.size() > lifecycle::atOnce ? longPauseMilliseconds : pauseMilliseconds;
}

} // namespace

int severityRank(DeviceStatus status)
{
    constexpr std::array order{DeviceStatus::Failed,         DeviceStatus::Blocked,
                               DeviceStatus::DisconnectWait, DeviceStatus::Handshaking,
                               DeviceStatus::Offline,        DeviceStatus::Predefined,
                               DeviceStatus::Custom,         DeviceStatus::NotEligible};
    return int(std::ranges::find(order, status) - order.begin());
}

DeviceStatus worstOf(const Topology& topology, const std::vector<int>& nodes)
{
    if (nodes.empty())
        return DeviceStatus::Custom;
    const auto statusAt = [&](int node) { return topology.nodes[std::size_t(node)].status; };
    return statusAt(
        *std::ranges::min_element(nodes, {}, [&](int node) { return severityRank(statusAt(node)); }));
}

TopologyModel::TopologyModel(TopologyParts parts, QObject* parent)
    : QObject(parent),
      m_parts(std::move(parts)),
      m_devices(&m_parts.devices),
      m_clock(&m_parts.clock)
{
    using lifecycle::DeviceRegistry;
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &TopologyModel::applyGathered);
    connect(&m_parts.devices, &DeviceRegistry::recordsChanged, this, &TopologyModel::gather);
    connect(&m_parts.devices, &DeviceRegistry::devicesReset, this, [this] {
        if (!isThen())
            startAnew();
    });
    m_build.setSingleShot(true);
    m_build.setInterval(lifecycle::breathMilliseconds);
    connect(&m_build, &QTimer::timeout, this, &TopologyModel::buildFurther);
    connect(&m_seconds, &QTimer::timeout, this, &TopologyModel::applyTime);
    m_seconds.start(secondMilliseconds);
    rebuild();
}

void TopologyModel::follow(const EstateThen& estate)
{
    connect(&estate, &EstateThen::changed, this, [this, &estate] {
        m_devices = &estate.devices();
        m_clock = estate.clock() ? estate.clock() : &m_parts.clock;
        startAnew();
    });
}

void TopologyModel::startAnew()
{
    m_next.reset(); // its records are gone
    m_gathered.clear();
    m_meanwhile.clear();
    m_indexByPlace.clear();
    m_isBuiltAgain = false;
    m_build.stop();
    m_isStale = true;
    if (m_isSeen)
        rebuild();
}

void TopologyModel::setSeen(bool isSeen)
{
    m_isSeen = isSeen;
    if (isSeen && (m_isStale || !m_gathered.records().empty()))
        rebuild();
}

int TopologyModel::indexOf(const Serial& serial) const
{
    const auto found = m_indexBySerial.find(serial);
    return found == m_indexBySerial.end() ? -1 : found->second;
}

const TopologyNode* TopologyModel::find(const Serial& serial) const
{
    const int index = indexOf(serial);
    return index < 0 ? nullptr : &m_topology.nodes[std::size_t(index)];
}

void TopologyModel::setFilter(const DeviceFilter& filter)
{
    m_filter = filter;
    matchAnew();
}

void TopologyModel::setGrouping(const TopologyLevels& levels)
{
    if (levels == m_levels)
        return;
    m_levels = levels;
    rebuild();
}

void TopologyModel::setMoment(std::optional<TimePoint> moment, std::shared_ptr<const StateHistory> history)
{
    if (!history)
        moment.reset();
    if (!moment && !m_moment)
        return;
    m_moment = moment;
    m_history = std::move(history);
    for (int index = 0; index < int(m_topology.nodes.size()); ++index)
        if (const auto* record = m_devices->find(m_topology.nodes[std::size_t(index)].serial))
            (void)refresh(index, *record);
    m_lately.clear();
    Q_EMIT changed();
}

void TopologyModel::takeThen(TopologyNode& node) const
{
    node.status = m_history->statusAt(node.serial, *m_moment);
    node.cause.clear();
    node.waitEnd.reset();
    node.marks = 0;
    node.isDoomed = false;
    node.channels.clear();
}

void TopologyModel::lightUp(std::optional<std::unordered_set<Serial>> serials)
{
    m_lit = std::move(serials);
    matchAnew();
}

bool TopologyModel::isMatch(const DeviceRecord& record, TimePoint now) const
{
    return m_filter.matches(record, now) && (!m_lit || m_lit->contains(record.serial));
}

void TopologyModel::matchAnew()
{
    const auto now = m_clock->now();
    for (TopologyNode& node : m_topology.nodes) {
        const auto* record = m_devices->find(node.serial);
        node.isMatch = record != nullptr && isMatch(*record, now);
    }
    m_lately.clear();
    Q_EMIT changed();
}

int TopologyModel::matches() const
{
    return int(std::ranges::count_if(m_topology.nodes, &TopologyNode::isMatch));
}

std::optional<std::chrono::milliseconds> TopologyModel::waitLeft(const TopologyNode& node) const
{
    if (!node.waitEnd)
        return std::nullopt;
    return std::max(*node.waitEnd - m_clock->now(), std::chrono::milliseconds(0));
}

double TopologyModel::waitShare(const TopologyNode& node) const
{
    const auto left = waitLeft(node);
    const std::chrono::milliseconds whole = m_parts.disconnectWait();
    if (!left || whole.count() <= 0)
        return 1.0;
    return std::min(1.0, double(left->count()) / double(whole.count()));
}

TopologyNode TopologyModel::nodeOf(const DeviceRecord& record) const
{
    const auto now = m_clock->now();
    TopologyNode node;
    node.serial = record.serial;
    node.name = cellText(record, DeviceColumn::Name, now);
    node.kind = record.kind;
    node.status = statusOf(record, now);
    node.cause = causeOf(record, now);
    if (record.session)
        node.waitEnd = record.session->disconnectAt;
    node.marks = expiryMark(record, now);
    node.isDoomed = isDoomed(record);
    node.channels = channelsOf(record);
    node.isMatch = isMatch(record, now);
    if (m_moment)
        takeThen(node);
    return node;
}

void TopologyModel::rebuild()
{
    m_gathered.clear();
    if (m_next) {
        m_isBuiltAgain = true; // its records are still there: it comes to its end first
        return;
    }
    m_isStale = false; // what changes from now on while nobody looks makes it so again
    m_next = std::make_unique<Next>(TopologyOrder(*m_devices, m_clock->now(), m_levels));
    if (m_devices->records().size() > lifecycle::atOnce)
        return m_build.start();
    while (buildStep()) {
    }
    show();
}

void TopologyModel::buildFurther()
{
    if (buildStep())
        return m_build.start();
    show();
    if (std::exchange(m_isBuiltAgain, false))
        rebuild();
}

bool TopologyModel::buildStep()
{
    Next& next = *m_next;
    if (!next.isOrdered)
        next.isOrdered = !next.order.further();
    else
        fillFurther();
    return next.topology.nodes.size() < m_devices->records().size();
}

void TopologyModel::fillFurther()
{
    auto& [nodes, groups, edges] = m_next->topology;
    const TopologyOrder& order = m_next->order;
    nodes.reserve(order.size());
    edges.reserve(order.size());
    m_next->indexBySerial.reserve(order.size());
    m_next->indexByPlace.resize(m_devices->places(), -1);
    const std::size_t end = std::min(nodes.size() + lifecycle::atOnce, order.size());
    for (std::size_t place = nodes.size(); place < end; ++place) {
        const DeviceRecord& record = order.at(place);
        if (place == 0 || order.rankAt(place) != order.rankAt(place - 1))
            groups.push_back({.name = order.groupAt(place).whole(),
                              .kind = record.kind,
                              .nodes = {},
                              .levels = order.groupAt(place)});
        TopologyNode node = nodeOf(record);
        node.group = int(groups.size()) - 1;
        const int index = int(place);
        groups.back().nodes.push_back(index);
        m_next->indexBySerial.emplace(node.serial, index);
        m_next->indexByPlace[record.place] = index;
        edges.push_back({.node = index, .status = node.status});
        nodes.push_back(std::move(node));
    }
}

void TopologyModel::show()
{
    m_topology = std::move(m_next->topology);
    m_indexBySerial = std::move(m_next->indexBySerial);
    m_indexByPlace = std::move(m_next->indexByPlace);
    m_next.reset();
    m_lately.clear();
    m_gathered.add(m_meanwhile.records());
    m_meanwhile.clear();
    if (!m_gathered.records().empty() && !m_pause.isActive())
        m_pause.start(pauseFor(m_topology));
    Q_EMIT rebuilt();
}

void TopologyModel::Gathered::add(const std::vector<const DeviceRecord*>& records)
{
    for (const DeviceRecord* record : records) {
        if (record->place >= m_isThere.size())
            m_isThere.resize(record->place + 1);
        if (m_isThere[record->place])
            continue;
        m_isThere[record->place] = true;
        m_records.push_back(record);
    }
}

void TopologyModel::Gathered::clear()
{
    m_records.clear();
    m_isThere.clear();
}

void TopologyModel::gather(const std::vector<const DeviceRecord*>& records)
{
    if (isThen())
        return;
    if (!m_isSeen) {
        m_isStale = true;
        return;
    }
    m_gathered.add(records);
    if (m_next)
        m_meanwhile.add(records);
    if (!m_pause.isActive())
        m_pause.start(pauseFor(m_topology));
}

TopologyModel::Difference TopologyModel::refresh(int index, const DeviceRecord& record)
{
    TopologyNode& node = m_topology.nodes[std::size_t(index)];
    TopologyNode fresh = nodeOf(record);
    fresh.group = node.group;
    const bool hasMoved =
        fresh.name != node.name || fresh.kind != node.kind ||
        topologyGroup(record, m_levels, m_clock->now()) != m_topology.groups[std::size_t(node.group)].levels;
    if (!hasMoved && fresh == node)
        return Difference::None;
    node = std::move(fresh);
    m_topology.edges[std::size_t(index)].status = node.status;
    return hasMoved ? Difference::Place : Difference::State;
}

void TopologyModel::applyGathered()
{
    auto most = Difference::None;
    m_lately.clear();
    for (const DeviceRecord* record : m_gathered.records()) {
        const int index = record->place < m_indexByPlace.size() ? m_indexByPlace[record->place] : -1;
        if (index < 0)
            continue;
        const DeviceStatus before = m_topology.nodes[std::size_t(index)].status;
        most = std::max(most, refresh(index, *record));
        if (m_topology.nodes[std::size_t(index)].status != before)
            m_lately.push_back(index);
    }
    m_gathered.clear();
    if (most != Difference::None)
        Q_EMIT changed(); // a new place may take a while
    if (most == Difference::Place)
        rebuild();
}

void TopologyModel::applyTime()
{
    if (!m_isSeen)
        return;
    // Only one state ends without an event: that of a device which is about to come back.
    std::vector<const DeviceRecord*> waiting;
    for (const TopologyNode& node : m_topology.nodes)
        if (node.status == DeviceStatus::Handshaking)
            if (const auto* record = m_devices->find(node.serial))
                waiting.push_back(record);
    if (!waiting.empty())
        gather(waiting);
    Q_EMIT ticked();
}

} // namespace models::tables
