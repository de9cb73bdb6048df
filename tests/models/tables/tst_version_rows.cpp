// F-2: the versions as a table.
#include "models/tables/version_rows.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_version_rows {

using models::store::VersionInfo;
using models::tables::VersionColumn;
using session::base::PolicyVersion;

class VersionRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versionsOfOneMinuteAreToldApart()
    {
        const auto time = *session::base::fromRfc3339("2026-11-24T03:00:07Z");
        const auto rows = models::tables::versionRows(
            {{.number = PolicyVersion{1}, .time = time, .description = {}, .author = {}},
             {.number = PolicyVersion{2},
              .time = time + std::chrono::seconds(4),
              .description = "roll-out",
              .author = {}}},
            PolicyVersion{2});
        const auto cell = [&rows](std::size_t row, VersionColumn column) {
            return rows.at(row).cells.at(std::size_t(column)).text;
        };
        QVERIFY(cell(0, VersionColumn::Committed).endsWith(QStringLiteral(":07")));
        QVERIFY(cell(1, VersionColumn::Committed).endsWith(QStringLiteral(":11")));
        QCOMPARE(cell(0, VersionColumn::Description), QString());
        QCOMPARE(cell(1, VersionColumn::Description), QString("roll-out"));
    }
};

HANDFAST_TEST(VersionRowsTest)

} // namespace tst_version_rows

#include "tst_version_rows.moc"
