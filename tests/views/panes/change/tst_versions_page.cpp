#include "views/panes/change/versions_page.h"

#include "models/lifecycle/commit/versions.h"
#include "tests/support/test_program.h"
#include "tests/views/panes/hands.h"
#include "tests/views/panes/page_window.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTableView>

#include <algorithm>

namespace tst_versions_page {

using namespace support;
using models::lifecycle::CommitOutcome;
using models::lifecycle::Comparison;
using models::lifecycle::ConfigurationChoice;
using session::base::PolicyVersion;

/// By mouse and keys: versions are listed, compared, and taken back into the candidate (panos 8).
class VersionsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<PageWindow>();
        commit("set template branch description one", "the first");
        commit("set template branch description two\nset template other", "the second");
        m_desk->window().addPage(new views::panes::VersionsPage(m_desk->lifecycle()));
        QVERIFY(m_desk->show("versions"));
    }
    void cleanupTestCase() { m_desk.reset(); }

    void theNewestStandsFirstAndRuns()
    {
        QTRY_VERIFY(table() && table()->model()->rowCount() == 3);
        QCOMPARE(table()->model()->index(0, 2).data().toString(), "the second");
        QCOMPARE(table()->model()->index(0, 3).data().toString(), "Running");
        QCOMPARE(table()->model()->index(1, 3).data().toString(), "Earlier");
    }
    void theRunningOneIsShownAtFirst()
    {
        // Its page has been there, unseen, since the first of them.
        auto* page = new views::panes::VersionsPage(m_desk->lifecycle());
        const auto* rows = page->findChild<QTableView*>();
        QTRY_COMPARE(rows->model()->rowCount(), 3);
        QCOMPARE(rows->currentIndex().row(), 0);
        const auto name = [page] { return page->findChild<QLabel*>("details.name")->text(); };
        const QString before = name();
        commit("set template branch description three", "the third");
        QTRY_COMPARE(rows->model()->rowCount(), 4);
        QCOMPARE(rows->currentIndex().row(), 0);
        QVERIFY(name() != before);
        QTRY_COMPARE(table()->model()->rowCount(), 4); // and of the one in sight, too
        QCOMPARE(table()->currentIndex().row(), 0);
        // What somebody has chosen stays.
        page->findChild<QTableView*>()->selectRow(2);
        const QString chosen = name();
        commit("set template branch description two", "the second");
        QTRY_COMPARE(rows->model()->rowCount(), 5);
        QCOMPARE(rows->currentIndex().row(), 3);
        QCOMPARE(name(), chosen);
        delete page;
    }
    void anEarlierOneIsComparedWithWhatRuns()
    {
        clickRow(table(), "the first");
        click(seen("versions.compare.button"));
        QTRY_VERIFY(seen<QTableView>("differences"));
        const QAbstractItemModel* rows = seen<QTableView>("differences")->model();
        QCOMPARE(rows->rowCount(), 2);
        QCOMPARE(rows->index(0, 1).data().toString(), "template branch description");
        QCOMPARE(rows->index(0, 2).data().toString(), "one");
        QCOMPARE(rows->index(0, 3).data().toString(), "two");
    }
    void swappingTurnsTheCommandsRound()
    {
        click(seen("swap"));
        QTRY_COMPARE(commands(), "delete template other\nset template branch description one");
        click(seen("swap"));
        QTRY_COMPARE(commands(), "set template branch description two\nset template other");
    }
    void theSameTwiceIsSaid()
    {
        choose(seen<QComboBox>("before"), "Running");
        QTRY_VERIFY(seesText("No difference"));
        click(seen("close"));
        QTRY_VERIFY(!seen("compareDialog"));
    }
    void anEarlierOneIsLoadedAndTakenBack()
    {
        m_desk->estate().edit("set template pending");
        clickRow(table(), "the first");
        click(seen("versions.load.button"));
        QTRY_VERIFY(seesText("The changes that are pending go"));
        QCOMPARE(m_desk->lifecycle().candidate().templates.size(), 3U);
        click(seen("message.confirm"));
        QTRY_COMPARE(m_desk->lifecycle().candidate().templates.size(), 1U);
        QCOMPARE(m_desk->lifecycle().candidate().templates.at("branch").description, "one");
        QVERIFY(m_desk->lifecycle().undo());
        QCOMPARE(m_desk->lifecycle().candidate().templates.size(), 3U);
    }
    void aVersionThatIsNotKeptIsAnError()
    {
        std::optional<session::base::Result<Comparison>> answer;
        models::lifecycle::compare(m_desk->lifecycle(),
                                   {ConfigurationChoice::Kind::Version, PolicyVersion{99}}, {},
                                   [&](const auto& comparison) { answer = comparison; });
        QTRY_VERIFY(answer);
        QCOMPARE(answer->error().code, session::base::ErrorCode::NotFound);
        std::optional<session::base::Result<>> loaded;
        models::lifecycle::loadVersion(m_desk->lifecycle(), PolicyVersion{99},
                                       [&](const auto& result) { loaded = result; });
        QTRY_VERIFY(loaded);
        QVERIFY(!*loaded);
        QCOMPARE(m_desk->lifecycle().candidate().templates.size(), 3U);
    }

private:
    void commit(const std::string& commands, const std::string& description)
    {
        m_desk->estate().edit(commands);
        bool isDone = false;
        m_desk->lifecycle().commit(description, [&](const CommitOutcome& outcome) {
            QVERIFY(outcome.version);
            isDone = true;
        });
        QTRY_VERIFY(isDone);
    }
    [[nodiscard]] static bool seesText(const QString& text)
    {
        const auto widgets = QApplication::allWidgets();
        return std::ranges::any_of(widgets, [&](const QWidget* widget) {
            const auto* label = qobject_cast<const QLabel*>(widget);
            return label && label->isVisible() && label->text().contains(text);
        });
    }
    [[nodiscard]] static QTableView* table() { return seen<QTableView>("versions.table"); }
    [[nodiscard]] static QString commands()
    {
        const auto* dialog = seen<QDialog>("compareDialog");
        const auto* text = dialog ? dialog->findChild<QPlainTextEdit*>("commands") : nullptr; // behind a tab
        return text ? text->toPlainText() : QString();
    }

    std::unique_ptr<PageWindow> m_desk;
};

HANDFAST_TEST(VersionsPageTest)

} // namespace tst_versions_page

#include "tst_versions_page.moc"
