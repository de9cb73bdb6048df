// V-5: the two diagrams of Help, over devices that never were: empty, a real handshake's checks, the list
// beside the drawing, and where a box leads.
#include "views/panes/record/diagrams_dialog.h"

#include "tests/support/test_program.h"
#include "tests/views/panes/fleet_fixture.h"
#include "tests/views/panes/hands.h"
#include "tests/views/pictures.h"
#include "tests/views/widget_walk.h"
#include "views/theme/theme.h"
#include "views/widgets/diagram_view.h"
#include "views/widgets/table_view.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

namespace tst_diagrams_dialog {

using models::tables::BoxState;
using models::tables::DiagramBox;
using namespace support;
using views::panes::DiagramsDialog;
using views::widgets::DiagramView;
using views::widgets::TableView;

class DiagramsDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fleet = std::make_unique<tests::MadeUpFleet>(m_firstStart);
        models::config::Configuration running;
        for (const char* serial : {"FW-1", "FW-2", "FW-3"})
            running.firewalls[serial];
        m_fleet->manage(running);
    }
    void cleanup()
    {
        delete m_dialog;
        m_fleet.reset();
    }

    void v5_withoutAHandshakeThereIsAWord()
    {
        open();
        QVERIFY(flow()->diagram().boxes.empty());
        QVERIFY(!flow()->accessibleDescription().isEmpty());
        QVERIFY(!seen<QPushButton>("diagrams.go")->isEnabled());
        QCOMPARE(seen<TableView>("flow.table")->model()->rowCount(), 0);
        const WidgetWalk walk = walkWidgets(*m_dialog);
        QVERIFY2(walk.faults.isEmpty(), qPrintable(walk.faults.join('\n')));
    }
    void v5_theLastHandshakeIsDrawn()
    {
        m_fleet->comesUp("FW-1", "branch-1");
        m_fleet->isRefused("FW-2", session::trust::Reason::Expired);
        open();
        type(field(), "FW-2");
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(stateOf("client-judged"), BoxState::Refused);
        QCOMPARE(stateOf("session"), BoxState::NotReached);
        QVERIFY(seen<QLabel>("flow.sentence")->text().contains("expired"));
        support::keepPictures(*m_dialog, changeTheme(), "flow-refused", {QSize(1024, 640), QSize(1440, 900)});
        type(field(), "branch"); // the beginning of a host name is enough
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(field()->text(), QString("FW-1"));
        QCOMPARE(stateOf("session"), BoxState::Done);
        const QSignalSpy pages(m_dialog, &DiagramsDialog::pageWanted);
        click(seen<QPushButton>("diagrams.go"));
        QCOMPARE(pages.at(0), (QVariantList{"devices", "serial:FW-1"}));
    }
    void v5_itFollowsWhatHappens()
    {
        m_fleet->comesUp("FW-1", "branch-1");
        open();
        QCOMPARE(stateOf("session"), BoxState::Done);
        models::config::Configuration other;
        other.firewalls["FW-9"];
        m_fleet->manage(other); // it is not managed any more
        QTRY_VERIFY(flow()->diagram().boxes.empty());
    }
    void v5_drawingAndListChooseTheSame()
    {
        open();
        auto* tabs = m_dialog->findChild<QTabWidget*>("diagrams.tabs");
        tabs->setCurrentIndex(1);
        auto* view = seen<DiagramView>("overview.view");
        auto* table = seen<TableView>("overview.table");
        QVERIFY(view && table);
        QCOMPARE(table->model()->rowCount(), int(view->diagram().boxes.size()));
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Down);
        QCOMPARE(table->currentIndex().row(), view->chosen());
        table->setCurrentIndex(table->model()->index(3, 0));
        QCOMPARE(view->chosen(), 3);
        const QSignalSpy pages(m_dialog, &DiagramsDialog::pageWanted);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(pages.at(0).at(0).toString(), QString("settings"));
        support::keepPictures(*m_dialog, changeTheme(), "overview", {QSize(1024, 640), QSize(1440, 900)});
        const WidgetWalk walk = walkWidgets(*m_dialog);
        QVERIFY2(walk.faults.isEmpty(), qPrintable(walk.faults.join('\n')));
    }

private:
    support::ThemeChanger changeTheme()
    {
        return [this](views::theme::ThemeChoice choice) { m_theme.choose(choice); };
    }
    void open()
    {
        m_dialog = new DiagramsDialog(*m_fleet->manager->lifecycle);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }
    static QLineEdit* field() { return seen<QLineEdit>("flow.device"); }
    static DiagramView* flow() { return seen<DiagramView>("flow.view"); }
    static BoxState stateOf(const QString& id)
    {
        const auto& boxes = flow()->diagram().boxes;
        const auto found = std::ranges::find(boxes, id, &DiagramBox::id);
        return found == boxes.end() ? BoxState::Count : found->state;
    }

    tests::FirstStart m_firstStart;
    views::theme::Theme m_theme{views::theme::ThemeChoice::Light};
    std::unique_ptr<tests::MadeUpFleet> m_fleet;
    QPointer<DiagramsDialog> m_dialog;
};

HANDFAST_TEST(DiagramsDialogTest)

} // namespace tst_diagrams_dialog

#include "tst_diagrams_dialog.moc"
