// The fleet as the topology draws it: a node for each managed device, an edge for each channel that it holds,
// groups in a steady order. Changes are gathered and told at most ten times a second, so that a view may
// paint everything anew; thousands of devices are built anew in steps, the old topology stands until then.
// Main thread. Source: interface specification 3.4.
#pragma once

#include "models/lifecycle/devices/device_registry.h"
#include "models/tables/devices/device_filter.h"
#include "models/tables/devices/device_status.h"
#include "models/tables/topology/topology_order.h"

#include <QString>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace models::tables {

class EstateThen;
class StateHistory;

/// A channel besides management between two devices, as one of them has told of it.
struct TopologyChannel
{
    session::base::Channel channel = session::base::Channel::LogForwarding;
    bool isServer = false;      ///< the node is the server there
    session::base::Serial peer; ///< empty while it has not said who it is
    std::string address;        ///< of the peer, as a client dials it
    DeviceStatus status = DeviceStatus::Offline;
    std::string reason; ///< trust::Reason name of a refusal, "" otherwise
    bool operator==(const TopologyChannel&) const = default;
};

struct TopologyNode
{
    session::base::Serial serial;
    QString name; ///< host name, the serial when there is none
    config::DeviceKind kind = config::DeviceKind::Firewall;
    int group = 0; ///< index in Topology::groups
    DeviceStatus status = DeviceStatus::Offline;
    QString cause;                                   ///< why failed, blocked, offline; "" otherwise
    std::optional<session::base::TimePoint> waitEnd; ///< of a running disconnect wait
    int marks = 0;                                   ///< as RowMarksRole
    bool isDoomed = false;                           ///< up, and its next handshake fails (X-3)
    std::vector<TopologyChannel> channels;           ///< all that it has told of
    bool isMatch = true;                             ///< of the filter, and among those lit up
    bool operator==(const TopologyNode&) const = default;
};

/// The devices that belong together: a device group, or a kind of appliance.
struct TopologyGroup
{
    QString name; ///< the whole of it
    config::DeviceKind kind = config::DeviceKind::Firewall;
    std::vector<int> nodes; ///< by name
    TopologyGroupName levels = {};
    bool operator==(const TopologyGroup&) const = default;
};

/// One channel between a device and the manager; the device opens it.
struct TopologyEdge
{
    int node = 0;
    session::engine::Channel channel = session::engine::Channel::Management;
    DeviceStatus status = DeviceStatus::Offline;
    bool operator==(const TopologyEdge&) const = default;
};

struct Topology
{
    std::vector<TopologyNode> nodes; ///< group by group
    std::vector<TopologyGroup>
        groups; ///< Log Collectors, WildFire, PAN-DB, then others by name: those of one outer group together
    std::vector<TopologyEdge> edges; ///< node by node
};

/// What a device has told of its other channels, as states.
[[nodiscard]] std::vector<TopologyChannel> channelsOf(const lifecycle::DeviceRecord& record);

/// 0 is the worst: the order in which states are drawn inside a group.
[[nodiscard]] int severityRank(DeviceStatus status);
/// The worst state of these nodes; Custom when there are none.
[[nodiscard]] DeviceStatus worstOf(const Topology& topology, const std::vector<int>& nodes);

struct TopologyParts
{
    const lifecycle::DeviceRegistry& devices;
    const session::base::Clock& clock;
    std::function<std::chrono::minutes()> disconnectWait; ///< how long a whole one is, as configured
};

class TopologyModel final : public QObject
{
    Q_OBJECT

public:
    /// The parts outlive the model.
    explicit TopologyModel(TopologyParts parts, QObject* parent = nullptr);

