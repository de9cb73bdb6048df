// Configurations of others come in: real ones of the shared folder, and what a hostile file may hold. F-4,
// T8.
#include "models/panos/configuration_reader.h"

#include "tests/support/shared_files.h"
#include "tests/support/test_program.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

#include <algorithm>

namespace tst_configuration_reader {

using namespace models;
using panos::ImportReport;
using session::base::ErrorCode;

namespace {

using Imported = session::base::Result<panos::ImportedConfiguration>;

Imported importedFrom(QByteArray text, const panos::ReadOptions& options = {})
{
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    return panos::readConfiguration(buffer, options);
}

/// Inside <config> of a Panorama.
Imported importedConfig(const QByteArray& inside, const panos::ReadOptions& options = {})
{
    return importedFrom("<config version=\"10.1.0\"><panorama/>" + inside + "</config>", options);
}

std::size_t entries(const ImportReport& report, std::string_view pattern)
{
    const auto found = std::ranges::find(report.counts, pattern, &panos::KindCount::pattern);
    return found == report.counts.end() ? 0 : found->entries;
}

const panos::LeftOut* leftOut(const ImportReport& report, std::string_view pattern)
{
    const auto found = std::ranges::find(report.leftOut, pattern, &panos::LeftOut::pattern);
    return found == report.leftOut.end() ? nullptr : &*found;
}

long residentKilobytes()
{
    QFile status("/proc/self/status");
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLong();
    return 0;
}

/// A document that is made while it is read: `blocks` of what is not ours between a head and a tail.
class EndlessDocument final : public QIODevice
{
public:
    explicit EndlessDocument(qint64 blocks) : m_blocks(blocks)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] qint64 size() const override
    {
        return m_head.size() + m_blocks * m_block.size() + m_tail.size();
    }
    [[nodiscard]] bool isSequential() const override { return false; }

protected:
    qint64 readData(char* data, qint64 wanted) override
    {
        qint64 done = 0;
        while (done < wanted && pos() + done < size()) {
            const QByteArrayView piece = at(pos() + done);
            const qint64 count = std::min(qint64(piece.size()), wanted - done);
            std::copy_n(piece.data(), count, data + done);
            done += count;
        }
        return done;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    /// What stands there, to the end of the piece.
    [[nodiscard]] QByteArrayView at(qint64 place) const
    {
        if (place < m_head.size())
            return QByteArrayView(m_head).sliced(place);
        place -= m_head.size();
        if (place < m_blocks * m_block.size())
            return QByteArrayView(m_block).sliced(place % m_block.size());
        return QByteArrayView(m_tail).sliced(place - m_blocks * m_block.size());
    }

    qint64 m_blocks;
    const QByteArray m_head =
        "<config version=\"10.1.0\"><panorama><scep><entry name=\"first\"/></scep></panorama>"
        "<shared><address>";
    const QByteArray m_block =
        "<entry name=\"server\"><ip-netmask>10.0.0.1</ip-netmask><tag><member>one</member>"
        "<member>two</member></tag></entry>\n<!-- a comment of somebody -->\n";
    const QByteArray m_tail = "</address></shared></config>";
};

} // namespace

class ConfigurationReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void realPanoramas_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("devices");
        QTest::addColumn<int>("groups");
        QTest::addColumn<int>("templates");
        QTest::addColumn<int>("stacks");
        QTest::addColumn<int>("certificates");
        QTest::addColumn<int>("keys");
        QTest::newRow("8.1") << "panorama-8.1.xml" << 3 << 5 << 4 << 2 << 2 << 2;
        QTest::newRow("10.0") << "panorama-10.0.xml" << 3 << 5 << 4 << 2 << 2 << 0;
        QTest::newRow("iron skillet") << "iron_skillet_panorama_full.xml" << 0 << 1 << 1 << 1 << 0 << 0;
    }
    void realPanoramas()
    {
        if (support::isWithoutShared())
            QSKIP("without the shared folder");
        QFETCH(QString, file);
        QFile device(support::sharedFile("data/panos/" + file));
        QVERIFY(device.open(QIODevice::ReadOnly));
        const auto imported = panos::readConfiguration(device, {});
        QVERIFY2(imported.has_value(), imported ? "" : imported.error().detail.c_str());
        const ImportReport& report = imported->report;
        QFETCH(int, devices);
        QFETCH(int, groups);
        QFETCH(int, templates);
        QFETCH(int, stacks);
        QFETCH(int, certificates);
        QFETCH(int, keys);
        QCOMPARE(report.kind, panos::DocumentKind::Panorama);
        QCOMPARE(entries(report, "mgt-config devices *"), std::size_t(devices));
        QCOMPARE(entries(report, "device-group *"), std::size_t(groups));
        QCOMPARE(entries(report, "template *"), std::size_t(templates));
        QCOMPARE(entries(report, "template-stack *"), std::size_t(stacks));
        QCOMPARE(entries(report, "panorama certificate *"), std::size_t(certificates));
        QCOMPARE(report.missingSecretCount, std::size_t(keys));
        QCOMPARE(report.refusedCount, 0U);
        QVERIFY(report.leftOutValues > 100);
        qInfo("%s: %d settings, %d values left out at %d places", qPrintable(file), int(report.settings),
              int(report.leftOutValues), int(report.leftOut.size()));
    }
    void parentsOfGroups() // panos 4.3
    {
        if (support::isWithoutShared())
            QSKIP("without the shared folder");
        QFile device(support::sharedFile("data/panos/panorama-10.0.xml"));
        QVERIFY(device.open(QIODevice::ReadOnly));
        const auto imported = panos::readConfiguration(device, {});
        QVERIFY(imported.has_value());
        std::vector<std::string> parents;
        for (const auto& [name, group] : imported->configuration.deviceGroups)
            if (!group.parent.empty())
                parents.push_back(group.parent);
        std::ranges::sort(parents);
        QCOMPARE(parents, (std::vector<std::string>{"Datacenter-Firewalls", "Perimeter-FWs"}));
    }
    void whatIsNotOursIsCountedByPath()
    {
        const auto imported =
            importedConfig("<shared><address><entry name=\"a\"><ip-netmask>1</ip-netmask></entry><entry "
                           "name=\"b\"/></address></shared>"
                           "<devices><entry name=\"localhost.localdomain\"><device-group><entry name=\"g\">"
                           "<pre-rulebase><security><rules><entry "
                           "name=\"r\"><action>allow</action></entry></rules></security>"
                           "</pre-rulebase></entry></device-group></entry></devices>");
        QVERIFY(imported.has_value());
        const auto* rules =
            leftOut(imported->report, "/config/devices/entry/device-group/entry/pre-rulebase");
        QVERIFY(rules);
        QCOMPARE(rules->occurrences, 1U);
        QCOMPARE(rules->values, 1U);
        QVERIFY(imported->configuration.deviceGroups.contains("g"));
    }

    void vendorDefaultsCount() // T8
    {
        const auto imported = importedFrom(
            "<config><panorama>"
            "<certificate-profile><entry name=\"plain\"/><entry name=\"strict\"><block-expired-cert>yes"
            "</block-expired-cert></entry></certificate-profile>"
            "<ssl-tls-service-profile><entry name=\"old\"/></ssl-tls-service-profile></panorama></config>");
        QVERIFY(imported.has_value());
        const config::ObjectStore& store = imported->configuration.panorama;
        QVERIFY(!store.certificateProfiles.at("plain").blockExpiredCert);
        QVERIFY(store.certificateProfiles.at("strict").blockExpiredCert);
        QCOMPARE(store.sslTlsServiceProfiles.at("old").minVersion, "tls1-0");
        QCOMPARE(store.sslTlsServiceProfiles.at("old").maxVersion, "max");
        QCOMPARE(imported->report.vendorDefaults, 3U);
    }
    void commandsOfOthersMeanTheSame() // T8
    {
        const QByteArray line = "set panorama certificate-profile plain use-crl yes\n";
        const auto foreign =
            importedFrom(line, {.templateName = {}, .takeSecret = {}, .progress = {}, .isForeign = true});
        const auto ours =
            importedFrom("# Handfast candidate configuration\n" + line,
                         {.templateName = {}, .takeSecret = {}, .progress = {}, .isForeign = true});
        QVERIFY(!foreign->configuration.panorama.certificateProfiles.at("plain").blockExpiredCert);
        QVERIFY(ours->configuration.panorama.certificateProfiles.at("plain").blockExpiredCert);
    }
    void unfitValuesAreRefusedByLine()
    {
        const auto imported =
            importedFrom("<config>\n<panorama>\n<certificate-profile>\n<entry name=\"p\">\n"
                         "<crl-receive-timeout>600</crl-receive-timeout>\n<use-crl>yes</use-crl>\n"
                         "</entry>\n</certificate-profile>\n</panorama>\n</config>");
        QVERIFY(imported.has_value());
        QCOMPARE(imported->report.refusedCount, 1U);
        QCOMPARE(imported->report.refused.front().line, 5);
        QCOMPARE(imported->report.refused.front().path, "panorama certificate-profile p crl-receive-timeout");
        QVERIFY(imported->configuration.panorama.certificateProfiles.at("p").useCrl);
    }
    void zeroSecondsAreRead() // panos 11.5
    {
        const auto imported =
            importedConfig("<panorama><certificate-profile><entry name=\"p\"><cert-status-timeout>0"
                           "</cert-status-timeout></entry></certificate-profile></panorama>");
        QCOMPARE(imported->configuration.panorama.certificateProfiles.at("p").certStatusTimeout, 1);
        QCOMPARE(imported->report.adjusted.size(), 1U);
        QCOMPARE(imported->report.refusedCount, 0U);
    }
    void olderForms() // panos 2.2, 11.9
    {
        const auto imported = importedFrom(
            "<config><shared><certificate-profile><entry name=\"p\"><ca><entry name=\"Root\"/></ca></entry>"
            "</certificate-profile></shared><devices><entry "
            "name=\"localhost.localdomain\"><vsys/><deviceconfig>"
            "<system><hostname>fw-01</hostname><panorama-server>10.0.0.1</panorama-server>"
            "<panorama-server-2>10.0.0.2</panorama-server-2></system></deviceconfig></entry></devices></"
            "config>");
        QVERIFY(imported.has_value());
        QCOMPARE(imported->report.kind, panos::DocumentKind::Firewall);
        QCOMPARE(imported->report.templateName, "fw-01");
        const config::Template& settings = imported->configuration.templates.at("fw-01");
        QCOMPARE(settings.device.panoramaServer, "10.0.0.1");
        QCOMPARE(settings.device.panoramaServer2, "10.0.0.2");
        QVERIFY(settings.shared.certificateProfiles.at("p").cas.contains("Root"));
    }
    void firewallGoesIntoTheTemplateOfYourChoice()
    {
        const auto imported = importedFrom(
            "<response status=\"success\"><result><config version=\"10.0.0\"><devices><entry "
            "name=\"localhost.localdomain\">"
            "<network/"
            "><deviceconfig><setting><management><secure-conn-client><certificate-type><local><certificate>C"
            "</certificate></local></certificate-type></secure-conn-client></management></setting></"
            "deviceconfig>"
            "</entry></devices></config></result></response>",
            {.templateName = "branch", .takeSecret = {}, .progress = {}});
        QVERIFY(imported.has_value());
        QCOMPARE(imported->report.version, "10.0.0");
        const auto& client = imported->configuration.templates.at("branch").device.secureConnClient;
        QCOMPARE(client.certificateType, "local");
        QCOMPARE(client.certificate, "C");
        QVERIFY2(client.enablePanorama, "4.L.15: not stated");
        QCOMPARE(imported->report.doubtful.size(), 1U);
    }
    void presenceOfTheNodeIsTheSetting() // D1
    {
        const auto imported = importedConfig(
            "<devices><entry name=\"localhost.localdomain\"><deviceconfig><setting><management>"
            "<secure-conn-server/></management></setting></deviceconfig></entry></devices>");
        QVERIFY(imported->configuration.secureConnServer.customize);
    }
    void keysThatOnlyTheirMakerOpens()
    {
        const QByteArray text =
            "<panorama><certificate><entry "
            "name=\"c\"><common-name>x</common-name><ca>no</ca><subject-hash>12345678"
            "</subject-hash><private-key>-AQ==abc</private-key></entry></certificate></panorama>";
        const auto imported = importedConfig(text);
        QVERIFY(imported->configuration.panorama.certificates.at("c").privateKey.empty());
        QCOMPARE(imported->report.missingSecrets,
                 std::vector<std::string>{"panorama certificate c private-key"});
        QVERIFY2(imported->report.leftOut.empty(), "what the PEM text says is no loss");
        std::string askedFor;
        const auto opened = importedConfig(text, {.templateName = {},
                                                  .takeSecret =
                                                      [&](const panos::ForeignSecret& secret) {
                                                          askedFor = secret.entry;
                                                          return std::optional<std::string>("sealed");
                                                      },
                                                  .progress = {}});
        QCOMPARE(askedFor, "c");
        QCOMPARE(opened->configuration.panorama.certificates.at("c").privateKey, "sealed");
    }

    void hostileDocuments_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("document type") << QByteArray("<!DOCTYPE config><config/>");
        QTest::newRow("billion laughs") << QByteArray(
            "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><config>&b;"
            "</config>");
        QTest::newRow("external entity") << QByteArray(
            "<!DOCTYPE c [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><config><shared>&x;</shared></config>");
        QTest::newRow("external subset")
            << QByteArray("<!DOCTYPE c SYSTEM \"http://192.0.2.1/x.dtd\"><config/>");
        QTest::newRow("unknown entity") << QByteArray("<config><shared>&x;</shared></config>");
        QTest::newRow("too deep") << "<config>" + QByteArray("<a>").repeated(100) +
                                         QByteArray("</a>").repeated(100) + "</config>";
        QTest::newRow("too deep in what is ours")
            << "<config><panorama><scep><entry name=\"a\"><digest>" + QByteArray("<a>").repeated(100) +
                   QByteArray("</a>").repeated(100) + "</digest></entry></scep></panorama></config>";
        QTest::newRow("long text") << "<config><shared>" + QByteArray(2 << 20, 'x') + "</shared></config>";
        QTest::newRow("long comment") << "<config><!--" + QByteArray(2 << 20, '<') + "--></config>";
        QTest::newRow("long attribute") << "<config a=\"" + QByteArray(1 << 20, '>') + "\"/>";
        QTest::newRow("long section") << "<config><![CDATA[" + QByteArray(2 << 20, '>') + "]]></config>";
        QTest::newRow("UTF-16") << QByteArray("<\0c\0o\0n\0f\0i\0g\0/\0>\0", 18);
        QTest::newRow("cut off") << QByteArray("<config><shared>");
        QTest::newRow("not well-formed") << QByteArray("<config></shared>");
    }
    void hostileDocuments()
    {
        QFETCH(QByteArray, text);
        const auto imported = importedFrom(text);
        QVERIFY(!imported.has_value());
        QVERIFY(imported.error().code == ErrorCode::InvalidArgument ||
                imported.error().code == ErrorCode::ParseFailed);
    }
    void harmlessOnesAreNotMistaken()
    {
        QVERIFY(importedFrom(
                    "\xef\xbb\xbf<?xml version=\"1.0\"?>\n<!-- <!DOCTYPE x> -->\n<config a='>\"'><shared>"
                    "<![CDATA[<!DOCTYPE y>]]>&lt;&#65;</shared></config>\n")
                    .has_value());
    }

    void memoryDoesNotGrowWithWhatIsNotOurs()
    {
        constexpr long mostGrowth = 24 * 1024; // kilobytes; the document has twice that
        EndlessDocument document((qint64(48) << 20) / 150);
        long most = 0;
        const long before = residentKilobytes();
        qint64 asked = 0;
        const auto imported =
            panos::readXml(document, {.templateName = {}, .takeSecret = {}, .progress = [&](qint64) {
                                          if (++asked % 256 == 0)
                                              most = std::max(most, residentKilobytes());
                                          return true;
                                      }});
        QVERIFY2(imported.has_value(), imported ? "" : imported.error().detail.c_str());
        QVERIFY(document.size() > qint64(40) << 20);
        QVERIFY(imported->configuration.panorama.scepProfiles.contains("first"));
        QVERIFY(imported->report.leftOutValues > 100'000);
        qInfo("%lld MiB read twice, memory grew by %ld KiB", document.size() >> 20, most - before);
        QVERIFY2(most - before < mostGrowth, "it is kept somewhere");
    }
    void listsOfTheReportAreBounded()
    {
        QByteArray inside;
        for (int i = 0; i < 3000; ++i)
            inside += "<x" + QByteArray::number(i) + ">1</x" + QByteArray::number(i) + ">";
        const auto imported = importedConfig(inside);
        QCOMPARE(imported->report.leftOut.size(), ImportReport::longestList);
        QCOMPARE(imported->report.leftOutUnlisted, 2000U);
        QCOMPARE(imported->report.leftOutValues, 3000U);
    }
    void canBeCancelled()
    {
        EndlessDocument document(10'000);
        int asked = 0;
        const auto imported = panos::readXml(
            document,
            {.templateName = {}, .takeSecret = {}, .progress = [&](qint64) { return ++asked < 10; }});
        QVERIFY(!imported.has_value());
        QCOMPARE(imported.error().code, ErrorCode::Cancelled);
    }
};

HANDFAST_TEST(ConfigurationReaderTest)

} // namespace tst_configuration_reader

#include "tst_configuration_reader.moc"
