#include "models/config/validation/object_findings.h"

#include "tests/models/config/configured_estate.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

namespace tst_object_findings {

using namespace models::config;

/// What a dialog is told about one object before its edits are made.
class ObjectFindingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_estate = std::make_unique<support::ConfiguredEstate>(); }
    void cleanupTestCase() { m_estate.reset(); }

    void nothingIsWrong()
    {
        QVERIFY(codes(service, {}).empty());
        QVERIFY(codes(devices, {}).empty());
    }
    void b4_tls13IsRefusedWhereTheProfileIsAttached()
    {
        const Edit edit =
            set("panorama ssl-tls-service-profile Server protocol-settings max-version", "tls1-3");
        QCOMPARE(codes(service, {edit}), std::vector<std::string>{"tls13-attached"});
    }
    void b3_tls13IsFineWhereNothingIsAttached()
    {
        const ObjectName other{.kind = ReferenceKind::SslTlsServiceProfile, .store = {}, .name = "Web"};
        const auto found = codes(
            other, {set("panorama ssl-tls-service-profile Web protocol-settings max-version", "tls1-3")});
        QVERIFY(found.empty());
    }
    void b6_theRangeIsEmpty()
    {
        const Edit edit =
            set("panorama ssl-tls-service-profile Server protocol-settings max-version", "tls1-1");
        QCOMPARE(codes(service, {edit}), std::vector<std::string>{"tls-range-empty"});
    }
    void c4_theRootIsMissing()
    {
        const Edit edit{Edit::Verb::Delete, {"panorama", "certificate-profile", "Devices", "CA", "Root"}, {}};
        QCOMPARE(codes(devices, {edit}), std::vector<std::string>{"root-missing"});
    }
    void otherObjectsAreNotSpokenOf()
    {
        const Edit edit =
            set("panorama ssl-tls-service-profile Server protocol-settings max-version", "tls1-1");
        QVERIFY(codes(devices, {edit}).empty());
    }
    void e3_atAPath()
    {
        const std::vector<std::string> path{
            "template", "branch", "config", "deviceconfig", "setting", "management", "secure-conn-client"};
        const Edit edit{Edit::Verb::Set,
                        {"template", "branch", "config", "deviceconfig", "setting", "management",
                         "secure-conn-client", "certificate-type"},
                        {"local"}};
        const std::vector<Edit> edits{edit};
        const auto found = findingsIn({m_estate->configuration, edits, facts()}, path);
        QVERIFY(found);
        QVERIFY(std::ranges::find(*found, "client-incomplete", &Finding::code) != found->end());
    }
    void devicesDoNotCount()
    {
        const Configuration small = withoutDevices(m_estate->configuration);
        QVERIFY(small.firewalls.empty());
        QVERIFY(small.templateStacks.at("branches").devices.empty());
        QCOMPARE(small.templateStacks.at("branches").templates, std::vector<std::string>{"branch"});
    }
    void whatCanNotBeEditedIsAnError()
    {
        const Edit edit =
            set("panorama ssl-tls-service-profile Server protocol-settings max-version", "ssl3");
        const std::vector<Edit> edits{edit};
        QVERIFY(!findingsIn({m_estate->configuration, edits, facts()}, service));
    }

private:
    static Edit set(const std::string& path, const std::string& value)
    {
        return {Edit::Verb::Set, support::ConfiguredEstate::required(splitWords(path)), {value}};
    }
    static ValidationFacts facts()
    {
        ValidationFacts facts;
        facts.now = session::base::SystemClock().now();
        return facts;
    }
    std::vector<std::string> codes(const ObjectName& object, const std::vector<Edit>& edits) const
    {
        const auto found = findingsIn({m_estate->configuration, edits, facts()}, object);
        if (!found)
            qFatal("%s", found.error().detail.c_str());
        std::vector<std::string> codes;
        for (const Finding& finding : *found)
            codes.push_back(finding.code);
        return codes;
    }

    const ObjectName service{.kind = ReferenceKind::SslTlsServiceProfile, .store = {}, .name = "Server"};
    const ObjectName devices{.kind = ReferenceKind::CertificateProfile, .store = {}, .name = "Devices"};
    std::unique_ptr<support::ConfiguredEstate> m_estate;
};

HANDFAST_TEST(ObjectFindingsTest)

} // namespace tst_object_findings

#include "tst_object_findings.moc"
