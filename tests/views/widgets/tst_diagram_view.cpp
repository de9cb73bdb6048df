// V-5: a diagram by keys and by mouse, and as a picture file.
#include "views/widgets/diagram_view.h"

#include "tests/support/test_program.h"
#include "views/theme/theme.h"

#include <QImage>
#include <QSignalSpy>
#include <QTest>
#include <QXmlStreamReader>

namespace tst_diagram_view {

using models::tables::BoxState;
using models::tables::Diagram;
using views::widgets::DiagramView;

class DiagramViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_view = std::make_unique<DiagramView>();
        m_view->setDiagram(diagram());
        m_view->resize(m_view->sizeHint());
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    }
    void cleanup() { m_view.reset(); }

    void v5_keysGoFromBoxToBox()
    {
        m_view->setFocus();
        QCOMPARE(m_view->chosen(), 0);
        QSignalSpy chosen(m_view.get(), &DiagramView::boxChosen);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_view->chosen(), 1);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(m_view->chosen(), 2);
        QTest::keyClick(m_view.get(), Qt::Key_Right); // there is nothing
        QCOMPARE(m_view->chosen(), 2);
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QCOMPARE(m_view->chosen(), 0);
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QCOMPARE(m_view->chosen(), 2);
        QCOMPARE(chosen.size(), 4);
        const QSignalSpy opened(m_view.get(), &DiagramView::boxOpened);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.at(0).at(0).toInt(), 2);
    }
    void v5_aClickChoosesADoubleClickOpens()
    {
        const QSignalSpy opened(m_view.get(), &DiagramView::boxOpened);
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->areaOf(1).center());
        QCOMPARE(m_view->chosen(), 1);
        QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, m_view->areaOf(2).center());
        QCOMPARE(opened.size(), 1);
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, QPoint(1, 1));
        QCOMPARE(m_view->chosen(), 2);
    }
    void v5_noTwoBoxesOverlap()
    {
        for (const QSize& size : {m_view->minimumSizeHint(), m_view->sizeHint(), QSize(1400, 900)}) {
            m_view->resize(size);
            for (int one = 0; one < 3; ++one) {
                QVERIFY(m_view->rect().contains(m_view->areaOf(one)));
                for (int other = one + 1; other < 3; ++other)
                    QVERIFY(!m_view->areaOf(one).intersects(m_view->areaOf(other)));
            }
        }
    }
    void v5_theChoiceStaysWithItsBox()
    {
        m_view->choose(2);
        Diagram next = diagram();
        std::swap(next.boxes[0], next.boxes[2]);
        m_view->setDiagram(next);
        QCOMPARE(m_view->chosen(), 0);
        m_view->setDiagram({.columns = {"A"}, .emptyText = "nothing yet"});
        QCOMPARE(m_view->chosen(), -1);
        QCOMPARE(m_view->accessibleDescription(), QString("nothing yet"));
        QTest::keyClick(m_view.get(), Qt::Key_Down); // and nothing breaks
        QCOMPARE(m_view->chosen(), -1);
    }
    void v5_asAPictureFile()
    {
        const QByteArray png = pngOf(*m_view);
        QCOMPARE(QImage::fromData(png, "PNG").size(), m_view->sizeHint() * 2);
        QXmlStreamReader svg(svgOf(*m_view));
        bool hasTitle = false;
        while (!svg.atEnd())
            if (svg.readNext() == QXmlStreamReader::Characters && svg.text().contains(u"Presents"))
                hasTitle = true;
        QVERIFY2(!svg.hasError(), qPrintable(svg.errorString()));
        QVERIFY(hasTitle);
    }

private:
    static Diagram diagram()
    {
        return {.columns = {"Left", "Right"},
                .boxes = {{.id = "one", .title = "Connects", .text = "now", .state = BoxState::Done},
                          {.id = "two",
                           .title = "Presents its certificate",
                           .text = "",
                           .state = BoxState::Refused,
                           .row = 1},
                          {.id = "three",
                           .title = "Judges",
                           .text = "",
                           .state = BoxState::NotReached,
                           .column = 1,
                           .row = 1}},
                .arrows = models::tables::oneAfterTheOther(3),
                .sentence = "It ended."};
    }

    views::theme::Theme m_theme{views::theme::ThemeChoice::Light};
    std::unique_ptr<DiagramView> m_view;
};

HANDFAST_TEST(DiagramViewTest)

} // namespace tst_diagram_view

#include "tst_diagram_view.moc"
