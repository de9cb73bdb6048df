// V-5: the configuration overview is ticked by what runs and by what devices show, not by what is typed.
#include "models/tables/configuration_overview.h"

#include "tests/models/lifecycle/manager_fixture.h"
#include "tests/models/services/service_estate.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

namespace tst_configuration_overview {

using namespace models::tables;
using service_tests::ServiceEstate;

class ConfigurationOverviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_first = std::make_unique<tests::FirstStart>(); }
    void init() { m_estate = std::make_unique<ServiceEstate>(*m_first); }
    void cleanup() { m_estate.reset(); }

    void v5_nothingIsDoneAtFirst()
    {
        const Diagram diagram = overview();
        QCOMPARE(diagram.boxes.size(), std::size_t(12));
        for (const DiagramBox& box : diagram.boxes)
            QVERIFY2(box.state == BoxState::Open || box.state == BoxState::NotNeeded, qPrintable(box.id));
        QVERIFY(diagram.sentence.startsWith("0 of 11")); // one is optional
    }
    void v5_everyBoxLeadsToAPageAndNoneIsCutOff()
    {
        const Diagram diagram = overview();
        std::vector<bool> isEnd(diagram.boxes.size());
        for (const DiagramArrow& arrow : diagram.arrows)
            isEnd.at(std::size_t(arrow.to)) = true;
        for (std::size_t i = 0; i < diagram.boxes.size(); ++i) {
            QVERIFY2(!diagram.boxes[i].page.isEmpty(), qPrintable(diagram.boxes[i].id));
            QCOMPARE(isEnd[i], diagram.boxes[i].row > 0); // the first of each column begins it
        }
    }
    void v5_theServerSideIsTickedByTheCommit()
    {
        m_estate->generate("root");
        bool isMade = false;
        models::lifecycle::generateCertificate(m_estate->lifecycle(),
                                               {.location = {},
                                                .name = "manager",
                                                .subject = "manager",
                                                .alternativeNames = {},
                                                .role = session::pki::CertificateRole::Server,
                                                .signedBy = "root"},
                                               [&isMade](const session::base::Result<>&) { isMade = true; });
        QVERIFY(ServiceEstate::until([&] { return isMade; }));
        edit("set panorama certificate-profile devices CA root");
        edit("set panorama ssl-tls-service-profile tls certificate manager");
        const std::string server = "set deviceconfig setting management secure-conn-server ";
        edit(server + "customize yes");
        edit(server + "ssl-tls-service-profile tls");
        edit(server + "certificate-profile devices");
        edit(server + "disconnect-wait-time 10");
        for (const char* id : {"server-certificate", "certificate-profile", "service-profile",
                               "server-communication", "commit"})
            QCOMPARE(stateOf(id), BoxState::Open); // no more than a candidate
        m_estate->commit();
        for (const char* id :
             {"server-certificate", "certificate-profile", "service-profile", "server-communication"})
            QCOMPARE(stateOf(id), BoxState::Done);
        m_estate->clock.advance(std::chrono::minutes(11)); // no wait runs any more
        QCOMPARE(stateOf("commit"), BoxState::Done);
        QCOMPARE(stateOf("authorization-list"), BoxState::NotNeeded);
        QCOMPARE(stateOf("custom-only"), BoxState::Open);
        edit(server + "custom-certificate-only yes");
        QCOMPARE(stateOf("commit"), BoxState::Running); // something waits
        m_estate->commit();
        QCOMPARE(stateOf("custom-only"), BoxState::Done);
    }

private:
    [[nodiscard]] Diagram overview() const { return configurationOverview(m_estate->lifecycle()); }
    [[nodiscard]] DiagramBox boxOf(const QString& id) const
    {
        const Diagram diagram = overview();
        const auto found = std::ranges::find(diagram.boxes, id, &DiagramBox::id);
        if (found == diagram.boxes.end())
            qFatal("no box %s", qPrintable(id));
        return *found;
    }
    [[nodiscard]] BoxState stateOf(const QString& id) const { return boxOf(id).state; }
    [[nodiscard]] QString textOf(const QString& id) const { return boxOf(id).text; }
    void edit(const std::string& command)
    {
        const auto edits = models::config::parseEdits(*models::config::splitWords(command));
        if (!edits)
            qFatal("%s", edits.error().detail.c_str());
        if (const auto done = m_estate->lifecycle().edit(*edits); !done)
            qFatal("%s", done.error().detail.c_str());
    }

    std::unique_ptr<tests::FirstStart> m_first;
    std::unique_ptr<ServiceEstate> m_estate;
};

HANDFAST_TEST(ConfigurationOverviewTest)

} // namespace tst_configuration_overview

#include "tst_configuration_overview.moc"
