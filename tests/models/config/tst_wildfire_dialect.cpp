// The command line of a WildFire appliance: rule B11.
#include "models/config/edit.h"

#include "tests/support/test_program.h"

#include <QTest>

namespace tst_wildfire_dialect {

using namespace models::config;

namespace {

const std::vector<std::string> base{"template", "device", "config"};

Result<std::vector<Edit>> parse(const QString& line, Dialect dialect)
{
    const auto words = splitWords(line.toStdString());
    if (!words)
        qFatal("%s", words.error().detail.c_str());
    return parseEditsBelow(base, *words, dialect);
}

} // namespace

class WildfireDialectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rule_B11_data()
    {
        QTest::addColumn<QString>("element");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("accepted");
        for (const char* value :
             {"tls1-0", "tls1-1", "tls1-2", "tls1-3", "max", "TLS1-2", "tls1.2", "\"\""}) {
            const QString text = QString::fromLatin1(value);
            QTest::addRow("min-version %s", value) << "min-version" << text << (text == "tls1-2");
            QTest::addRow("max-version %s", value)
                << "max-version" << text << (text == "tls1-2" || text == "max");
        }
    }
    void rule_B11()
    {
        QFETCH(QString, element);
        QFETCH(QString, value);
        QFETCH(bool, accepted);
        const QString line = QStringLiteral("set shared ssl-tls-service-profile wf protocol-settings %1 %2")
                                 .arg(element, value);
        const auto edits = parse(line, Dialect::WildFire);
        QCOMPARE(edits.has_value(), accepted);
        if (accepted) {
            QCOMPARE(edits->front().values, std::vector{value.toStdString()});
            return;
        }
        QCOMPARE(edits.error().code, session::base::ErrorCode::InvalidArgument);
        const QString detail = QString::fromStdString(edits.error().detail);
        const QString word = value == QLatin1String("\"\"") ? value : QStringLiteral("\"%1\"").arg(value);
        QVERIFY2(detail.startsWith(QStringLiteral("word 7 %1: %2 must be one of: tls1-2").arg(word, element)),
                 qPrintable(detail));
    }

    /// The second of two leaves is the word that is named.
    void rule_B11_bothInOneCommand()
    {
        const auto edits = parse("set shared ssl-tls-service-profile wf certificate c protocol-settings "
                                 "min-version tls1-2 max-version tls1-1",
                                 Dialect::WildFire);
        QVERIFY(!edits);
        QVERIFY2(edits.error().detail.starts_with("word 11 \"tls1-1\": max-version"),
                 edits.error().detail.c_str());
    }

    /// Other devices are not held to it.
    void rule_B11_isTheAppliancesAlone()
    {
        QVERIFY(
            parse("set shared ssl-tls-service-profile wf protocol-settings min-version tls1-0 max-version "
                  "tls1-1",
                  Dialect::PanOs));
    }
};

HANDFAST_TEST(WildfireDialectTest)

} // namespace tst_wildfire_dialect

#include "tst_wildfire_dialect.moc"
