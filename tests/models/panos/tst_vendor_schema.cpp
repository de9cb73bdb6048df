// What we write is what the vendor's own schema takes: each row that has an element there, one by one. The
// schema is that of a firewall, so the rows of templates and stores are held against it as a firewall's.
// Coverage is printed.
#include "models/panos/configuration_writer.h"

#include "tests/models/panos/vendor_schema.h"
#include "tests/support/shared_files.h"
#include "tests/support/test_program.h"

#include "models/config/edit.h"
#include "models/config/schema/schema.h"
#include "models/panos/configuration_reader.h"

#include <QBuffer>
#include <QTest>

#include <algorithm>

namespace tst_vendor_schema {

using namespace models;

namespace {

constexpr std::string_view base = "template * config ";

/// What of a template's rows stands where in a firewall's document.
QStringList documentPath(std::string_view path)
{
    QStringList words = QString::fromUtf8(path.data(), qsizetype(path.size())).split(' ');
    for (QString& word : words)
        if (word == "*")
            word = "entry";
    if (words.front() == "deviceconfig" || words.front() == "vsys")
        words = QStringList{"devices", "entry"} + words;
    return words;
}

/// A value that the row takes and that is not its default.
std::string sampleOf(const config::Setting& setting)
{
    const std::string_view element = std::string_view(setting.path).substr(setting.path.rfind(' ') + 1);
    std::vector<std::string> candidates;
    for (const std::string_view choice : setting.choices)
        if (std::ranges::find(setting.laterChoices, choice) == setting.laterChoices.end())
            candidates.emplace_back(choice);
    for (const char* text : {"yes", "no", "http://ocsp.example/", "CN=fw-01", "10.0.0.1", "2", "127.0.0.1:80",
                             "10.0.0.1-10.0.0.9", "a1", "1", "vsys1"})
        candidates.emplace_back(text);
    candidates.push_back(std::to_string(setting.maximum));
    for (const std::string& value : candidates)
        if (value != setting.defaultValue && config::checkValue(setting, element, value))
            return value;
    return {};
}

/// Of the entries in which a row stands, as their kind asks for.
std::vector<std::string> entryNames(std::string_view path)
{
    std::vector<std::string> names;
    QByteArray before;
    for (const QByteArray& word : QByteArray(path.data(), qsizetype(path.size())).split(' ')) {
        if (word == "*")
            names.emplace_back(before == "vsys" ? "vsys1" : before == "variable" ? "$a1" : "a1");
        before = word;
    }
    return names;
}

} // namespace

class VendorSchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowOfATemplateThatHasAnElement()
    {
        if (support::isWithoutShared())
            QSKIP("without the shared folder");
        const support::VendorSchema schema;
        int covered = 0;
        QStringList without;
        for (const config::Setting& setting : config::settings()) {
            if (!setting.path.starts_with(base) || setting.ours)
                continue;
            const std::string_view inside = std::string_view(setting.path).substr(base.size());
            const QStringList path = documentPath(inside);
            if (!schema.has(path)) {
                without << path.join('/');
                continue;
            }
            const std::string value = sampleOf(setting);
            QVERIFY2(!value.empty(), setting.path.c_str());
            config::Template settings;
            config::Configuration configuration;
            const auto written = setting.write(configuration, entryNames(setting.path), value);
            QVERIFY2(written.has_value(), setting.path.c_str());
            const QByteArray document = panos::writeFirewallXml(configuration.templates.at("a1")).text;
            const QStringList problems = schema.check(document);
            QVERIFY2(problems.isEmpty(), qPrintable(problems.join('\n') + '\n' + document));
            const bool isSecret = setting.type == config::ValueType::Secret; // no device could decrypt it
            QVERIFY2(isSecret || document.contains(("<" + path.back() + ">").toUtf8()), qPrintable(document));
            ++covered;
        }
        qInfo("%d rows held against the vendor's schema; %d without an element there:\n%s", covered,
              int(without.size()), qPrintable(without.join('\n')));
        QVERIFY(covered >= 60);
        for (const QString& path : without)
            QVERIFY2(isLater(path), qPrintable(path + " is no element of the vendor"));
    }

