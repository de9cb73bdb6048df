// The migration page over a real desk, by mouse and keys: the changes that come beside the way to custom
// certificates are asked for, started and followed, and a soft condition is passed over for a reason. W-6 to
// W-9; A1, A6, F2, F5, I1, I2, I7, J3.
#include "views/wizard/condition_rows.h"
#include "views/wizard/footer_content.h"
#include "views/wizard/migration_footer.h"
#include "views/wizard/migration_page.h"

#include "tests/support/test_program.h"
#include "tests/views/widget_walk.h"
#include "tests/views/wizard/migration_page_fixture.h"
#include "views/main_window/main_window.h"
#include "views/widgets/step_list.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace tst_migration_page {

using namespace models::workflows;
using namespace support;
using views::widgets::Outcome;

class MigrationPageTest : public QObject, private tests::MigrationPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void theRollBackSaysHowManyItSends() // J12
    {
        MigrationStatus status;
        status.takesBack = "commit-clients";
        status.waves = {
            Wave{}}; // some of it was left out, and some a wave before has been sent something, too
        status.waves.front().job = {7};
        status.waves.front().devices.resize(5);
        const QString before = views::wizard::rollBackText(status, 0);
        QVERIFY2(!before.contains('5'), qPrintable(before));
        const QString text = views::wizard::rollBackText(status, 3);
        QVERIFY2(text.startsWith(before) && text.contains('3'), qPrintable(text));
    }
    void fiveStepsAreSeenInTheLeastWindow()
    {
        views::main_window::MainWindow window(m_theme);
        window.addPage(m_page.release());
        window.setFleet({{models::tables::DeviceStatus::Predefined, "Predefined certificate",
                          57}}); // with the strip above it
        window.resize(window.minimumSize());
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        for (const char* tool : {"migrationPlans", "migrationOther", "migrationRehearse"})
            QVERIFY(seen("pageHeader")->isAncestorOf(seen(tool)));
        const auto steps = window.findChildren<views::widgets::StepButton*>();
        QCOMPARE(steps.size(), 6);
        const auto whole = std::ranges::count_if(
            steps, [](const QWidget* step) { return step->visibleRegion().boundingRect() == step->rect(); });
        QVERIFY2(whole >= 5, qPrintable(QString::number(whole)));
    }
    void otherChangesWaitForTheServerSide()
    {
        const auto* later = m_page->findChild<QAction*>("migrationOther.ca");
        QVERIFY(!later->isEnabled());
        QVERIFY(m_page->findChild<QAction*>("migrationOther.add-device")->isEnabled()); // G1
        const auto* problem = m_page->findChild<QAction*>("migrationOtherProblem");
        QVERIFY(problem->isVisible() && !problem->isEnabled() && !problem->text().isEmpty());
        setUpServerSide();
        QTRY_VERIFY_WITH_TIMEOUT(later->isEnabled(), patience);
        QVERIFY(!problem->isVisible());
        const auto* menu = m_page->findChild<QMenu*>("migrationOther.menu");
        QCOMPARE(menu->actions().size(), 7); // with the sentence
    }
    void everyFieldHasItsName_data()
    {
        QTest::addColumn<QString>("workflow");
        for (const char* workflow :
             {"server-certificate", "client-certificate", "ca", "add-device", "wildfire", "ha"})
            QTest::newRow(workflow) << workflow;
    }
    void everyFieldHasItsName()
    {
        QFETCH(QString, workflow);
        setUpServerSide();
        wish(workflow);
        const WidgetWalk walk = walkWidgets(*m_page);
        QVERIFY2(walk.faults.isEmpty(), qPrintable(walk.faults.join('\n')));
        QVERIFY(walk.comboBoxes >= 2);
        click(seen("migrationBack")); // what was asked is not wanted
        QTRY_COMPARE(next()->text(), QString("Start: Roll-out in waves"));
    }

    void w6_aServerCertificateIsChanged()
    {
        setUpServerSide();
        wish("server-certificate");
        QCOMPARE(words("changeServerPresent"), QString("handfast-server"));
        QCOMPARE(box("changeServerCertificate")->currentText(), QString("handfast-server-new"));
        type(box("changeServerCertificate")->lineEdit(), "web-2027");
        choose(box("changeServerSignedBy"), "Root");
        seen("changeServerWait")->setFocus();
        QTest::keyClick(seen("changeServerWait"), Qt::Key_Up);
        QTest::keyClick(seen("changeServerWait"), Qt::Key_Up);
        goOn("Start: Change a server certificate");
        QCOMPARE(m_desk->status()->kind, WorkflowKind::ServerCertificate);
        goOn("Next: Prepare the new server certificate");
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->status()->current, std::size_t(1), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!seen("migrationOther"), patience);
        const auto& candidate = m_manager->lifecycle->candidate();
        QCOMPARE(candidate.panorama.sslTlsServiceProfiles.at("device-tls").certificate,
                 std::string("web-2027"));
        QCOMPARE(candidate.secureConnServer.disconnectWaitTime, 1);
    }
    /// Somebody has done it in the shell, and the button still names it.
    void nextMeansTheStepThatItNames()
    {
        setUpServerSide();
        wish("server-certificate");
        goOn("Start: Change a server certificate");
        QTRY_VERIFY_WITH_TIMEOUT(
            next()->isEnabled() && next()->text() == "Next: Prepare the new server certificate", patience);
        const auto version = m_manager->lifecycle->runningVersion();
        auto* footer = m_page->findChild<views::wizard::MigrationFooter*>();
        std::optional<bool> isActing;
        {
            const QSignalBlocker unheard(*m_desk);
            m_desk->next([&](const auto& result) {
                QVERIFY(result);
                Q_EMIT footer->nextWanted();
                isActing = m_desk->status()->steps.at(1).state == StepState::Running;
            });
            QTRY_VERIFY_WITH_TIMEOUT(isActing, patience);
        }
        QVERIFY(!*isActing);
        QTRY_COMPARE_WITH_TIMEOUT(next()->text(), QString("Next: Present the new server certificate"),
                                  patience);
        QCOMPARE(m_manager->lifecycle->runningVersion(), version);
    }
    void w6_whatIsWrongIsSaidBesideTheButton_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("said");
        QTest::newRow("I1 the present one") << "handfast-server" << "presents now";
        QTest::newRow("no server certificate") << "Root" << "Root is no server certificate";
        QTest::newRow("no name") << "" << "name is needed";
        QTest::newRow("a good one") << "web-2027" << "";
    }
    void w6_whatIsWrongIsSaidBesideTheButton()
    {
        QFETCH(QString, name);
        QFETCH(QString, said);
        setUpServerSide();
        wish("server-certificate");
        auto* field = box("changeServerCertificate")->lineEdit();
        type(field, "x");
        QTest::keyClick(field, Qt::Key_Backspace);
        QTest::keyClicks(field, name);
        QCOMPARE(next()->isEnabled(), said.isEmpty());
        QVERIFY2(words("migrationSentence").contains(said) &&
                     words("migrationSentence").isEmpty() == said.isEmpty(),
                 qPrintable(words("migrationSentence")));
    }
    void a6_aLogCollectorIsOffered()
    {
        setUpServerSide();
        change({"set log-collector 009 hostname lc-9",
                "set log-collector 009 deviceconfig setting management secure-conn-server "
                "ssl-tls-service-profile device-tls"});
        wish("server-certificate");
        choose(box("changeServer"), "lc-9 (009)");
        goOn("Start: Change a server certificate");
        QCOMPARE(m_desk->status()->steps.back().id, std::string("collector-push"));
    }

    void i7_certificatesAreReplacedOnTheDevices()
    {
        setUpServerSide();
        manageTwo();
        wish("client-certificate");
        QVERIFY(seen("migrationStacks"));
        choose(box("changeClientsWay"), "On the devices themselves");
        QVERIFY(!seen("migrationStacks"));
        QVERIFY(!next()->isEnabled());
        QVERIFY(words("migrationSentence").contains("Tick the devices"));
        QVERIFY(seen("step.replace-on-device") && !seen("step.waves"));
        type(seen("devices.words"), "002");
        click(seen("devices.all"));
        goOn("Start: Change client certificates");
        QCOMPARE(m_desk->status()->instructed, std::vector{session::base::Serial("002")});
        auto* instruction = seen<QPlainTextEdit>("migrationInstruction");
        QVERIFY(instruction && instruction->toPlainText().contains("\n002"));
        QApplication::clipboard()->clear();
        click(seen("migrationInstructionCopy"));
        QCOMPARE(QApplication::clipboard()->text(), instruction->toPlainText());
    }
    void i2_certificatesAreReplacedByTheTemplates()
    {
        setUpServerSide();
        manageTwo();
        wish("client-certificate");
        choose(box("migrationStacks"), "S");
        goOn("Start: Change client certificates");
        QCOMPARE(m_desk->status()->kind, WorkflowKind::ClientCertificate);
        QCOMPARE(m_desk->status()->steps.front().id, std::string("stage-clients"));
        QVERIFY(!seen("migrationInstruction"));
    }
    void w7_whatCannotBeStartedIsSaidAndTheFormStays()
    {
        setUpServerSide(); // and no stack
        wish("client-certificate");
        goOn("Start: Change client certificates");
        QVERIFY2(words("migrationSentence").contains("no template stack"),
                 qPrintable(words("migrationSentence")));
        QVERIFY(seen("changeClientsWay"));
    }

    void w8_theWavesOfACaChangeAreSeen()
    {
        setUpServerSide();
        manageTwo();
        wish("ca");
        QCOMPARE(box("changeCaReplaces")->currentText(), QString("Root"));
        QCOMPARE(box("changeCaNew")->currentText(), QString("Root-new"));
        type(box("changeCaNew")->lineEdit(), "Root");
        QVERIFY(!next()->isEnabled());
        QVERIFY(words("migrationSentence").contains("another one"));
        type(box("changeCaNew")->lineEdit(), "Root 2027");
        goOn("Start: Change a CA");
        QCOMPARE(m_desk->status()->kind, WorkflowKind::Authority);
        goOn("Next: Prepare the new CA");
        goOn("Next: Trust both CAs on the server");
        goOn("Next: Trust both CAs in the templates"); // J3
        QTRY_COMPARE_WITH_TIMEOUT(currentStep(), std::string("trust-waves"), patience);
        QCOMPARE(m_desk->status()->steps.at(m_desk->status()->current).act, Act::Waves);
        QTRY_COMPARE_WITH_TIMEOUT(next()->text(), QString("Start wave 0: S"), patience);
        QCOMPARE(seen<QPushButton>("migrationPause")->text(), QString("Pause"));
        QTRY_VERIFY_WITH_TIMEOUT(seen("predictionCounts"), patience);
        QVERIFY(std::ranges::any_of(m_page->findChildren<QLabel*>(), [](const QLabel* label) {
            return label->isVisible() && label->text() == "Wave 0 · S";
        }));
        QVERIFY(!m_desk->status()->wavesGoOn && !seen<QCheckBox>("migrationWavesGoOn")->isChecked());
        click(seen("migrationWavesGoOn"));
        QVERIFY(m_desk->status()->wavesGoOn && seen<QCheckBox>("migrationWavesGoOn")->isChecked());
        click(seen("migrationWavesGoOn"));
        QVERIFY(!m_desk->status()->wavesGoOn);
        click(seen("migrationPause"));
        QTRY_VERIFY(m_desk->status()->isStopped());
    }

    void w9_theHaPairIsSecured()
    {
        setUpServerSide();
        wish("ha");
        QVERIFY(!next()->isEnabled());
        QVERIFY2(words("migrationSentence").contains("not one of a pair"),
                 qPrintable(words("migrationSentence")));
        click(seen("migrationBack"));
        m_pair.form(*m_manager->lifecycle, "primary");
        change(tests::ScriptedPairDesk::settings("M1", "M2", "primary"));
        wish("ha");
        QCOMPARE(box("haCertificate")->currentText(), QString("ha-M2"));
        QCOMPARE(box("haSignedBy")->currentText(), QString("Root"));
        QVERIFY(seen("step.ha-client-on-peer") && !seen("step.ha-client")); // A1
        type(box("haCertificate")->lineEdit(), "for the peer");
        click(seen("haChecksName"));
        goOn("Start: Secure the HA pair");
        QCOMPARE(m_desk->status()->kind, WorkflowKind::HaPair);
        QTRY_VERIFY_WITH_TIMEOUT(words("migrationSentence").contains("HA peer is not connected"), patience);
        QVERIFY(!next()->isEnabled());
        m_pair.told.session.emplace().attempt = std::make_shared<session::engine::Attempt>();
        Q_EMIT m_manager->lifecycle->pairChanged();
        goOn("Next: Prepare the HA channel");
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->status()->current, std::size_t(1), patience);
        QVERIFY(m_manager->lifecycle->candidate().panorama.certificates.contains("for the peer"));
    }

    void f5_aSoftConditionIsPassedOverForAReason()
    {
        setUpServerSide();
        manageTwo();
        QVERIFY(m_desk->startEnforce());
        QTRY_VERIFY_WITH_TIMEOUT(seen("conditionAction.none-offline"), patience);
        click(seen("conditionAction.none-offline"));
        QTRY_VERIFY_WITH_TIMEOUT(seen("overrideDialog"), patience);
        QCOMPARE(words("overrideObstacle"), QString("2 devices are offline"));
        auto* accept = seen<QPushButton>("accept");
        type(seen("overrideReason"), "  ");
        QVERIFY(!accept->isEnabled());
        type(seen("overrideReason"), "both are in repair");
        click(accept);
        QTRY_VERIFY_WITH_TIMEOUT(!seen("overrideDialog"), patience);
        QVERIFY(!seen("conditionAction.none-offline"));
        const auto status = m_desk->status();
        const auto rows = views::wizard::conditionRows(status->steps.front());
        const auto row = std::ranges::find(rows, QString("none-offline"), &views::widgets::ConditionRow::id);
        QVERIFY(row != rows.end());
        QCOMPARE(int(row->outcome), int(Outcome::Overridden));
        QVERIFY(std::ranges::any_of(m_page->findChildren<QLabel*>(), [](const QLabel* label) {
            return label->isVisible() && label->text().contains("Overridden: both are in repair");
        }));
    }
    void f2_aHardConditionOffersNothing()
    {
        setUpServerSide();
        change({"set wildfire-appliance 009"});
        QVERIFY(m_desk->startEnforce());
        QTRY_VERIFY_WITH_TIMEOUT(seen("condition.no-wildfire"), patience);
        QVERIFY(seen("conditionAction.none-offline"));
        QVERIFY(!seen("conditionAction.no-wildfire"));
    }
};

HANDFAST_TEST(MigrationPageTest)

} // namespace tst_migration_page

#include "tst_migration_page.moc"
