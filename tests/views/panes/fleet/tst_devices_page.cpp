#include "views/panes/fleet/devices_page.h"

#include "tests/support/test_program.h"
#include "tests/views/panes/fleet_fixture.h"
#include "views/theme/fonts.h"
#include "views/theme/tokens.h"
#include "views/widgets/banner.h"
#include "views/widgets/text_label.h"

#include <QAction>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

namespace tst_devices_page {

using namespace views;
using models::tables::DeviceColumn;
using session::base::Serial;

class DevicesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_firstStart = std::make_unique<tests::FirstStart>(); }
    void init()
    {
        m_fleet = std::make_unique<tests::MadeUpFleet>(*m_firstStart);
        m_model = std::make_unique<models::tables::DeviceTableModel>(m_fleet->manager->devices,
                                                                     m_fleet->manager->clock);
        m_page = std::make_unique<panes::DevicesPage>(panes::DevicesPageParts{
            .devices = *m_model,
            .inspector = {.lifecycle = *m_fleet->manager->lifecycle, .dropDirectory = m_drop.path()}});
        m_page->resize(1000, 600);
        m_page->show();
    }
    void cleanup()
    {
        m_page.reset();
        m_model.reset();
        m_fleet.reset();
    }

    void withoutDevicesItSaysHowToGetSome()
    {
        QCOMPARE(shown()->objectName(), QStringLiteral("devicesEmpty"));
        manageThree();
        QCOMPARE(shown(), static_cast<QWidget*>(table()));
    }

    void stateAndSerialHaveTheirRoom()
    {
        const int serial = QFontMetrics(theme::font(theme::TextRole::Mono))
                               .horizontalAdvance(QStringLiteral("007999000000202"));
        QVERIFY(table()->columnWidth(int(DeviceColumn::Serial)) > serial);
        const int state = QFontMetrics(theme::font(theme::TextRole::Body))
                              .horizontalAdvance(QStringLiteral("Predefined certificate"));
        QVERIFY(table()->columnWidth(int(DeviceColumn::Status)) > state + theme::space::huge);
    }

    void theBadgeIsTheNumberOfDevices()
    {
        QSignalSpy badge(m_page.get(), &main_window::Page::badgeChanged);
        manageThree();
        QCOMPARE(badge.last().first().toString(), QStringLiteral("3"));
    }

    void aFilterTellsHowManyAreLeft()
    {
        manageThree();
        QSignalSpy replied(m_page.get(), &main_window::Page::filterReplied);
        m_page->setFilterText(QStringLiteral("serial:FW-2"));
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(lastReply(replied).hint, QStringLiteral("1 of 3"));
        m_page->setFilterText(QStringLiteral("nonsense:x"));
        QVERIFY(!lastReply(replied).problem.isEmpty());
        QCOMPARE(m_model->rowCount(), 1); // the last one that could be understood
        m_page->setFilterText(QStringLiteral("serial:nobody"));
        QCOMPARE(shown()->objectName(), QStringLiteral("devicesNoMatch"));
        QSignalSpy wanted(m_page.get(), &main_window::Page::filterTextWanted);
        auto* clear = shown()->findChild<QPushButton*>();
        QTest::mouseClick(clear, Qt::LeftButton);
        QCOMPARE(wanted.first().first().toString(), QString());
    }

    void theSelectionStaysWithItsDevice()
    {
        manageThree();
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                          table()->visualRect(m_model->index(1, int(DeviceColumn::Serial))).center());
        QCOMPARE(inspector().device(), Serial("FW-2"));
        m_page->setFilterText(QStringLiteral("!serial:FW-2"));
        QVERIFY(inspector().device().empty());
        m_page->setFilterText({});
        QCOMPARE(inspector().device(), Serial("FW-2"));
        QCOMPARE(table()->currentIndex().row(), 1);
        QTest::keyClick(table(), Qt::Key_Down);
        QCOMPARE(inspector().device(), Serial("FW-3"));
    }

    void theOnlyHitIsChosen()
    {
        manageThree();
        QCOMPARE(inspector().device(), Serial("FW-1"));
        m_page->setFilterText(QStringLiteral("serial:FW-3"));
        QCOMPARE(inspector().device(), Serial("FW-3"));
        QCOMPARE(table()->currentIndex().row(), 0);
    }
    void whoeverLeavesTheFilterIsStillShown()
    {
        manageThree();
        m_fleet->isRefused("FW-1", session::trust::Reason::UnknownIssuer);
        m_fleet->isRefused("FW-2", session::trust::Reason::UnknownIssuer);
        QSignalSpy replied(m_page.get(), &main_window::Page::filterReplied);
        m_page->setFilterText(QStringLiteral("state:failed"));
        QCOMPARE(inspector().device(), Serial("FW-1"));
        m_fleet->comesUp("FW-1", "branch-1"); // what was wrong is mended
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(inspector().device(), Serial("FW-1"));
        QVERIFY(inspectorTexts().contains(QStringLiteral("branch-1")));
        QVERIFY2(lastReply(replied).hint.contains(QStringLiteral("branch-1")), "it says where it is");
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                          table()->visualRect(m_model->index(0, int(DeviceColumn::Serial))).center());
        QCOMPARE(inspector().device(), Serial("FW-2"));
        QCOMPARE(lastReply(replied).hint, QStringLiteral("1 of 3"));
        m_page->setFilterText(QStringLiteral("state:custom")); // somebody else is looked for
        m_page->setFilterText(QStringLiteral("serial:nobody"));
        QVERIFY(inspector().device().empty());
    }

    void aClickOnTheHeaderSorts()
    {
        manageThree();
        auto* header = table()->horizontalHeader();
        const QPoint serial(header->sectionViewportPosition(int(DeviceColumn::Serial)) + 20, 10);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, serial);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, serial);
        QCOMPARE(header->sortIndicatorSection(), int(DeviceColumn::Serial));
        const bool isAscending = header->sortIndicatorOrder() == Qt::AscendingOrder;
        QCOMPARE(m_model->recordAt(0)->serial, Serial(isAscending ? "FW-1" : "FW-3"));
    }

    void theInspectorFollowsTheDevice()
    {
        manageThree();
        QCOMPARE(inspector().device(), Serial("FW-1"));
        m_fleet->isRefused("FW-1", session::trust::Reason::UnknownIssuer);
        QVERIFY(inspectorTexts().contains(QStringLiteral("Authentication failed")));
        QVERIFY(inspectorTexts().contains(QStringLiteral("not evaluated")));
        QVERIFY(inspectorTexts().contains(QStringLiteral("certificate_expired")));
        m_fleet->comesUp("FW-1", "branch-1");
        QVERIFY(inspectorTexts().contains(QStringLiteral("branch-1")));
        QVERIFY(inspectorTexts().contains(QStringLiteral("192.0.2.7:51842")));
        QVERIFY(!inspectorTexts().contains(QStringLiteral("not evaluated")));
    }

    void itsHandshakeIsOneClickAway()
    {
        manageThree();
        m_fleet->isRefused("FW-1", session::trust::Reason::UnknownIssuer);
        QSignalSpy wanted(m_page.get(), &views::main_window::Page::pageWanted);
        auto* handshake = inspector().findChild<QAbstractButton*>("deviceInspector.handshake");
        QVERIFY(handshake);
        handshake->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), QString("sessions"));
        QCOMPARE(wanted[0][1].toString(), QString("serial:FW-1"));
    }
    void removingWaitsInTheCandidate()
    {
        QVERIFY(m_fleet->manager->edit({"set mgt-config devices FW-1", "set device-group HQ devices FW-1"}));
        manageThree();
        action("device.remove")->trigger();
        auto* dialog = m_page->findChild<QDialog*>(QStringLiteral("removeDialog"));
        QVERIFY(dialog);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("accept")), Qt::LeftButton);
        QVERIFY(!dialog->isVisible());
        const auto& candidate = m_fleet->manager->lifecycle->candidate();
        QVERIFY(candidate.firewalls.empty());
        QVERIFY(candidate.deviceGroups.at("HQ").devices.empty());
    }

    void aBundleIsWrittenForItsOwnerOnly()
    {
        QVERIFY(m_fleet->manager->edit({"set mgt-config devices FW-1"}));
        QVERIFY(m_fleet->manager->commit().version);
        action("device.bundle")->trigger();
        auto* dialog = m_page->findChild<QDialog*>(QStringLiteral("bundleDialog"));
        const QString file = dialog->findChild<QLineEdit*>()->text();
        QCOMPARE(file, m_drop.filePath(QStringLiteral("FW-1.json")));
        QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 60'000);
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void theLatestOfTheSameModelIsSuggested()
    {
        manageThree();
        m_fleet->comesUp("FW-1", "old", "7.1.26");
        m_fleet->comesUp("FW-2", "new", "10.1.4");
        const auto suggested = [this] {
            action("device.software")->trigger();
            auto* dialog = m_page->findChild<QDialog*>(QStringLiteral("softwareDialog"));
            const QString text = dialog->findChild<QLineEdit*>()->text();
            QTest::keyClick(dialog, Qt::Key_Escape);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            return text;
        };
        QCOMPARE(inspector().device(), Serial("FW-1"));
        QCOMPARE(suggested(), QStringLiteral("10.1.4"));
        QTest::keyClick(table(), Qt::Key_Up);
        QCOMPARE(inspector().device(), Serial("FW-2"));
        QCOMPARE(suggested(), QString());
    }

    void aProblemLeavesTheDialogOpen()
    {
        manageThree();
        action("device.software")->trigger();
        auto* dialog = m_page->findChild<QDialog*>(QStringLiteral("softwareDialog"));
        QVERIFY(!dialog->findChild<QPushButton*>(QStringLiteral("accept"))->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit*>(), QStringLiteral("10.1.4"));
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("accept")), Qt::LeftButton);
        QVERIFY(dialog->isVisible()); // no engine: nothing can be sent
        QVERIFY(!dialog->findChild<widgets::TextLabel*>(QStringLiteral("problem"))->text().isEmpty());
        dialog->reject();
    }

