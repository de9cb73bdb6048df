// Where everything lies, as a table over fleets and rooms.
#include "tests/support/test_program.h"
#include "tests/views/topology/made_up_topology.h"
#include "views/topology/field_layout.h"
#include "views/topology/layout.h"
#include "views/topology/look.h"
#include "views/topology/squarify.h"

#include <QTest>

#include <cmath>

namespace tst_layout {

using namespace views::topology;
using models::config::DeviceKind;
using models::tables::DeviceStatus;
using models::tables::Topology;

namespace {

constexpr double hair = 0.01;

bool isOrthogonal(const QPolygonF& route)
{
    for (qsizetype i = 1; i < route.size(); ++i)
        if (std::abs(route[i].x() - route[i - 1].x()) > hair &&
            std::abs(route[i].y() - route[i - 1].y()) > hair)
            return false;
    return true;
}

/// Whether a piece of the route runs through the inside of the rectangle.
bool crosses(const QPolygonF& route, const QRectF& place)
{
    const QRectF inside = place.adjusted(1, 1, -1, -1);
    for (qsizetype i = 1; i < route.size(); ++i) {
        const QRectF piece = QRectF(route[i - 1], route[i]).normalized().adjusted(-hair, -hair, hair, hair);
        if (piece.intersects(inside))
            return true;
    }
    return false;
}

void addFleets()
{
    QTest::addColumn<int>("devices");
    QTest::addColumn<int>("groups");
    QTest::addColumn<QSizeF>("room");
    const QSizeF wide(876, 722);
    const QSizeF narrow(968, 462);
    QTest::newRow("one") << 4 << 1 << wide;
    QTest::newRow("13") << 13 << 5 << wide;
    QTest::newRow("13 narrow") << 13 << 5 << narrow;
    QTest::newRow("63") << 63 << 5 << wide;
    QTest::newRow("63 narrow") << 63 << 5 << narrow;
    QTest::newRow("63 in many groups") << 63 << 40 << wide;
    QTest::newRow("200") << 200 << 12 << wide;
    QTest::newRow("201") << 201 << 12 << wide;
    QTest::newRow("500") << 500 << 5 << wide;
    QTest::newRow("500 narrow") << 500 << 9 << narrow;
    QTest::newRow("5000") << 5000 << 60 << wide;
    QTest::newRow("no room") << 5000 << 60 << QSizeF(1, 1);
}

} // namespace

class LayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDeviceLiesInItsGroup_data() { addFleets(); }
    void everyDeviceLiesInItsGroup()
    {
        QFETCH(int, devices);
        QFETCH(int, groups);
        QFETCH(QSizeF, room);
        const Topology topology = tests::fleetOf(devices, groups);
        const Layout layout = arrange(topology, {.size = room});
        QCOMPARE(layout.isDiagram, devices <= mostInDiagram);
        QCOMPARE(layout.nodes.size(), std::size_t(devices));
        const QRectF whole(QPointF(), layout.extent);
        for (std::size_t node = 0; node < layout.nodes.size(); ++node) {
            const QRectF& place = layout.nodes[node];
            const QRectF frame = layout.groups[std::size_t(topology.nodes[node].group)].frame.adjusted(
                -hair, -hair, hair, hair);
            QVERIFY2(frame.contains(place), qPrintable(topology.nodes[node].name));
            QVERIFY(whole.contains(frame.adjusted(1, 1, -1, -1)));
            QCOMPARE(nodeAt(topology, layout, place.center()), int(node));
        }
    }

    void nothingOverlaps_data() { addFleets(); }
    void nothingOverlaps()
    {
        QFETCH(int, devices);
        QFETCH(int, groups);
        QFETCH(QSizeF, room);
        const Topology topology = tests::fleetOf(devices, groups);
        const Layout layout = arrange(topology, {.size = room});
        for (std::size_t one = 0; one < layout.groups.size(); ++one) {
            const QRectF frame = layout.groups[one].frame.adjusted(hair, hair, -hair, -hair);
            QVERIFY(!frame.intersects(layout.manager));
            for (std::size_t other = one + 1; other < layout.groups.size(); ++other)
                QVERIFY(!frame.intersects(layout.groups[other].frame));
            const auto& nodes = topology.groups[one].nodes;
            for (std::size_t i = 0; i + 1 < nodes.size() && i < 200; ++i)
                for (std::size_t j = i + 1; j < nodes.size() && j < 200; ++j) {
                    const QRectF place =
                        layout.nodes[std::size_t(nodes[i])].adjusted(hair, hair, -hair, -hair);
                    QVERIFY(!place.intersects(layout.nodes[std::size_t(nodes[j])]));
                }
        }
    }

