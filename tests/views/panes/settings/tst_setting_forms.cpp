// Forms that are made from the schema: of templates and stacks, of appliances and groups, of the manager;
// from a finding, a change or an effective value to its field. F-1, F-2. By mouse and keys.
#include "views/panes/change/pending_page.h"
#include "views/panes/change/templates_page.h"
#include "views/panes/change/variables_page.h"
#include "views/panes/fleet/groups_page.h"
#include "views/panes/settings/setting_guide.h"
#include "views/panes/settings/settings_page.h"

#include "tests/support/test_program.h"
#include "tests/views/panes/fleet_fixture.h"
#include "tests/views/panes/hands.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>

namespace tst_setting_forms {

using namespace support;

class SettingFormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_firstStart = std::make_unique<tests::FirstStart>(); }
    void init()
    {
        m_fleet = std::make_unique<tests::MadeUpFleet>(*m_firstStart);
        m_theme = std::make_unique<views::theme::Theme>(views::theme::ThemeChoice::Light);
        m_window = std::make_unique<views::main_window::MainWindow>(*m_theme);
        m_window->addPage(new views::panes::TemplatesPage(lifecycle()));
        m_window->addPage(new views::panes::VariablesPage(lifecycle()));
        m_window->addPage(new views::panes::GroupsPage(lifecycle()));
        m_window->addPage(new views::panes::PendingPage(lifecycle()));
        m_window->addPage(new views::panes::SettingsPage(lifecycle()));
        new views::panes::SettingGuide(*m_window, lifecycle());
        m_window->resize(1440, 900);
        edit("set mgt-config devices 007\nset log-collector 0900\n"
             "set template base description base\nset template second description more\n"
             "set template-stack branches templates [ base second ]\n"
             "set template-stack branches devices 007");
    }
    void cleanup()
    {
        m_window.reset();
        m_theme.reset();
        m_fleet.reset();
    }

    void aTemplateIsEditedInSections()
    {
        openSettings("base");
        QVERIFY(!seen("config.deviceconfig.setting.management.idle-timeout"));
        clickRow(sections(), "Administration");
        auto* idle = seen<QSpinBox>("config.deviceconfig.setting.management.idle-timeout");
        QVERIFY(idle);
        type(idle, "2000");
        QVERIFY2(!seen<QAbstractButton>("accept")->isEnabled(), "out of range");
        QVERIFY(seen<QLabel>("obstacle")->text().contains("1440"));
        type(idle, "45");
        click(seen("accept"));
        QTRY_COMPARE(candidate().templates.at("base").device.management.idleTimeout, 45);
    }
    void whatActsOnNothingIsSaid()
    {
        openSettings("base");
        clickRow(sections(), "Administration");
        QVERIFY(isSaid("no effect here"));
        clickRow(sections(), "Managers");
        QVERIFY(!isSaid("no effect here"));
    }
    void aChoiceBringsItsFields()
    {
        openSettings("branches");
        clickRow(sections(), "Secure client communication");
        const QString client = "config.deviceconfig.setting.management.secure-conn-client.certificate-type";
        QVERIFY(!seen(client + ".issued.signed-by"));
        choose(seen<QComboBox>(client), "Issued here: one for each device");
        QVERIFY(seen(client + ".issued.signed-by"));
        QVERIFY(!seen(client + ".local.certificate"));
        choose(seen<QComboBox>(client), "None: predefined certificate");
        QVERIFY(!seen(client + ".issued.signed-by"));
    }
    void entriesOfAListAreSavedWithTheRest() // F-1, D5
    {
        const auto entries = [this]() -> const auto& {
            return candidate().templates.at("base").device.secureConnServer.authorizationList;
        };
        openSettings("base");
        clickRow(sections(), "Secure server communication");
        QVERIFY2(!seen<QListWidget>("authorization-list"), "nothing is customized: there is no list");
        const QString node = "config.deviceconfig.setting.management.secure-conn-server.customize";
        click(seen<QCheckBox>(node));
        auto* list = seen<QListWidget>("authorization-list");
        QVERIFY(list);
        QTRY_VERIFY2(seen<QAbstractButton>("add.Authorization List")->height() > 10, "it has its room");
        QVERIFY(!seen<QAbstractButton>("edit.Authorization List")->isEnabled());
        click(seen("add.Authorization List"));
        QTRY_VERIFY(seen<QDialog>("entryDialog"));
        auto* dialog = seen<QDialog>("entryDialog");
        QVERIFY(!seenIn<QAbstractButton>(dialog, "accept")->isEnabled());
        type(seenIn<QLineEdit>(dialog, "name"), "hq");
        choose(seenIn<QComboBox>(dialog, "identifier"), seenIn<QComboBox>(dialog, "identifier")->itemText(0));
        const bool isSubject = seenIn<QComboBox>(dialog, "type")->currentText() == "Common Name";
        type(seenIn<QLineEdit>(dialog, "value"), "fw.example.net");
        click(seenIn<QAbstractButton>(dialog, "accept"));
        QTRY_VERIFY(!seen<QDialog>("entryDialog"));
        QCOMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().startsWith("hq: "));
        QVERIFY(list->item(0)->text().endsWith(", fw.example.net"));
        QVERIFY2(entries().empty(), "only drafted");
        click(seen("add.Authorization List"));
        QTRY_VERIFY(seen<QDialog>("entryDialog"));
        dialog = seen<QDialog>("entryDialog");
        type(seenIn<QLineEdit>(dialog, "name"), "hq"); // taken by the draft
        QVERIFY(!seenIn<QAbstractButton>(dialog, "accept")->isEnabled());
        type(seenIn<QLineEdit>(dialog, "name"), "lab");
        type(seenIn<QLineEdit>(dialog, "value"), "lab.example.net");
        click(seenIn<QAbstractButton>(dialog, "accept"));
        QTRY_COMPARE(list->count(), 2);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(1)).center());
        click(seen("remove.Authorization List"));
        QTRY_COMPARE(list->count(), 1);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY(seen<QDialog>("entryDialog"));
        QVERIFY2(seenIn<QLineEdit>(seen<QDialog>("entryDialog"), "name")->isReadOnly(), "and stays open");
        QTest::keyClick(seen<QDialog>("entryDialog"), Qt::Key_Escape);
        QTRY_VERIFY(!seen<QDialog>("entryDialog"));
        click(seen<QCheckBox>(node)); // off, and on again
        QVERIFY(!seen<QListWidget>("authorization-list"));
        click(seen<QCheckBox>(node));
        click(seen("accept"));
        QTRY_VERIFY(!seen<QDialog>("settingsDialog"));
        QCOMPARE(entries().size(), 1U);
        QCOMPARE(entries().at("hq").value, std::string("fw.example.net"));
        QCOMPARE(entries().at("hq").identifier == "subject", isSubject);
    }
    void entriesOfOtherObjectsAreChosen() // panos 4.4
    {
        edit("set log-collector-group LCs logfwd-setting collectors 0900");
        QVERIFY(show("groups"));
        QTRY_VERIFY(seen<QTableView>("groups.table"));
        clickRow(seen<QTableView>("groups.table"), "LCs");
        click(seen("groups.edit.button"));
        QTRY_VERIFY(seen<QDialog>("settingsDialog"));
        clickRow(sections(), "Log forwarding");
        click(seen("add.Devices"));
        QTRY_VERIFY(seen<QDialog>("entryDialog"));
        auto* dialog = seen<QDialog>("entryDialog");
        QCOMPARE(seenIn<QComboBox>(dialog, "name")->currentText(), "007");
        click(seenIn<QAbstractButton>(dialog, "accept"));
        QTRY_VERIFY(!seen<QDialog>("entryDialog"));
        click(seen("accept"));
        QTRY_VERIFY(!seen<QDialog>("settingsDialog"));
        QVERIFY(candidate().logCollectorGroups.at("LCs").devices.contains("007"));
    }
    void theOrderOfTemplatesIsASettingOfTheStack()
    {
        openSettings("branches");
        clickRow(seen<QListWidget>("templates"), "second");
        click(seen("templates.up"));
        click(seen("accept"));
        QTRY_COMPARE(candidate().templateStacks.at("branches").templates,
                     (std::vector<std::string>{"second", "base"}));
    }
    void aChangeLeadsToItsField() // F-2
    {
        edit("set template second config deviceconfig setting management idle-timeout 7");
        QVERIFY(show("pending"));
        QTRY_VERIFY(seen<QTableView>("pending.changes"));
        const QString path = "template second config deviceconfig setting management idle-timeout";
        QTRY_VERIFY(rowWith(seen<QTableView>("pending.changes"), path) >= 0);
        clickRow(seen<QTableView>("pending.changes"), path);
        click(seen("pending.open.button"));
        QTRY_VERIFY(seen<QDialog>("settingsDialog"));
        auto* idle = seen<QSpinBox>("config.deviceconfig.setting.management.idle-timeout");
        QVERIFY2(idle && idle->value() == 7, "the section of the setting is open");
        QTRY_VERIFY(idle->hasFocus());
        QTest::keyClick(seen<QDialog>("settingsDialog"), Qt::Key_Escape);
    }
    void aFindingLeadsToItsField() // F-2
    {
        edit("set template base config deviceconfig system panorama local-panorama panorama-server $nobody");
        QVERIFY(show("pending"));
        QTRY_VERIFY(seen<QTableView>("pending.changes"));
        auto* bar = m_window->findChild<QTabBar*>();
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(1).center());
        QTRY_VERIFY(seen<QTableView>("pending.findings"));
        auto* table = seen<QTableView>("pending.findings");
        int row = 0;
        while (row < table->model()->rowCount() &&
               !table->model()->index(row, 3).data().toString().contains("panorama-server"))
            ++row;
        QVERIFY2(row < table->model()->rowCount(), "a variable that nobody defines");
        const QPoint place = table->visualRect(table->model()->index(row, 2)).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place);
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY(seen<QDialog>("settingsDialog"));
        QTRY_VERIFY(seen<QLineEdit>("config.deviceconfig.system.panorama.local-panorama.panorama-server"));
    }
    void theManagersSettingsAreGenerated() // F-1, F-3, S-4
    {
        edit("set deviceconfig setting management max-audit-versions 10");
        QVERIFY(show("pending"));
        QTRY_VERIFY(seen<QTableView>("pending.changes"));
        const QString path = "deviceconfig setting management max-audit-versions";
        QTRY_VERIFY(rowWith(seen<QTableView>("pending.changes"), path) >= 0);
        clickRow(seen<QTableView>("pending.changes"), path);
        click(seen("pending.open.button"));
        auto* versions = seen<QSpinBox>("setting.management.max-audit-versions");
        QTRY_VERIFY(versions && versions->hasFocus());
        QTest::keyClick(versions, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(versions, "25");
        QTRY_VERIFY(seen<QAbstractButton>("settings.apply")->isEnabled());
        click(seen("settings.apply"));
        QTRY_COMPARE(candidate().management.maxAuditVersions, 25);
    }
    void variablesAreAddedEditedAndTakenBack() // panos 4.2
    {
        QVERIFY(show("variables"));
        QTRY_VERIFY(seen("empty.variables.add.button"));
        click(seen("empty.variables.add.button"));
        QTRY_VERIFY(seen<QDialog>("variableDialog"));
        choose(seen<QComboBox>("place"), "Template base");
        type(seen("name"), "mgmt");
        choose(seen<QComboBox>("type"), "FQDN");
        type(seen("value"), "one.example");
        QVERIFY2(!seen<QAbstractButton>("accept")->isEnabled(), "a name begins with $");
        type(seen("name"), "$mgmt");
        click(seen("accept"));
        QTRY_COMPARE(candidate().templates.at("base").variables.at("$mgmt").value,
                     std::string("one.example"));
        QTRY_VERIFY(seen("variables.forDevice.button"));
        click(seen("variables.forDevice.button"));
        QTRY_VERIFY(seen<QDialog>("variableDialog"));
        choose(seen<QComboBox>("place"), "Stack branches");
        type(seen("serial"), "008");
        type(seen("value"), "own.example");
        QVERIFY2(!seen<QAbstractButton>("accept")->isEnabled(), "not in the stack");
        type(seen("serial"), "007");
        click(seen("accept"));
        QTRY_COMPARE(candidate().templateStacks.at("branches").devices.at("007").variables.at("$mgmt"),
                     (models::config::Variable{.type = "fqdn", .value = "own.example"}));
        QTRY_VERIFY(seen("variables.undo.button"));
        click(seen("variables.undo.button"));
        QTRY_VERIFY(candidate().templateStacks.at("branches").devices.at("007").variables.empty());
        clickRow(seen<QTableView>("variables.table"), "$mgmt");
        click(seen("variables.delete.button"));
        QTRY_VERIFY(seen("message.confirm"));
        click(seen("message.confirm"));
        QTRY_VERIFY(candidate().templates.at("base").variables.empty());
    }
    void groupsAreMadeMovedAndKept() // panos 4.3
    {
        QVERIFY(show("groups"));
        QTRY_VERIFY(seen("empty.groups.add.button"));
        click(seen("empty.groups.add.button"));
        QTRY_VERIFY(seen<QDialog>("groupDialog"));
        type(seen("name"), "EMEA");
        click(seen("accept"));
        QTRY_VERIFY(seen("groups.edit.button"));
        clickMore("groups.addBelow");
        QTRY_VERIFY(seen<QDialog>("groupDialog"));
        type(seen("name"), "Berlin");
        click(seen("devices.all"));
        click(seen("accept"));
        QTRY_COMPARE(candidate().deviceGroups.at("Berlin").parent, std::string("EMEA"));
        QVERIFY(candidate().deviceGroups.at("Berlin").devices.contains("007"));
        QTRY_COMPARE(seen<QLabel>("details.name")->text(), "Berlin");
        clickMore("groups.delete");
        QVERIFY2(messageSays("007"), "what is in it");
        clickRow(seen<QTableView>("groups.table"), "EMEA");
        clickMore("groups.delete");
        QVERIFY2(messageSays("Berlin"), "what is below it");
        clickRow(seen<QTableView>("groups.table"), "Berlin");
        click(seen("groups.edit.button"));
        QTRY_VERIFY(seen<QDialog>("groupDialog"));
        choose(seen<QComboBox>("parent-dg"), "Berlin");
        QVERIFY2(!seen<QAbstractButton>("accept")->isEnabled(), "below itself");
        choose(seen<QComboBox>("parent-dg"), "None");
        click(seen("accept"));
        QTRY_VERIFY(candidate().deviceGroups.at("Berlin").parent.empty());
        clickRow(seen<QTableView>("groups.table"), "EMEA");
        clickMore("groups.delete");
        QTRY_VERIFY(seen("message.confirm"));
        click(seen("message.confirm"));
        QTRY_VERIFY(!candidate().deviceGroups.contains("EMEA"));
    }
    void aFifthLevelIsRefused() // panos 4.2
    {
        edit("set device-group a\nset device-group b parent-dg a\n"
             "set device-group c parent-dg b\nset device-group d parent-dg c");
        QVERIFY(show("groups"));
        QTRY_VERIFY(seen<QTableView>("groups.table"));
        clickRow(seen<QTableView>("groups.table"), "d");
        clickMore("groups.addBelow");
        QTRY_VERIFY(seen<QDialog>("groupDialog"));
        type(seen("name"), "e");
        QVERIFY(!seen<QAbstractButton>("accept")->isEnabled());
        QVERIFY(seen<QLabel>("obstacle")->text().contains("four levels"));
        QTest::keyClick(seen<QDialog>("groupDialog"), Qt::Key_Escape);
    }
    void aCollectorGroupIsMadeAndFilled() // panos 4.4
    {
        QVERIFY(show("groups"));
        QTRY_VERIFY(seen("empty.groups.addCollectors.button"));
        click(seen("empty.groups.addCollectors.button"));
        QTRY_VERIFY(seen<QDialog>("groupNameDialog"));
        type(seen("wish"), "LCs");
        click(seen("accept"));
        QTRY_VERIFY(seen<QDialog>("settingsDialog"));
        clickRow(sections(), "Log forwarding");
        QCOMPARE(seen<QComboBox>("collectors.offered")->currentText(), "0900");
        click(seen("collectors.add"));
        click(seen("accept"));
        QTRY_COMPARE(candidate().logCollectorGroups.at("LCs").collectors, std::vector<std::string>{"0900"});
    }

private:
    [[nodiscard]] const models::config::Configuration& candidate() const { return lifecycle().candidate(); }
    [[nodiscard]] models::lifecycle::Lifecycle& lifecycle() const { return *m_fleet->manager->lifecycle; }
    /// One command a line.
    void edit(const QByteArray& commands) const
    {
        std::vector<std::string> lines;
        for (const QByteArray& line : commands.split('\n'))
            if (!line.isEmpty())
                lines.push_back(line.toStdString());
        if (const auto done = m_fleet->manager->edit(lines); !done)
            qFatal("%s", done.error().detail.c_str());
    }
    [[nodiscard]] bool show(const char* page) const
    {
        m_window->showPage(page);
        m_window->show();
        return QTest::qWaitForWindowActive(m_window.get());
    }
    static QListWidget* sections() { return seen<QListWidget>("sections"); }
    void openSettings(const QString& name)
    {
        QVERIFY(show("templates"));
        QTRY_VERIFY(seen<QTableView>("templates.table"));
        clickRow(seen<QTableView>("templates.table"), name);
        clickMore("templates.settings");
        QTRY_VERIFY(seen<QDialog>("settingsDialog"));
    }
    static bool isSaid(const QString& words)
    {
        auto* dialog = seen<QDialog>("settingsDialog");
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        for (const QCheckBox* box : dialog->findChildren<QCheckBox*>())
            if (box->isVisible() && box->text().contains(words))
                return true;
        return false;
    }
    /// Closes it.
    static bool messageSays(const QString& words)
    {
        [&] { QTRY_VERIFY(seen<QDialog>("message")); }();
        auto* message = seen<QDialog>("message");
        const bool says = message->findChild<QLabel*>("qt_msgbox_informativelabel")->text().contains(words);
        QTest::keyClick(message, Qt::Key_Escape);
        [&] { QTRY_VERIFY(!seen<QDialog>("message")); }();
        return says;
    }

    std::unique_ptr<tests::FirstStart> m_firstStart;
    std::unique_ptr<tests::MadeUpFleet> m_fleet;
    std::unique_ptr<views::theme::Theme> m_theme;
    std::unique_ptr<views::main_window::MainWindow> m_window;
};

HANDFAST_TEST(SettingFormsTest)

} // namespace tst_setting_forms

#include "tst_setting_forms.moc"
