#include "tests/integration/demo_hands.h"

#include "tests/integration/demo_window.h"
#include "tests/views/panes/hands.h"

#include <QLabel>
#include <QMenu>
#include <QTest>
#include <QTimer>

namespace integration::hands {

using models::tables::DeviceColumn;
using models::tables::DeviceStatus;
using support::click;
using support::seen;

namespace {

/// By its clock, the manager's new certificate would not be valid yet.
void setTheClock(bool& wasSet)
{
    QVERIFY(!isOpen("migrationNext"));
    QVERIFY2(DemoWindow::sentence().contains("one device has a wrong clock"),
             qPrintable(DemoWindow::sentence()));
    show("clock-right", 1);
    choose(serials().first());
    mend("clock");
    QTRY_VERIFY_WITH_TIMEOUT(DemoWindow::lastJob().contains("set-clock"), patience);
    wasSet = true;
    click(seen("rail.migration"));
    QTRY_VERIFY_WITH_TIMEOUT(!seen("condition.clock-right"), patience);
}

} // namespace

QString statusOf(const QString& serial)
{
    for (int row = 0; row < DemoWindow::rows(); ++row)
        if (DemoWindow::cell(row, DeviceColumn::Serial) == serial)
            return DemoWindow::cell(row, DeviceColumn::Status);
    return {};
}

QString textOf(const QString& button)
{
    const auto* found = seen<QAbstractButton>(button);
    return found ? found->text() : QString();
}

bool isOpen(const QString& button)
{
    const auto* found = seen<QAbstractButton>(button);
    return found && found->isEnabled();
}

QStringList serials()
{
    QStringList list;
    for (int row = 0; row < DemoWindow::rows(); ++row)
        list << DemoWindow::cell(row, DeviceColumn::Serial);
    return list;
}

void next(const QString& name)
{
    QTRY_VERIFY2_WITH_TIMEOUT(
        DemoWindow::isNextOpen(name),
        qPrintable(name + ": " + textOf("migrationNext") + ": " + DemoWindow::sentence()), patience);
    click(DemoWindow::next());
}

void chooseFromMenu(const QString& button, const QString& action)
{
    QTimer::singleShot(0, qApp, [action] { // while the menu is open the press that opened it has not returned
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (!menu)
            qFatal("no menu has opened");
        for (qsizetype i = 0; i < menu->actions().size(); ++i) {
            QTest::keyClick(menu, Qt::Key_Down);
            if (menu->activeAction() && menu->activeAction()->objectName() == action)
                return QTest::keyClick(menu, Qt::Key_Return);
        }
        qFatal("no action %s", qPrintable(action));
    });
    click(seen(button));
}

void show(const QString& condition, int count)
{
    QTRY_COMPARE_WITH_TIMEOUT(textOf("condition." + condition), QString("Show %1").arg(count), patience);
    click(seen("condition." + condition));
    QTRY_COMPARE_WITH_TIMEOUT(DemoWindow::rows(), count, patience);
}

void choose(const QString& serial)
{
    support::clickRow(seen<QAbstractItemView>("devicesTable"), serial);
    QTRY_VERIFY_WITH_TIMEOUT(seen("deviceInspector"), patience);
}

void mend(const QString& fix)
{
    QTRY_VERIFY_WITH_TIMEOUT(isOpen("device." + fix + ".button"), patience);
    click(seen("device." + fix + ".button"));
}

void deliverBundle(const QString& file)
{
    mend("bundle");
    QTRY_VERIFY_WITH_TIMEOUT(seen("wish"), patience);
    if (!file.isEmpty())
        support::type(seen("wish"), file);
    QTest::keyClick(seen("wish"), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!seen("bundleDialog"), patience);
}

void comesBackPredefined(const QString& serial)
{
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(serial), "Predefined certificate", patience);
}

void push(const QString& serial)
{
    mend("push");
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(serial), "Custom certificate", patience);
}

void seeTheFleetArrive()
{
    click(seen("rail.devices"));
    QTRY_COMPARE_WITH_TIMEOUT(DemoWindow::rows(), 63, patience);
    QTRY_COMPARE_WITH_TIMEOUT(DemoWindow::count(DeviceStatus::Predefined), 57, patience);
    QTRY_COMPARE_WITH_TIMEOUT(DemoWindow::count(DeviceStatus::Failed), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(DemoWindow::count(DeviceStatus::Blocked), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(DemoWindow::count(DeviceStatus::NotEligible), 2, patience);
    QTRY_COMPARE_WITH_TIMEOUT(DemoWindow::count(DeviceStatus::Offline), 2, patience);
    QTRY_COMPARE(DemoWindow::count(DeviceStatus::Custom), 0);
}

void takeWavesUntil(const QString& name, WavesTaken& taken)
{
    const auto isWaveOpen = [&taken] {
        return DemoWindow::next() && DemoWindow::next()->isEnabled() &&
               DemoWindow::next()->text().startsWith(QString("Start wave %1: ").arg(taken.waves));
    };
    while (!DemoWindow::isNextOpen(name)) {
        QTRY_VERIFY2_WITH_TIMEOUT(
            DemoWindow::isNextOpen(name) || isWaveOpen() || seen("condition.clock-right"),
            qPrintable(textOf("migrationNext") + ": " + DemoWindow::sentence()), patience);
        if (seen("condition.clock-right")) {
            setTheClock(taken.clockWasSet);
        } else if (isWaveOpen()) {
            const QString predicted = DemoWindow::predicted();
            QVERIFY2(predicted.contains(" · 0 drop · "), qPrintable(predicted));
            click(DemoWindow::next());
            ++taken.waves;
        }
        if (QTest::currentTestFailed())
            return;
    }
}

} // namespace integration::hands
