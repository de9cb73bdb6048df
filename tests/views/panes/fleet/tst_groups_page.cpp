#include "views/panes/fleet/groups_page.h"

#include "tests/support/test_program.h"
#include "tests/views/panes/hands.h"
#include "tests/views/panes/page_window.h"
#include "views/theme/proxy_style.h"

#include <QMessageBox>
#include <QTableView>

namespace tst_groups_page {

using namespace support;

/// By mouse and keys: a push to a group asks first, for it and the groups below it.
class GroupsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<PageWindow>();
        m_desk->window().addPage(new views::panes::GroupsPage(m_desk->lifecycle()));
        m_desk->estate().edit("set mgt-config devices 001\nset mgt-config devices 002\n"
                              "set mgt-config devices 003\n"
                              "set device-group emea devices 001\n"
                              "set device-group berlin parent-dg emea\n"
                              "set device-group berlin devices 002\n"
                              "set log-collector-group logs\n"
                              "set wildfire-appliance-cluster forest");
        m_desk->lifecycle().commit({}, {});
        QTRY_VERIFY(!m_desk->lifecycle().hasPendingChanges());
        m_desk->estate().edit("set device-group emea devices 003");
        QVERIFY(m_desk->show("groups"));
        QTRY_VERIFY(seen<QTableView>("groups.table"));
    }
    void cleanupTestCase() { m_desk.reset(); }

    void aPushAsksForAllBelowOfWhatRuns()
    {
        clickRow(seen<QTableView>("groups.table"), "emea");
        QTRY_VERIFY(button()->isEnabled());
        click(button());
        QTRY_VERIFY(seen("message.confirm"));
        QCOMPARE(headline(), "Push emea to 2 device(s)?"); // 003 is not committed
        QTest::keyClick(seen<QDialog>("message"), Qt::Key_Escape);
        QTRY_VERIFY(!seen<QDialog>("message"));
        QVERIFY2(m_desk->lifecycle().jobs().size() == 1, "only the commit");
        click(button());
        QTRY_VERIFY(seen("message.confirm"));
        click(seen("message.confirm"));
        QTRY_VERIFY(seen<QDialog>("message") && !seen("message.confirm"));
        QCOMPARE(headline(), "emea was not pushed."); // there is no engine here
        QTest::keyClick(seen<QDialog>("message"), Qt::Key_Escape);
        QTRY_VERIFY(!seen<QDialog>("message"));
    }
    void aGroupOfNobodyIsToldOf()
    {
        clickRow(seen<QTableView>("groups.table"), "logs");
        QTRY_VERIFY(button()->isEnabled());
        click(button());
        QTRY_VERIFY(seen<QDialog>("message"));
        QVERIFY(!seen("message.confirm"));
        QCOMPARE(headline(), "logs was not pushed.");
        QTest::keyClick(seen<QDialog>("message"), Qt::Key_Escape);
        QTRY_VERIFY(!seen<QDialog>("message"));
    }
    void aClusterIsNotPushed()
    {
        clickRow(seen<QTableView>("groups.table"), "forest");
        QTRY_VERIFY(!button()->isEnabled());
        using views::theme::ButtonVariant;
        QCOMPARE(views::theme::variantOf(button()), ButtonVariant::Secondary);
        QCOMPARE(views::theme::variantOf(seen("groups.edit.button")), ButtonVariant::Primary);
    }

private:
    static QAbstractButton* button() { return seen<QAbstractButton>("groups.push.button"); }
    static QString headline() { return seen<QMessageBox>("message")->text(); }

    std::unique_ptr<PageWindow> m_desk;
};

HANDFAST_TEST(GroupsPageTest)

} // namespace tst_groups_page

#include "tst_groups_page.moc"
