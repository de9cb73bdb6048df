// The inspector's settings of a device, with what the device said of itself. F-1.
#include "views/inspector/settings_view.h"
#include "views/widgets/text_label.h"

#include "tests/support/test_program.h"
#include "tests/views/panes/fleet_fixture.h"

#include <QTest>

namespace tst_settings_view {

using session::base::Serial;
using views::inspector::SettingsView;

class SettingsViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_firstStart = std::make_unique<tests::FirstStart>(); }

    void whatADeviceCouldNotTellIsSaid()
    {
        tests::MadeUpFleet fleet(*m_firstStart);
        QVERIFY(fleet.manager->edit({"set mgt-config devices 0001", "set template branch description x",
                                     "set template-stack stack templates branch",
                                     "set template-stack stack devices 0001"}));
        fleet.manage(fleet.manager->lifecycle->candidate());
        SettingsView view(*fleet.manager->lifecycle);
        session::wire::Hello hello;
        hello.localSettings = "set deviceconfig setting management idle-timeout 7\n";
        fleet.comesUp("0001", hello);
        view.show();
        view.showDevice(Serial("0001"));
        auto* cut = view.findChild<views::widgets::TextLabel*>("deviceSettings.cut");
        QVERIFY(cut && !cut->isVisible());
        hello.localSettingsCut = 12;
        fleet.comesUp("0001", hello);
        view.showDevice(Serial("0002"));
        view.showDevice(Serial("0001"));
        QVERIFY(cut->isVisible());
        QVERIFY2(cut->text().contains("12 line"), qPrintable(cut->text()));
    }

private:
    std::unique_ptr<tests::FirstStart> m_firstStart;
};

HANDFAST_TEST(SettingsViewTest)

} // namespace tst_settings_view

#include "tst_settings_view.moc"
