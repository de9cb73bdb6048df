// Device management: one more device, many by CSV, the certificate first (G2), what a device has for its
// settings, and what leaves with the next commit. F-1, G1 to G3. By mouse and keys.
#include "models/tables/effective_rows.h"
#include "views/panes/change/templates_page.h"
#include "views/panes/fleet/devices_page.h"
#include "views/panes/settings/setting_guide.h"

#include "tests/support/test_program.h"
#include "tests/views/panes/fleet_fixture.h"
#include "tests/views/panes/hands.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>

namespace tst_device_management {

using namespace support;

class DeviceManagementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_firstStart = std::make_unique<tests::FirstStart>(); }
    void init()
    {
        m_fleet = std::make_unique<tests::MadeUpFleet>(*m_firstStart);
        m_model = std::make_unique<models::tables::DeviceTableModel>(m_fleet->manager->devices,
                                                                     m_fleet->manager->clock);
        m_theme = std::make_unique<views::theme::Theme>(views::theme::ThemeChoice::Light);
        m_window = std::make_unique<views::main_window::MainWindow>(*m_theme);
        m_window->addPage(new views::panes::DevicesPage(
            {.devices = *m_model, .inspector = {.lifecycle = lifecycle(), .dropDirectory = m_drop.path()}}));
        m_window->addPage(new views::panes::TemplatesPage(lifecycle()));
        new views::panes::SettingGuide(*m_window, lifecycle());
        m_window->resize(1440, 900);
        m_window->showPage("devices");
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_theme.reset();
        m_model.reset();
        m_fleet.reset();
    }

    void anEmptyManagerOffersToAdd()
    {
        edit({"set device-group HQ", "set template-stack branches"});
        QTRY_VERIFY(seen("empty.devices.add.button"));
        click(seen("empty.devices.add.button"));
        QTRY_VERIFY(seen<QDialog>("addDeviceDialog"));
        QVERIFY2(!seen<QAbstractButton>("accept")->isEnabled(), "no serial number");
        type(seen("serial"), "0 7");
        QVERIFY(seen<QLabel>("obstacle")->text().contains("no serial number"));
        type(seen("serial"), "007");
        type(seen("tag"), "lab");
        choose(seen<QComboBox>("group"), "HQ");
        choose(seen<QComboBox>("stack"), "branches");
        click(seen("accept"));
        QTRY_VERIFY(candidate().firewalls.contains("007"));
        QCOMPARE(candidate().firewalls.at("007").tag, std::string("lab"));
        QVERIFY(candidate().deviceGroups.at("HQ").devices.contains("007"));
        QVERIFY(candidate().templateStacks.at("branches").devices.contains("007"));
        click(seen("devices.add.button"));
        QTRY_VERIFY(seen<QDialog>("addDeviceDialog"));
        type(seen("serial"), "007");
        QVERIFY(seen<QLabel>("obstacle")->text().contains("managed already"));
    }
    void g2_theCertificateComesFirst()
    {
        edit({"set template-stack branches",
              "set template-stack custom config deviceconfig setting management "
              "secure-conn-client certificate-type local certificate C",
              "set deviceconfig setting management secure-conn-server custom-certificate-only yes"});
        click(seen("devices.add.button"));
        QTRY_VERIFY(seen<QDialog>("addDeviceDialog"));
        type(seen("serial"), "007");
        QVERIFY(!seen<QAbstractButton>("accept")->isEnabled());
        QVERIFY(seen<QLabel>("obstacle")->text().contains("custom certificate"));
        click(seen("certificateIsThere"));
        QVERIFY2(!seen<QAbstractButton>("accept")->isEnabled(), "no stack gives it one");
        choose(seen<QComboBox>("stack"), "branches");
        QVERIFY2(!seen<QAbstractButton>("accept")->isEnabled(), "a stack with predefined certificates");
        choose(seen<QComboBox>("stack"), "custom");
        QVERIFY(seen<QAbstractButton>("accept")->isEnabled());
        click(seen("certificateIsThere"));
        QVERIFY2(!seen<QAbstractButton>("accept")->isEnabled(), "the other order");
        click(seen("certificateIsThere"));
        click(seen("accept"));
        QTRY_VERIFY(candidate().firewalls.contains("007"));
    }
    void g1_withoutThatNothingIsAsked()
    {
        click(seen("devices.add.button"));
        QTRY_VERIFY(seen<QDialog>("addDeviceDialog"));
        type(seen("serial"), "007");
        QVERIFY(!seen("certificateIsThere"));
        QVERIFY(seen<QAbstractButton>("accept")->isEnabled());
    }
    void manyComeByCsvAfterALook()
    {
        edit({"set device-group HQ"});
        QGuiApplication::clipboard()->setText(
            "serial,device-group,tag\n007,HQ,\"a \"\"b\"\"\"\n008,nowhere,\n");
        click(seen("devices.import.button"));
        QTRY_VERIFY(seen<QDialog>("deviceCsvDialog"));
        QVERIFY(!seen<QAbstractButton>("accept")->isEnabled());
        click(seen("paste"));
        QTRY_COMPARE(seen<QTableView>("review")->model()->rowCount(), 2);
        QVERIFY(rowWith(seen<QTableView>("review"), "There is no device group \"nowhere\".") == 1);
        QVERIFY(seen<QLabel>("summary")->text().contains(
            "1 device(s) will be added. 1 line(s) will be left out."));
        QTRY_COMPARE(seen<QAbstractButton>("accept")->text(), "Add 1");
        click(seen("accept"));
        QTRY_COMPARE(candidate().firewalls.size(), 1U);
        QCOMPARE(candidate().firewalls.at("007").tag, std::string("a \"b\""));
    }
    void aPendingRemovalIsMarked()
    {
        edit({"set mgt-config devices 007", "set mgt-config devices 008"});
        m_fleet->manager->commit();
        QTRY_COMPARE(m_model->rowCount(), 2);
        QVERIFY(!m_model->index(0, 0).data(models::tables::LeavingRole).toBool());
        edit({"delete mgt-config devices 007"});
        QVERIFY(m_model->index(0, 0).data(models::tables::LeavingRole).toBool());
        QCOMPARE(m_model->index(0, 0).data(models::tables::CauseRole).toString(), "Leaves at commit");
        QVERIFY(!m_model->index(1, 0).data(models::tables::LeavingRole).toBool());
        clickRow(seen<QTableView>("devicesTable"), "007");
        QTRY_VERIFY(seen("deviceInspector.leaving"));
        QVERIFY2(!seen("deviceInspector.advice"), "nothing is left to be advised");
        clickRow(seen<QTableView>("devicesTable"), "008");
        QTRY_VERIFY(!seen("deviceInspector.leaving"));
    }
    void aSettingOfADeviceLeadsToItsForm() // F-1
    {
        edit({"set mgt-config devices 007",
              "set template base config deviceconfig setting management idle-timeout 30",
              "set template-stack branches templates [ base ]", "set template-stack branches devices 007"});
        m_fleet->manager->commit();
        QTRY_COMPARE(m_model->rowCount(), 1);
        clickRow(seen<QTableView>("devicesTable"), "007");
        auto* bar = seen<QTabWidget>("deviceInspector.tabs")->tabBar();
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(1).center());
        auto* list = seen<QListView>("deviceSettings.list");
        QVERIFY(list && list->model()->rowCount() > 20);
        type(seen("deviceSettings.words"), "idle template");
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QCOMPARE(list->model()->index(0, int(models::tables::EffectiveColumn::Origin)).data().toString(),
                 "template base (1 of 1)");
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(0, 0)).center());
        click(seen("deviceSettings.change"));
        QTRY_VERIFY(seen<QDialog>("settingsDialog"));
        auto* idle = seen<QSpinBox>("config.deviceconfig.setting.management.idle-timeout");
        QVERIFY(idle);
        type(idle, "31");
        click(seen("accept"));
        QTRY_COMPARE(list->model()->index(0, int(models::tables::EffectiveColumn::Value)).data().toString(),
                     "31");
    }
    void bootstrapFilesAreWrittenFromTheMenu()
    {
        edit({"set mgt-config devices 007"});
        m_fleet->manager->commit();
        QTRY_COMPARE(m_model->rowCount(), 1);
        auto* table = seen<QTableView>("devicesTable");
        const QPoint place = table->visualRect(m_model->index(0, 1)).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place);
        QContextMenuEvent wanted(QContextMenuEvent::Mouse, place, table->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(table->viewport(), &wanted);
        auto* menu = seen<QMenu>("devices.rowMenu");
        QVERIFY(menu);
        const auto actions = menu->actions();
        const auto found =
            std::ranges::find(actions, QStringLiteral("device.bootstrap"), &QObject::objectName);
        QVERIFY(found != actions.end() && (*found)->isEnabled());
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(*found).center());
        QTRY_VERIFY(seen<QDialog>("bootstrapDialog"));
        click(seen("accept"));
        QTRY_VERIFY(!seen<QDialog>("bootstrapDialog"));
        QVERIFY(QFile::exists(m_drop.filePath("007-bootstrap.xml")));
        QVERIFY(QFile::exists(m_drop.filePath("init-cfg.txt")));
    }

private:
    [[nodiscard]] models::lifecycle::Lifecycle& lifecycle() const { return *m_fleet->manager->lifecycle; }
    [[nodiscard]] const models::config::Configuration& candidate() const { return lifecycle().candidate(); }
    void edit(const std::vector<std::string>& commands) const
    {
        const auto done = m_fleet->manager->edit(commands);
        if (!done)
            qFatal("%s", done.error().detail.c_str());
    }

    std::unique_ptr<tests::FirstStart> m_firstStart;
    QTemporaryDir m_drop;
    std::unique_ptr<tests::MadeUpFleet> m_fleet;
    std::unique_ptr<models::tables::DeviceTableModel> m_model;
    std::unique_ptr<views::theme::Theme> m_theme;
    std::unique_ptr<views::main_window::MainWindow> m_window;
};

HANDFAST_TEST(DeviceManagementTest)

} // namespace tst_device_management

#include "tst_device_management.moc"