    [[nodiscard]] const Topology& topology() const { return m_topology; }
    [[nodiscard]] int indexOf(const session::base::Serial& serial) const; ///< -1: unknown
    [[nodiscard]] const TopologyNode* find(const session::base::Serial& serial) const;
    /// While nobody looks it does not follow; true at first.
    void setSeen(bool isSeen);
    void setFilter(const DeviceFilter& filter);
    [[nodiscard]] const DeviceFilter& filter() const { return m_filter; }
    void setGrouping(const TopologyLevels& levels);
    [[nodiscard]] const TopologyLevels& grouping() const { return m_levels; }
    /// Only these match from now on, if the filter lets them; nullopt: all that it lets.
    void lightUp(std::optional<std::unordered_set<session::base::Serial>> serials);
    [[nodiscard]] int matches() const;
    /// The states of then instead of those of now, without causes and countdowns; nullopt: now.
    void setMoment(std::optional<session::base::TimePoint> moment,
                   std::shared_ptr<const StateHistory> history = {});
    [[nodiscard]] bool isLive() const { return !m_moment && !isThen(); }
    /// Shows the estate of another date from its next change on. It outlives the model.
    void follow(const EstateThen& estate);
    /// Nodes whose state is another one since the last changed(); none after rebuilt().
    [[nodiscard]] const std::vector<int>& lately() const { return m_lately; }
    /// What is left of a node's disconnect wait; nullopt when none runs.
    [[nodiscard]] std::optional<std::chrono::milliseconds> waitLeft(const TopologyNode& node) const;
    /// The same as a share of a whole wait, 0 to 1; 1 when none runs.
    [[nodiscard]] double waitShare(const TopologyNode& node) const;

Q_SIGNALS:
    void rebuilt(); ///< other nodes or groups: indices are void
    void changed(); ///< states, causes or matches; at most ten times a second, of thousands less often
    void ticked();  ///< a second has passed: countdowns moved

private:
    enum class Difference { None, State, Place }; ///< place: another name or group

    [[nodiscard]] bool isThen() const { return m_devices != &m_parts.devices; }
    void startAnew();
    void rebuild(); ///< now, or soon when there are many
    void buildFurther();
    [[nodiscard]] bool buildStep(); ///< false when m_next is whole
    void fillFurther();
    void show(); ///< m_next
    void gather(const std::vector<const lifecycle::DeviceRecord*>& records);
    void applyGathered();
    void applyTime();
    [[nodiscard]] Difference refresh(int index, const lifecycle::DeviceRecord& record);
    [[nodiscard]] bool isMatch(const lifecycle::DeviceRecord& record, session::base::TimePoint now) const;
    void matchAnew();
    void takeThen(TopologyNode& node) const; ///< m_moment's
    [[nodiscard]] TopologyNode nodeOf(const lifecycle::DeviceRecord& record) const;

    TopologyParts m_parts;
    const lifecycle::DeviceRegistry* m_devices; ///< that are shown
    const session::base::Clock* m_clock;
    Topology m_topology;
    std::unordered_map<session::base::Serial, int> m_indexBySerial;
    std::vector<int> m_indexByPlace;                  ///< of the record; empty while the devices are others
    std::optional<session::base::TimePoint> m_moment; ///< with m_history
    std::shared_ptr<const StateHistory> m_history;
    std::vector<int> m_lately;
    TopologyLevels m_levels;
    DeviceFilter m_filter;
    std::optional<std::unordered_set<session::base::Serial>> m_lit;
    /// Each once, at its place in the registry; void when the devices are others.
    class Gathered
    {
    public:
        void add(const std::vector<const lifecycle::DeviceRecord*>& records);
        void clear();
        [[nodiscard]] const std::vector<const lifecycle::DeviceRecord*>& records() const { return m_records; }

    private:
        std::vector<const lifecycle::DeviceRecord*> m_records;
        std::vector<bool> m_isThere;
    };
    Gathered m_gathered;
    bool m_isStale = false; ///< the set of devices is another one
    bool m_isSeen = true;
    struct Next
    {
        TopologyOrder order;
        bool isOrdered = false;
        Topology topology;
        std::unordered_map<session::base::Serial, int> indexBySerial;
        std::vector<int> indexByPlace;
    };
    std::unique_ptr<Next> m_next; ///< what is being built
    bool m_isBuiltAgain = false;
    Gathered m_meanwhile; ///< changed since it was begun
    QTimer m_build;
    QTimer m_pause;
    QTimer m_seconds;
};

} // namespace models::tables
