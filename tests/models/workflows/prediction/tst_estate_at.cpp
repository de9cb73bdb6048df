// The estate at a day to come, by the one verifier. X-4; C20, C26, K4, K5, K6, F5.
#include "models/workflows/prediction/estate_at.h"

#include "tests/models/workflows/prediction_estate.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_estate_at {

using namespace models::workflows;
using namespace std::chrono_literals;
using session::trust::Reason;
using session::trust::TrustWorld;
using State = DeviceThen::State;
using support::PredictionEstate;

class EstateAtTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_world.emplace();
        m_world->estate.pki.leaf("short", {.issuer = "issuing",
                                           .commonName = PredictionEstate::firewall,
                                           .extendedKeyUsage = "clientAuth",
                                           .notAfter = QDateTime::currentDateTimeUtc().addDays(40)});
        m_world->estate.pki.leaf("later", {.issuer = "issuing",
                                           .commonName = PredictionEstate::firewall,
                                           .extendedKeyUsage = "clientAuth",
                                           .notBefore = QDateTime::currentDateTimeUtc().addDays(20)});
    }

    void x4_k6_whoseCertificateHasEndedIsRefused()
    {
        const auto record = m_world->connected(TrustWorld::Custom, {"short", "issuing"}, "issued");
        const auto end = m_world->estate.certificate("short").notAfter();
        QVERIFY(then(record, end - 1h).state == State::Admitted);
        const DeviceThen device = then(record, end + 1h);
        QVERIFY(device.state == State::Refused);
        QVERIFY(device.reason == Reason::Expired);
        QVERIFY(!device.isByDevice);
        QVERIFY(!device.certificate.empty() && !device.rule.empty());
    }
    void x4_theServersOwnEndIsFoundByTheDevice()
    {
        const auto chain = m_world->estate.certificate("issuing").notAfter();
        const DeviceThen device = then(m_world->custom(), chain + 24h);
        QVERIFY(device.state == State::Refused);
    }
    void x4_f5_whoIsAwayIsUnknown()
    {
        auto record = m_world->custom();
        record.session.reset();
        const DeviceThen device = then(record, m_world->request(candidate(), {}).now);
        QVERIFY(device.state == State::Unknown);
        QVERIFY(!device.detail.empty());
    }
    void x4_k4_whoRefusedTheManagerIsTheOneThatDoes()
    {
        const auto refused = [this](session::trust::Verdict verdict) {
            auto record = m_world->custom();
            auto attempt = std::make_shared<session::engine::Attempt>(*record.session->attempt);
            attempt->verdict = std::move(verdict);
            record.session->attempt = attempt;
            return PredictionEstate::refused(std::move(record));
        };
        using session::trust::CheckId;
        const auto heard = refused(session::trust::refusedByTransport(
            CheckId::PeerAlert, Reason::UnknownIssuer, "K4", "unknown_ca"));
        QVERIFY(then(heard, m_world->now + 24h).state == State::Refused);
        QVERIFY(then(heard, m_world->now + 24h).isByDevice);
        const auto ours = refused(
            session::trust::refusedByTransport(CheckId::Chain, Reason::UnknownIssuer, "C5", "no path"));
        QVERIFY(!then(ours, m_world->now + 24h).isByDevice);
    }
    void x4_k5_whoCameTooEarlyIsJudgedAnew()
    {
        auto record =
            PredictionEstate::refused(m_world->connected(TrustWorld::Custom, {"later", "issuing"}, "issued"));
        auto attempt = std::make_shared<session::engine::Attempt>(*record.lastRefused);
        attempt->verdict = session::trust::refusedByTransport(session::trust::CheckId::Validity,
                                                              Reason::NotYetValid, "K5", "notBefore");
        record.lastRefused = attempt;
        const auto from = m_world->estate.certificate("later").notBefore();
        QVERIFY(then(record, from - 1h).reason == Reason::NotYetValid);
        QVERIFY(then(record, from + 1h).state == State::Admitted);
        const DeviceThen late = then(record, m_world->estate.certificate("later").notAfter() + 1h);
        QVERIFY(late.state == State::Refused && late.reason == Reason::Expired);
    }
    void x4_c26_anOverdueListThatEndsLeavesNoStatus() // as the doom marks have it
    {
        const auto before = candidate();
        candidate().panorama.certificateProfiles["Devices"].useOcsp = false;
        candidate().panorama.certificateProfiles["Devices"].blockTimeoutCert = true;
        auto request = m_world->request(candidate(), {m_world->custom()});
        candidate() = before;
        const std::string url = "http://crl.example/issuing.crl";
        const auto end = m_world->now + 20h;
        request.knownRevocation = [&](const auto&, const session::trust::PeerEvidence& evidence, auto) {
            session::trust::RevocationFacts facts;
            for (const auto& certificate : evidence.chain)
                facts.byFingerprint[certificate.sha256()] = {
                    .status = session::trust::RevocationStatus::Good,
                    .source = session::trust::statusSourceFrom("CRL " + url),
                    .revokedAt = {},
                    .lists = {url}};
            return facts;
        };
        request.knownLists = [&](const std::string& asked) {
            return asked == url ? std::optional(session::revocation::ListSpan{end - 192h, end})
                                : std::nullopt;
        };
        const auto until = estateAt(request, end - 1h);
        QVERIFY(until && until->front().state == State::Admitted);
        const auto after = estateAt(request, end + 1h);
        QVERIFY(after && after->front().state == State::Refused);
        QVERIFY(after->front().reason == Reason::RevocationUnavailable && !after->front().isByDevice);
    }
    void x4_aDayIsJudgedAsItBeginsAndTodayAsItIs()
    {
        const auto now = *session::base::fromRfc3339("2026-11-24T13:30:00Z");
        const std::chrono::sys_days today{std::chrono::year(2026) / 11 / 24};
        QVERIFY(momentOf(today, now) == now);
        QVERIFY(momentOf(today + std::chrono::days(1), now) ==
                *session::base::fromRfc3339("2026-11-25T00:00:00Z"));
    }
    void x4_whatIsPendingDoesNotCount()
    {
        const auto running = candidate();
        candidate().secureConnServer.customCertificateOnly = true;
        auto request = m_world->request(running, {m_world->predefined()});
        const auto now = request.now;
        const auto devices = estateAt(std::move(request), now);
        candidate() = running;
        QVERIFY(devices && devices->front().state == State::Admitted);
    }

private:
    [[nodiscard]] models::config::Configuration& candidate() { return m_world->estate.configuration; }
    [[nodiscard]] DeviceThen then(const models::lifecycle::DeviceRecord& record, session::base::TimePoint at)
    {
        const auto devices = estateAt(m_world->request(candidate(), {record}), at);
        return devices ? devices->front() : DeviceThen{};
    }

    std::optional<PredictionEstate> m_world;
};

HANDFAST_TEST(EstateAtTest)

} // namespace tst_estate_at

#include "tst_estate_at.moc"
