// Names that somebody else gave, longer than they may be here: C1, 4.L.11, panos 11.4.
#include "models/config/validation/validate.h"
#include "models/panos/configuration_reader.h"

#include "tests/support/test_program.h"

#include <QBuffer>
#include <QTest>

#include <algorithm>

namespace tst_imported_names {

using namespace models;

class ImportedNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyAreReadAndWarnedAbout_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("XML")
            << "<config version=\"10.1.0\"><panorama><certificate-profile><entry name=\"" +
                   QByteArray(60, 'p') +
                   "\"><use-crl>yes</use-crl></entry><entry name=\"a.b\">"
                   "<use-crl>yes</use-crl></entry></certificate-profile></panorama></config>";
        QTest::newRow("commands") << "set panorama certificate-profile " + QByteArray(60, 'p') +
                                         " use-crl yes\nset panorama certificate-profile a.b use-crl yes\n";
    }
    void theyAreReadAndWarnedAbout()
    {
        QFETCH(QByteArray, file);
        QBuffer buffer(&file);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const auto imported = panos::readConfiguration(buffer, {});
        QVERIFY(imported.has_value());
        QCOMPARE(imported->report.refusedCount, 0U);
        const auto& profiles = imported->configuration.panorama.certificateProfiles;
        QCOMPARE(profiles.size(), 2U);
        QVERIFY(profiles.at(std::string(60, 'p')).useCrl && profiles.at("a.b").useCrl);
        const auto findings = config::validate(imported->configuration, {});
        QCOMPARE(std::ranges::count_if(findings,
                                       [](const config::Finding& finding) {
                                           return finding.code == "name-beyond-limits" &&
                                                  finding.severity == config::Severity::Warning;
                                       }),
                 2);
        // As it is stored.
        QVERIFY(config::fromText(config::toText(imported->configuration)) == imported->configuration);
    }
};

HANDFAST_TEST(ImportedNamesTest)

} // namespace tst_imported_names

#include "tst_imported_names.moc"
