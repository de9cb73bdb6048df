// V-4: commits, locks and revocations get into the log.
#include "models/lifecycle/log/decision_log.h"
#include "tests/models/lifecycle/lifecycle_estate.h"
#include "tests/support/test_program.h"

#include <QJsonDocument>
#include <QTest>

namespace tst_decision_log {

using namespace models::lifecycle;

class DecisionLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void v4_commitsAndLocks()
    {
        support::LifecycleEstate estate;
        Lifecycle& lifecycle = estate.lifecycle();
        std::vector<QJsonObject> kept;
        const DecisionLog log(lifecycle, [&kept](session::base::TimePoint, const std::string& kind,
                                                 const std::string&, const std::string& json) {
            kept.push_back(QJsonDocument::fromJson(QByteArray::fromStdString(json)).object());
            QCOMPARE(kept.back()["event"].toString().toStdString(), kind);
            QVERIFY(!kept.back()["time"].toString().isEmpty());
        });
        QVERIFY(lifecycle.lock(LockKind::Config, "night shift"));
        QCOMPARE(kept.size(), std::size_t(1));
        QCOMPARE(kept.back()["event"].toString(), QString("lock-taken"));
        QCOMPARE(kept.back()["lock"].toString(), QString("config"));
        QCOMPARE(kept.back()["comment"].toString(), QString("night shift"));
        QVERIFY(lifecycle.unlock(LockKind::Config));
        QCOMPARE(kept.back()["event"].toString(), QString("lock-removed"));
        estate.edit("set template branch");
        bool isOver = false;
        lifecycle.commit("a template", [&isOver](const auto&) { isOver = true; });
        QTRY_VERIFY(isOver);
        QTRY_COMPARE(kept.back()["event"].toString(), QString("committed"));
        QCOMPARE(kept.back()["description"].toString(), QString("a template"));
        QVERIFY(!kept.back()["author"].toString().isEmpty());
    }
};

HANDFAST_TEST(DecisionLogTest)

} // namespace tst_decision_log

#include "tst_decision_log.moc"
