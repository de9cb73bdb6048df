// The revocation lab in the window: ordered from the details of a CA, said there, in the status strip, and
// taken back; without a lab there is nothing of it. By mouse and keys. X-6.
#include "views/panes/trust/certificates_page.h"

#include "models/lifecycle/certificates/certificates.h"
#include "models/services/ca_services.h"
#include "tests/models/lifecycle/manager_fixture.h"
#include "tests/support/test_program.h"
#include "tests/views/panes/hands.h"
#include "tests/views/widget_walk.h"
#include "views/main_window/frame/status_strip.h"
#include "views/main_window/main_window.h"
#include "views/main_window/window_binding.h"

#include <QAction>
#include <QLabel>
#include <QSpinBox>
#include <QTableView>

namespace tst_revocation_lab_pane {

using namespace support;
using models::lifecycle::LabBehaviour;

class RevocationLabPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_firstStart = std::make_unique<tests::FirstStart>(); }
    void cleanup()
    {
        m_window.reset();
        m_table.reset();
        m_services.reset();
        m_manager.reset();
        m_lab.endAll();
    }

    void x6_aCaIsMadeToAnswerUnknown()
    {
        open(&m_lab);
        QVERIFY(!strip().contains("lab"));
        choose("Root");
        trigger("certificates.lab");
        QTRY_VERIFY(seen("labDialog"));
        QCOMPARE(seen<QComboBox>("authority")->currentText(), QString("Root"));
        const WidgetWalk walk = walkWidgets(*seen("labDialog"));
        QVERIFY2(walk.faults.isEmpty(), qPrintable(walk.faults.join('\n')));
        support::choose(seen<QComboBox>("behaviour"), "Unknown certificate");
        QVERIFY2(seen<QLabel>("consequence")->text().contains("blocked if the profile blocks it"),
                 qPrintable(seen<QLabel>("consequence")->text()));
        type(seen<QSpinBox>("delay"), "3");
        click(seen("accept"));
        QTRY_VERIFY(!seen("labDialog"));
        const auto& experiment = m_lab.experiments().at("Root");
        QCOMPARE(experiment.behaviour, LabBehaviour::Unknown);
        QCOMPARE(experiment.delay, std::chrono::milliseconds(3000));
        QTRY_VERIFY2(strip().contains("Revocation lab: 1 CA"), qPrintable(strip()));
        QTRY_VERIFY(showsPart("OCSP: Unknown certificate, after 3 s"));
        m_lab.noteActed("Root");
        QTRY_VERIFY(showsPart("1 time"));

        trigger("certificates.lab"); // it knows what is ordered, and takes it back
        QTRY_VERIFY(seen("labDialog"));
        QCOMPARE(seen<QComboBox>("behaviour")->currentText(), QString("Unknown certificate"));
        support::choose(seen<QComboBox>("behaviour"), "The right answer");
        type(seen<QSpinBox>("delay"), "0");
        click(seen("accept"));
        QTRY_VERIFY(!m_lab.isActive());
        QTRY_VERIFY(!strip().contains("lab"));
        QTRY_VERIFY(!showsPart("OCSP: Unknown certificate"));
    }
    void x6_aListCanNotBeUnknown()
    {
        open(&m_lab);
        choose("Root");
        trigger("certificates.lab");
        QTRY_VERIFY(seen("labDialog"));
        support::choose(seen<QComboBox>("behaviour"), "Unknown certificate");
        support::choose(seen<QComboBox>("target"), "Revocation list");
        QVERIFY(!seen<QAbstractButton>("accept")->isEnabled());
        support::choose(seen<QComboBox>("behaviour"), "No answer at all");
        QVERIFY(seen<QAbstractButton>("accept")->isEnabled());
        QTest::keyClick(seen("labDialog"), Qt::Key_Escape);
        QTRY_VERIFY(!seen("labDialog"));
        QVERIFY(!m_lab.isActive());
    }
    void x6_withoutALabThereIsNothingOfIt()
    {
        open(nullptr);
        choose("Root");
        QVERIFY(!m_window->findChild<QAction*>("certificates.lab"));
        QVERIFY(!showsPart("wrong on purpose"));
    }

private:
    void open(models::lifecycle::RevocationLab* lab)
    {
        const QString file = m_directory.filePath(QString("store-%1.db").arg(++m_stores));
        m_firstStart->copyTo(file);
        m_manager = std::make_unique<tests::Manager>(m_firstStart->foundation(),
                                                     tests::ManagerOptions{.file = file, .lab = lab});
        m_services = std::make_unique<models::services::CaServices>(
            *m_manager->lifecycle, models::services::CaServiceOptions{.listen = "127.0.0.1:0"});
        QVERIFY(m_services->start());
        bool isDone = false;
        models::lifecycle::generateCertificate(
            *m_manager->lifecycle,
            {.location = {},
             .name = "Root",
             .subject = "Example Root",
             .alternativeNames = {},
             .role = session::pki::CertificateRole::CertificateAuthority,
             .signedBy = {},
             .days = 300},
            [&](const session::base::Result<>& made) { isDone = made.has_value(); });
        QTRY_VERIFY(isDone);
        m_window = std::make_unique<views::main_window::MainWindow>(m_theme);
        m_window->addPage(new views::panes::CertificatesPage(*m_manager->lifecycle, m_services.get()));
        m_table = std::make_unique<models::tables::DeviceTableModel>(m_manager->devices, m_manager->clock);
        new views::main_window::WindowBinding(*m_window, *m_manager->lifecycle, *m_table); // its child
        m_window->resize(1440, 900);
        m_window->showPage("certificates");
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    static void choose(const QString& name)
    {
        QTRY_VERIFY(seen<QTableView>("certificates.table") &&
                    rowWith(seen<QTableView>("certificates.table"), name) >= 0);
        clickRow(seen<QTableView>("certificates.table"), name);
        QTRY_COMPARE(seen<QLabel>("details.name")->text(), name);
    }
    void trigger(const char* action)
    {
        auto* found = m_window->findChild<QAction*>(action);
        QVERIFY(found && found->isEnabled());
        found->trigger();
    }
    [[nodiscard]] QString strip() const
    {
        return m_window->findChild<views::main_window::StatusStrip*>()->accessibleDescription();
    }
    [[nodiscard]] bool showsPart(const QString& part) const
    {
        for (const QLabel* label : m_window->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(part))
                return true;
        return false;
    }

    QTemporaryDir m_directory;
    int m_stores = 0;
    views::theme::Theme m_theme{views::theme::ThemeChoice::Light};
    std::unique_ptr<tests::FirstStart> m_firstStart;
    models::lifecycle::RevocationLab m_lab;
    std::unique_ptr<tests::Manager> m_manager;
    std::unique_ptr<models::services::CaServices> m_services;
    std::unique_ptr<models::tables::DeviceTableModel> m_table;
    std::unique_ptr<views::main_window::MainWindow> m_window;
};

HANDFAST_TEST(RevocationLabPaneTest)

} // namespace tst_revocation_lab_pane

#include "tst_revocation_lab_pane.moc"
