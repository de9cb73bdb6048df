// Who may have a custom certificate: E1, F2.
#include "models/lifecycle/devices/eligibility.h"

#include "tests/support/test_program.h"

#include <QTest>

namespace tst_eligibility {

using models::config::DeviceKind;
using models::lifecycle::DeviceRecord;

class EligibilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhyNot_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("why");
        QTest::newRow("E1 7.1") << int(DeviceKind::Firewall) << "7.1.26-h12" << "version";
        QTest::newRow("E1 8.0") << int(DeviceKind::Firewall) << "8.0.0" << "";
        QTest::newRow("E1 compared as numbers") << int(DeviceKind::Firewall) << "10.0.0" << "";
        QTest::newRow("E1 old log collector") << int(DeviceKind::LogCollector) << "7.1.0" << "version";
        QTest::newRow("E1 never seen") << int(DeviceKind::Firewall) << "" << "";
        QTest::newRow("E1 not a version") << int(DeviceKind::Firewall) << "unknown" << "version";
        QTest::newRow("F2 WildFire") << int(DeviceKind::WildFire) << "10.0.0" << "wildfire";
        QTest::newRow("F2 before E1") << int(DeviceKind::WildFire) << "7.1.0" << "wildfire";
    }
    void saysWhyNot()
    {
        QFETCH(int, kind);
        QFETCH(QString, version);
        QFETCH(QString, why);
        DeviceRecord record;
        record.kind = DeviceKind(kind);
        record.softwareVersion = version.toStdString();
        QCOMPARE(QString::fromStdString(whyNotEligible(record).value_or("")), why);
    }
};

HANDFAST_TEST(EligibilityTest)

} // namespace tst_eligibility

#include "tst_eligibility.moc"
