// The report says of a plan who did what, and names everybody whom it left behind, whatever its later steps
// did. J12, S398, F4, A6.
#include "models/workflows/plans/report.h"

#include "models/workflows/plans/plan_proofs.h"
#include "session/pki/issuing/issuing.h"
#include "tests/models/workflows/still_world.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

namespace tst_report {

using namespace models::workflows;
using session::base::Serial;
using session::base::TimePoint;
using namespace std::chrono_literals;

namespace {

const TimePoint midnight{std::chrono::hours(490'000)};

Wave wave(const std::string& name, const std::string& serial, WaveDeviceState state, const std::string& cause)
{
    Wave result;
    result.name = name;
    result.devices = {{.serial = Serial("ok"), .state = WaveDeviceState::ReAuthenticated},
                      {.serial = Serial(serial), .state = state, .cause = cause}};
    return result;
}

DiaryEntry line(std::string_view what, Step step, const std::string& detail = {})
{
    return {.at = midnight + 1h,
            .who = "alice (cli)",
            .what = std::string(what),
            .step = std::string(toText(step)),
            .detail = detail};
}

std::size_t placeIn(const PlanState& plan, Step step)
{
    const auto steps = stepsOf(plan);
    return std::size_t(std::ranges::find(steps, step) - steps.begin());
}

} // namespace

class ReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_plan = {};
        m_plan.kind = WorkflowKind::Authority;
        m_passport = {.number = 1, .kind = WorkflowKind::Authority, .startedAt = midnight};
    }

    void j12_whoeverWasLeftBehindByAnEarlierStepIsNamed()
    {
        m_plan.waves = {wave("canary", "FW1", WaveDeviceState::Skipped, "not-connected")};
        DiaryEntry trusted = line(diary::stepDone, Step::TrustWaves);
        trusted.exceptions = leftBehind(m_plan);
        m_passport.diary = {trusted, line(diary::stepDone, Step::ClientCertificates)};
        m_plan.waves = {wave("north", "FW2", WaveDeviceState::Failed, "expired")};
        m_plan.current = placeIn(m_plan, Step::ClientWaves);
        const QJsonArray rows = exceptions();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.first()["serial"].toString(), QString("FW1"));
        QCOMPARE(rows.first()["step"].toString(), QString("trust-waves"));
        QCOMPARE(rows.first()["state"].toString(), QString("skipped"));
        QCOMPARE(rows.first()["cause"].toString(), QString("not-connected"));
        QVERIFY(!rows.first()["at"].toString().isEmpty());
        QCOMPARE(rows.last()["serial"].toString(), QString("FW2"));
        QCOMPARE(rows.last()["step"].toString(), QString("client-waves"));
    }
    void j12_nobodyIsNamedTwice()
    {
        m_plan.waves = {wave("north", "FW2", WaveDeviceState::Failed, "expired")};
        m_plan.current = placeIn(m_plan, Step::ClientWaves) + 1;
        DiaryEntry done = line(diary::stepDone, Step::ClientWaves);
        done.exceptions = leftBehind(m_plan);
        m_passport.diary = {done};
        QCOMPARE(exceptions().size(), 1);
        m_passport.diary.front().exceptions.clear(); // as an older version has written it
        m_passport.diary.front().what = "something";
        QCOMPARE(exceptions().size(), 1);
    }
    void j12_exceptionsAreKept()
    {
        m_plan.waves = {wave("north", "FW2", WaveDeviceState::Failed, "expired")};
        DiaryEntry entry = line(diary::rolledBack, Step::ClientCertificates);
        entry.exceptions = leftBehind(m_plan);
        QVERIFY(entryFrom(toObject(entry)) == entry);
    }

    void s398_whoHasOverriddenIsNamed()
    {
        m_plan.overrides = {{.step = "trust-waves",
                             .condition = "nobody-drops",
                             .reason = "it is mended by hand",
                             .measured = "1 would drop",
                             .at = midnight + 1h,
                             .devices = {Serial("FW1")},
                             .direction = Direction::Back}};
        m_passport.diary = {line(diary::overridden, Step::TrustWaves, "nobody-drops: another time")};
        m_passport.diary.front().who = "bob (window)";
        m_passport.diary.push_back(line(diary::overridden, Step::TrustWaves,
                                        overriddenLine("nobody-drops", "it is mended by hand")));
        const QJsonObject row = report()["overrides"].toArray().first().toObject();
        QCOMPARE(row["by"].toString(), QString("alice (cli)"));
        QCOMPARE(row["direction"].toString(), QString("back"));
        QCOMPARE(row["devices"].toArray(), QJsonArray{"FW1"});
        QCOMPARE(row["reason"].toString(), QString("it is mended by hand"));
    }

    void a6_whatALogCollectorServesWithIsAmongTheFingerprints()
    {
        const auto key = session::pki::PrivateKey::generate(session::pki::KeyType::EcP256);
        const auto certificate = session::pki::issueSelfSigned({.subject = {"lc"}}, *key);
        QVERIFY(certificate);
        support::StillWorld world;
        world.configuration.panorama.certificates["lc"].publicKey = certificate->pem();
        world.configuration.panorama.sslTlsServiceProfiles["tls"].certificate = "lc";
        auto& server = world.configuration.logCollectors["LC1"].device.secureConnServer;
        server.customize = true;
        server.sslTlsServiceProfile = "tls";
        const Fingerprints shown = fingerprintsOf(world);
        QVERIFY(shown.contains("LC1 (server)"));
        QCOMPARE(shown.at("LC1 (server)"), certificate->sha256());
    }

private:
    [[nodiscard]] QJsonObject report() const
    {
        return reportOf({.passport = m_passport, .plan = m_plan, .acts = m_acts, .madeAt = midnight + 2h});
    }
    [[nodiscard]] QJsonArray exceptions() const { return report()["exceptions"].toArray(); }

    PlanState m_plan;
    PlanPassport m_passport;
    std::deque<FollowedAct> m_acts;
};

HANDFAST_TEST(ReportTest)

} // namespace tst_report

#include "tst_report.moc"
