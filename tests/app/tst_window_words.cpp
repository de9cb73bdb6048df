// The whole window with every page, as the program makes it: what people read in it is words, not the marks
// of a plural that nobody translated, and all of it can be reached by its name.
#include "app/manager/desktop.h"
#include "app/manager/translations.h"
#include "models/lifecycle/certificates/certificates.h"
#include "tests/support/test_program.h"
#include "tests/views/panes/hands.h"
#include "tests/views/widget_walk.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>

namespace tst_window_words {

using namespace support;

namespace {

const QStringList pagesInTheirOrder{
    "overview",         "devices",       "topology",     "sessions",
    "groups",           "time-machine",  "certificates", "certificate-profiles",
    "ssl-tls-profiles", "scep-profiles", "templates",    "variables",
    "migration",        "pending",       "versions",     "log",
    "events",           "settings",      "doctor",       "welcome"};

void addModel(QStringList& words, const QAbstractItemModel& model)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        words << model.headerData(column, Qt::Horizontal).toString();
        for (int row = 0; row < model.rowCount(); ++row) {
            words << model.index(row, column).data().toString();
            words << model.index(row, column).data(Qt::ToolTipRole).toString();
        }
    }
}

/// All that can be read in a window, now or by pointing at it.
QStringList wordsIn(const QWidget& window)
{
    QStringList words{window.windowTitle()};
    for (const QAction* action : window.findChildren<QAction*>())
        words << action->text() << action->toolTip() << action->statusTip();
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        words << widget->toolTip() << widget->statusTip() << widget->accessibleName();
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            words << label->text();
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            words << button->text();
        else if (const auto* line = qobject_cast<const QLineEdit*>(widget))
            words << line->placeholderText() << line->text();
        else if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
            for (int i = 0; i < tabs->count(); ++i)
                words << tabs->tabText(i);
        else if (const auto* view = qobject_cast<const QAbstractItemView*>(widget); view && view->model())
            addModel(words, *view->model());
    }
    return words;
}

} // namespace

class WindowWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString passphrase = m_directory.filePath("passphrase");
        QFile file(passphrase);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("open sesame\n") > 0);
        file.close();
        app::manager::ApplicationOptions options;
        options.dataDirectory = m_directory.filePath("data");
        options.passphraseFile = passphrase;
        auto opened = app::manager::Application::open(options);
        QVERIFY2(opened, opened ? "" : opened.error().detail.c_str());
        m_application = std::move(*opened);
        m_theme = std::make_unique<views::theme::Theme>(views::theme::ThemeChoice::Light);
        m_desktop = std::make_unique<app::manager::Desktop>(app::manager::DesktopParts{
            .application = *m_application, .theme = *m_theme, .dropDirectory = {}, .managerName = "words"});
        m_desktop->window().resize(1440, 900);
        m_desktop->window().show();
        QVERIFY(QTest::qWaitForWindowActive(&m_desktop->window()));
    }
    void cleanupTestCase()
    {
        m_desktop.reset();
        m_theme.reset();
        m_application.reset();
    }

    void thePagesAreInTheOrderOfTheRail() { QCOMPARE(m_desktop->window().pageIds(), pagesInTheirOrder); }
    void oneOfEach()
    {
        edit({"set mgt-config devices 001", "set template branch description one",
              "set template-stack branches templates branch", "set template-stack branches devices 001"});
        walkAllPages();
        QTRY_COMPARE(wordsWith("pending change"), QStringList{"4 pending changes"});
    }
    void aSingleChange()
    {
        QVERIFY(m_application->lifecycle().revert());
        edit({"set mgt-config devices 001"});
        QTRY_COMPARE(wordsWith("pending change"), QStringList{"1 pending change"});
    }
    void everyDialog_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("button");
        for (const char* name :
             {"certificates.generate", "certificates.import", "certificate-profiles.add",
              "ssl-tls-profiles.add", "templates.addStack", "templates.addTemplate", "templates.edit",
              "templates.client", "templates.push", "templates.delete", "certificates.export",
              "certificates.delete", "certificate-profiles.edit", "certificate-profiles.delete",
              "ssl-tls-profiles.edit", "ssl-tls-profiles.delete"})
            QTest::newRow(name) << QString(name).section('.', 0, 0) << name + QString(".button");
        QTest::newRow("commit") << "pending" << "action.commit.button";
        QTest::newRow("revert") << "pending" << "action.revert.button";
        QTest::newRow("authorization") << "settings" << "authorization.add";
    }
    void everyDialog()
    {
        QFETCH(QString, page);
        QFETCH(QString, button);
        edit({"set template branch description one", "set template-stack branches templates branch",
              "set template-stack branches devices 001",
              "set panorama certificate-profile Devices use-crl yes",
              "set deviceconfig setting management secure-conn-server check-authorization-list yes",
              "set panorama ssl-tls-service-profile Server protocol-settings min-version tls1-2"});
        makeCertificate();
        m_desktop->window().showPage(page);
        if (const QString action = button.section('.', 0, 1);
            action == "templates.client" || action == "templates.delete") {
            QTRY_VERIFY(seen("details.more"));
            clickMore(action);
        } else {
            QTRY_VERIFY(seen<QAbstractButton>(button) && seen<QAbstractButton>(button)->isEnabled());
            click(seen(button));
        }
        QTRY_VERIFY(QApplication::activeModalWidget());
        readWords(*QApplication::activeModalWidget());
        checkNames(*QApplication::activeModalWidget());
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }
    void combosWereAmongThem() { QVERIFY(m_comboBoxes > 5); }

