// V-4: commits, locks and revocations get into the log.
#include "models/lifecycle/log/decision_log.h"

#include "models/lifecycle/certificates/certificate_revocation.h"
#include "models/lifecycle/certificates/certificates.h"
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
    void v4_revocationsAndReleases()
    {
        support::LifecycleEstate estate;
        Lifecycle& lifecycle = estate.lifecycle();
        std::vector<QJsonObject> kept;
        const DecisionLog log(lifecycle, [&kept](session::base::TimePoint, const std::string&,
                                                 const std::string&, const std::string& json) {
            kept.push_back(QJsonDocument::fromJson(QByteArray::fromStdString(json)).object());
        });
        generate(lifecycle, "ca", "");
        generate(lifecycle, "one", "ca");
        generate(lifecycle, "two", "ca");
        QVERIFY(kept.empty());
        using session::pki::RevocationReason;
        QVERIFY(revokeCertificate(lifecycle, {{}, "one", RevocationReason::KeyCompromise}));
        QCOMPARE(kept.size(), std::size_t(1));
        QCOMPARE(kept.back()["event"].toString(), QString("certificate-revoked"));
        QCOMPARE(kept.back()["reason"].toString(), QString("keyCompromise"));
        QVERIFY(kept.back()["subject"].toString().contains("one"));
        QVERIFY(kept.back()["holder"].toString().endsWith("/one"));
        QVERIFY(revokeCertificate(lifecycle, {{}, "two", RevocationReason::CertificateHold}));
        QCOMPARE(kept.size(), std::size_t(2)); // only what has changed
        QVERIFY(releaseCertificate(lifecycle, {}, "two"));
        QCOMPARE(kept.size(), std::size_t(3));
        QCOMPARE(kept.back()["event"].toString(), QString("certificate-revocation-withdrawn"));
        QCOMPARE(kept.back()["reason"].toString(), QString("certificateHold"));
        QCOMPARE(kept.back()["serial_number"], kept[1]["serial_number"]);
    }

private:
    static void generate(Lifecycle& lifecycle, const std::string& name, const std::string& signedBy)
    {
        GenerateRequest request;
        request.name = name;
        request.subject = "CN=" + name;
        request.signedBy = signedBy;
        if (signedBy.empty())
            request.role = session::pki::CertificateRole::CertificateAuthority;
        std::optional<bool> isMade;
        generateCertificate(lifecycle, request, [&isMade](const auto& made) { isMade = made.has_value(); });
        QTRY_VERIFY(isMade.has_value());
        QVERIFY(*isMade);
    }
};

HANDFAST_TEST(DecisionLogTest)

} // namespace tst_decision_log

#include "tst_decision_log.moc"
