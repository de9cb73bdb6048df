#include "tests/support/test_program.h"
#include "tests/views/panes/hands.h"
#include "tests/views/panes/page_window.h"
#include "views/dialogs/change/commit_dialog.h"
#include "views/panes/change/change_desk.h"
#include "views/panes/change/pending_page.h"

#include <QLabel>
#include <QTabWidget>
#include <QTableView>

namespace tst_commit_dialog {

using namespace support;

/// By mouse and keys: see what is pending, be refused while it is wrong, mend it, commit.
class CommitDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<PageWindow>();
        auto* page = new views::panes::PendingPage(m_desk->lifecycle());
        m_desk->window().addPage(page);
        m_binding = new views::panes::ChangeDesk(m_desk->window(), m_desk->lifecycle(), *page);
        connect(&m_desk->lifecycle(), &models::lifecycle::Lifecycle::candidateChanged, &m_desk->window(),
                [this] { showBar(); });
        QVERIFY(m_desk->show("pending"));
    }
    void cleanup() { m_desk.reset(); }

    void commitsWhatIsRight()
    {
        m_desk->estate().edit("set deviceconfig system ip-address mgmt.example.net\n"
                              "set template branch description \"all branches\"");
        QTRY_VERIFY(changes() && changes()->model()->rowCount() >= 2);
        clickRow(changes(), "deviceconfig system ip-address");
        QTRY_COMPARE(seen<QLabel>("details.name")->text(), "Management Address");
        openCommit();
        QTRY_COMPARE(seen<QLabel>("wait")->text(), "No session ends by this commit."); // D13
        type(seen("description"), "first words");
        QTRY_VERIFY(seen<QAbstractButton>("accept")->isEnabled());
        QTest::keyClick(seen("description"), Qt::Key_Return);
        QTRY_VERIFY(!seen<QDialog>("commitDialog"));
        QCOMPARE(m_desk->lifecycle().running().manager.address, "mgmt.example.net");
        QVERIFY(m_desk->lifecycle().jobs().back().description.ends_with("first words"));
        QTRY_VERIFY2(!changes(), "nothing is pending any more");
    }
    void aPlanWithOpenConditionsIsNotPassedInSilence() // E8
    {
        m_desk->estate().edit("set template branch description \"all branches\"");
        openCommit();
        auto* dialog = seen<views::dialogs::CommitDialog>("commitDialog");
        QTRY_VERIFY(seen<QAbstractButton>("accept")->isEnabled());
        dialog->setPlan("Change the server certificate", {"Every device trusts what the server will show"});
        QVERIFY(!seen<QAbstractButton>("accept")->isEnabled());
        QVERIFY2(seen<QLabel>("plan")->text().contains("Every device trusts"), "what it waits for");
        click(seen("passesPlan"));
        type(seen("description"), "because");
        QTRY_VERIFY(seen<QAbstractButton>("accept")->isEnabled());
        click(seen("accept"));
        QTRY_VERIFY(!seen<QDialog>("commitDialog"));
        QVERIFY2(m_desk->lifecycle().jobs().back().description.ends_with(
                     "because (past the open conditions of the migration)"),
                 m_desk->lifecycle().jobs().back().description.c_str());
    }
    void errorsKeepItShut()
    {
        m_desk->estate().edit("set panorama certificate-profile Empty use-crl yes");
        openCommit();
        QVERIFY(!seen<QAbstractButton>("accept")->isEnabled());
        QTRY_COMPARE(seen<QLabel>("obstacle")->text(), "Mend the errors first.");
        QVERIFY2(seesText("C2"), "the rule is named");
        QTest::keyClick(seen("description"), Qt::Key_Return);
        QVERIFY2(seen<QDialog>("commitDialog"), "Enter must not get around it");
        m_desk->estate().edit("delete panorama certificate-profile Empty\n"
                              "set template branch description mended");
        QTRY_VERIFY2(seen<QAbstractButton>("accept")->isEnabled(), "it follows the candidate");
        QTest::keyClick(seen<QDialog>("commitDialog"), Qt::Key_Escape);
        QTRY_VERIFY(!seen<QDialog>("commitDialog"));
        QVERIFY(m_desk->lifecycle().running().templates.empty());
    }
    void validateShowsTheFindings()
    {
        m_desk->estate().edit("set panorama certificate-profile Empty use-crl yes");
        QTRY_VERIFY(m_desk->window().actions().validate->isEnabled());
        click(seen(m_desk->window().actions().validate->objectName() + ".button"));
        QTRY_VERIFY(seen<QTableView>("pending.findings"));
        auto* findings = seen<QTableView>("pending.findings");
        QTRY_VERIFY(rowWith(findings, "Error") >= 0);
        QVERIFY(rowWith(findings, "C2") >= 0);
        click(seen(m_desk->window().actions().preview->objectName() + ".button"));
        QTRY_VERIFY(changes());
    }
    void takesBackTheLastEdit()
    {
        m_desk->estate().edit("set template branch description one");
        m_desk->estate().edit("set template branch description two");
        QTRY_VERIFY(changes());
        click(seen("pending.undo.button"));
        QTRY_COMPARE(m_desk->lifecycle().candidate().templates.at("branch").description, "one");
    }

private:
    void showBar()
    {
        views::main_window::PendingChanges pending;
        pending.changes =
            int(models::config::diff(m_desk->lifecycle().running(), m_desk->lifecycle().candidate()).size());
        m_desk->window().setPending(pending);
    }
    void openCommit()
    {
        QTRY_VERIFY(m_desk->window().actions().commit->isEnabled());
        click(seen(m_desk->window().actions().commit->objectName() + ".button"));
        QTRY_VERIFY(seen<QDialog>("commitDialog"));
    }
    static QTableView* changes() { return seen<QTableView>("pending.changes"); }
    static bool seesText(const QString& text)
    {
        for (const QLabel* label : seen<QDialog>("commitDialog")->findChildren<QLabel*>())
            if (label->isVisible() && label->text() == text)
                return true;
        return false;
    }

    std::unique_ptr<PageWindow> m_desk;
    QObject* m_binding = nullptr; // the window's child
};

HANDFAST_TEST(CommitDialogTest)

} // namespace tst_commit_dialog

#include "tst_commit_dialog.moc"
