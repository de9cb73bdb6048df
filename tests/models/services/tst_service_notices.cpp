// ux 3.9: the CA service that can't listen, and a CA's list that has lapsed.
#include "models/services/service_notices.h"

#include "tests/models/services/service_estate.h"
#include "tests/support/test_program.h"

#include <QTcpServer>
#include <QTest>

namespace tst_service_notices {

using namespace models;
using lifecycle::NoticeDesk;
using lifecycle::NoticeRule;
using service_tests::ServiceEstate;
using services::CaServices;
using services::ServiceNotices;

class ServiceNoticesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_first = std::make_unique<tests::FirstStart>(); }

    void ux39_aPortThatIsTakenIsTold()
    {
        ServiceEstate estate(*m_first);
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        estate.set("ca-service-listen 127.0.0.1:" + std::to_string(other.serverPort()));
        estate.commit();
        NoticeDesk desk(estate.lifecycle());
        CaServices services(estate.lifecycle(), {});
        ServiceNotices notices(services, desk);
        QVERIFY(!services.start());
        notices.look();
        QCOMPARE(desk.book().notices().size(), std::size_t(1));
        QCOMPARE(desk.book().notices().front().fact.rule, NoticeRule::ListenerDown);
        QCOMPARE(desk.book().notices().front().fact.subject, std::string(lifecycle::listeners::caService));
        QVERIFY(!desk.book().notices().front().fact.detail.empty());
        estate.set("ca-service-listen 127.0.0.1:0");
        estate.commit();
        QVERIFY(ServiceEstate::until([&] { return services.problem().empty(); }));
        notices.look();
        desk.stands({.rule = NoticeRule::ListenerDown, .subject = lifecycle::listeners::caService});
        QCOMPARE(desk.book().notices().size(), std::size_t(2)); // it had ended
    }
    void ux39_aLapsedListIsTold()
    {
        ServiceEstate estate(*m_first);
        estate.generate("root");
        NoticeDesk desk(estate.lifecycle());
        CaServices services(estate.lifecycle(), {.listen = "127.0.0.1:0"});
        ServiceNotices notices(services, desk);
        QVERIFY(services.start());
        const auto hasList = [&] {
            return !services.crls().all().empty() && services.crls().all().begin()->second.crl;
        };
        QVERIFY(ServiceEstate::until(hasList));
        notices.look();
        QVERIFY(desk.book().notices().empty());
        const auto end = services.crls().all().begin()->second.crl->nextUpdate;
        estate.clock.advance(end - estate.clock.now() + std::chrono::hours(1));
        notices.look(); // before the keeper has come to make another one
        QCOMPARE(desk.book().notices().size(), std::size_t(1));
        QCOMPARE(desk.book().notices().front().fact.rule, NoticeRule::ListStale);
        QCOMPARE(desk.book().notices().front().fact.name, std::string("root"));
        services.crls().refresh();
        QVERIFY(ServiceEstate::until(
            [&] { return services.crls().all().begin()->second.crl->nextUpdate > estate.clock.now(); }));
        notices.look();
        QVERIFY(!desk.book().toJson().contains("\"standing\":[{"));
    }

private:
    std::unique_ptr<tests::FirstStart> m_first;
};

HANDFAST_TEST(ServiceNoticesTest)

} // namespace tst_service_notices

#include "tst_service_notices.moc"
