// What is seen of a scene, and where the keys lead.
#include "tests/support/test_program.h"
#include "views/topology/viewport.h"
#include "views/topology/walk.h"

#include <QTest>

#include <array>

namespace tst_viewport {

using views::topology::Step;
using views::topology::stepFrom;
using views::topology::Viewport;

namespace {

bool isNear(QPointF a, QPointF b)
{
    return (a - b).manhattanLength() < 1.5; // offsets are whole pixels
}

Viewport over(const QSizeF& view, const QSizeF& scene)
{
    Viewport viewport;
    viewport.setSizes(view, scene);
    return viewport;
}

} // namespace

class ViewportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fitsTheWhole()
    {
        const Viewport large = over({400, 300}, {800, 400});
        QCOMPARE(large.scale(), 0.5);
        QVERIFY(isNear(large.toView(QPointF(800, 400)), {400, 250}));
        const Viewport small = over({400, 300}, {200, 100});
        QCOMPARE(small.scale(), 1.0); // never larger than it is
        QVERIFY(isNear(small.toView(QPointF(0, 0)), {100, 100}));
    }

    void zoomsAboutTheCursor()
    {
        Viewport viewport = over({400, 300}, {800, 600});
        const QPointF cursor(137, 201);
        const QPointF under = viewport.toScene(cursor);
        viewport.zoomAt(cursor, 3);
        QVERIFY(!viewport.isFitted());
        QVERIFY(isNear(viewport.toView(under), cursor));
        viewport.zoomAt(cursor, 0.01);
        QVERIFY(viewport.isFitted());
        viewport.setMostScale(2);
        viewport.zoomAt(cursor, 1000);
        QCOMPARE(viewport.scale(), 2.0);
    }

    void neverLosesTheScene()
    {
        Viewport viewport = over({400, 300}, {800, 600});
        viewport.panBy({5000, 5000});
        QVERIFY(viewport.isFitted());
        QVERIFY(isNear(viewport.toView(QPointF(0, 0)), {0, 0}));
        viewport.zoomAt({200, 150}, 4);
        viewport.panBy({5000, -5000});
        QVERIFY(isNear(viewport.toView(QPointF(0, 600)), {0, 300}));
    }

    void showsAPartAndComesBack()
    {
        Viewport viewport = over({400, 300}, {800, 600});
        const QRectF part(500, 100, 100, 60);
        viewport.show(part);
        QVERIFY(isNear(viewport.toView(part.center()), {200, 150}));
        QVERIFY(viewport.seen().contains(part));
        viewport.fit();
        QVERIFY(viewport.isFitted());
        QCOMPARE(viewport.scale(), 0.5);
    }

    void revealsAsLittleAsItMust()
    {
        Viewport viewport = over({400, 300}, {800, 600});
        viewport.zoomAt({0, 0}, 4);
        const QPointF before = viewport.toView(QPointF(0, 0));
        viewport.reveal(QRectF(60, 60, 20, 20));
        QCOMPARE(viewport.toView(QPointF(0, 0)), before); // seen already
        const QRectF far(700, 500, 20, 20);
        viewport.reveal(far);
        QVERIFY(viewport.seen().contains(far));
    }

    void staysWhereItWasWhenTheRoomChanges()
    {
        Viewport viewport = over({400, 300}, {800, 600});
        viewport.zoomAt({200, 150}, 4);
        viewport.setSizes({500, 360}, {800, 600});
        QVERIFY(isNear(viewport.toScene({250, 180}), {400, 300}));
        Viewport fitted = over({400, 300}, {800, 600});
        fitted.setSizes({800, 600}, {800, 600});
        QVERIFY(fitted.isFitted());
        QCOMPARE(fitted.scale(), 1.0);
    }

    void fliesFromOneToTheOther()
    {
        const Viewport from = over({400, 300}, {800, 600});
        Viewport to = from;
        to.show(QRectF(500, 100, 100, 60));
        double last = from.scale();
        for (const double share : {0.25, 0.5, 0.75}) {
            const Viewport between = Viewport::between(from, to, share);
            QVERIFY(between.scale() > last);
            last = between.scale();
        }
        QVERIFY(isNear(Viewport::between(from, to, 0).toView(QPointF(400, 300)), {200, 150}));
        QCOMPARE(Viewport::between(from, to, 1).toView(QPointF(1, 1)), to.toView(QPointF(1, 1)));
    }

    void walking_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("to");
        // 0 1 2
        // 3 4      5 stands apart at the right of 4
        QTest::newRow("right") << 0 << int(Step::Right) << 1;
        QTest::newRow("left") << 1 << int(Step::Left) << 0;
        QTest::newRow("down") << 1 << int(Step::Down) << 4;
        QTest::newRow("up") << 4 << int(Step::Up) << 1;
        QTest::newRow("no further up") << 1 << int(Step::Up) << 1;
        QTest::newRow("straight ahead before aside") << 4 << int(Step::Right) << 5;
        QTest::newRow("over the gap") << 5 << int(Step::Left) << 4;
        QTest::newRow("aside when nothing is ahead") << 2 << int(Step::Down) << 4;
        QTest::newRow("from nowhere") << -1 << int(Step::Down) << -1;
    }
    void walking()
    {
        QFETCH(int, from);
        QFETCH(int, step);
        QFETCH(int, to);
        const std::array places{QRectF(0, 0, 20, 20),  QRectF(30, 0, 20, 20),  QRectF(60, 0, 20, 20),
                                QRectF(0, 30, 20, 20), QRectF(30, 30, 20, 20), QRectF(150, 30, 20, 20)};
        QCOMPARE(stepFrom(places, from, Step(step)), to);
    }
};

HANDFAST_TEST(ViewportTest)

} // namespace tst_viewport

#include "tst_viewport.moc"
