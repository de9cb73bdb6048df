// What the inspector says of a device, from its record.
#include "views/inspector/device_facts.h"

#include "tests/support/test_program.h"

#include <QTest>

namespace tst_device_facts {

using namespace session;

class DeviceFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBannerSaysWhyASessionIsDoomed() // K1
    {
        const auto noon = *base::fromRfc3339("2026-11-24T12:00:00Z");
        models::lifecycle::DeviceRecord record;
        auto attempt = std::make_shared<engine::Attempt>();
        attempt->verdict.allowed = true;
        attempt->verdict.world = trust::TrustWorld::Custom;
        record.session = models::lifecycle::OpenSession{.connection = {1},
                                                        .attempt = attempt,
                                                        .since = noon,
                                                        .policy = {1},
                                                        .disconnectAt = {},
                                                        .helloDigest = {}};
        QCOMPARE(views::inspector::bannerOf(record, noon).cause, QString());
        auto refused = std::make_shared<engine::Attempt>();
        refused->verdict.reason = trust::Reason::Expired;
        record.session->doomed = refused;
        QVERIFY(
            views::inspector::bannerOf(record, noon)
                .cause.startsWith("Ends with the next disconnect wait, because it would be refused now."));
        record.session->disconnectAt = noon + std::chrono::seconds(250);
        QVERIFY(views::inspector::bannerOf(record, noon)
                    .cause.startsWith("Ends in 04:10, because it would be refused now."));
        record.session->disconnectAt.reset();
        record.session->doomed = nullptr;
        record.ahead = trust::DoomAhead{.ground = trust::DoomAhead::Ground::Candidate,
                                        .reason = trust::Reason::UnknownIssuer,
                                        .rule = "C4",
                                        .certificate = {}};
        record.ahead->afterCommit = std::chrono::minutes(0);
        QVERIFY(views::inspector::bannerOf(record, noon).glyph.marks.testFlag(views::theme::Mark::Doomed));
        QVERIFY(views::inspector::bannerOf(record, noon)
                    .cause.startsWith("It would fall off when the pending changes are committed."));
    }
};

HANDFAST_TEST(DeviceFactsTest)

} // namespace tst_device_facts

#include "tst_device_facts.moc"
