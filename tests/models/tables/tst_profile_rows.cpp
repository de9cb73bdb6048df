#include "models/tables/profile_rows.h"

#include "tests/support/test_program.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace tst_profile_rows {

using namespace models::tables;
using models::config::CertificateProfile;
using models::config::Configuration;
using models::config::SslTlsServiceProfile;
using models::config::StoreName;

class ProfileRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysTheEffectiveDeadline_data()
    {
        QTest::addColumn<bool>("ocsp");
        QTest::addColumn<bool>("crl");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("end");
        QTest::newRow("C14 both, the status timeout is shorter")
            << true << true << 5 << "OCSP 3 s + CRL 4 s) = 5 s";
        QTest::newRow("C14 both, their sum is shorter") << true << true << 60 << "OCSP 3 s + CRL 4 s) = 7 s";
        QTest::newRow("OCSP alone") << true << false << 60 << "OCSP 3 s) = 3 s";
        QTest::newRow("CRL alone") << false << true << 60 << "CRL 4 s) = 4 s";
        QTest::newRow("none") << false << false << 60 << "No revocation status is asked for.";
    }
    void saysTheEffectiveDeadline()
    {
        QFETCH(bool, ocsp);
        QFETCH(bool, crl);
        QFETCH(int, status);
        QFETCH(QString, end);
        CertificateProfile profile;
        profile.useOcsp = ocsp;
        profile.useCrl = crl;
        profile.ocspReceiveTimeout = 3;
        profile.crlReceiveTimeout = 4;
        profile.certStatusTimeout = status;
        QVERIFY2(deadlineSentence(profile).endsWith(end), qPrintable(deadlineSentence(profile)));
    }
    void aKeyLeadsBackToThePlace_data()
    {
        QTest::addColumn<StoreName>("store");
        QTest::newRow("panorama") << StoreName();
        QTest::newRow("shared") << StoreName::shared();
        QTest::newRow("template") << StoreName("branch office");
        QTest::newRow("template with a slash") << StoreName("a/b");
        QTest::newRow("stack") << StoreName::ofStack("branch office");
    }
    void aKeyLeadsBackToThePlace()
    {
        QFETCH(StoreName, store);
        const ProfilePlace place{store, "devices"};
        QCOMPARE(profilePlace(profileKey(place)), std::optional(place));
    }
    void makesRowsOfAllStores()
    {
        Configuration configuration;
        configuration.panorama.certificateProfiles["devices"].cas = {{"a", {}}, {"b", {}}};
        configuration.shared.certificateProfiles["devices"];
        configuration.templates["branch"].shared.certificateProfiles["devices"];
        configuration.templateStacks["branches"].shared.certificateProfiles["devices"];
        configuration.secureConnServer.customize = true;
        configuration.secureConnServer.certificateProfile = "devices";
        RowsModel model(certificateProfileTitles());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(certificateProfileRows(configuration));
        QCOMPARE(model.rowCount(), 4);
        const auto text = [&model](int row, CertificateProfileColumn column) {
            return model.index(row, int(column)).data().toString();
        };
        QCOMPARE(text(0, CertificateProfileColumn::Authorities), "a, b");
        QCOMPARE(text(0, CertificateProfileColumn::Uses), "1");
        QCOMPARE(text(1, CertificateProfileColumn::Uses), "0");
        QCOMPARE(text(0, CertificateProfileColumn::Location), "Panorama");
        QCOMPARE(text(1, CertificateProfileColumn::Location), "Shared");
        QCOMPARE(text(2, CertificateProfileColumn::Location), "Template branch");
        QCOMPARE(text(3, CertificateProfileColumn::Location), "Template stack branches");
    }
    void saysWhatAServiceProfileLeaves()
    {
        SslTlsServiceProfile profile;
        QCOMPARE(versionsText(profile), "TLSv1.2");
        profile.minVersion = "tls1-0";
        QCOMPARE(versionsText(profile), "TLSv1 – TLSv1.2");
        QVERIFY(cipherNames(profile).contains("ECDHE-RSA-AES256-GCM-SHA384"));
        profile.keyxchgRsa = profile.keyxchgDhe = profile.keyxchgEcdhe = false;
        QVERIFY2(cipherNames(profile).isEmpty(), "B9");
        Configuration configuration;
        configuration.panorama.sslTlsServiceProfiles["none"] = profile;
        RowsModel model(serviceProfileTitles());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(serviceProfileRows(configuration));
        QCOMPARE(model.index(0, int(ServiceProfileColumn::Ciphers)).data().toString(), "0");
    }
};

HANDFAST_TEST(ProfileRowsTest)

} // namespace tst_profile_rows

#include "tst_profile_rows.moc"
