#include "models/panos/bundle.h"

#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace tst_bundle {

using namespace models::panos;

namespace {

Bundle fullBundle()
{
    Bundle bundle;
    bundle.serial = QStringLiteral("007251000042");
    bundle.hostname = QStringLiteral("fw-münchen");
    bundle.model = QStringLiteral("PA-440");
    bundle.kind = session::base::DeviceKind::LogCollector;
    bundle.listen = QStringLiteral("127.0.0.1:0");
    bundle.logsPerSecond = 7;
    bundle.softwareVersion = QStringLiteral("8.1.21-h3");
    bundle.managers = {QStringLiteral("127.0.0.1:3978"), QStringLiteral("[::1]:3978")};
    bundle.factoryCaPem = "-----BEGIN CERTIFICATE-----\nQQ==\n-----END CERTIFICATE-----\n";
    bundle.certificatePem = "chain";
    bundle.keyPem = "key";
    bundle.configText = QStringLiteral("set deviceconfig system hostname \"a b\"\n# ü\n");
    bundle.localText = QStringLiteral("set shared certificate-profile mine CA root\n");
    bundle.clockOffsetSeconds = -86'400;
    bundle.absent = true;
    bundle.identities = {
        {QStringLiteral("unique"), QStringLiteral("CN=x"), QStringLiteral("ca"), "own chain", "own key"}};
    return bundle;
}

QByteArray with(const QByteArray& member, const QJsonValue& value)
{
    QJsonObject object = bundleToJson(fullBundle());
    if (value.isUndefined())
        object.remove(QString::fromLatin1(member));
    else
        object.insert(QString::fromLatin1(member), value);
    return QJsonDocument(object).toJson();
}

QString errorOf(const QByteArray& json)
{
    const auto read = readBundle(json);
    return read ? QString() : QString::fromStdString(read.error().detail);
}

} // namespace

class BundleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas()
    {
        const auto written = writeBundle(fullBundle());
        QVERIFY(written.has_value());
        const auto read = readBundle(*written);
        QVERIFY2(read.has_value(), qPrintable(errorOf(*written)));
        QVERIFY(*read == fullBundle());
    }
    void readsTheLeast()
    {
        const auto read =
            readBundle(R"({"serial":"1","software_version":"10.1","managers":["manager.example:3978"]})");
        QVERIFY(read.has_value());
        QCOMPARE(read->kind, session::base::DeviceKind::Firewall);
        QVERIFY(!read->absent);
        QVERIFY(read->keyPem.isEmpty());
    }
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("error");
        const auto row = [](const char* name, const QByteArray& json, const char* error) {
            QTest::newRow(name) << json << QString::fromUtf8(error);
        };
        const QJsonValue missing(QJsonValue::Undefined);
        row("no JSON", "{\"serial\":", "the bundle is not JSON");
        row("no object", "[]", "the bundle is not a JSON object");
        row("no serial", with("serial", missing), "device without serial: member \"serial\" is missing");
        row("path in serial", with("serial", "../x"), "device ../x: member \"serial\" must be");
        row("serial a number", with("serial", 12), "member \"serial\" must be a text");
        row("unknown member", with("colour", "red"), "device 007251000042: unknown member \"colour\"");
        row("no version", with("software_version", "ten"), "member \"software_version\"");
        row("kind", with("kind", "toaster"), "member \"kind\" must be one of");
        row("listen", with("listen", "a b:1"), "member \"listen\" is not HOST:PORT");
        row("log rate", with("log_rate", 1001), "member \"log_rate\" must be 0 to 1000");
        row("no managers", with("managers", QJsonArray()), "member \"managers\" is missing");
        row("manager a number", with("managers", QJsonArray{5}),
            "member \"managers\" must be a list of texts");
        row("manager without port", with("managers", QJsonArray{"127.0.0.1"}), "not HOST:PORT: 127.0.0.1");
        row("manager with port 0", with("managers", QJsonArray{"a:0"}), "not HOST:PORT");
        row("manager with port 65536", with("managers", QJsonArray{"a:65536"}), "not HOST:PORT");
        row("bare IPv6", with("managers", QJsonArray{"::1:3978"}), "not HOST:PORT");
        row("certificate without key", with("key", ""), "\"certificate\" and \"key\" go together");
        row("half a second", with("clock_offset", 0.5), "member \"clock_offset\" must be a whole number");
        row("clock a text", with("clock_offset", "1"), "member \"clock_offset\" must be a whole number");
        row("far clock", with("clock_offset", 1e15), "beyond a century");
        row("absent a text", with("absent", "yes"), "member \"absent\" must be true or false");
        row("identities an object", with("identities", QJsonObject()),
            "member \"identities\" must be a list");
        row("identity a text", with("identities", QJsonArray{"x"}), "must be an object");
        row("identity without key",
            with("identities", QJsonArray{QJsonObject{{"name", "n"}, {"chain", "c"}}}),
            "identity: member \"key\" is missing");
        const QJsonObject own{{"name", "n"}, {"chain", "c"}, {"key", "k"}};
        row("identity twice", with("identities", QJsonArray{own, own}), "identity \"n\" stands there twice");
    }
    void refuses()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, error);
        const QString got = errorOf(json);
        QVERIFY2(got.contains(error), qPrintable(QStringLiteral("got: \"%1\"").arg(got)));
    }
    void writesOnlyWhatItWouldRead()
    {
        Bundle bundle = fullBundle();
        bundle.serial = QStringLiteral("a/b");
        QCOMPARE(writeBundle(bundle).error().code, session::base::ErrorCode::InvalidArgument);
        QVERIFY(!writeFleet({{}, {bundle}}).has_value());
    }
    void fleetSharesTheFactoryCa()
    {
        Bundle first = fullBundle();
        Bundle second = fullBundle();
        second.serial = QStringLiteral("007251000043");
        second.factoryCaPem = "another";
        const auto written = writeFleet({first.factoryCaPem, {first, second}});
        QVERIFY(written.has_value());
        QCOMPARE(written->count("BEGIN CERTIFICATE"), 1);
        const auto read = readFleet(*written);
        QVERIFY(read.has_value());
        QVERIFY(read->devices == QList<Bundle>({first, second}));
    }
    void fleetNamesTheDevice()
    {
        QJsonObject bad = bundleToJson(fullBundle());
        bad.insert(QStringLiteral("kind"), QStringLiteral("toaster"));
        const auto read = readFleet(QJsonDocument(QJsonObject{{"devices", QJsonArray{bad}}}).toJson());
        QVERIFY(!read.has_value());
        QVERIFY(read.error().detail.starts_with("device 007251000042: member \"kind\""));
        QVERIFY(!readFleet("{}").has_value());
        QJsonObject other = bundleToJson(fullBundle());
        const auto twice =
            readFleet(QJsonDocument(QJsonObject{{"devices", QJsonArray{other, other}}}).toJson());
        QCOMPARE(QString::fromStdString(twice.error().detail),
                 QStringLiteral("device 007251000042: stands in the fleet twice"));
    }
};

HANDFAST_TEST(BundleTest)

} // namespace tst_bundle

#include "tst_bundle.moc"
