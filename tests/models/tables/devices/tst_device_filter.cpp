// The filter grammar, row by row.
#include "models/tables/devices/device_filter.h"

#include "models/shell/device_json.h"
#include "models/tables/devices/device_cells.h"
#include "models/text/wording.h"
#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

namespace tst_device_filter {

using models::lifecycle::DeviceRecord;
using models::tables::DeviceFilter;

namespace {

DeviceRecord firewall()
{
    DeviceRecord record;
    record.serial = session::base::Serial("007999000000007");
    record.hostname = "fra-07";
    record.model = "PA-440";
    record.softwareVersion = "10.1.14-h9";
    record.deviceGroup = "Frankfurt Main";
    record.templateStack = "europe-stack";
    record.clientCertificateSource = "predefined";
    return record;
}

const auto noon = *session::base::fromRfc3339("2026-11-24T12:00:00Z");

/// A CA that ends in 20 days over a leaf that names 400, as `old` or `new`.
class Attempts
{
public:
    Attempts() : m_pki(m_directory.path())
    {
        for (const QString name : {"Old", "New"}) {
            const auto end = [](int days) {
                return QDateTime::fromMSecsSinceEpoch(noon.time_since_epoch().count()).addDays(days);
            };
            const bool isOld = name == "Old";
            m_pki.root(name, {.notBefore = end(-30), .notAfter = end(isOld ? 20 : 500)});
            m_pki.leaf("fw" + name,
                       {.issuer = name, .notBefore = end(-20), .notAfter = end(isOld ? 400 : 90)});
        }
    }
    [[nodiscard]] session::engine::AttemptPtr of(const QString& name, session::base::TimePoint judgedAt) const
    {
        auto attempt = std::make_shared<session::engine::Attempt>();
        for (const QString& file : {"fw" + name, name})
            attempt->verdict.path.push_back(
                *session::pki::Certificate::fromPem(m_pki.certificate(file).toStdString()));
        attempt->evidence.chain = attempt->verdict.path;
        attempt->judgedAt = judgedAt;
        return attempt;
    }

private:
    QTemporaryDir m_directory;
    support::OpensslPki m_pki;
};

} // namespace

class DeviceFilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<bool>("matches");
        QTest::newRow("empty") << "" << true;
        QTest::newRow("plain word, any case") << "FRA" << true;
        QTest::newRow("plain word elsewhere") << "osaka" << false;
        QTest::newRow("all words must match") << "fra osaka" << false;
        QTest::newRow("negated") << "!osaka" << true;
        QTest::newRow("group, quoted") << "group:\"frankfurt main\"" << true;
        QTest::newRow("is, not part of") << "group:Frankfurt" << false;
        QTest::newRow("contains") << "group~frank" << true;
        QTest::newRow("state") << "state:offline" << true;
        QTest::newRow("one of several states") << "state:failed,offline" << true;
        QTest::newRow("not this state") << "!state:offline" << false;
        QTest::newRow("os as numbers") << "os>9.1" << true;
        QTest::newRow("os below") << "os<8.0" << false;
        QTest::newRow("serial list") << "serial:1,007999000000007" << true;
        QTest::newRow("serial part") << "serial~0007" << true;
        QTest::newRow("no certificate seen") << "expires<30d" << false;
        QTest::newRow("out of nothing") << "sync:in" << true;
    }
    void matches()
    {
        QFETCH(QString, filter);
        QFETCH(bool, matches);
        const auto parsed = DeviceFilter::parse(filter);
        QVERIFY(parsed.has_value());
        QCOMPARE(parsed->matches(firewall(), *session::base::fromRfc3339("2026-11-24")), matches);
    }
    void refuses_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown key") << "colour:red" << "colour";
        QTest::newRow("unknown state") << "state:happy" << "happy";
        QTest::newRow("no value") << "group:" << "group";
        QTest::newRow("no order") << "group<a" << "group";
        QTest::newRow("no version") << "os<new" << "os";
        QTest::newRow("no days") << "expires<soon" << "expires";
        QTest::newRow("open quote") << "group:\"a" << "quote";
    }
    void refuses()
    {
        QFETCH(QString, filter);
        QFETCH(QString, named);
        const auto parsed = DeviceFilter::parse(filter);
        QVERIFY(!parsed.has_value());
        QVERIFY2(QString::fromStdString(parsed.error().detail).contains(named),
                 parsed.error().detail.c_str());
    }
    void filtersByWhatIsShown_data()
    {
        QTest::addColumn<bool>("isUp");
        QTest::addColumn<int>("refusedMinutesLater");
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QString>("expires");
        QTest::newRow("with a session") << true << 1 << "Old" << "2026-12-14T12:00:00Z";
        QTest::newRow("refused since") << false << 1 << "New" << "2027-02-22T12:00:00Z";
        QTest::newRow("refused before") << false << -1 << "Old" << "2026-12-14T12:00:00Z";
    }
    /// Column, filter and export read the same handshake, and the same certificate of its path (K6); what
    /// another manager has printed of it counts for nothing (K7).
    void filtersByWhatIsShown()
    {
        QFETCH(bool, isUp);
        QFETCH(int, refusedMinutesLater);
        QFETCH(QString, issuer);
        QFETCH(QString, expires);
        const Attempts attempts;
        DeviceRecord record = firewall();
        record.lastGood = attempts.of("Old", noon);
        record.lastRefused = attempts.of("New", noon + std::chrono::minutes(refusedMinutesLater));
        record.imported.emplace().certificateExpiry = "2026/11/29 12:00:00";
        if (isUp) {
            record.session.emplace();
            record.session->attempt = record.lastGood;
        }
        const auto expiry = *session::base::fromRfc3339(expires.toStdString());
        QCOMPARE(record.expiry(), std::optional(expiry));
        QCOMPARE(cellText(record, models::tables::DeviceColumn::Expires, noon),
                 models::text::remaining(expiry - noon));
        QCOMPARE(cellText(record, models::tables::DeviceColumn::Certificate, noon), "fw" + issuer);
        const auto matches = [&](const QString& filter) {
            return DeviceFilter::parse(filter)->matches(record, noon);
        };
        QCOMPARE(matches("expires<30d"), issuer == "Old");
        QCOMPARE(matches("expires>30d"), issuer == "New");
        QCOMPARE(matches("issuer~Old"), issuer == "Old");
        QCOMPARE(matches("issuer~New"), issuer == "New");
        const QJsonObject exported = models::shell::deviceJson(record, noon);
        QCOMPARE(*session::base::fromRfc3339(exported["certificate_expiry"].toString().toStdString()),
                 expiry);
        QCOMPARE(exported["certificate_subject_name"].toString(), "fw" + issuer);
    }
    void statesCanBeReadAndReplaced_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<int>("states");
        QTest::addColumn<QString>("withOffline");
        QTest::newRow("nothing") << "" << 0 << "state:offline";
        QTest::newRow("another state") << "state:failed" << 1 << "state:offline";
        QTest::newRow("two") << "state:failed,blocked" << 2 << "state:offline";
        QTest::newRow("both at once") << "state:failed,blocked state:failed" << 1 << "state:offline";
        QTest::newRow("not this one") << "!state:failed" << 0 << "!state:failed state:offline";
        QTest::newRow("other terms stay")
            << "os<8.0 state:failed !group:\"Frankfurt Main\" name~fw 10.0.0.1:1" << 1
            << "os<8.0 !group:\"Frankfurt Main\" name~fw 10.0.0.1:1 state:offline";
    }
    void statesCanBeReadAndReplaced()
    {
        QFETCH(QString, filter);
        QFETCH(int, states);
        QFETCH(QString, withOffline);
        const auto parsed = DeviceFilter::parse(filter);
        QVERIFY(parsed.has_value());
        QCOMPARE(int(parsed->states().size()), states);
        QCOMPARE(parsed->textWith({models::tables::DeviceStatus::Offline}), withOffline);
    }
    void listsSerials()
    {
        QCOMPARE(DeviceFilter::textFor({session::base::Serial("1"), session::base::Serial("2")}),
                 QString("serial:1,2"));
    }
};

HANDFAST_TEST(DeviceFilterTest)

} // namespace tst_device_filter

#include "tst_device_filter.moc"
