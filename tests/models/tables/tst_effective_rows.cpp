// F-1: every setting of a device with its origin in words and the place where it can be changed; variables
// and groups as rows.
#include "models/tables/effective_rows.h"

#include "models/config/edit.h"
#include "models/tables/devices/group_rows.h"
#include "models/tables/variable_rows.h"
#include "tests/support/test_program.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>

namespace tst_effective_rows {

using namespace models::tables;
using models::config::Configuration;
using session::base::Serial;
using Path = std::vector<std::string>;

namespace {

const char* const estate = "set mgt-config devices 1\n"
                           "set template first config deviceconfig setting management idle-timeout 30\n"
                           "set template second config deviceconfig setting management idle-timeout 20\n"
                           "set template second variable $mgmt type fqdn panorama.example\n"
                           "set template second config deviceconfig system panorama local-panorama "
                           "panorama-server $mgmt\n"
                           "set template-stack S templates [ first second ]\n"
                           "set template-stack S devices 1\n"
                           "set template-stack S config deviceconfig setting management "
                           "panorama-ssl-send-retries 7\n"
                           "set shared certificate-profile trust use-crl yes\n"
                           "set log-collector 9 deviceconfig system domain example.net\n";

Configuration configurationOf(const QByteArray& commands)
{
    auto made = models::config::fromText(commands.toStdString());
    if (!made)
        qFatal("%s", made.error().detail.c_str());
    return *made;
}

EffectiveRow rowAt(const Configuration& configuration, const char* serial, const QString& path,
                   const char* localText = "")
{
    for (const EffectiveRow& row : effectiveRows(configuration, Serial(serial), localText))
        if (row.path == path)
            return row;
    return {};
}

} // namespace

class EffectiveRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOriginIsSaidInWords()
    {
        const Configuration configuration = configurationOf(estate);
        const auto idle = rowAt(configuration, "1", "deviceconfig setting management idle-timeout");
        QCOMPARE(idle.value, "30");
        QCOMPARE(idle.origin, "template first (1 of 2)");
        QVERIFY(idle.toolTip.contains("template second (2 of 2)"));
        QCOMPARE(idle.target, (Path{"template", "first", "config", "deviceconfig", "setting", "management",
                                    "idle-timeout"}));
        const auto retries =
            rowAt(configuration, "1", "deviceconfig setting management panorama-ssl-send-retries");
        QCOMPARE(retries.origin, "stack S");
        QCOMPARE(retries.section, "Connection");
        const auto crl = rowAt(configuration, "1", "shared certificate-profile trust use-crl");
        QCOMPARE(crl.origin, "shared");
        QCOMPARE(crl.label, "trust: Use CRL");
        QCOMPARE(crl.target, (Path{"shared", "certificate-profile", "trust", "use-crl"}));
    }
    void whatNobodySetsIsAtItsDefault()
    {
        const Configuration configuration = configurationOf(estate);
        const auto monitoring =
            rowAt(configuration, "1", "deviceconfig setting management device-monitoring enabled");
        QCOMPARE(monitoring.value, "yes");
        QCOMPARE(monitoring.origin, "default");
        QVERIFY(monitoring.isDefault);
        QVERIFY2(monitoring.toolTip.contains("nothing here acts on it"), "a setting that is kept only");
        QCOMPARE(monitoring.target[0], std::string("template-stack"));
        QVERIFY2(
            rowAt(configuration, "1",
                  "deviceconfig setting management secure-conn-client certificate-type local certificate")
                .path.isEmpty(),
            "of a choice that is not made");
    }
    void aVariableLeadsToItsValue()
    {
        Configuration configuration = configurationOf(estate);
        const QString server = "deviceconfig system panorama local-panorama panorama-server";
        QCOMPARE(rowAt(configuration, "1", server).value, "panorama.example");
        QCOMPARE(rowAt(configuration, "1", server).origin, "variable $mgmt of template second");
        QCOMPARE(rowAt(configuration, "1", server).target, (Path{"template", "second", "variable", "$mgmt"}));
        configuration.templateStacks["S"].devices["1"].variables["$mgmt"] = {.type = "fqdn",
                                                                             .value = "own.example"};
        QCOMPARE(rowAt(configuration, "1", server).origin, "variable $mgmt of this device");
        QCOMPARE(rowAt(configuration, "1", "variable $mgmt").value, "own.example");
        QCOMPARE(rowAt(configuration, "1", "variable $mgmt").target,
                 (Path{"template-stack", "S", "devices", "1", "variable", "$mgmt"}));
    }
    void whatIsSetOnTheDeviceBeatsTheRestAndIsChangedThere()
    {
        const QString timeout = "deviceconfig setting management panorama-tcp-receive-timeout";
        const auto row = rowAt(configurationOf(estate), "1", timeout,
                               "set deviceconfig setting management panorama-tcp-receive-timeout 99\n");
        QCOMPARE(row.value, "99");
        QCOMPARE(row.origin, "the device itself");
        QVERIFY(row.target.empty());
    }
    void anApplianceHasItsOwn()
    {
        const Configuration configuration = configurationOf(estate);
        const auto domain = rowAt(configuration, "9", "deviceconfig system domain");
        QCOMPARE(domain.origin, "its own");
        QCOMPARE(domain.target, (Path{"log-collector", "9", "deviceconfig", "system", "domain"}));
        QVERIFY(!rowAt(configuration, "9", "deviceconfig system timezone").path.isEmpty());
        QVERIFY(effectiveRows(configurationOf("set mgt-config devices 1\n"), Serial("1")).empty());
    }
    void everyTargetIsASetting()
    {
        const Configuration configuration = configurationOf(estate);
        const auto rows = effectiveRows(configuration, Serial("1"));
        QVERIFY(rows.size() > 20);
        for (const EffectiveRow& row : rows)
            if (!row.path.startsWith("variable"))
                QVERIFY2(models::config::findSetting(row.target) || row.target.back() == "$mgmt",
                         qPrintable(row.path));
        RowsModel model(effectiveTitles());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(toRows(rows));
        QCOMPARE(model.rowCount(), int(rows.size()));
    }
    void variablesSayWhoUsesThem() // panos 4.2
    {
        const Configuration configuration = configurationOf(
            QByteArray(estate) + "set template-stack S devices 1 variable $mgmt type fqdn own.example\n"
                                 "set template first variable $idle type group-id 4\n");
        const auto places = models::config::allVariables(configuration);
        const auto rows = variableRows(places, models::config::variableUses(configuration));
        QCOMPARE(rows.size(), 3U);
        const auto text = [&rows](std::size_t row, VariableColumn column) {
            return rows[row].cells[std::size_t(column)].text;
        };
        QCOMPARE(text(0, VariableColumn::Name), "$idle");
        QCOMPARE(text(0, VariableColumn::Type), "Group ID");
        QCOMPARE(text(0, VariableColumn::Used), "nothing");
        QCOMPARE(text(1, VariableColumn::Place), "Template second");
        QCOMPARE(text(1, VariableColumn::Used), "1 setting(s)");
        QCOMPARE(text(2, VariableColumn::Place), "Device 1 (stack S)");
        QCOMPARE(models::config::variableTypes().size(), 11U);
    }
    void groupsStandInTheirTree() // panos 4.3
    {
        const Configuration configuration =
            configurationOf("set mgt-config devices 1\nset device-group EMEA\n"
                            "set device-group Berlin parent-dg EMEA\nset device-group Berlin devices 1\n"
                            "set device-group APAC\nset log-collector-group LCs\n"
                            "set device-group A parent-dg B\nset device-group B parent-dg A\n");
        const auto rows = groupRows(configuration);
        QStringList names;
        for (const Row& row : rows)
            names << QString(row.depth, '>') + row.cells[0].text;
        QCOMPARE(names, (QStringList{"APAC", "EMEA", ">Berlin", "A", ">B", "LCs"}));
        QCOMPARE(rows[1].cells[std::size_t(GroupColumn::Below)].text, "1");
        QCOMPARE(rows[2].cells[std::size_t(GroupColumn::Members)].text, "1");
        QCOMPARE(groupPlace(configuration, rows[5].key),
                 std::optional(GroupPlace{GroupPlace::Kind::CollectorGroup, "LCs"}));
        QVERIFY(!groupPlace(configuration, "device-group nobody"));
    }
};

HANDFAST_TEST(EffectiveRowsTest)

} // namespace tst_effective_rows

#include "tst_effective_rows.moc"
