// What failed in a rehearsal, taken from the status that the shell answers. X-2.
#include "models/workflows/scenarios/rehearsal_failures.h"

#include "tests/support/test_program.h"

#include <QJsonDocument>
#include <QTest>

namespace tst_rehearsal_failures {

using namespace models::workflows;
using session::base::Serial;

class RehearsalFailuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void x2_devicesByCauseThenConditions()
    {
        const auto status = QJsonDocument::fromJson(R"({
            "current": 1,
            "steps": [{"id": "commit-clients", "conditions": [{"id": "validates", "state": "open"}]},
                      {"id": "waves", "conditions": [
                          {"id": "clock-right", "state": "open", "measured": "2 of 3", "devices": ["003"]},
                          {"id": "validates", "state": "holds"}]}],
            "waves": [{"devices": [{"serial": "001", "state": "failed", "cause": "expired"},
                                   {"serial": "004", "state": "re-authenticated"},
                                   {"serial": "002", "state": "failed", "cause": "expired"}]}]})")
                                .object();
        const std::vector<RehearsalFailure> wanted{
            {.step = "waves", .cause = "expired", .devices = {Serial("001"), Serial("002")}},
            {.step = "waves", .condition = "clock-right", .measured = "2 of 3", .devices = {Serial("003")}}};
        QVERIFY(toFailures(failuresIn(status)) == wanted);
    }
    void x2_nothingIsOpen()
    {
        QVERIFY(failuresIn({}).isEmpty());
        QVERIFY(toFailures({}).empty());
    }
};

HANDFAST_TEST(RehearsalFailuresTest)

} // namespace tst_rehearsal_failures

#include "tst_rehearsal_failures.moc"
