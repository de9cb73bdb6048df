// Where SSL/TLS service profiles are attached (B13): each place comes in from the vendor's XML and goes out
// again, is judged by whether it takes TLS 1.3 (B3), and counts as a use of its profile.
#include "models/config/edit.h"
#include "models/config/object_uses.h"
#include "models/config/schema/schema.h"
#include "models/config/validation/validate.h"
#include "models/panos/configuration_reader.h"
#include "models/panos/configuration_writer.h"
#include "tests/support/test_program.h"

#include <QBuffer>
#include <QTest>

#include <algorithm>

namespace tst_attachments {

using namespace models;
using config::StoreName;

namespace {

config::Configuration imported(QByteArray text)
{
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    auto made = panos::readConfiguration(buffer, {});
    if (!made)
        qFatal("%s", made.error().detail.c_str());
    return std::move(made->configuration);
}

QByteArray templateWith(const QByteArray& inside, const QByteArray& store = {})
{
    return "<config><panorama/><devices><entry name=\"localhost.localdomain\"><template><entry "
           "name=\"T\"><config><shared>" +
           store + "</shared><devices><entry name=\"localhost.localdomain\">" + inside +
           "</entry></devices></config></entry></template></entry></devices></config>";
}

QByteArray profile(const QByteArray& lastVersion)
{
    return "<ssl-tls-service-profile><entry name=\"W\"><protocol-settings><max-version>" + lastVersion +
           "</max-version></protocol-settings></entry></ssl-tls-service-profile>";
}

QByteArray vsys(const QByteArray& inside)
{
    return "<vsys><entry name=\"vsys1\">" + inside + "</entry></vsys>";
}

QStringList found(const config::Configuration& configuration, const std::string& code)
{
    QStringList lines;
    for (const config::Finding& finding : config::validate(configuration, {})) {
        if (finding.code != code)
            continue;
        QStringList words;
        for (const std::string& word : finding.path)
            words << QString::fromStdString(word);
        lines << words.join(' ');
    }
    return lines;
}

const QByteArray attached = "<ssl-tls-service-profile>W</ssl-tls-service-profile>";

} // namespace

class AttachmentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesComeFromXml_data() // B3, B13
    {
        QTest::addColumn<QByteArray>("inside");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("takesTls13");
        const auto row = [](const char* name, const QByteArray& inside, const char* path, bool takesTls13) {
            QTest::newRow(name) << inside << "template T config " + QString(path) + " ssl-tls-service-profile"
                                << takesTls13;
        };
        row("web interface", "<deviceconfig><system>" + attached + "</system></deviceconfig>",
            "deviceconfig system", true);
        row("GlobalProtect portal",
            vsys("<global-protect><global-protect-portal><entry name=\"P\"><portal-config>" + attached +
                 "</portal-config></entry></global-protect-portal></global-protect>"),
            "vsys vsys1 global-protect global-protect-portal P portal-config", true);
        row("GlobalProtect gateway",
            vsys("<global-protect><global-protect-gateway><entry name=\"G\">" + attached +
                 "</entry></global-protect-gateway></global-protect>"),
            "vsys vsys1 global-protect global-protect-gateway G", true);
        row("authentication portal", vsys("<captive-portal>" + attached + "</captive-portal>"),
            "vsys vsys1 captive-portal", false);
        row("URL admin override", vsys("<url-admin-override>" + attached + "</url-admin-override>"),
            "vsys vsys1 url-admin-override", false);
        row("data redistribution",
            "<deviceconfig><setting><management><secure-conn-server>" + attached +
                "</secure-conn-server></management></setting></deviceconfig>",
            "deviceconfig setting management secure-conn-server", false);
    }
    void placesComeFromXml()
    {
        QFETCH(QByteArray, inside);
        QFETCH(QString, path);
        QFETCH(bool, takesTls13);
        const auto newest = imported(templateWith(inside, profile("tls1-3")));
        QCOMPARE(found(newest, "tls13-attached"), takesTls13 ? QStringList() : QStringList(path));
        QCOMPARE(found(imported(templateWith(inside, profile("tls1-2"))), "tls13-attached"), QStringList());

        const auto uses =
            config::ObjectUses(newest).of({config::ReferenceKind::SslTlsServiceProfile, StoreName("T"), "W"});
        QCOMPARE(uses.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(config::toCommand({config::Edit::Verb::Set, uses.front(), {}})),
                 "set " + path);
        QVERIFY(imported(panos::writeXml(newest).text) == newest);
    }
    void theManagersOwnWebInterface() // B13
    {
        const auto configuration =
            imported("<config><panorama>" + profile("tls1-3") +
                     "</panorama><devices><entry name=\"localhost.localdomain\"><deviceconfig><system>" +
                     attached + "</system></deviceconfig></entry></devices></config>");
        QCOMPARE(configuration.manager.webServiceProfile, std::string("W"));
        QVERIFY(found(configuration, "tls13-attached").isEmpty());
        QCOMPARE(config::ObjectUses(configuration)
                     .of({config::ReferenceKind::SslTlsServiceProfile, StoreName(), "W"})
                     .size(),
                 std::size_t(1));
    }
    /// The vendor's name of it is not known, so it comes by a command, and goes out as a comment.
    void syslogListening() // B13
    {
        auto configuration = imported(templateWith({}, profile("tls1-3")));
        const auto edits = config::parseEdits(*config::splitWords(
            "set template T config vsys vsys1 user-id-collector syslog-listener ssl-tls-service-profile W"));
        QVERIFY(edits && config::apply(configuration, *edits));
        QCOMPARE(found(configuration, "tls13-attached").size(), 1);
        const QByteArray text = panos::writeXml(configuration).text;
        QVERIFY(!text.contains("<syslog-listener>"));
        QVERIFY(text.contains("User Identification"));
        QVERIFY(imported(text) == configuration);
    }
    /// A virtual system may have objects of its own, which are not kept: their users are no error here.
    void aProfileThatIsNotKeptHere() // B13
    {
        const auto ofVsys = imported(templateWith(vsys("<captive-portal>" + attached + "</captive-portal>")));
        QCOMPARE(found(ofVsys, "reference-not-here").size(), 1);
        QVERIFY(found(ofVsys, "reference-missing").isEmpty());
        const auto ofDevice =
            imported(templateWith("<deviceconfig><system>" + attached + "</system></deviceconfig>"));
        QCOMPARE(found(ofDevice, "reference-missing").size(), 1);
    }
    void aVirtualSystemIsNotKeptForItsName()
    {
        const auto configuration = imported(
            templateWith(vsys("<zone><entry name=\"trust\"/></zone><global-protect><global-protect-portal>"
                              "<entry name=\"P\"><client-config/></entry></global-protect-portal>"
                              "</global-protect>")));
        QVERIFY(configuration.templates.at("T").vsys.empty());
    }
    /// Whoever adds a place says here whether it takes TLS 1.3.
    void whoTakesTls13() // B3, B13
    {
        QStringList takers;
        for (const config::Setting& setting : config::settings())
            if (setting.allowsTls13)
                takers << QString::fromStdString(setting.path);
        takers.sort();
        QCOMPARE(takers,
                 (QStringList{
                     "deviceconfig system ssl-tls-service-profile",
                     "template * config deviceconfig setting global-protect gateway ssl-tls-service-profile",
                     "template * config deviceconfig system ssl-tls-service-profile",
                     "template * config vsys * global-protect global-protect-gateway * "
                     "ssl-tls-service-profile",
                     "template * config vsys * global-protect global-protect-portal * portal-config "
                     "ssl-tls-service-profile",
                     "template-stack * config deviceconfig setting global-protect gateway "
                     "ssl-tls-service-profile",
                     "template-stack * config deviceconfig system ssl-tls-service-profile",
                     "template-stack * config vsys * global-protect global-protect-gateway * "
                     "ssl-tls-service-profile",
                     "template-stack * config vsys * global-protect global-protect-portal * portal-config "
                     "ssl-tls-service-profile"}));
    }
};

HANDFAST_TEST(AttachmentsTest)

} // namespace tst_attachments

#include "tst_attachments.moc"
