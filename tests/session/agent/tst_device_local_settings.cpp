// What was set on a device itself, as its manager is told of it. F-1.
#include "session/agent/device_duties.h"
#include "tests/session/agent/fake_settings_reader.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_device_local_settings {

using namespace session;
using namespace session::agent;

class DeviceLocalSettingsTest : public QObject
{
    Q_OBJECT

    base::SystemClock m_clock;
    fakes::FakeSettingsReader m_reader;
    PersistDevice m_persist = [](const DeviceFacts&) -> base::Result<> { return {}; };

private Q_SLOTS:
    void theManagerIsToldOfLocalSettingsWithoutTheirSecrets()
    {
        DeviceFacts facts;
        facts.serial = base::Serial("0042");
        facts.localText = "set a 1\nset key 2\nset b 3\n";
        QCOMPARE(DeviceDuties(facts, {m_clock, m_reader, m_persist}).hello("").localSettings,
                 std::string("set a 1\nset b 3\n"));
        QCOMPARE(DeviceDuties(facts, {m_clock, m_reader, m_persist}).hello("").localSettingsCut,
                 std::uint64_t(0));
        facts.localText.clear();
        for (int i = 0; i < 1000; ++i)
            facts.localText += "set number " + std::to_string(1000 + i) + "\n";
        const wire::Hello hello = DeviceDuties(facts, {m_clock, m_reader, m_persist}).hello("");
        const std::string& told = hello.localSettings;
        QVERIFY(told.size() <= wire::longestLocalSettings);
        QVERIFY(told.starts_with("set number 1000\n"));
        // Whole lines, as many as there is room for, and how many there are besides.
        const auto lines = std::ranges::count(told, '\n');
        QVERIFY(told.ends_with("set number " + std::to_string(1000 + lines - 1) + "\n"));
        QVERIFY(told.size() + std::string("set number 1000\n").size() > wire::longestLocalSettings);
        QCOMPARE(hello.localSettingsCut, std::uint64_t(1000 - lines));
    }
};

HANDFAST_TEST(DeviceLocalSettingsTest)

} // namespace tst_device_local_settings

#include "tst_device_local_settings.moc"
