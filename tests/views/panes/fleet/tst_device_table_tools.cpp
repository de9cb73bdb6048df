// What the devices' page has around its table: columns and presets, groups, several devices at once, copies,
// exports, filters with a name.
#include "tests/support/test_program.h"
#include "tests/views/panes/fleet/devices_desk.h"
#include "tests/views/panes/hands.h"
#include "views/inspector/selection_summary.h"
#include "views/main_window/frame/filter_field.h"
#include "views/panes/fleet/saved_filters.h"
#include "views/widgets/text_label.h"

#include <QAction>
#include <QClipboard>
#include <QCompleter>
#include <QFileDialog>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTest>

namespace tst_device_table_tools {

using namespace views;
using models::tables::DeviceColumn;
using session::base::Serial;

class DeviceTableToolsTest : public QObject
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

    void aPresetShowsItsColumns_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("hidden");
        QTest::addColumn<QString>("filter");
        QTest::newRow("V-1 certificates") << "certificates" << "Certificate status" << "Software" << "";
        QTest::newRow("V-1 inventory") << "inventory" << "Model" << "Disconnect" << "";
        QTest::newRow("V-1 connection") << "connection" << "Cipher" << "Expires" << "";
        QTest::newRow("V-1 Log Collectors") << "collectors" << "Clients connected" << "Disconnect"
                                            << "kind:log-collector";
        QTest::newRow("V-1 WildFire") << "wildfire" << "Collector group or cluster" << "Log records"
                                      << "kind:wildfire-appliance";
        QTest::newRow("V-1 as at first") << "migration" << "Next reconnect" << "Cipher" << "";
    }
    void aPresetShowsItsColumns()
    {
        QFETCH(QString, preset);
        QFETCH(QString, shown);
        QFETCH(QString, hidden);
        manage(5);
        trigger(QStringLiteral("devices.view"), QStringLiteral("devices.preset.") + preset);
        QVERIFY(titles().contains(shown));
        QVERIFY(!titles().contains(hidden));
        QCOMPARE(titles().first(), QStringLiteral("Status"));
        QTEST(filterField()->text(), "filter");
    }
    void aColumnComesAndGoesAndIsKept()
    {
        manage(5);
        QVERIFY(!titles().contains(QStringLiteral("Tag")));
        trigger(QStringLiteral("devices.view"),
                QStringLiteral("devices.column.%1").arg(int(DeviceColumn::Tag)));
        QVERIFY(titles().contains(QStringLiteral("Tag")));
        QTemporaryDir directory;
        QSettings settings(directory.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        m_desk->page->saveTo(settings);
        trigger(QStringLiteral("devices.view"),
                QStringLiteral("devices.column.%1").arg(int(DeviceColumn::Tag)));
        QVERIFY(!titles().contains(QStringLiteral("Tag")));
        m_desk->page->restoreFrom(settings);
        QVERIFY(titles().contains(QStringLiteral("Tag")));
    }

    void groupsHaveALineThatCloses()
    {
        manage(6);
        trigger(QStringLiteral("devices.view"), QStringLiteral("devices.grouped"));
        QCOMPARE(table()->model()->rowCount(), 8);
        QCOMPARE(textAt(0, DeviceColumn::Name),
                 QStringLiteral("Even (0/3 connected): Shared > Europe > Even"));
        clickRow(0);
        QCOMPARE(table()->model()->rowCount(), 5);
        clickRow(0);
        QCOMPARE(table()->model()->rowCount(), 8);
        clickRow(1);
        QCOMPARE(inspector().device(), Serial("FW-10000"));
        QTest::keyClick(table(), Qt::Key_Up); // onto the line
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(table()->model()->rowCount(), 5);
        trigger(QStringLiteral("devices.view"), QStringLiteral("devices.grouped"));
        QCOMPARE(table()->model()->rowCount(), 6);
        QVERIFY(titles().contains(QStringLiteral("Serial")));
    }

    void severalDevicesAreSummedUp()
    {
        manage(6);
        m_desk->fleet.comesUp("FW-10000", "one");
        m_desk->fleet.isRefused("FW-10001", session::trust::Reason::Expired);
        clickRow(0);
        QVERIFY(inspector().isVisible());
        table()->selectAll();
        QTRY_VERIFY(summary().isVisible());
        QVERIFY(!inspector().isVisible());
        QVERIFY(titleOfSummary().startsWith(QStringLiteral("6 ")));
        QVERIFY(button("push")->text().contains(QStringLiteral(" 0 ")));
        QVERIFY(!button("push")->isEnabled());
        QVERIFY(button("clock")->text().contains(QStringLiteral(" 1 ")));
        QVERIFY(button("clock")->isEnabled());
        clickRow(2);
        QTRY_VERIFY(inspector().isVisible());
    }
    void theChoiceStaysWhenRowsAreFoundAnew()
    {
        manage(6);
        clickRow(1);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::ShiftModifier, cell(3).center());
        QTRY_VERIFY(titleOfSummary().startsWith(QStringLiteral("3 ")));
        m_desk->page->setFilterText(QStringLiteral("FW"));
        QTRY_COMPARE(table()->selectionModel()->selectedRows().size(), 3);
        QVERIFY(summary().isVisible());
    }
    void removingSeveralWaitsInTheCandidate()
    {
        QVERIFY(m_desk->fleet.manager->edit(
            {"set mgt-config devices FW-10000", "set mgt-config devices FW-10001",
             "set mgt-config devices FW-10002", "set device-group Even devices FW-10000"}));
        manage(3);
        table()->selectAll();
        QTRY_VERIFY(summary().isVisible());
        QTest::mouseClick(button("remove"), Qt::LeftButton);
        auto* dialog = support::seen<QDialog>(QStringLiteral("bulkRemoveDialog"));
        QVERIFY(dialog);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("accept")), Qt::LeftButton);
        QTRY_VERIFY(m_desk->fleet.manager->lifecycle->candidate().firewalls.empty());
        QVERIFY(m_desk->fleet.manager->lifecycle->candidate().deviceGroups.at("Even").devices.empty());
        QTRY_VERIFY(!support::seen<QDialog>(QStringLiteral("bulkRemoveDialog")));
    }
    void onlyTheChosenOnesCanBeShown()
    {
        manage(6);
        clickRow(1);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::ControlModifier, cell(4).center());
        QTRY_VERIFY(summary().isVisible());
        QTest::mouseClick(
            support::seen<QPushButton>(QStringLiteral("devicesSummary.devicesSummary.only.button")),
            Qt::LeftButton);
        QCOMPARE(filterField()->text(), QStringLiteral("serial:FW-10001,FW-10004"));
        QCOMPARE(m_desk->model.rowCount(), 2);
    }

    void rowsAreCopied_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("part");
        QTest::newRow("V-1 cell") << "cell" << "one";
        QTest::newRow("V-1 rows") << "rows" << "\tFW-10000\t";
        QTest::newRow("V-1 JSON") << "json" << "\"serial\": \"FW-10000\"";
        QTest::newRow("V-1 set") << "set" << "set mgt-config devices FW-10000";
        QTest::newRow("V-1 openssl") << "openssl" << "openssl s_client -connect ";
    }
    void rowsAreCopied()
    {
        QFETCH(QString, form);
        QFETCH(QString, part);
        QVERIFY(m_desk->fleet.manager->edit({"set mgt-config devices FW-10000"}));
        manage(3);
        m_desk->fleet.comesUp("FW-10000", "one");
        clickRow(m_desk->model.rowOf(Serial("FW-10000")));
        QGuiApplication::clipboard()->clear();
        Q_EMIT table()->customContextMenuRequested(cell(m_desk->model.rowOf(Serial("FW-10000"))).center());
        auto* copies = m_desk->page->findChild<QMenu*>(QStringLiteral("devices.copyMenu"));
        QVERIFY(copies);
        action(QStringLiteral("devices.copy.") + form)->trigger();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.contains(part), qPrintable(copied));
        closeMenus();
    }
    void whatIsShownIsExported_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::newRow("V-1 csv") << "csv";
        QTest::newRow("V-1 json") << "json";
    }
    void whatIsShownIsExported()
    {
        QFETCH(QString, suffix);
        manage(6);
        m_desk->page->setFilterText(QStringLiteral("group:Even"));
        QTemporaryDir directory;
        const QString file = directory.filePath(QStringLiteral("devices.") + suffix);
        action(QStringLiteral("devices.export.") + suffix)->trigger();
        auto* dialog = m_desk->page->findChild<QFileDialog*>(QStringLiteral("saveDialog"));
        QVERIFY(dialog);
        dialog->close();
        Q_EMIT dialog->fileSelected(file);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray bytes = written.readAll();
        if (suffix == QLatin1String("csv")) {
            QCOMPARE(bytes.count("\r\n"), 4);
            QVERIFY(bytes.startsWith("Status,Device,Serial,Group,"));
            QVERIFY(!bytes.contains("FW-10001"));
        } else {
            QCOMPARE(QJsonDocument::fromJson(bytes).array().size(), 3);
        }
    }

    void filtersWithANameSayHowManyTheyLeave()
    {
        manage(6);
        m_desk->fleet.isRefused("FW-10001", session::trust::Reason::Expired);
        type(QStringLiteral("group:Even"));
        QVERIFY(menuOf(QStringLiteral("devices.filters")));
        action(QStringLiteral("devices.keepFilter"))->trigger();
        closeMenus();
        auto* dialog = support::seen<QDialog>(QStringLiteral("keepFilterDialog"));
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(), QStringLiteral("Half of them"));
        QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
        type(QString());
        QCOMPARE(m_desk->model.rowCount(), 6);
        QVERIFY(menuOf(QStringLiteral("devices.filters")));
        QTRY_COMPARE(action(QStringLiteral("devices.filter.Half of them"))->text(),
                     QStringLiteral("Half of them\t3"));
        QCOMPARE(action(QStringLiteral("devices.filter.In trouble"))->text(),
                 QStringLiteral("In trouble\t1"));
        action(QStringLiteral("devices.filter.Half of them"))->trigger();
        closeMenus();
        QCOMPARE(filterField()->text(), QStringLiteral("group:Even"));
        QCOMPARE(m_desk->model.rowCount(), 3);
        QTemporaryDir directory;
        QSettings settings(directory.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        m_desk->page->saveTo(settings);
        auto* filters = m_desk->page->findChild<panes::SavedFilters*>();
        filters->remove(QStringLiteral("Half of them"));
        const std::size_t without = filters->filters().size();
        m_desk->page->restoreFrom(settings);
        QCOMPARE(filters->filters().size(), without + 1);
        QCOMPARE(filters->filters().back().text, QStringLiteral("group:Even"));
    }
    void aWordIsCompletedWhereItStands()
    {
        manage(6);
        auto* field = filterField();
        support::click(field);
        QTest::keyClicks(field, QStringLiteral("FW gro"));
        auto* completer = field->findChild<QCompleter*>(QStringLiteral("filterCompleter"));
        QVERIFY(completer->popup()->isVisible());
        Q_EMIT completer->activated(QStringLiteral("group:"));
        QCOMPARE(field->text(), QStringLiteral("FW group:"));
        QTRY_COMPARE(completer->completionModel()->rowCount(), 2); // its values
        QTest::keyClicks(field, QStringLiteral("e"));
        QCOMPARE(completer->completionModel()->rowCount(), 1);
        QTest::keyClick(completer->popup(), Qt::Key_Down);
        QTest::keyClick(completer->popup(), Qt::Key_Return);
        QCOMPARE(field->text(), QStringLiteral("FW group:Even"));
        QTRY_COMPARE(m_desk->model.rowCount(), 3);
    }

    void fiftyThousandRows()
    {
        manage(50'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->model.rowCount(), 50'000, 30'000);
        m_desk->page->setGrouped(true);
        QCOMPARE(table()->model()->rowCount(), 50'002);
        QVERIFY(!table()->grab().isNull());
        m_desk->page->setGrouped(false);
        table()->selectAll();
        QTRY_VERIFY(titleOfSummary().startsWith(QLocale().toString(50'000) + QLatin1Char(' ')));
    }

private:
    void manage(int devices)
    {
        models::config::Configuration running;
        running.deviceGroups["Europe"];
        running.deviceGroups["Even"].parent = "Europe";
        // Groups' paths are read from what runs.
        if (devices < 100 && m_desk->fleet.manager->edit({"set device-group Europe description x",
                                                          "set device-group Even parent-dg Europe"}))
            (void)m_desk->fleet.manager->commit();
        m_desk->manage(devices, std::move(running));
    }
    widgets::TableView* table() const
    {
        return m_desk->page->findChild<widgets::TableView*>(QStringLiteral("devicesTable"));
    }
    main_window::FilterField* filterField() const
    {
        return m_desk->window.findChild<main_window::FilterField*>();
    }
    void type(const QString& text) const
    {
        support::type(filterField(), text);
        if (text.isEmpty())
            QTest::keyClick(filterField(), Qt::Key_Backspace);
        QTest::keyClick(filterField(), Qt::Key_Return);
    }
    inspector::DeviceInspector& inspector() const { return m_desk->page->deviceInspector(); }
    inspector::SelectionSummary& summary() const
    {
        return *m_desk->window.findChild<inspector::SelectionSummary*>(QStringLiteral("devicesSummary"));
    }
    QString titleOfSummary() const
    {
        return summary().findChild<widgets::TextLabel*>(QStringLiteral("devicesSummary.title"))->text();
    }
    QPushButton* button(const char* name) const
    {
        return summary().findChild<QPushButton*>(
            QStringLiteral("devicesSummary.devices.bulk.%1.button").arg(QLatin1String(name)));
    }
    QStringList titles() const
    {
        QStringList titles;
        const auto* header = table()->horizontalHeader();
        for (int place = 0; place < header->count(); ++place)
            if (const int column = header->logicalIndex(place); !table()->isColumnHidden(column))
                titles << table()->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        return titles;
    }
    QRect cell(int row) const
    {
        return table()->visualRect(table()->model()->index(row, int(DeviceColumn::Name)));
    }
    QString textAt(int row, DeviceColumn column) const
    {
        return table()->model()->index(row, int(column)).data().toString();
    }
    void clickRow(int row) const
    {
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell(row).center());
    }
    QAction* action(const QString& name) const { return m_desk->window.findChild<QAction*>(name); }
    /// The menu that this action opens.
    QMenu* menuOf(const QString& name) const
    {
        action(name)->trigger();
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
    }
    void trigger(const QString& menu, const QString& entry) const
    {
        QVERIFY(menuOf(menu));
        action(entry)->trigger();
        closeMenus();
    }
    static void closeMenus()
    {
        while (QWidget* popup = QApplication::activePopupWidget())
            popup->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    std::unique_ptr<tests::FirstStart> m_firstStart;
    std::unique_ptr<tests::DevicesDesk> m_desk;
};

HANDFAST_TEST(DeviceTableToolsTest)

} // namespace tst_device_table_tools

#include "tst_device_table_tools.moc"
