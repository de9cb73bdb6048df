// Who overrides a condition right after a change waits for what is being worked out: W-2, X-1.
#include "models/workflows/plans/patient_override.h"

#include "models/store/store.h"
#include "tests/models/lifecycle/manager_fixture.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_patient_override {

using namespace models::workflows;
using session::base::ErrorCode;
using session::base::Result;

class PatientOverrideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_firstStart = std::make_unique<tests::FirstStart>(); }
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        const QString file = m_directory->filePath("store.db");
        m_firstStart->copyTo(file);
        m_manager =
            std::make_unique<tests::Manager>(m_firstStart->foundation(), tests::ManagerOptions{.file = file});
        m_desk = std::make_unique<MigrationDesk>(*m_manager->lifecycle, *m_manager->store);
        ServerSideOptions options;
        options.address = "127.0.0.1";
        options.authority = "root";
        QVERIFY(m_desk->start(options));
    }
    void cleanup()
    {
        m_desk.reset();
        m_manager.reset();
    }

    void x1_aPredictionThatIsUnderWayIsWaitedFor()
    {
        std::optional<Result<>> atOnce;
        std::optional<Result<>> patient;
        bool answeredAtOnce = true;
        m_desk->next([&](const Result<>& staged) {
            QVERIFY(staged);
            QVERIFY(m_desk->isWorkingOut()); // what the commit would do
            atOnce = m_desk->overrideCondition("nobody-drops", "they know");
            overrideWhenKnown(*m_desk, {.condition = "nobody-drops", .reason = "they know"},
                              [&patient](const Result<>& result) { patient = result; });
            answeredAtOnce = patient.has_value();
        });
        QTRY_VERIFY_WITH_TIMEOUT(atOnce, 60'000);
        QCOMPARE(atOnce->error().code, ErrorCode::Conflict);
        QVERIFY(!answeredAtOnce);
        QTRY_VERIFY_WITH_TIMEOUT(patient, 60'000);
        QVERIFY(!m_desk->isWorkingOut());
        QCOMPARE(patient->error().code, ErrorCode::NotFound); // nobody drops: there is nothing to override
    }
    void whatIsKnownIsAnsweredAtOnce()
    {
        std::optional<Result<>> result;
        overrideWhenKnown(*m_desk, {.condition = "address-set", .reason = "why"},
                          [&result](const Result<>& done) { result = done; });
        QVERIFY(result);
        QCOMPARE(result->error().code, ErrorCode::NotFound); // it holds
    }

private:
    std::unique_ptr<tests::FirstStart> m_firstStart;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<tests::Manager> m_manager;
    std::unique_ptr<MigrationDesk> m_desk;
};

HANDFAST_TEST(PatientOverrideTest)

} // namespace tst_patient_override

#include "tst_patient_override.moc"
