// Whom a push is for: stacks, device groups with those below them, collector groups, single devices. F-2.
#include "models/lifecycle/commit/push_scope.h"

#include "tests/support/test_program.h"

#include <QTest>

namespace tst_push_scope {

using namespace models;
using lifecycle::PushRequest;
using session::base::ErrorCode;
using session::base::Serial;

class PushScopeTest : public QObject
{
    Q_OBJECT

    config::Configuration m_running;

    static std::string list(const session::base::Result<std::vector<Serial>>& devices)
    {
        if (!devices)
            return "error " + std::to_string(int(devices.error().code));
        std::string text;
        for (const Serial& serial : *devices)
            text += serial.value + " ";
        return text;
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char* serial : {"1", "2", "3", "4"})
            m_running.firewalls[serial] = {};
        m_running.logCollectors["7"] = {};
        m_running.logCollectors["8"] = {};
        m_running.templateStacks["stack"].devices = {{"1", {}}, {"4", {}}};
        m_running.deviceGroups["top"].devices = {{"1", {}}};
        m_running.deviceGroups["middle"] = {.parent = "top", .devices = {{"2", {}}}};
        m_running.deviceGroups["bottom"] = {.parent = "middle", .devices = {{"3", {}}}};
        m_running.deviceGroups["empty"].parent = "top";
        m_running.deviceGroups["turning"].parent = "turned";
        m_running.deviceGroups["turned"] = {.parent = "turning", .devices = {{"4", {}}}};
        m_running.logCollectorGroups["collectors"].collectors = {"8", "7"};
    }
    void whoIsMeant_data()
    {
        QTest::addColumn<PushRequest>("request");
        QTest::addColumn<QString>("devices");
        QTest::addColumn<QString>("description");
        const auto refused = [](ErrorCode code) { return QStringLiteral("error %1").arg(int(code)); };
        QTest::newRow("stack") << PushRequest{.templateStack = "stack"} << "1 4 "
                               << "push template-stack stack";
        QTest::newRow("one of a stack")
            << PushRequest{.templateStack = "stack", .serials = {Serial("4")}} << "4 "
            << "push template-stack stack to device 4";
        QTest::newRow("single devices") << PushRequest{.serials = {Serial("3"), Serial("1"), Serial("3")}}
                                        << "1 3 " << "push to 2 devices";
        QTest::newRow("group and all below") << PushRequest{.deviceGroup = "top"} << "1 2 3 "
                                             << "push device-group top";
        QTest::newRow("lowest group") << PushRequest{.deviceGroup = "bottom"} << "3 "
                                      << "push device-group bottom";
        QTest::newRow("one of a group below")
            << PushRequest{.serials = {Serial("3")}, .deviceGroup = "top"} << "3 "
            << "push device-group top to device 3";
        QTest::newRow("groups in a circle") << PushRequest{.deviceGroup = "turning"} << "4 "
                                            << "push device-group turning";
        QTest::newRow("collector group") << PushRequest{.logCollectorGroup = "collectors"} << "7 8 "
                                         << "push log-collector-group collectors";
        QTest::newRow("not of the group") << PushRequest{.serials = {Serial("1")}, .deviceGroup = "bottom"}
                                          << refused(ErrorCode::InvalidArgument) << "";
        QTest::newRow("nobody in it")
            << PushRequest{.deviceGroup = "empty"} << refused(ErrorCode::InvalidArgument) << "";
        QTest::newRow("no such group")
            << PushRequest{.deviceGroup = "gone"} << refused(ErrorCode::NotFound) << "";
        QTest::newRow("no such collector group")
            << PushRequest{.logCollectorGroup = "gone"} << refused(ErrorCode::NotFound) << "";
        QTest::newRow("two places") << PushRequest{.templateStack = "stack", .deviceGroup = "top"}
                                    << refused(ErrorCode::InvalidArgument) << "";
    }
    void whoIsMeant()
    {
        QFETCH(PushRequest, request);
        QFETCH(QString, devices);
        QFETCH(QString, description);
        const auto found = lifecycle::devicesOf(request, m_running);
        QCOMPARE(QString::fromStdString(list(found)), devices);
        if (found)
            QCOMPARE(QString::fromStdString(lifecycle::describePush(request, *found)), description);
    }
};

HANDFAST_TEST(PushScopeTest)

} // namespace tst_push_scope

#include "tst_push_scope.moc"
