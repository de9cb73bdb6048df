// What is foreseen of a push that sends devices to a SCEP server for the first time: known where the key of
// its CA is here, too. P-3, E9, D9, J4; X-1.
#include "models/workflows/prediction/foreseen_scep.h"

#include "tests/models/workflows/prediction_estate.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_foreseen_scep {

using namespace models::workflows;
using session::base::Serial;
using session::trust::Fate;
using support::PredictionEstate;

class ForeseenScepTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_world.emplace();
        m_world->estate.pki.root("elsewhere");
        m_before = m_world->predefinedOnly();
        m_before.secureConnServer = m_world->estate.configuration.secureConnServer;
    }

    void x1_whatComesOfIt_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("authority"); ///< that the fingerprint means
        QTest::addColumn<bool>("hasKey");
        QTest::addColumn<Fate>("fate");
        QTest::addColumn<QString>("said");
        QTest::newRow("P-3 E9 a certificate of its own")
            << "O=Example, CN=$UDID" << "issuing" << true << Fate::ReAuthenticates << "";
        QTest::newRow("D9 of somebody else")
            << "CN=somebody" << "issuing" << true << Fate::Drops << "serial-mismatch";
        QTest::newRow("J4 of a CA that is not trusted")
            << "CN=$UDID" << "elsewhere" << true << Fate::Drops << "incomplete-chain";
        QTest::newRow("of a CA whose key is elsewhere")
            << "CN=$UDID" << "elsewhere" << false << Fate::Unknown << "the key of its CA is not here";
        QTest::newRow("of a CA that nobody knows")
            << "CN=$UDID" << "" << false << Fate::Unknown << "which CA it will be of is not known";
    }
    void x1_whatComesOfIt()
    {
        QFETCH(QString, subject);
        QFETCH(QString, authority);
        QFETCH(bool, hasKey);
        QFETCH(Fate, fate);
        QFETCH(QString, said);
        auto request = m_world->request(m_before, {m_world->predefined()});
        auto& next = request.candidate;
        next.secureConnServer.authorizeClientSerial = true;
        if (authority == "elsewhere")
            next.panorama.certificates["Elsewhere"] = hasKey ? m_world->estate.withKey(authority, "Elsewhere")
                                                             : m_world->estate.authority(authority);
        auto& branch = next.templates["branch"];
        branch.shared.scepProfiles["Enrol"].url = "http://scep.example/";
        branch.shared.scepProfiles["Enrol"].subject = subject.toStdString();
        if (!authority.isEmpty())
            branch.shared.scepProfiles["Enrol"].fingerprint = m_world->estate.certificate(authority).sha256();
        branch.device.secureConnClient.certificateType = "scep";
        branch.device.secureConnClient.scepProfile = "Enrol";
        request.scope.pushedTo = {Serial(PredictionEstate::firewall)};
        const auto rows = predictDevices(request);
        QVERIFY2(rows, rows ? "" : rows.error().detail.c_str());
        const auto& prediction = rows->front().prediction;
        QVERIFY2(prediction.fate == fate, prediction.detail.c_str());
        QVERIFY2(prediction.detail.find(said.toStdString()) != std::string::npos, prediction.detail.c_str());
        QVERIFY(!prediction.refusedByDevice);
    }
    /// It can't outlive what signs it.
    void k6_itEndsWithItsCa()
    {
        m_world->estate.pki.root("ending", {.notAfter = QDateTime::currentDateTimeUtc().addDays(9)});
        auto request = m_world->request(m_before, {m_world->predefined()});
        auto& next = request.candidate;
        next.panorama.certificates["Ending"] = m_world->estate.withKey("ending", "Ending");
        models::config::Template settings = next.templates["branch"];
        settings.shared.scepProfiles["Enrol"].fingerprint = m_world->estate.certificate("ending").sha256();
        settings.device.secureConnClient.scepProfile = "Enrol";
        const auto chain = foreseenScepChain(request, request.records.front(), settings);
        QVERIFY2(chain, chain ? "" : chain.error().detail.c_str());
        QVERIFY(chain->front().notAfter() <= m_world->estate.certificate("ending").notAfter());
    }

private:
    std::optional<PredictionEstate> m_world;
    models::config::Configuration m_before;
};

HANDFAST_TEST(ForeseenScepTest)

} // namespace tst_foreseen_scep

#include "tst_foreseen_scep.moc"
