#include "session/base/software_version.h"

#include "tests/support/test_program.h"

#include <QTest>

namespace tst_software_version {

using namespace session::base;

class SoftwareVersionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical"); // empty: refused
        QTest::newRow("three parts") << "10.1.4" << "10.1.4";
        QTest::newRow("two parts") << "8.0" << "8.0.0";
        QTest::newRow("hotfix (E1)") << "8.1.21-h3" << "8.1.21-h3";
        QTest::newRow("hotfix without patch") << "8.1-h3" << "8.1.0-h3";
        for (const char* bad :
             {"", "8", "8.", ".8", "8.x", "8.1.", "8.1.2.3", "8.1.2-", "8.1.2-h", "8.1.2-h3x", " 8.1", "8.1 ",
              "-8.1", "8.-1", "+8.1", "8.1.2-h-3", "999999.1", "99999999999999999999.1"})
            QTest::newRow(qPrintable(QStringLiteral("refused: '%1'").arg(QLatin1String(bad)))) << bad << "";
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, canonical);
        const auto version = parseSoftwareVersion(text.toStdString());
        QCOMPARE(version.has_value(), !canonical.isEmpty());
        if (version)
            QCOMPARE(QString::fromStdString(toText(*version)), canonical);
    }
    void comparesAsNumbers_data()
    {
        QTest::addColumn<QString>("earlier");
        QTest::addColumn<QString>("later");
        QTest::newRow("E1: 10.0 after 8.0") << "8.0" << "10.0";
        QTest::newRow("E1: test pair") << "7.1.26" << "8.0.0";
        QTest::newRow("patch") << "8.1.9" << "8.1.21";
        QTest::newRow("hotfix") << "8.1.21" << "8.1.21-h3";
        QTest::newRow("hotfix numbers") << "8.1.21-h3" << "8.1.21-h12";
    }
    void comparesAsNumbers()
    {
        QFETCH(QString, earlier);
        QFETCH(QString, later);
        QVERIFY(*parseSoftwareVersion(earlier.toStdString()) < *parseSoftwareVersion(later.toStdString()));
    }
    void knowsWhoSupportsCustomCertificates()
    {
        QVERIFY(!supportsCustomCertificates("7.1.26-h12"));
        QVERIFY(supportsCustomCertificates("8.0"));
        QVERIFY(supportsCustomCertificates("10.0"));
        QVERIFY(!supportsCustomCertificates("unknown"));
        QVERIFY(lacksCustomCertificates("7.1.26-h12"));
        QVERIFY(lacksCustomCertificates("unknown"));
        QVERIFY(!lacksCustomCertificates("8.0"));
        QVERIFY(!lacksCustomCertificates(""));
    }
};

HANDFAST_TEST(SoftwareVersionTest)

} // namespace tst_software_version

#include "tst_software_version.moc"
