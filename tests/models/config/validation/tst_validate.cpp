#include "tests/models/config/validation/validation_rows.h"
#include "tests/support/test_program.h"

namespace tst_validate {

using namespace models::config;
using namespace support;

namespace {

std::vector<Row> profileRows()
{
    return {
        {"B6",
         "tls-range-empty",
         error,
         "panorama ssl-tls-service-profile Server protocol-settings min-version",
         {"Server"},
         [](Estate& e, Facts&) { serverProfile(e).maxVersion = "tls1-1"; }},
        {"B5",
         "old-tls",
         warning,
         "panorama ssl-tls-service-profile Server protocol-settings min-version",
         {"Server"},
         [](Estate& e, Facts&) { serverProfile(e).minVersion = "tls1-0"; }},
        {"B9",
         "no-cipher",
         error,
         "panorama ssl-tls-service-profile Server protocol-settings",
         {"Server"},
         [](Estate& e, Facts&) {
             auto& p = serverProfile(e);
             p.encAes128Cbc = p.encAes256Cbc = p.encAes128Gcm = p.encAes256Gcm = false;
             p.encChaCha20Poly1305 = false;
         }},
        {"B9",
         "no-cipher",
         error,
         "panorama ssl-tls-service-profile Server protocol-settings",
         {"Server"},
         [](Estate& e, Facts&) {
             auto& p = serverProfile(e);
             p.keyxchgRsa = p.keyxchgDhe = p.keyxchgEcdhe = false;
         }},
        {"B9",
         "no-cipher",
         error,
         "panorama ssl-tls-service-profile Server protocol-settings",
         {"Server"},
         [](Estate& e, Facts&) {
             auto& p = serverProfile(e);
             p.authSha1 = p.authSha256 = p.authSha384 = false;
         }},
        {"B5",
         "old-tls",
         warning,
         "panorama ssl-tls-service-profile Server protocol-settings min-version",
         {"Server"},
         [](Estate& e, Facts&) { serverProfile(e).minVersion = "tls1-1"; }},
        {"C2",
         "no-ca",
         error,
         "panorama certificate-profile Devices CA",
         {"Devices"},
         [](Estate& e, Facts&) { devicesProfile(e).cas.clear(); }},
        {"C3",
         "reference-missing",
         error,
         "panorama certificate-profile Devices CA Gone",
         {"Gone"},
         [](Estate& e, Facts&) { devicesProfile(e).cas["Gone"]; }},
        {"C3",
         "not-a-ca",
         error,
         "panorama certificate-profile Devices CA Manager",
         {"Manager"},
         [](Estate& e, Facts&) { devicesProfile(e).cas["Manager"]; }},
        {"C3",
         "certificate-unreadable",
         error,
         "panorama certificate-profile Devices CA Bad",
         {"Bad"},
         [](Estate& e, Facts&) {
             e.configuration.panorama.certificates["Bad"].publicKey = "no PEM";
             devicesProfile(e).cas["Bad"];
         }},
        {"C4",
         "root-missing",
         error,
         "panorama certificate-profile Devices CA Issuing",
         {"Issuing", "Root"},
         [](Estate& e, Facts&) { devicesProfile(e).cas.erase("Root"); }},
        {"C7",
         "reference-missing",
         error,
         "panorama certificate-profile Devices CA Root ocsp-verify-cert",
         {"Gone"},
         [](Estate& e, Facts&) { devicesProfile(e).cas["Root"].ocspVerifyCert = "Gone"; }},
        {"C14",
         "status-timeout-short",
         warning,
         "panorama certificate-profile Devices cert-status-timeout",
         {"Devices"},
         [](Estate& e, Facts&) { devicesProfile(e).certStatusTimeout = 9; }},
        {"C28",
         "ocsp-without-crl",
         warning,
         "panorama certificate-profile Devices use-crl",
         {"Devices"},
         [](Estate& e, Facts&) { devicesProfile(e).useCrl = false; }},
        {"C28",
         "no-revocation",
         warning,
         "panorama certificate-profile Devices use-ocsp",
         {"Devices"},
         [](Estate& e, Facts&) { devicesProfile(e).useCrl = devicesProfile(e).useOcsp = false; }},
        {"T2",
         "factory-ca",
         error,
         "panorama certificate-profile Devices CA Factory",
         {"Devices", "Factory"},
         [](Estate& e, Facts&) {
             e.configuration.panorama.certificates["Factory"] = e.authority("factory");
             devicesProfile(e).cas["Factory"];
         }},
        {"C1",
         "value-not-allowed",
         error,
         "panorama certificate-profile a/b",
         {"a/b"},
         [](Estate& e, Facts&) { e.configuration.panorama.certificateProfiles["a/b"] = devicesProfile(e); }},
        {"C1",
         "name-beyond-limits",
         warning,
         "panorama certificate-profile a.b",
         {"a.b"},
         [](Estate& e, Facts&) { e.configuration.panorama.certificateProfiles["a.b"] = devicesProfile(e); }},
        {"C15",
         "value-not-allowed",
         error,
         "panorama certificate-profile Devices crl-receive-timeout",
         {"0"},
         [](Estate& e, Facts&) { devicesProfile(e).crlReceiveTimeout = 0; }},
        {"C6",
         "value-not-allowed",
         error,
         "panorama certificate-profile Devices CA Root default-ocsp-url",
         {"ocsp"},
         [](Estate& e, Facts&) { devicesProfile(e).cas["Root"].defaultOcspUrl = "ocsp"; }},
        {"C22",
         "username-field",
         warning,
         "panorama certificate-profile Devices username-field subject",
         {"Devices"},
         [](Estate& e, Facts&) {
             devicesProfile(e).usernameFieldSubject.clear();
             e.configuration.secureConnServer.authorizeClientSerial = true;
         }},
        {"C4",
         "root-missing",
         error,
         "panorama certificate-profile Devices CA Issuing",
         {"Issuing", "Root"},
         [](Estate& e, Facts&) { // the renewed root has its name, and nothing else
             e.pki.root("root-2", {.commonName = "root", .withKeyIdentifiers = false});
             e.configuration.panorama.certificates["Renewed"] = e.authority("root-2");
             devicesProfile(e).cas = {{"Issuing", {}}, {"Renewed", {}}};
         }},
        {"C4",
         "root-missing",
         error,
         "template branch config shared certificate-profile Trust-Manager CA Issuing",
         {"Issuing", "CN = root"},
         [](Estate& e, Facts&) {
             auto& shared = e.configuration.templates["branch"].shared;
             shared.certificates = {{"Issuing", e.authority("issuing")}};
             shared.certificateProfiles["Trust-Manager"].cas = {{"Issuing", {}}};
         }},
    };
}

} // namespace

class ValidateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_rows.emplace(profileRows()); }
    void cleanup() { m_rows->restore(); }

    void finds_data() { m_rows->addData(); }
    void finds() { m_rows->check(); }

    void whatIsRightHasNoFinding()
    {
        QCOMPARE(m_rows->findings(), QStringList());
        QCOMPARE(described(validate({}, m_rows->facts)), QStringList());
        enforce(m_rows->estate);
        m_rows->estate.configuration.secureConnServer.authorizeClientSerial = true;
        QCOMPARE(m_rows->findings(), QStringList());
    }

    void editingAnAttachedProfileIsTheSame() // B4
    {
        serverProfile(m_rows->estate).minVersion = "tls1-3";
        QVERIFY(m_rows->findings().join('\n').contains("B3 tls13-attached"));
        m_rows->estate.configuration.secureConnServer = {};
        serverProfile(m_rows->estate).maxVersion = "max";
        QVERIFY(!hasErrors(validate(m_rows->estate.configuration, m_rows->facts)));
    }

    void versionRanges_data() // B3, B5, B6: every pair
    {
        QTest::addColumn<QString>("min");
        QTest::addColumn<QString>("max");
        QTest::addColumn<QString>("codes"); // of the attached profile
        const QStringList versions{"tls1-0", "tls1-1", "tls1-2", "tls1-3", "max"};
        for (int min = 0; min < 4; ++min)
            for (int max = 0; max < versions.size(); ++max) {
                QStringList codes;
                if (min > max)
                    codes << "B6 tls-range-empty";
                if (min < 2)
                    codes << "B5 old-tls";
                if (min == 3 || max == 3)
                    codes << "B3 tls13-attached";
                codes.sort();
                QTest::newRow(qPrintable(versions[min] + " to " + versions[max]))
                    << versions[min] << versions[max] << codes.join(", ");
            }
    }
    void versionRanges()
    {
        QFETCH(QString, min);
        QFETCH(QString, max);
        QFETCH(QString, codes);
        serverProfile(m_rows->estate).minVersion = min.toStdString();
        serverProfile(m_rows->estate).maxVersion = max.toStdString();
        QStringList found;
        for (const QString& line : m_rows->findings())
            found << line.section(" | ", 0, 0);
        found.sort();
        QCOMPARE(found.join(", "), codes);
    }

    void templatesOfAStackHelpEachOther()
    {
        auto& templates = m_rows->estate.configuration.templates;
        templates["other"].shared = templates["branch"].shared;
        templates["branch"].shared = {};
        QVERIFY(hasErrors(validate(m_rows->estate.configuration, m_rows->facts)));
        m_rows->estate.configuration.templateStacks["branches"].templates.push_back("other");
        QCOMPARE(m_rows->findings(), QStringList());
    }

    void sharedTemplateIsReportedOnce()
    {
        m_rows->estate.configuration.templateStacks["second"].templates = {"branch"};
        m_rows->estate.client().signedBy = "Gone";
        QCOMPARE(validate(m_rows->estate.configuration, m_rows->facts).size(), 1U);
    }

    void threeLevelsNeedTheWholePath() // C4
    {
        m_rows->estate.pki.intermediate("lower", {.issuer = "issuing"});
        m_rows->estate.configuration.panorama.certificates["Lower"] = m_rows->estate.authority("lower");
        auto& cas = devicesProfile(m_rows->estate).cas;
        cas["Lower"];
        QCOMPARE(m_rows->findings(), QStringList());
        cas.erase("Issuing");
        QCOMPARE(
            m_rows->findings(),
            QStringList{"C4 root-missing | panorama certificate-profile Devices CA Lower | Lower Issuing"});
        cas = {{"Root", {}}};
        QCOMPARE(m_rows->findings(), QStringList());
    }

private:
    std::optional<ValidationRows> m_rows;
};

HANDFAST_TEST(ValidateTest)

} // namespace tst_validate

#include "tst_validate.moc"