private:
    void manageThree()
    {
        models::config::Configuration running;
        for (const char* serial : {"FW-1", "FW-2", "FW-3"})
            running.firewalls[serial];
        m_fleet->manage(running);
    }
    widgets::TableView* table() const { return m_page->findChild<widgets::TableView*>(); }
    QWidget* shown() const { return m_page->findChild<QStackedWidget*>()->currentWidget(); }
    inspector::DeviceInspector& inspector() const
    {
        return *static_cast<inspector::DeviceInspector*>(m_page->inspector());
    }
    QStringList inspectorTexts() const
    {
        inspector().show();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // rows that were replaced
        QStringList texts;
        for (const auto* label : inspector().findChildren<widgets::TextLabel*>())
            texts << label->text();
        return texts;
    }
    QAction* action(const char* name) const
    {
        return inspector().findChild<QAction*>(QString::fromLatin1(name));
    }
    static main_window::FilterReply lastReply(const QSignalSpy& spy)
    {
        return spy.last().first().value<main_window::FilterReply>();
    }

    std::unique_ptr<tests::FirstStart> m_firstStart;
    QTemporaryDir m_drop;
    std::unique_ptr<tests::MadeUpFleet> m_fleet;
    std::unique_ptr<models::tables::DeviceTableModel> m_model;
    std::unique_ptr<panes::DevicesPage> m_page;
};

HANDFAST_TEST(DevicesPageTest)

} // namespace tst_devices_page

#include "tst_devices_page.moc"
