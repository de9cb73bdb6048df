// Devices as CSV, JSON and the other forms that they are copied in: read back by rules that are not ours.
#include "models/tables/devices/device_sheet.h"

#include "models/config/edit.h"
#include "models/tables/devices/device_detail_cells.h"
#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

namespace tst_device_sheet {

using namespace models::tables;
using models::lifecycle::DeviceRecord;
using session::base::Serial;
using session::trust::RevocationStatus;
using Fact = session::trust::RevocationFacts::Fact;

namespace {

const auto start = *session::base::fromRfc3339("2026-11-24T03:00:00Z");

DeviceRecord recordOf(const std::string& serial, const std::string& hostname)
{
    DeviceRecord record;
    record.serial = Serial(serial);
    record.hostname = hostname;
    record.deviceGroup = "HQ, Berlin";
    return record;
}

} // namespace

class DeviceSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_pki = std::make_unique<support::OpensslPki>(m_directory.path());
        m_pki->root("root");
        m_pki->leaf("fw", {.issuer = "root", .commonName = "fw-01"});
    }

    void csvHasTheColumnsThatAreShownInTheirOrder()
    {
        const DeviceRecord one = recordOf("FW-1", "=cmd()");
        const DeviceRecord two = recordOf("FW-2", "branch");
        const QByteArray csv =
            devicesCsv({&one, &two}, {DeviceColumn::Serial, DeviceColumn::Name, DeviceColumn::Group}, start);
        QCOMPARE(csv, QByteArray("Serial,Device,Group\r\nFW-1,'=cmd(),\"HQ, Berlin\"\r\n"
                                 "FW-2,branch,\"HQ, Berlin\"\r\n"));
    }

    void whatIsNotKnownIsAnEmptyCell()
    {
        const DeviceRecord one = recordOf("FW-1", "branch");
        const std::vector columns{DeviceColumn::Name, DeviceColumn::Template, DeviceColumn::Expires,
                                  DeviceColumn::Tag, DeviceColumn::LastSeen};
        QCOMPARE(devicesRows({&one}, columns, start), QStringLiteral("branch\t\t\t\t"));
        QVERIFY(devicesCsv({&one}, columns, start).endsWith("branch,,,,\r\n"));
    }
    void whatIsNotKnownComesLast_data()
    {
        QTest::addColumn<DeviceColumn>("column");
        QTest::newRow("template") << DeviceColumn::Template;
        QTest::newRow("tag") << DeviceColumn::Tag;
    }
    void whatIsNotKnownComesLast()
    {
        QFETCH(DeviceColumn, column);
        DeviceRecord known = recordOf("FW-1", "branch");
        known.templateStack = known.tag = "Zürich";
        const DeviceRecord other = recordOf("FW-2", "other");
        QVERIFY(sortKey(known, column, start) < sortKey(other, column, start));
    }

    void jsonIsThatOfTheShell()
    {
        const DeviceRecord one = recordOf("FW-1", "branch");
        const auto array = QJsonDocument::fromJson(devicesJson({&one}, start)).array();
        QCOMPARE(array.size(), 1);
        QCOMPARE(array[0][QLatin1String("serial")].toString(), QStringLiteral("FW-1"));
        QCOMPARE(array[0][QLatin1String("connected")].toBool(), false);
    }

    void rowsHaveTabs()
    {
        const DeviceRecord one = recordOf("FW-1", "branch");
        const DeviceRecord two = recordOf("FW-2", "other");
        QCOMPARE(devicesRows({&one, &two}, {DeviceColumn::Name, DeviceColumn::Serial}, start),
                 QStringLiteral("branch\tFW-1\nother\tFW-2"));
    }
    void aNameNeitherMovesACellNorBecomesAFormula()
    {
        const DeviceRecord one = recordOf("FW-1", "-2+3+cmd|'/C calc'!A0");
        const DeviceRecord two = recordOf("FW-2", "=A1\tB\nC");
        QCOMPARE(devicesRows({&one, &two}, {DeviceColumn::Name, DeviceColumn::Serial}, start),
                 QStringLiteral("'-2+3+cmd|'/C calc'!A0\tFW-1\n'=A1 B C\tFW-2"));
        QCOMPARE(devicesCsv({&one}, {DeviceColumn::Name}, start),
                 QByteArray("Device\r\n'-2+3+cmd|'/C calc'!A0\r\n"));
    }

    void certificatesAndFingerprintsAreWhatIsPresented()
    {
        DeviceRecord shows = recordOf("FW-1", "branch");
        auto attempt = std::make_shared<session::engine::Attempt>();
        attempt->evidence.chain = *session::pki::readPemCertificates(
            m_pki->chain({QStringLiteral("fw"), QStringLiteral("root")}).toStdString());
        shows.lastGood = attempt;
        const DeviceRecord never = recordOf("FW-2", "never seen");
        const auto read = session::pki::readPemCertificates(devicesPem({&shows, &never}).toStdString());
        QCOMPARE(*read, attempt->evidence.chain);
        const QByteArray said = m_pki->openssl(
            {"x509", "-in", m_pki->certificateFile("fw"), "-noout", "-fingerprint", "-sha256"});
        const QString digest = QString::fromLatin1(said)
                                   .section(QLatin1Char('='), 1)
                                   .remove(QLatin1Char(':'))
                                   .trimmed()
                                   .toLower();
        QCOMPARE(devicesFingerprints({&shows, &never}), digest);
        QCOMPARE(devicesPem({&never}), QString());
    }

    void theSetCommandsMakeTheSamePlaces()
    {
        models::config::Configuration all;
        all.firewalls["FW-1"].tag = "lab";
        all.firewalls["FW-2"];
        all.deviceGroups["HQ"].devices = {{"FW-1", {}}, {"FW-2", {}}};
        all.templateStacks["branch"].devices = {{"FW-1", {}}};
        const DeviceRecord one = recordOf("FW-1", "branch");
        const auto read = models::config::fromText(devicesCommands({&one}, all).toStdString());
        QVERIFY(read);
        QCOMPARE(read->firewalls.size(), std::size_t(1));
        QCOMPARE(read->firewalls.at("FW-1").tag, std::string("lab"));
        QVERIFY(read->deviceGroups.at("HQ").devices.contains("FW-1"));
        QVERIFY(!read->deviceGroups.at("HQ").devices.contains("FW-2"));
        QVERIFY(read->templateStacks.at("branch").devices.contains("FW-1"));
    }

    void theOpenSslLineDialsTheManager_data()
    {
        QTest::addColumn<QString>("dialled");
        QTest::addColumn<QString>("connect");
        QTest::newRow("what the manager listens on") << "" << "127.0.0.1:4444";
        QTest::newRow("a name without a port") << "manager.example" << "manager.example:3978";
        QTest::newRow("IPv6") << "2001:db8::1" << "[2001:db8::1]:3978";
    }
    void theOpenSslLineDialsTheManager()
    {
        QFETCH(QString, dialled);
        QFETCH(QString, connect);
        DeviceRecord one = recordOf("FW-1", "branch");
        one.dialledAddress = dialled.toStdString();
        const QString line = devicesOpenSsl({&one}, "127.0.0.1:4444");
        QVERIFY2(line.startsWith(QStringLiteral("openssl s_client -connect %1 ").arg(connect)),
                 qPrintable(line));
        QVERIFY(line.contains(QStringLiteral("-alpn handfast-custom/1")));
        QVERIFY(line.contains(QStringLiteral("-cert FW-1.pem")));
    }

    void detailColumnsSayWhatIsKnown()
    {
        DeviceRecord record = recordOf("LC-1", "collector");
        record.kind = models::config::DeviceKind::LogCollector;
        record.applianceGroup = "West";
        record.tag = "lab";
        record.channels = {
            {.channel = "log-forwarding", .role = "server", .peer = "FW-1", .state = "up", .records = 40},
            {.channel = "log-forwarding", .role = "server", .peer = "FW-2", .state = "up", .records = 2},
            {.channel = "inter-collector", .role = "client", .peer = "10.0.0.2", .state = "refused"}};
        const auto text = [&record](DeviceColumn column) { return cellText(record, column, start); };
        QCOMPARE(text(DeviceColumn::Kind), QStringLiteral("Log Collector"));
        QCOMPARE(text(DeviceColumn::ApplianceGroup), QStringLiteral("West"));
        QCOMPARE(text(DeviceColumn::Tag), QStringLiteral("lab"));
        QCOMPARE(text(DeviceColumn::Clients), QStringLiteral("2"));
        QCOMPARE(text(DeviceColumn::LogRecords), QStringLiteral("42"));
        QCOMPARE(text(DeviceColumn::Channels), QStringLiteral("1 refused"));
        QCOMPARE(text(DeviceColumn::CertificateStatus), QString());
    }
    void theCertificateStatusIsInTheWordsOfTheField_data()
    {
        using session::trust::Reason;
        using session::trust::StatusSource;
        QTest::addColumn<int>("reason");
        QTest::addColumn<Fact>("fact");
        QTest::addColumn<QString>("status");
        const StatusSource ocsp{.kind = StatusSource::Kind::Ocsp, .where = "http://a"};
        const StatusSource crl{.kind = StatusSource::Kind::Crl, .where = "at hand"};
        const auto inVain = [](std::vector<StatusSource> sources) {
            return Fact{
                .status = RevocationStatus::Unavailable, .revokedAt = {}, .inVain = std::move(sources)};
        };
        QTest::newRow("OCSP unknown")
            << int(Reason::RevocationUnknown)
            << Fact{.status = RevocationStatus::Unknown, .source = ocsp, .revokedAt = {}}
            << "OCSP Status Unknown";
        QTest::newRow("OCSP unavailable")
            << int(Reason::RevocationUnavailable) << inVain({ocsp, ocsp}) << "OCSP Status Unavailable";
        QTest::newRow("CRL unavailable")
            << int(Reason::RevocationUnavailable) << inVain({crl}) << "CRL Status Unavailable";
        QTest::newRow("both") << int(Reason::RevocationUnavailable) << inVain({ocsp, crl})
                              << "OCSP/CRL Status Unavailable";
        QTest::newRow("nobody was asked")
            << int(Reason::RevocationUnavailable)
            << Fact{.status = RevocationStatus::Unavailable, .revokedAt = {}, .detail = "no CRL was had"}
            << "OCSP/CRL Status Unavailable";
        QTest::newRow("kept by an older version")
            << int(Reason::RevocationUnavailable)
            << Fact{.status = RevocationStatus::Unavailable, .revokedAt = {}, .steps = {{.source = crl}}}
            << "CRL Status Unavailable";
        QTest::newRow("issuer") << int(Reason::UnknownIssuer) << Fact() << "Untrusted Issuer";
    }
    void theCertificateStatusIsInTheWordsOfTheField()
    {
        QFETCH(int, reason);
        QFETCH(Fact, fact);
        auto attempt = std::make_shared<session::engine::Attempt>();
        attempt->evidence.chain =
            *session::pki::readPemCertificates(m_pki->certificate(QStringLiteral("fw")).toStdString());
        attempt->verdict.path = attempt->evidence.chain;
        attempt->verdict.reason = session::trust::Reason(reason);
        attempt->revocation.byFingerprint[attempt->evidence.chain.front().sha256()] = fact;
        DeviceRecord record = recordOf("FW-1", "branch");
        record.lastRefused = attempt;
        QTEST(cellText(record, DeviceColumn::CertificateStatus, start), "status");
    }
    void everyColumnHasATitleOfItsOwn()
    {
        QSet<QString> titles;
        for (int column = 0; column < int(DeviceColumn::ColumnCount); ++column) {
            const QString title = columnTitle(DeviceColumn(column));
            QVERIFY2(!title.isEmpty(), qPrintable(QString::number(column)));
            QVERIFY2(!titles.contains(title), qPrintable(title));
            titles.insert(title);
        }
    }

private:
    QTemporaryDir m_directory;
    std::unique_ptr<support::OpensslPki> m_pki;
};

HANDFAST_TEST(DeviceSheetTest)

} // namespace tst_device_sheet

#include "tst_device_sheet.moc"