    void trunksRunOnFreeGround_data() { addFleets(); }
    void trunksRunOnFreeGround()
    {
        QFETCH(int, devices);
        QFETCH(int, groups);
        QFETCH(QSizeF, room);
        const Topology topology = tests::fleetOf(devices, groups);
        const Layout layout = arrange(topology, {.size = room});
        for (const GroupBox& box : layout.groups) {
            QVERIFY(box.trunk.size() >= 3);
            QVERIFY(isOrthogonal(box.trunk));
            QCOMPARE(box.trunk.first(), QPointF(layout.manager.center().x(), layout.manager.bottom()));
            const QRectF frame = box.frame.adjusted(-hair, -hair, hair, hair);
            QVERIFY(frame.contains(box.trunk.last()));
            for (const GroupBox& other : layout.groups)
                QVERIFY(!crosses(box.trunk, other.frame));
        }
    }

    void everyEdgeHasItsOwnLink_data()
    {
        QTest::addColumn<int>("devices");
        QTest::addColumn<int>("groups");
        QTest::newRow("13") << 13 << 5;
        QTest::newRow("63") << 63 << 5;
        QTest::newRow("200") << 200 << 30;
    }
    void everyEdgeHasItsOwnLink()
    {
        QFETCH(int, devices);
        QFETCH(int, groups);
        const Topology topology = tests::fleetOf(devices, groups);
        const Layout layout = arrange(topology, {.size = QSizeF(876, 722)});
        QCOMPARE(layout.links.size(), topology.edges.size());
        for (const Link& link : layout.links) {
            QVERIFY(isOrthogonal(link.route));
            const QRectF& own = layout.nodes[std::size_t(topology.edges[std::size_t(link.edge)].node)];
            QCOMPARE(link.route.last(), QPointF(own.left(), own.center().y()));
            QVERIFY(own.left() - link.route[link.route.size() - 2].x() >= 15); // dashes show on it
            for (const QRectF& place : layout.nodes)
                QVERIFY(!crosses(link.route, place));
        }
    }

    void theRouteInTheFieldEndsAtTheDevice()
    {
        const Topology topology = tests::fleetOf(500, 5);
        const Layout layout = arrange(topology, {.size = QSizeF(876, 722)});
        QVERIFY(layout.links.empty());
        for (int node = 0; node < 500; ++node) {
            const QPolygonF route = routeTo(topology, layout, node);
            const QRectF& place = layout.nodes[std::size_t(node)];
            QVERIFY(isOrthogonal(route));
            QCOMPARE(route.last(), QPointF(place.left(), place.center().y()));
            for (const QRectF& other : layout.nodes)
                QVERIFY(!crosses(route, other));
        }
    }

    void groupsLieWithinTheirOuterGroups_data()
    {
        QTest::addColumn<int>("devices");
        QTest::newRow("500") << 500;
        QTest::newRow("5,000") << 5'000;
    }
    void groupsLieWithinTheirOuterGroups() // ux 3.4
    {
        QFETCH(int, devices);
        Topology topology = tests::fleetOf(devices, 24);
        for (std::size_t group = 2; group < topology.groups.size(); ++group) {
            auto& facts = topology.groups[group];
            facts.levels = {.outer = QStringLiteral("Outer %1").arg((group - 2) / 6), .inner = facts.name};
        }
        const Layout layout = arrange(topology, {.size = QSizeF(1200, 800)});
        QCOMPARE(layout.outers.size(), std::size_t(4));
        std::size_t held = 0;
        for (const OuterBox& outer : layout.outers) {
            held += outer.groups.size();
            for (const OuterBox& other : layout.outers)
                QVERIFY(&outer == &other || !outer.frame.intersects(other.frame));
            for (const int group : outer.groups) {
                const QRectF& frame = layout.groups[std::size_t(group)].frame;
                QVERIFY(outer.frame.contains(frame));
                QVERIFY(!frame.intersects(outer.header));
                for (const int node : topology.groups[std::size_t(group)].nodes)
                    QVERIFY(frame.contains(layout.nodes[std::size_t(node)]));
            }
        }
        QCOMPARE(held, topology.groups.size() - 2);
        for (std::size_t group = 0; group < layout.groups.size(); ++group) {
            const QPolygonF& trunk = layout.groups[group].trunk;
            QVERIFY(isOrthogonal(trunk));
            for (const OuterBox& outer : layout.outers) // names stay free
                QVERIFY(!crosses(trunk, outer.header));
            for (const QRectF& place : layout.nodes)
                QVERIFY(!crosses(trunk, place));
        }
    }

