// One more device, in both orders, on a manager whose device does not come: W-4; G1-G3.
#include "models/workflows/changes/new_device.h"

#include "models/panos/bundle.h"
#include "models/store/store.h"
#include "models/workflows/migration.h"
#include "session/pki/certificate.h"
#include "tests/models/lifecycle/manager_fixture.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

namespace tst_new_device {

using namespace models::workflows;
using session::base::ErrorCode;
using session::base::Result;
using session::base::Serial;

class NewDeviceTest : public QObject
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
        QVERIFY(m_manager->edit({"set template t1 description branch", "set template-stack s1 templates t1",
                                 "set device-group g1 description d"}));
    }
    void cleanup()
    {
        m_desk.reset();
        m_manager.reset();
    }

    void g1_g2_theOrderOfItsSteps()
    {
        using enum Step;
        const NewDeviceOptions bare{.serial = Serial("1")};
        QVERIFY((stepsOf(bare) == std::vector{StageDevice, CommitDevice, FirstSession}));
        NewDeviceOptions whole{.serial = Serial("1"), .templateStack = "s1", .bundleFile = "f"};
        QVERIFY((stepsOf(whole) ==
                 std::vector{StageDevice, CommitDevice, DeliverBundle, FirstSession, DevicePush}));
        whole.certificateFirst = true;
        QVERIFY((stepsOf(whole) == std::vector{StageDevice, DeliverBundle, CommitDevice, FirstSession}));
    }
    void whatIsWrongIsSaid()
    {
        commit();
        QCOMPARE(m_desk->start(NewDeviceOptions()).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(m_desk->start(options("no-such", "")).error().code, ErrorCode::NotFound);
        QVERIFY(m_manager->edit({"set mgt-config devices 0099"}));
        QCOMPARE(m_desk->start(options("s1", "")).error().code, ErrorCode::Conflict);
    }
    void g1_itIsAddedAndTakenBack()
    {
        commit();
        const auto before = m_manager->lifecycle->running();
        QVERIFY(m_desk->start(options("s1", bundleFile())));
        QVERIFY2(next(), failed());
        QVERIFY(!m_manager->lifecycle->running().firewalls.contains("0099"));
        QVERIFY2(next(), failed());
        QVERIFY(m_manager->lifecycle->running().firewalls.contains("0099"));
        QVERIFY(m_manager->lifecycle->running().templateStacks.at("s1").devices.contains("0099"));
        QVERIFY2(next(), failed());
        QCOMPARE(bundle().serial, QString("0099"));
        QVERIFY(bundle().identities.isEmpty()); // its certificate comes later
        QVERIFY2(next(), failed());
        QCOMPARE(m_desk->status()->steps.at(3).conditions.front().id, std::string("device-came"));
        QVERIFY(m_desk->status()->steps.at(3).awaitsEvidence);

        takeAllBack();
        QVERIFY(m_manager->lifecycle->running() == before);
    }
    void g2_withCustomOnlyItsCertificateComesFirst()
    {
        makeCustomOnly();
        const auto before = m_manager->lifecycle->running();
        QCOMPARE(m_desk->start(options("s1", "")).error().code, ErrorCode::InvalidArgument); // no bundle
        QVERIFY(m_desk->start(options("s1", bundleFile())));
        QVERIFY2(next(), failed());
        QCOMPARE(m_desk->status()->steps.at(1).id, std::string("deliver-bundle"));
        QVERIFY2(next(), failed());
        QVERIFY(!m_manager->lifecycle->running().firewalls.contains("0099")); // the other order is refused
        QCOMPARE(bundle().identities.size(), 1);
        const auto leaf =
            session::pki::Certificate::fromPem(bundle().identities.front().chainPem.toStdString());
        QVERIFY(leaf);
        QVERIFY2(next(), failed());
        QVERIFY(m_manager->lifecycle->running().firewalls.contains("0099"));

        takeAllBack();
        QVERIFY(m_manager->lifecycle->running() == before);
        const auto revoked = m_manager->store->revoked();
        QVERIFY(revoked &&
                std::ranges::count(*revoked, leaf->sha256(), &models::store::IssuedCertificate::sha256) == 1);
    }
    void g2_aStackWithoutACertificateIsRefused()
    {
        makeCustomOnly();
        QVERIFY(m_manager->edit({"set template t2 description bare", "set template-stack s2 templates t2"}));
        commit();
        QVERIFY(m_desk->start(options("s2", bundleFile())));
        QVERIFY(!next());
        QVERIFY2(m_last.error().detail.contains("certificate-in-template"), failed());
        QCOMPARE(m_desk->overrideCondition("certificate-in-template", "in a hurry").error().code,
                 ErrorCode::InvalidArgument);
    }
    void g2_turnedOnMeanwhileItIsRefused()
    {
        commit();
        QVERIFY(m_desk->start(options("s1", "")));
        makeCustomOnly();
        QVERIFY(!next());
        QVERIFY2(m_last.error().detail.contains("certificate-first"), failed());
    }

    void g3_itsSerialIsManagedBeforeItComes()
    {
        makeCustomOnly();
        const auto isManaged = [this] {
            return m_manager->lifecycle->snapshot()->admits(session::engine::Channel::Management,
                                                            Serial("0099"));
        };
        QVERIFY(m_desk->start(options("s1", bundleFile())));
        QVERIFY2(next(), failed());
        QVERIFY2(next(), failed());
        QVERIFY2(!isManaged(), "it has its bundle, and would be refused yet");
        QVERIFY2(next(), failed());
        QVERIFY(isManaged());
        QCOMPARE(m_desk->status()->steps.at(3).id, std::string("first-session"));
        QTRY_COMPARE(m_desk->status()->current, 3U);
        QVERIFY2(m_desk->status()->waves.empty(), "its bundle brings all: no push is to come");
    }

private:
    [[nodiscard]] static NewDeviceOptions options(const std::string& stack, const std::string& file)
    {
        return {.serial = Serial("0099"),
                .templateStack = stack,
                .deviceGroup = "g1",
                .hostname = "fw-99",
                .bundleFile = file};
    }
    [[nodiscard]] std::string bundleFile() const
    {
        return m_directory->filePath("bundle.json").toStdString();
    }
    [[nodiscard]] models::panos::Bundle bundle() const
    {
        QFile file(QString::fromStdString(bundleFile()));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const auto read = models::panos::readBundle(file.readAll());
        return read ? *read : models::panos::Bundle();
    }
    void commit() const
    {
        const auto outcome = m_manager->commit();
        QVERIFY2(outcome.version, outcome.version ? "" : outcome.version.error().detail.c_str());
    }
    void makeCustomOnly()
    {
        models::lifecycle::GenerateRequest authority;
        authority.name = authority.subject = "Root";
        authority.role = session::pki::CertificateRole::CertificateAuthority;
        models::lifecycle::GenerateRequest ofServer;
        ofServer.name = "server";
        ofServer.subject = "127.0.0.1";
        ofServer.role = session::pki::CertificateRole::Server;
        ofServer.signedBy = "Root";
        for (const auto& request : {authority, ofServer}) {
            std::optional<Result<>> done;
            models::lifecycle::generateCertificate(*m_manager->lifecycle, request,
                                                   [&done](const Result<>& result) { done = result; });
            QTRY_VERIFY_WITH_TIMEOUT(done && done->has_value(), 60'000);
        }
        const std::string root = m_manager->lifecycle->candidate().panorama.certificates.at("Root").publicKey;
        const std::string server = "set deviceconfig setting management secure-conn-server ";
        const std::string client =
            "set template t1 config deviceconfig setting management secure-conn-client certificate-type "
            "issued ";
        const auto edited =
            m_manager->edit({"set panorama certificate-profile devices CA Root",
                             "set panorama ssl-tls-service-profile tls certificate server",
                             server + "customize yes", server + "ssl-tls-service-profile tls",
                             server + "certificate-profile devices", server + "custom-certificate-only yes",
                             "set template t1 config shared certificate Root public-key \"" + root + '"',
                             "set template t1 config shared certificate-profile manager CA Root",
                             client + "signed-by Root", client + "certificate-profile manager"});
        QVERIFY2(edited, edited ? "" : edited.error().detail.c_str());
        commit();
    }
    bool next()
    {
        std::optional<Result<>> done;
        m_desk->next([&done](const Result<>& result) { done = result; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(done, 60'000); }();
        m_last = done.value_or(session::base::failure(ErrorCode::Network, "no answer"));
        return m_last.has_value();
    }
    void takeAllBack()
    {
        for (int i = 0; i < 10 && !m_desk->status()->takesBack.empty(); ++i) {
            std::optional<Result<>> done;
            m_desk->rollBack([&done](const Result<>& result) { done = result; });
            QTRY_VERIFY_WITH_TIMEOUT(done, 60'000);
            QVERIFY2(*done, *done ? "" : done->error().detail.c_str());
        }
        QCOMPARE(m_desk->status()->current, std::size_t(0));
        QVERIFY(!m_manager->lifecycle->hasPendingChanges());
    }
    [[nodiscard]] const char* failed() const
    {
        return m_last ? "it was done" : m_last.error().detail.c_str();
    }

    std::unique_ptr<tests::FirstStart> m_firstStart;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<tests::Manager> m_manager;
    std::unique_ptr<MigrationDesk> m_desk;
    Result<> m_last;
};

HANDFAST_TEST(NewDeviceTest)

} // namespace tst_new_device

#include "tst_new_device.moc"
