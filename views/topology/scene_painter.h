// Paints a topology as it lies under a viewport: groups, buses and links, devices, the manager, where
// selection and keyboard are. GUI thread.
#pragma once

#include "views/topology/device_painter.h"
#include "views/topology/layout.h"
#include "views/topology/viewport.h"

#include <unordered_set>
#include <vector>

class QPainter;

namespace views::topology {

/// What the manager's own card says.
struct ManagerFacts
{
    QString address; ///< "127.0.0.1:3978"; "" while nothing listens
    int sessions = 0;
    bool operator==(const ManagerFacts&) const = default;
};

/// What has just changed, for a moment.
struct Flashes
{
    std::unordered_set<int> nodes; ///< few: each is outlined
    std::vector<int> byGroup;      ///< many: how many in each group; empty when they are few
    [[nodiscard]] bool isEmpty() const { return nodes.empty() && byGroup.empty(); }
};

struct Scene
{
    const models::tables::TopologyModel& model;
    const Layout& layout;
    const Viewport& viewport;
    const ManagerFacts& manager;
    QRectF view;
    int selected = -1; ///< node
    int hovered = -1;  ///< node
    bool hasFocus = false;
    const std::unordered_set<session::base::Serial>* chosen = nullptr; ///< several
    const Flashes* flashes = nullptr;
};

class ScenePainter
{
public:
    ScenePainter(QPainter* painter, const Scene& scene, GlyphAtlas& glyphs, const theme::Tokens& tokens);

    void paint();

private:
    using Group = models::tables::TopologyGroup;

    [[nodiscard]] Look lookAt(int node) const;
    [[nodiscard]] DeviceFacts factsOf(int node, Look look) const;
    void paintOuters();
    void paintFrame(std::size_t group);
    void paintHeader(std::size_t group);
    /// Which group this is, when its header is above what is seen.
    void paintSticky(std::size_t group);
    void paintBands(std::size_t group);
    void paintDevices(std::size_t group);
    void paintBuses();
    void paintTrunks();
    void paintLinks();
    void paintRoute(int node);
    /// Channels between devices: of all while a diagram is small enough, else of the device in question.
    void paintAllPeers();
    void paintPeers(int node, bool isStrong);
    void paintPeer(int client, int server, const models::tables::TopologyChannel& channel, bool isStrong);
    void paintBadge(int node, const QPolygonF& route);
    void paintManager();
    void paintRing();
    void paintFlashes();
    [[nodiscard]] QPolygonF inView(const QPolygonF& route) const;

    QPainter* m_painter;
    const Scene& m_scene;
    const models::tables::Topology& m_topology;
    const theme::Tokens& m_tokens;
    DevicePainter m_devices;
};

} // namespace views::topology
