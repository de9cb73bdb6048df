// Estates are data: sizes by share, faults by seed, no device known by name.
#include "models/workflows/scenarios/estate.h"

#include "tests/support/test_program.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <set>

namespace tst_estate {

using namespace models::workflows;

class EstateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(HANDFAST_SOURCE_DIR "/resources/demo/estate.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto estate = readEstate(file.readAll());
        QVERIFY2(estate.has_value(), estate ? "" : estate.error().detail.c_str());
        m_estate = *estate;
    }
    void theDemoIsWhatWasAskedFor()
    {
        const auto devices = expand(m_estate, {});
        const auto ofKind = [&](models::config::DeviceKind kind) {
            return std::ranges::count(devices, kind, &EstateDevice::kind);
        };
        QCOMPARE(ofKind(models::config::DeviceKind::Firewall), 60);
        QCOMPARE(ofKind(models::config::DeviceKind::LogCollector), 2);
        QCOMPARE(ofKind(models::config::DeviceKind::WildFire), 1);
        std::set<FaultKind> faults;
        for (const auto& device : devices) {
            if (device.fault)
                faults.insert(device.fault->kind);
        }
        QCOMPARE(faults.size(), std::size_t(6));
    }
    void aSeedMovesTheFaults()
    {
        const auto faulty = [&](std::uint64_t seed) {
            std::set<std::string> serials;
            for (const auto& device : expand(m_estate, {.firewalls = 200, .seed = seed})) {
                if (device.fault)
                    serials.insert(device.serial.value);
            }
            return serials;
        };
        QCOMPARE(faulty(1).size(), std::size_t(6));
        QCOMPARE(faulty(1), faulty(1));
        QVERIFY(faulty(1) != faulty(2));
    }
    void itsEditsMakeAConfiguration()
    {
        const auto devices = expand(m_estate, {.firewalls = 500, .seed = 3});
        models::config::Configuration configuration;
        const auto applied = models::config::apply(configuration, estateEdits(m_estate, devices));
        QVERIFY2(applied.has_value(), applied ? "" : applied.error().detail.c_str());
        QCOMPARE(models::config::managedDevices(configuration).size(), std::size_t(503));
    }
    void badDataIsNamed()
    {
        QVERIFY(!readEstate("{").has_value());
        const auto unknown = readEstate(
            R"({"manager":{"address":"a"},"firewalls":1,"groups":[],"faults":[{"kind":"gremlin"}]})");
        QVERIFY(!unknown.has_value());
        QVERIFY(unknown.error().detail.find("gremlin") != std::string::npos);
        for (const auto& [kind, missing] : {std::pair{"old-software", "version"},
                                            {"wrong-common-name", "suffix"},
                                            {"clock-offset", "seconds"},
                                            {"common-certificate", "profile_entry"}}) {
            const auto incomplete =
                readEstate(QByteArray(R"({"manager":{"address":"a"},"firewalls":1,"faults":[{"kind":")") +
                           kind + "\"}]}");
            QVERIFY(!incomplete.has_value());
            QVERIFY2(incomplete.error().detail.find(missing) != std::string::npos,
                     incomplete.error().detail.c_str());
        }
    }
    void faultsAreMadeOfTheirData()
    {
        using namespace session;
        const auto key = pki::PrivateKey::generate(pki::KeyType::EcP256);
        QVERIFY(key);
        pki::IssueSpec spec;
        spec.now = *base::fromRfc3339("2026-11-24T03:00:00Z");
        spec.role = pki::CertificateRole::CertificateAuthority;
        spec.subject.text = "factory";
        const auto authority = pki::issueSelfSigned(spec, *key);
        QVERIFY(authority);
        std::vector<EstateDevice> devices(2);
        devices[0].serial = base::Serial("1");
        devices[0].fault.emplace(FaultKind::WrongCommonName).suffix = "-swapped";
        devices[1].serial = base::Serial("2");
        devices[1].fault.emplace(FaultKind::CommonCertificate).shared = {.authority = "Elsewhere",
                                                                         .authorityEntry = "their-ca",
                                                                         .commonName = "everybody",
                                                                         .certificateEntry = "one-for-all",
                                                                         .profileEntry = "theirs"};
        const pki::Issuer factory{*authority, *key};
        const auto fleet =
            estateFleet(devices, {.factory = factory, .managerAddress = "127.0.0.1:1", .now = spec.now});
        QVERIFY2(fleet, fleet ? "" : fleet.error().detail.c_str());
        QCOMPARE(pki::Certificate::fromPem(fleet->devices[0].certificatePem.toStdString())->commonName(),
                 std::string("1-swapped"));
        for (const char* name : {"shared certificate their-ca ", "shared certificate one-for-all ",
                                 "certificate-profile theirs CA their-ca", "local certificate one-for-all"})
            QVERIFY2(fleet->devices[1].configText.contains(name), name);
    }

private:
    Estate m_estate;
};

HANDFAST_TEST(EstateTest)

} // namespace tst_estate

#include "tst_estate.moc"