    /// Those for which the vendor's schema, a firewall's, has no place too: whatever a row holds is in a
    /// document of ours and is read again.
    void everyRowOccursInADocument()
    {
        int asOfAFirewall = 0;
        int ofAManager = 0;
        int ours = 0;
        for (const config::Setting& setting : config::settings()) {
            config::Configuration configuration;
            const std::vector<std::string> names = entryNames(setting.path);
            const std::string value = sampleOf(setting);
            QVERIFY2(!value.empty(), setting.path.c_str());
            QVERIFY2(setting.write(configuration, names, value), setting.path.c_str());
            QVERIFY2(configuration != config::Configuration(), setting.path.c_str());
            const QByteArray document = panos::writeXml(configuration).text;
            QByteArray copy = document;
            QBuffer buffer(&copy);
            buffer.open(QIODevice::ReadOnly);
            const auto read = panos::readConfiguration(
                buffer,
                {.templateName = {},
                 .takeSecret = [](const panos::ForeignSecret& secret) { return std::optional(secret.value); },
                 .progress = {}});
            QVERIFY2(read.has_value(), document.constData());
            QVERIFY2(read->configuration == configuration,
                     (setting.path + '\n' + document.toStdString()).c_str());
            ++(setting.ours ? ours : setting.path.starts_with(base) ? asOfAFirewall : ofAManager);
        }
        qInfo("%zu rows, each in a document: %d of templates, held against the vendor's schema above; %d of "
              "Panorama, its stores, groups and appliances; %d of ours",
              config::settings().size(), asOfAFirewall, ofAManager, ours);
    }

    /// The checker itself sees what is wrong.
    void checkerSees_data()
    {
        QTest::addColumn<QByteArray>("wrong");
        QTest::newRow("name") << QByteArray("<config><shared><scepp/></shared></config>");
        QTest::newRow("bool") << QByteArray(
            "<config><shared><certificate-profile><entry name=\"p\"><use-crl>maybe"
            "</use-crl></entry></certificate-profile></shared></config>");
        QTest::newRow("range") << QByteArray("<config><shared><certificate-profile><entry name=\"p\">"
                                             "<crl-receive-timeout>61</crl-receive-timeout></entry>"
                                             "</certificate-profile></shared></config>");
        QTest::newRow("choice") << QByteArray(
            "<config><shared><ssl-tls-service-profile><entry name=\"p\">"
            "<protocol-settings><min-version>tls1-3</min-version>"
            "</protocol-settings></entry></ssl-tls-service-profile></shared></config>");
        QTest::newRow("pattern") << QByteArray(
            "<config><shared><scep><entry name=\"p\"><scep-url>ftp://x</scep-url>"
            "</entry></scep></shared></config>");
        QTest::newRow("length of a name") << QByteArray("<config><shared><scep><entry name=\"") +
                                                 QByteArray(32, 'x') +
                                                 QByteArray("\"/></scep></shared></config>");
    }
    void checkerSees()
    {
        if (support::isWithoutShared())
            QSKIP("without the shared folder");
        static const support::VendorSchema schema;
        QFETCH(QByteArray, wrong);
        QCOMPARE(schema.check(wrong).size(), 1);
    }

private:
    /// Rows of releases after this schema: they say so themselves.
    static bool isLater(const QString& path)
    {
        return std::ranges::any_of(config::settings(), [&](const config::Setting& setting) {
            return setting.path.starts_with(base) && !setting.since.empty() &&
                   documentPath(std::string_view(setting.path).substr(base.size())).join('/') == path;
        });
    }
};

HANDFAST_TEST(VendorSchemaTest)

} // namespace tst_vendor_schema

#include "tst_vendor_schema.moc"