    void managerAppliancesFirewallsFromTheTop()
    {
        const Topology topology = tests::fleetOf(63, 5);
        const Layout layout = arrange(topology, {.size = QSizeF(876, 722)});
        for (std::size_t group = 0; group < layout.groups.size(); ++group) {
            const double above = topology.groups[group].kind == DeviceKind::Firewall
                                     ? layout.groups[0].frame.bottom()
                                     : layout.manager.bottom();
            QVERIFY(layout.groups[group].frame.top() > above);
        }
    }

    void inTheFieldTheWorstComeFirst()
    {
        const Topology topology = tests::fleetOf(500, 3);
        const Layout layout = arrange(topology, {.size = QSizeF(876, 722)});
        const auto& nodes = topology.groups[2].nodes;
        auto order = nodes;
        std::ranges::sort(order, {}, [&](int node) {
            const QRectF& place = layout.nodes[std::size_t(node)];
            return std::pair(place.top(), place.left());
        });
        QCOMPARE(topology.nodes[std::size_t(order.front())].status, DeviceStatus::Failed);
        QVERIFY(std::ranges::is_sorted(
            order, {}, [&](int node) { return severityRank(topology.nodes[std::size_t(node)].status); }));
    }

    void areasFollowTheDeviceCounts()
    {
        const Topology topology = tests::topologyOf({{"A", DeviceKind::Firewall, 600},
                                                     {"B", DeviceKind::Firewall, 300},
                                                     {"C", DeviceKind::Firewall, 100}});
        const Layout layout = arrange(topology, {.size = QSizeF(1200, 800)});
        const auto area = [&](std::size_t group) {
            const QSizeF size = layout.groups[group].frame.size() + QSizeF(10, 10); // with its gutter
            return size.width() * size.height();
        };
        QVERIFY(std::abs(area(0) / area(1) - 2) < 0.05);
        QVERIFY(std::abs(area(1) / area(2) - 3) < 0.05);
    }

    void moreRoomGivesCards()
    {
        const Topology few = tests::fleetOf(13, 5);
        const auto lookIn = [](const Topology& topology, const QSizeF& room) {
            const Layout layout = arrange(topology, {.size = room});
            const double scale =
                std::min({1.0, room.width() / layout.extent.width(), room.height() / layout.extent.height()});
            return lookOf(layout.nodes.front().size() * scale);
        };
        QCOMPARE(lookIn(few, {876, 722}), Look::Card);
        QCOMPARE(lookIn(few, {968, 462}), Look::SmallCard);
        QCOMPARE(lookIn(tests::fleetOf(63, 5), {876, 722}), Look::Row);
        QCOMPARE(lookIn(tests::fleetOf(63, 5), {968, 462}), Look::Row);
        QCOMPARE(lookIn(tests::fleetOf(63, 5), {3000, 2000}), Look::Card);
        QCOMPARE(lookIn(tests::fleetOf(200, 12), {968, 462}), Look::Glyph);
    }

    /// Drawn smaller where it needs more than there is, and nothing beside it stays empty.
    void aFieldHasTheShapeOfItsRoom_data()
    {
        QTest::addColumn<QSizeF>("room");
        QTest::newRow("low") << QSizeF(968, 308);
        QTest::newRow("narrow") << QSizeF(500, 800);
        QTest::newRow("roomy") << QSizeF(876, 722);
    }
    void aFieldHasTheShapeOfItsRoom()
    {
        QFETCH(QSizeF, room);
        const Layout layout = arrange(tests::fleetOf(5000, 5), {.size = room});
        QCOMPARE_GE(layout.extent.width(), room.width());
        QVERIFY(std::abs(layout.extent.width() / layout.extent.height() - room.width() / room.height()) <
                0.001);
    }

    void largerTextTakesMoreRoom()
    {
        const Topology topology = tests::fleetOf(13, 5);
        const Layout usual = arrange(topology, {.size = QSizeF(2000, 1600)});
        const Layout large = arrange(topology, {.size = QSizeF(2000, 1600), .textScale = 1.5});
        QCOMPARE(large.nodes.front().height(), usual.nodes.front().height() * 1.5);
    }

