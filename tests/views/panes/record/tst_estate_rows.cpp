// the rows of the time machine, in the order of each column.
#include "views/panes/record/estate_rows.h"

#include "models/tables/devices/device_status.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_estate_rows {

using models::workflows::DeviceThen;
using views::panes::EstateColumn;
using views::panes::estateRows;
using State = DeviceThen::State;

class EstateRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void x4_eachColumnHasItsOrder_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<bool>("isDown");
        QTest::addColumn<QString>("serials");
        const auto row = [](const char* name, EstateColumn column, bool isDown, const char* serials) {
            QTest::newRow(name) << int(column) << isDown << QString(serials);
        };
        row("who is refused first", EstateColumn::State, false, "2 4 3 1");
        row("who is refused last", EstateColumn::State, true, "1 3 2 4");
        row("serial", EstateColumn::SerialNumber, false, "1 2 3 4");
        row("serial, downwards", EstateColumn::SerialNumber, true, "4 3 2 1");
        row("names by their numbers", EstateColumn::Name, false, "4 3 2 1");
        row("refused by", EstateColumn::RefusedBy, false, "1 3 2 4"); // nobody, then the device
        row("certificate", EstateColumn::Certificate, true, "3 2 4 1");
    }
    void x4_eachColumnHasItsOrder()
    {
        QFETCH(const int, column);
        QFETCH(const bool, isDown);
        QFETCH(const QString, serials);
        const auto made =
            estateRows(devices(), {.column = EstateColumn(column),
                                   .direction = isDown ? Qt::DescendingOrder : Qt::AscendingOrder});
        QStringList keys;
        for (const auto& row : made.rows)
            keys << row.key;
        QCOMPARE(keys.join(QLatin1Char(' ')), serials);
        QCOMPARE(made.admitted, 1);
        QCOMPARE(made.refused, 2);
        QCOMPARE(made.unknown, 1);
    }

    void onlyARefusalHasTheShapeOfAState()
    {
        using namespace models::tables;
        auto judged = *devices();
        judged[1].reason = session::trust::Reason::NotAuthorized;
        const auto made = estateRows(std::make_shared<const std::vector<DeviceThen>>(std::move(judged)), {});
        const auto stateOf = [&made](const char* serial) {
            return std::ranges::find(made.rows, QString(serial), &Row::key)->cells.front();
        };
        QCOMPARE(stateOf("2").status.value<DeviceStatus>(), DeviceStatus::Blocked);
        QCOMPARE(stateOf("4").status.value<DeviceStatus>(), DeviceStatus::Failed);
        for (const char* serial : {"1", "3"}) {
            QVERIFY(!stateOf(serial).status.isValid());
            QVERIFY(!stateOf(serial).icon.isEmpty());
        }
    }

private:
    static views::panes::EstateDevices devices()
    {
        const auto device = [](const char* serial, const char* name, State state, const char* certificate) {
            DeviceThen then;
            then.serial = session::base::Serial(serial);
            then.hostname = name;
            then.state = state;
            then.certificate = certificate;
            then.isByDevice = then.serial.value == "2";
            return then;
        };
        return std::make_shared<const std::vector<DeviceThen>>(
            std::vector{device("1", "fw-12", State::Admitted, ""), device("2", "FW-11", State::Refused, "b"),
                        device("3", "fw-09", State::Unknown, "c"), device("4", "fw-2", State::Refused, "a")});
    }
};

HANDFAST_TEST(EstateRowsTest)

} // namespace tst_estate_rows

#include "tst_estate_rows.moc"
