#include "views/panes/templates_page.h"

#include "tests/views/panes/hands.h"
#include "tests/views/panes/page_window.h"

#include <QLabel>
#include <QTableView>

using namespace support;

/// By mouse and keys: the stacks, what their devices present, a push that nobody can take.
class TemplatesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<PageWindow>();
        m_desk->window().addPage(new views::panes::TemplatesPage(m_desk->lifecycle()));
        QVERIFY(m_desk->show("templates"));
    }
    void cleanupTestCase() { m_desk.reset(); }

    void startsEmptyWithWords()
    {
        QTRY_VERIFY(!seen("templates.table"));
        QVERIFY(!seen("templates.push.button"));
    }
    void aStackWithoutTemplatesCanNotBeEdited()
    {
        m_desk->estate().edit("set template-stack branches description \"all branches\"");
        QTRY_VERIFY(seen("templates.table"));
        click(seen("templates.edit.button"));
        QTRY_VERIFY(seen<QDialog>("message"));
        QTest::keyClick(seen<QDialog>("message"), Qt::Key_Escape);
        QTRY_VERIFY(!seen<QDialog>("message"));
        QVERIFY2(!seen<QAbstractButton>("templates.push.button")->isEnabled(), "it has no devices");
    }
    void e3_theClientSettingsAreEdited()
    {
        m_desk->estate().edit("set template branch description branch");
        m_desk->estate().edit("set template-stack branches templates branch");
        QTRY_VERIFY(rowWith(seen<QTableView>("templates.table"), "branch") >= 0);
        click(seen("templates.edit.button"));
        QTRY_VERIFY(seen<QDialog>("clientSettingsDialog"));
        click(seen("check-server-identity"));
        click(seen("accept"));
        QTRY_VERIFY(m_desk->lifecycle()
                        .candidate()
                        .templates.at("branch")
                        .device.secureConnClient.checkServerIdentity);
    }
    void aPushWithoutSessionsIsRefusedInWords()
    {
        m_desk->estate().edit("set mgt-config devices 007");
        m_desk->estate().edit("set template-stack branches devices 007");
        QTRY_VERIFY(seen<QAbstractButton>("templates.push.button")->isEnabled());
        click(seen("templates.push.button"));
        QTRY_VERIFY(seen<QDialog>("message"));
        QTest::keyClick(seen<QDialog>("message"), Qt::Key_Escape);
        QTRY_VERIFY(!seen<QDialog>("message"));
        QVERIFY(m_desk->lifecycle().jobs().empty());
    }

private:
    std::unique_ptr<PageWindow> m_desk;
};

QTEST_MAIN(TemplatesPageTest)
#include "tst_templates_page.moc"