    void namesOfBoxesHaveRoom()
    {
        const auto widthOf = [](const QString& name) {
            Topology topology = tests::topologyOf(
                {{"", DeviceKind::LogCollector, 1}, {"Firewalls", DeviceKind::Firewall, 190}});
            topology.groups.front().name = name;
            return arrange(topology, {.size = QSizeF(968, 462)}).groups.front().frame.width();
        };
        QVERIFY(widthOf(QStringLiteral("ログコレクタ")) > widthOf("Logger"));
        QVERIFY(widthOf("WildFire-Appliances") > widthOf("WildFire-Appl") + 15);
    }

    void noDevices()
    {
        const Layout layout = arrange({}, {.size = QSizeF(876, 722)});
        QVERIFY(layout.isDiagram);
        QVERIFY(layout.nodes.empty());
        QCOMPARE(nodeAt({}, layout, {10, 10}), -1);
    }

    void onlyAppliances()
    {
        const Topology topology = tests::topologyOf({{"Log Collectors", DeviceKind::LogCollector, 300}});
        const Layout layout = arrange(topology, {.size = QSizeF(876, 722)});
        QVERIFY(layout.groups.front().frame.height() > 400); // the field is theirs
    }

    void gridsHoldWhatTheyMust_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QSizeF>("size");
        QTest::newRow("square") << 100 << QSizeF(200, 200);
        QTest::newRow("flat") << 7 << QSizeF(700, 20);
        QTest::newRow("tall") << 7 << QSizeF(20, 700);
        QTest::newRow("dense") << 5000 << QSizeF(133, 91);
        QTest::newRow("few") << 2 << QSizeF(1000, 800);
    }
    void gridsHoldWhatTheyMust()
    {
        QFETCH(int, count);
        QFETCH(QSizeF, size);
        const Grid grid = gridFor(count, size);
        const int rows = (count + grid.columns - 1) / grid.columns;
        QVERIFY(grid.columns * grid.cell <= size.width() + hair);
        QVERIFY(rows * grid.cell <= size.height() + hair);
        QVERIFY(grid.cell >= 0.6 * std::min({72.0, size.width(), size.height(),
                                             std::sqrt(size.width() * size.height() / count)}));
    }

    void treemapsFillTheirArea()
    {
        const std::vector<double> weights{6, 6, 4, 3, 2, 2, 1};
        const QRectF area(10, 20, 600, 400);
        const auto tiles = squarify(weights, {.area = area});
        double sum = 0;
        for (std::size_t at = 0; at < tiles.size(); ++at) {
            const QRectF& frame = tiles[at].frame;
            QVERIFY(area.adjusted(-hair, -hair, hair, hair).contains(frame));
            QVERIFY(std::abs(frame.width() * frame.height() - weights[at] * 10'000) < 1);
            QVERIFY(std::max(frame.width() / frame.height(), frame.height() / frame.width()) < 3);
            sum += frame.width() * frame.height();
        }
        QVERIFY(std::abs(sum - 240'000) < 1);
    }

    void bandsEndAtPixels()
    {
        const QRect area(3, 10, 50, 100);
        const auto bands = bandsIn(area, std::vector<int>{1, 0, 333, 666});
        QCOMPARE(bands.at(0), QRect(3, 10, 50, 1)); // one of a thousand is seen
        QVERIFY(bands.at(1).isEmpty());
        QCOMPARE(bands.at(2), QRect(3, 11, 50, 32));
        QCOMPARE(bands.at(3), QRect(3, 43, 50, 67)); // to the end
    }

    void looksBySize_data()
    {
        QTest::addColumn<QSizeF>("pixels");
        QTest::addColumn<int>("look");
        QTest::newRow("moiré") << QSizeF(3.1, 3.1) << int(Look::Band);
        QTest::newRow("square") << QSizeF(3.2, 3.2) << int(Look::Square);
        QTest::newRow("still a square") << QSizeF(8.9, 8.9) << int(Look::Square);
        QTest::newRow("glyph") << QSizeF(9, 9) << int(Look::Glyph);
        QTest::newRow("large glyph") << QSizeF(33, 33) << int(Look::Glyph);
        QTest::newRow("stack") << QSizeF(34, 34) << int(Look::Stack);
        QTest::newRow("row") << QSizeF(86, 24) << int(Look::Row);
        QTest::newRow("small card") << QSizeF(120, 120) << int(Look::SmallCard);
        QTest::newRow("card") << QSizeF(196, 82) << int(Look::Card);
    }
    void looksBySize()
    {
        QFETCH(QSizeF, pixels);
        QFETCH(int, look);
        QCOMPARE(int(lookOf(pixels)), look);
    }
};

HANDFAST_TEST(LayoutTest)

} // namespace tst_layout

#include "tst_layout.moc"
