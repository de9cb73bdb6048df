// Which devices a CA, a certificate or a profile reaches, and what both ends of an edge show.
#include "models/tables/topology/blast_radius.h"

#include "models/tables/topology/edge_facts.h"
#include "tests/models/lifecycle/manager_fixture.h"
#include "tests/support/certificate_import.h"
#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_blast_radius {

using namespace models::tables;
using session::base::Serial;
using Kind = TrustObject::Kind;

class BlastRadiusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_firstStart = std::make_unique<tests::FirstStart>();
        m_pki = std::make_unique<support::OpensslPki>(m_pkiDirectory.path());
        m_pki->root("root");
        m_pki->intermediate("issuing", {.issuer = "root"});
        m_pki->leaf("client", {.issuer = "issuing", .commonName = "fw-02"});
        m_pki->leaf("server", {.issuer = "issuing", .commonName = "manager"});
        m_pki->root("stranger");
        const QString file = m_directory.filePath(QStringLiteral("store.db"));
        m_firstStart->copyTo(file);
        m_manager = std::make_unique<tests::Manager>(m_firstStart->foundation(),
                                                     tests::ManagerOptions{.file = file, .lifecycle = {}});
        QVERIFY(m_manager->edit({"set template branch description x"}));
        import({}, {"root", "issuing", "server", "stranger"});
        import({"branch"}, {"root", "issuing", "client"});
        QVERIFY(m_manager->edit(
            {"set mgt-config devices FW-1", "set mgt-config devices FW-2", "set mgt-config devices FW-3",
             "set log-collector LC-1", "set panorama certificate-profile clients CA issuing",
             "set panorama certificate-profile clients CA root",
             "set panorama certificate-profile others CA stranger",
             "set panorama ssl-tls-service-profile serving certificate server",
             "set template branch config shared certificate-profile managers CA root",
             "set template-stack branches templates branch", "set template-stack branches devices FW-1",
             "set template-stack branches devices FW-2"}));
        QVERIFY(
            m_manager->edit({"set template branch config deviceconfig setting management secure-conn-client "
                             "certificate-type local certificate client certificate-profile managers"}));
        const auto outcome = m_manager->commit();
        QVERIFY2(outcome.version, outcome.version ? "" : outcome.version.error().detail.c_str());
        comesUp("FW-2");
    }

    void itReachesBySessionsAndBySettings_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("inTemplate");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("bySession");
        QTest::addColumn<QStringList>("bySettings");
        const QStringList branch{"FW-1", "FW-2"};
        const QStringList none;
        QTest::newRow("C-6 a CA verifies, and is in a profile of the template")
            << int(Kind::Authority) << true << "root" << QStringList{"FW-2"} << branch;
        QTest::newRow("C-6 an intermediate by what it has signed")
            << int(Kind::Authority) << true << "issuing" << QStringList{"FW-2"} << branch;
        QTest::newRow("C-6 a client certificate")
            << int(Kind::Certificate) << true << "client" << QStringList{"FW-2"} << branch;
        QTest::newRow("C-6 a profile of devices")
            << int(Kind::CertificateProfile) << true << "managers" << none << branch;
        QTest::newRow("C-6 a profile that nobody uses")
            << int(Kind::CertificateProfile) << false << "others" << none << none;
        QTest::newRow("C-6 a CA that nobody uses")
            << int(Kind::Authority) << false << "stranger" << none << none;
    }
    void itReachesBySessionsAndBySettings()
    {
        QFETCH(int, kind);
        QFETCH(bool, inTemplate);
        QFETCH(QString, name);
        const auto where = inTemplate ? models::config::StoreName("branch") : models::config::StoreName();
        const BlastRadius radius =
            blastRadius({Kind(kind), where, name.toStdString()}, blastGround(*m_manager->lifecycle));
        QTEST(named(radius.bySession), "bySession");
        QTEST(named(radius.bySettings), "bySettings");
    }
    void theManagersOwnProfilesReachEverybody()
    {
        QVERIFY(m_manager->edit(
            {"set deviceconfig setting management secure-conn-server ssl-tls-service-profile serving",
             "set deviceconfig setting management secure-conn-server certificate-profile clients"}));
        const QStringList everybody{"FW-1", "FW-2", "FW-3", "LC-1"};
        for (const auto& [kind, name] :
             {std::pair(Kind::CertificateProfile, "clients"), std::pair(Kind::ServiceProfile, "serving"),
              std::pair(Kind::Certificate, "server")})
            QCOMPARE(named(blastRadius({kind, {}, name}, blastGround(*m_manager->lifecycle)).bySettings),
                     everybody);
        QVERIFY(m_manager->lifecycle->revert());
    }
    void everyObjectCanBeAskedFor()
    {
        const auto objects = trustObjects(m_manager->lifecycle->candidate());
        QVERIFY(objects.size() >= 10);
        QCOMPARE(objects.front().kind, Kind::Authority);
        for (const TrustObject& object : objects) {
            QVERIFY(!trustKindText(object.kind).isEmpty());
            QVERIFY(trustObjectText(object).contains(QString::fromStdString(object.name)));
        }
    }

    void bothEndsOfAnEdge() // V-2
    {
        const auto edges = edgesOf(Serial("FW-2"), *m_manager->lifecycle);
        QCOMPARE(edges.size(), std::size_t(2));
        QCOMPARE(edges[0].channel, session::base::Channel::Management);
        QCOMPARE(edges[0].client.presents, QStringLiteral("fw-02"));
        QCOMPARE(edges[0].client.issuer, QStringLiteral("issuing"));
        QCOMPARE(edges[0].server.judgedBy, QStringLiteral("managers: root"));
        QCOMPARE(edges[0].status, DeviceStatus::Custom);
        QCOMPARE(edges[1].channel, session::base::Channel::LogForwarding);
        QCOMPARE(edges[1].server.name, QStringLiteral("LC-1"));
        QCOMPARE(edges[1].status, DeviceStatus::Failed);
        QVERIFY(!edges[1].cause.isEmpty());
    }
    void aDeviceThatNeverCameShowsNothing() // V-2
    {
        const auto edges = edgesOf(Serial("FW-3"), *m_manager->lifecycle);
        QCOMPARE(edges.size(), std::size_t(1));
        QVERIFY(edges[0].client.presents.isEmpty());
        QVERIFY(edgesOf(Serial("nobody"), *m_manager->lifecycle).empty());
    }

    void w6_theManagerPresentsWhatTheSessionWasShown() // the last one: it brings another session
    {
        const auto shown = *session::pki::readPemCertificates(m_pki->chain({"server"}).toStdString());
        comesUp("FW-1", shown.front().sha256());
        const auto now = edgesOf(Serial("FW-1"), *m_manager->lifecycle);
        QCOMPARE(now[0].server.presents, QStringLiteral("manager"));
        QCOMPARE(now[0].server.issuer, QStringLiteral("issuing"));
        comesUp("FW-1", std::string(64, 'a')); // of one that is no longer here
        const auto earlier = edgesOf(Serial("FW-1"), *m_manager->lifecycle);
        QCOMPARE(earlier[0].server.presents, QStringLiteral("An earlier certificate"));
        QVERIFY(earlier[0].server.issuer.isEmpty());
    }

