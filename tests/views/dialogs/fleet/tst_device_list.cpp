// The members of a template stack or device group: who is offered, and what becomes of the ticks. F-1.
#include "views/dialogs/fleet/device_list.h"

#include "models/config/configuration.h"
#include "tests/support/test_program.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest/QtTest>

namespace tst_device_list {

using models::config::Edit;
using views::dialogs::DeviceList;
using views::dialogs::membersOf;
using views::dialogs::takenByOthers;
using Serials = std::set<std::string>;

class DeviceListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void f1_onlyWhatIsOtherIsEdited()
    {
        DeviceList list;
        list.setDevices(m_offered, {"001", "002"});
        QVERIFY(list.edits({"device-group", "branch"}, {"001", "002"}).empty());
        const QSignalSpy edited(&list, &DeviceList::edited);
        item(list, 0)->setCheckState(Qt::Unchecked);
        item(list, 2)->setCheckState(Qt::Checked);
        QCOMPARE(edited.size(), 2);
        QCOMPARE(list.chosen(), (Serials{"002", "003"}));
        const std::vector<Edit> edits = list.edits({"device-group", "branch"}, {"001", "002"});
        QCOMPARE(edits.size(), std::size_t(2));
        QVERIFY(edits[0].verb == Edit::Verb::Delete);
        QCOMPARE(edits[0].path, (std::vector<std::string>{"device-group", "branch", "devices", "001"}));
        QCOMPARE(toCommand(edits[1]), std::string("set device-group branch devices 003"));
    }
    void f1_theButtonsAreForWhatIsShown()
    {
        DeviceList list;
        list.setDevices(m_offered, {"001"});
        list.findChild<QLineEdit*>("devices.words")->setText("berlin");
        list.findChild<QPushButton*>("devices.all")->click();
        QCOMPARE(list.chosen(), (Serials{"001", "002", "003"}));
        list.findChild<QLineEdit*>("devices.words")->setText("001");
        list.findChild<QPushButton*>("devices.none")->click();
        QCOMPARE(list.chosen(), (Serials{"002", "003"}));
    }
    void f1_aDeviceOfAnotherIsNotOffered()
    {
        models::config::Configuration configuration;
        configuration.templateStacks["a"].devices["001"];
        configuration.templateStacks["a"].devices["002"];
        configuration.templateStacks["b"].devices["003"];
        QCOMPARE(membersOf(configuration.templateStacks.at("a")), (Serials{"001", "002"}));
        QCOMPARE(takenByOthers(configuration.templateStacks, "a"), (Serials{"003"}));
        QCOMPARE(takenByOthers(configuration.templateStacks, ""), (Serials{"001", "002", "003"}));
    }

private:
    static QListWidgetItem* item(const DeviceList& list, int row)
    {
        return list.findChild<QListWidget*>("devices")->item(row);
    }

    std::vector<views::dialogs::OfferedDevice> m_offered{{.serial = "001", .hostname = "paris-1"},
                                                         {.serial = "002", .hostname = "berlin-1"},
                                                         {.serial = "003", .hostname = "Berlin-2"}};
};

HANDFAST_TEST(DeviceListTest)

} // namespace tst_device_list

#include "tst_device_list.moc"
