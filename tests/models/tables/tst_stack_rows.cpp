#include "models/tables/authorization_rows.h"
#include "models/tables/stack_rows.h"
#include "tests/support/test_program.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace tst_stack_rows {

using namespace models::tables;
using models::config::Configuration;

class StackRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysLeadBack()
    {
        for (const StackPlace& place : {StackPlace{.isTemplate = false, .name = "a/b"},
                                        StackPlace{.isTemplate = true, .name = "template"}})
            QCOMPARE(stackPlace(stackKey(place)), std::optional(place));
        QVERIFY(!stackPlace("branch"));
    }
    void stacksThenTemplates()
    {
        RowsModel model(stackTitles());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(stackRows(configuration(), m_devices));
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(cell(model, 0, StackColumn::Name), "branches");
        QCOMPARE(cell(model, 0, StackColumn::Templates), "first, second");
        QCOMPARE(cell(model, 0, StackColumn::Devices), "2");
        QCOMPARE(cell(model, 0, StackColumn::Sync), "Out of sync");
        QCOMPARE(cell(model, 1, StackColumn::Name), "first");
        QCOMPARE(cell(model, 1, StackColumn::Templates), "in branches");
        QCOMPARE(cell(model, 1, StackColumn::Devices), "2");
        QCOMPARE(cell(model, 3, StackColumn::Name), "unused");
        QCOMPARE(cell(model, 3, StackColumn::Templates), "in no stack");
        QCOMPARE(cell(model, 3, StackColumn::Sync), "No devices");
    }
    void theFirstTemplateThatSaysSoWins()
    {
        const Configuration estate = configuration();
        RowsModel model(stackTitles());
        model.setRows(stackRows(estate, m_devices));
        QCOMPARE(cell(model, 0, StackColumn::Certificate), "Issued by CA");
        QCOMPARE(cell(model, 1, StackColumn::Certificate), "Predefined");
    }
    void d5_theAuthorizationListInWords()
    {
        models::config::SecureConnServer server;
        server.authorizationList["hq"] = {
            .identifier = "subject-alt-name", .type = "hostname", .value = "fw.example.net"};
        RowsModel model(authorizationTitles());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(authorizationRows(server));
        QCOMPARE(model.index(0, int(AuthorizationColumn::Identifier)).data().toString(), "Subject Alt Name");
        QCOMPARE(model.index(0, int(AuthorizationColumn::Type)).data().toString(), "Hostname");
        QCOMPARE(model.keyAt(0), "hq");
    }

private:
    static Configuration configuration()
    {
        Configuration configuration;
        configuration.templates["first"];
        configuration.templates["second"].device.secureConnClient.certificateType = "issued";
        configuration.templates["second"].device.secureConnClient.signedBy = "CA";
        configuration.templates["unused"];
        configuration.templateStacks["branches"].templates = {"first", "second"};
        configuration.templateStacks["branches"].devices = {{"001", {}}, {"002", {}}};
        return configuration;
    }
    static QString cell(const RowsModel& model, int row, StackColumn column)
    {
        return model.index(row, int(column)).data().toString();
    }

    models::lifecycle::DeviceRegistry m_devices;
};

HANDFAST_TEST(StackRowsTest)

} // namespace tst_stack_rows

#include "tst_stack_rows.moc"
