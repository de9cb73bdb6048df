// A profile tried out on a certificate of the store (P-2): judged beside the main thread, told on it.
#include "models/lifecycle/certificates/evaluation.h"
#include "tests/models/services/service_estate.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <QThread>

namespace tst_evaluation {

using namespace models;
using namespace session;
using service_tests::ServiceEstate;

class EvaluationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_first = std::make_unique<tests::FirstStart>();
        m_estate = std::make_unique<ServiceEstate>(*m_first);
        for (const char* name : {"ca", "second"})
            m_estate->generate(name);
        m_estate->generate("fw", "ca");
        m_estate->generate("foreign", "second");
        const auto edits =
            config::parseEdits(*config::splitWords("set panorama certificate-profile Peers CA ca"));
        QVERIFY(edits && m_estate->lifecycle().edit(*edits));
    }
    void cleanupTestCase() { m_estate.reset(); }

    void judges_data()
    {
        QTest::addColumn<QString>("peer");
        QTest::addColumn<bool>("isAccepted");
        QTest::newRow("of the profile's CA") << "fw" << true;
        QTest::newRow("of another CA") << "foreign" << false;
    }
    void judges()
    {
        QFETCH(QString, peer);
        QFETCH(bool, isAccepted);
        const auto chain = lifecycle::chainOf(m_estate->lifecycle(), {}, peer.toStdString());
        QVERIFY(chain);
        std::optional<base::Result<engine::Attempt>> outcome;
        QThread* toldOn = nullptr;
        lifecycle::evaluate(m_estate->lifecycle(), {.store = {}, .profile = "Peers", .chain = *chain},
                            [&](const base::Result<engine::Attempt>& came) {
                                outcome = came;
                                toldOn = QThread::currentThread();
                            });
        QVERIFY(!outcome); // a long chain must not hold the window up
        QVERIFY(ServiceEstate::until([&] { return outcome.has_value(); }));
        QCOMPARE(toldOn, thread());
        QVERIFY(*outcome);
        QCOMPARE((*outcome)->verdict.allowed, isAccepted);
        QCOMPARE((*outcome)->evidence.chain, *chain);
    }
    void whatCantBeJudgedIsSaidAtOnce()
    {
        base::ErrorCode code{};
        const auto take = [&](const base::Result<engine::Attempt>& came) { code = came.error().code; };
        lifecycle::evaluate(m_estate->lifecycle(), {.store = {}, .profile = "Peers", .chain = {}}, take);
        QCOMPARE(code, base::ErrorCode::InvalidArgument);
        lifecycle::evaluate(m_estate->lifecycle(),
                            {.store = {}, .profile = "Nobody", .chain = {m_estate->certificate("fw")}}, take);
        QCOMPARE(code, base::ErrorCode::NotFound);
    }

private:
    std::unique_ptr<tests::FirstStart> m_first;
    std::unique_ptr<ServiceEstate> m_estate;
};

HANDFAST_TEST(EvaluationTest)

} // namespace tst_evaluation

#include "tst_evaluation.moc"
