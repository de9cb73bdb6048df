// What the devices' page shows while a filter is being typed, and the sizes of its view menu.
#include "tests/support/test_program.h"
#include "tests/views/panes/fleet/devices_desk.h"
#include "tests/views/panes/hands.h"
#include "views/main_window/frame/filter_field.h"
#include "views/widgets/text_label.h"

#include <QAction>
#include <QMenu>
#include <QTest>

namespace tst_device_filtering {

using namespace views;
using models::tables::DeviceColumn;

class DeviceFilteringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_firstStart = std::make_unique<tests::FirstStart>(); }
    void init()
    {
        m_desk = std::make_unique<tests::DevicesDesk>(*m_firstStart);
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window));
    }
    void cleanup() { m_desk.reset(); }

    void noMenuIsAsHighAsTheWindow()
    {
        manage(5);
        m_desk->window.findChild<QAction*>(QStringLiteral("devices.view"))->trigger();
        auto* menu = support::seen<QMenu>(QStringLiteral("devices.viewMenu"));
        QVERIFY(menu);
        QList<QMenu*> menus = menu->findChildren<QMenu*>();
        QCOMPARE(menus.size(), 3);
        qsizetype columns = 0;
        for (const QMenu* below : menus)
            columns += below->actions().size();
        QCOMPARE(columns, qsizetype(DeviceColumn::ColumnCount) - 1); // all but the name
        for (const QMenu* each : menus << menu)
            QVERIFY2(each->sizeHint().height() < 560, qPrintable(each->objectName()));
        menu->close();
    }

    void theListStaysWhileAWordIsTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("rows");
        QTest::addColumn<QString>("said");
        QTest::newRow("V-1 unknown key") << "blah:foo" << 6 << "no filter is called 'blah'";
        QTest::newRow("V-1 unknown key among others") << "group:Even blah:foo" << 3 << "'blah'";
        QTest::newRow("V-1 unknown state") << "state:broken" << 6 << "no state is called 'broken'";
        QTest::newRow("V-1 a key is being typed") << "gro" << 6 << "No device has “gro” so far";
        QTest::newRow("V-1 a value is being typed") << "group:Ev" << 6 << "No device has “group:Ev” so far";
        QTest::newRow("V-1 understood") << "group:Even" << 3 << "";
    }
    void theListStaysWhileAWordIsTyped()
    {
        QFETCH(QString, text);
        QFETCH(QString, said);
        manage(6);
        for (int length = 1; length <= text.size(); ++length) { // letter by letter
            m_desk->page->setTypedFilterText(text.left(length));
            QTRY_VERIFY2(m_desk->model.rowCount() > 0, qPrintable(text.left(length)));
            QVERIFY(shown("devicesTable"));
        }
        QTEST(m_desk->model.rowCount(), "rows");
        QCOMPARE(shown("filterNotice"), !said.isEmpty());
        QVERIFY(notice().contains(said));
        m_desk->page->setTypedFilterText({});
        QTRY_COMPARE(m_desk->model.rowCount(), 6);
        QVERIFY(!shown("filterNotice"));
    }
    void whoPressesEnterIsToldThatNobodyMatches()
    {
        manage(6);
        auto* field = m_desk->window.findChild<main_window::FilterField*>();
        support::click(field);
        QTest::keyClicks(field, QStringLiteral("nowhere"));
        QTRY_VERIFY(notice().contains(QStringLiteral("nowhere")));
        QVERIFY(shown("devicesTable"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(m_desk->model.rowCount(), 0);
        QVERIFY(shown("devicesNoMatch"));
        QVERIFY(!shown("filterNotice"));
        m_desk->window.showPage(QStringLiteral("devices"),
                                QStringLiteral("nobody")); // nor is a link kept waiting
        QTRY_VERIFY(shown("devicesNoMatch"));
    }
    void theFieldGoesOnSayingWhatIsWrong()
    {
        manage(6);
        QString problem;
        QObject::connect(m_desk->page, &main_window::Page::filterReplied, m_desk->page,
                         [&](const main_window::FilterReply& reply) { problem = reply.problem; });
        m_desk->page->setTypedFilterText(QStringLiteral("blah:foo"));
        QVERIFY(problem.contains(QStringLiteral("blah")));
        manage(7); // the list tells of itself again
        QTRY_COMPARE(m_desk->model.rowCount(), 7);
        QVERIFY(problem.contains(QStringLiteral("blah")));
    }

private:
    void manage(int devices) { m_desk->manage(devices); }
    [[nodiscard]] bool shown(const char* name) const
    {
        return m_desk->page->findChild<QWidget*>(QString::fromLatin1(name))->isVisible();
    }
    [[nodiscard]] QString notice() const
    {
        return m_desk->page->findChild<widgets::TextLabel*>(QStringLiteral("filterNotice.words"))->text();
    }

    std::unique_ptr<tests::FirstStart> m_firstStart;
    std::unique_ptr<tests::DevicesDesk> m_desk;
};

HANDFAST_TEST(DeviceFilteringTest)

} // namespace tst_device_filtering

#include "tst_device_filtering.moc"