private:
    void edit(const std::vector<std::string>& commands)
    {
        std::vector<models::config::Edit> edits;
        for (const std::string& command : commands) {
            const auto words = models::config::splitWords(command);
            const auto parsed = models::config::parseEdits(*words);
            QVERIFY2(parsed, command.c_str());
            edits.insert(edits.end(), parsed->begin(), parsed->end());
        }
        const auto done = m_application->lifecycle().edit(edits);
        QVERIFY2(done, done ? "" : done.error().detail.c_str());
    }
    /// Once: something for the dialogs of the certificates page.
    void makeCertificate()
    {
        auto& lifecycle = m_application->lifecycle();
        if (lifecycle.candidate().panorama.certificates.contains("Root"))
            return;
        models::lifecycle::GenerateRequest request;
        request.name = "Root";
        request.subject = "Root";
        request.role = session::pki::CertificateRole::CertificateAuthority;
        models::lifecycle::generateCertificate(lifecycle, request, [](const auto&) {});
        QTRY_VERIFY_WITH_TIMEOUT(lifecycle.candidate().panorama.certificates.contains("Root"), 30'000);
    }
    static void readWords(const QWidget& window)
    {
        int read = 0;
        for (const QString& words : wordsIn(window)) {
            read += words.isEmpty() ? 0 : 1;
            QVERIFY2(!words.contains("%n") && !words.contains("(s)"), qPrintable(words));
        }
        QVERIFY2(read > 3, "nothing was read");
    }
    void walkAllPages()
    {
        // The pages look at the models a moment later, and this one only while it is seen.
        m_desktop->window().showPage(QStringLiteral("templates"));
        const auto* stacks = m_desktop->window().findChild<QTableView*>("templates.table")->model();
        QTRY_COMPARE(stacks->rowCount(), 2);
        for (const QString& page : m_desktop->window().pageIds()) {
            m_desktop->window().showPage(page);
            QTRY_VERIFY(m_desktop->window().findChild<QWidget*>("page." + page)->isVisible());
            readWords(m_desktop->window());
            checkNames(m_desktop->window());
        }
    }
    void checkNames(const QWidget& window)
    {
        const support::WidgetWalk walk = support::walkWidgets(window);
        QVERIFY2(walk.faults.isEmpty(), qPrintable("\n  " + walk.faults.join("\n  ")));
        QVERIFY(walk.focusable > 0);
        m_comboBoxes += walk.comboBoxes;
    }
    QStringList wordsWith(const QString& part) const
    {
        QStringList found;
        for (const QLabel* label : m_desktop->window().findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(part))
                found << label->text();
        return found;
    }

    const app::manager::Translations m_translations;
    QTemporaryDir m_directory;
    int m_comboBoxes = 0;
    std::unique_ptr<app::manager::Application> m_application;
    std::unique_ptr<views::theme::Theme> m_theme;
    std::unique_ptr<app::manager::Desktop> m_desktop;
};

HANDFAST_TEST(WindowWordsTest)

} // namespace tst_window_words

#include "tst_window_words.moc"