private:
    void import(const models::config::StoreName& location, const QStringList& names)
    {
        for (const QString& name : names) {
            const bool isLeaf = name == QLatin1String("client") || name == QLatin1String("server");
            const QByteArray pem = m_pki->certificate(name) + (isLeaf ? m_pki->key(name) : QByteArray());
            const auto done = support::importCertificate(
                *m_manager->lifecycle,
                {.location = location, .name = name.toStdString(), .pem = pem.toStdString()});
            QVERIFY2(done, done ? "" : done.error().detail.c_str());
        }
    }

    void comesUp(const std::string& serial, const std::string& ownFingerprint = {})
    {
        using namespace session;
        auto attempt = std::make_shared<engine::Attempt>();
        attempt->judgedAt = m_manager->clock.now();
        attempt->evidence.chain =
            *pki::readPemCertificates(m_pki->chain({"client", "issuing"}).toStdString());
        attempt->evidence.world = trust::TrustWorld::Custom;
        attempt->ownFingerprint = ownFingerprint;
        attempt->verdict.allowed = true;
        attempt->verdict.world = trust::TrustWorld::Custom;
        attempt->verdict.path =
            *pki::readPemCertificates(m_pki->chain({"client", "issuing", "root"}).toStdString());
        engine::SessionUp up;
        up.serial = Serial(serial);
        up.connection = base::ConnectionId{++m_connections};
        up.attempt = attempt;
        up.hello.clock = attempt->judgedAt.time_since_epoch().count();
        const engine::Event here{attempt->judgedAt, engine::Channel::Management, up};
        m_manager->devices.absorb({&here, 1});
        const engine::Event told{attempt->judgedAt, engine::Channel::Management,
                                 engine::ChannelReported{.serial = Serial(serial),
                                                         .report = {.channel = "log-forwarding",
                                                                    .role = "client",
                                                                    .peer = "10.0.0.9",
                                                                    .peerSerial = "LC-1",
                                                                    .state = "refused",
                                                                    .reason = "unknown-issuer"}}};
        m_manager->devices.absorb({&told, 1});
    }

    static QStringList named(const Serials& serials)
    {
        QStringList names;
        for (const Serial& serial : serials)
            names << QString::fromStdString(serial.value);
        names.sort();
        return names;
    }

    std::unique_ptr<tests::FirstStart> m_firstStart;
    QTemporaryDir m_pkiDirectory;
    QTemporaryDir m_directory;
    std::unique_ptr<support::OpensslPki> m_pki;
    std::unique_ptr<tests::Manager> m_manager;
    std::uint64_t m_connections = 0;
};

HANDFAST_TEST(BlastRadiusTest)

} // namespace tst_blast_radius

#include "tst_blast_radius.moc"
