// A fleet that enrols at somebody else's SCEP server: a real manager, real devices, by script. P-3, W-2, E9,
// F4.
#include "tests/integration/live_estate.h"
#include "tests/interop/scep_server.h"
#include "tests/support/own_namespace.h"
#include "tests/support/test_program.h"

#include <QDirIterator>
#include <QFile>
#include <QSet>
#include <QTest>

namespace tst_scep_roll_out {

using integration::LiveEstate;
using interop::ScepDepot;
using interop::ScepServer;
using support::CliRun;

namespace {

constexpr int fleetSize = 3;
const QString profile = QStringLiteral("set panorama scep enrol ");

} // namespace

class ScepRollOutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        QVERIFY2(m_estate.startManager(), qPrintable(m_estate.report()));
        QVERIFY2(m_estate.addFirewalls(fleetSize), qPrintable(m_estate.report()));
        QVERIFY(m_estate.startAgents());
        QVERIFY2(m_estate.waitForAll("predefined", fleetSize), qPrintable(m_estate.report()));
        QVERIFY2(m_estate.script(m_estate.customPki(0)), qPrintable(m_estate.report()));
        QVERIFY2(
            m_estate.script({profile + "scep-url " + m_server.url(), profile + "scep-challenge fixed wrong",
                             profile + "subject \"O=Example, CN=$UDID\""}),
            qPrintable(m_estate.report()));
    }

    void aRollOutWaitsForTheCa() // J4
    {
        QVERIFY2(m_estate.script({"commit"}), qPrintable(m_estate.report()));
        QVERIFY2(m_estate.waitForAll("predefined", fleetSize, 0), qPrintable(m_estate.report()));
        QVERIFY(m_estate.run({"request migration start roll-out template-stack s1 scep-profile enrol"})
                    .succeeded());
        const CliRun next = m_estate.run({"request migration next"});
        QCOMPARE(next.exitStatus, 1);
        QCOMPARE(stateOf("scep-profile-present"), QString("holds"));
        QVERIFY(stateOf("scep-authority-known") != "holds");
        QVERIFY(stateOf("profile-trusts-issuer") != "holds");
        QVERIFY(m_estate.run({"request migration abandon"}).succeeded());
    }

    void theManagerItselfEnrols()
    {
        const QString enroll = "request certificate enroll certificate-name one scep-profile enrol";
        const CliRun unnamed = m_estate.run({enroll});
        QCOMPARE(unnamed.exitStatus, 2);
        QVERIFY2(unnamed.errorOutput.contains("$UDID"), qPrintable(unnamed.report()));
        const CliRun stranger = m_estate.run({enroll + " device 1234"});
        QCOMPARE(stranger.exitStatus, 1);

        const QString named = enroll + " device " + LiveEstate::serial(1);
        const CliRun guessed = m_estate.run({named});
        QCOMPARE(guessed.exitStatus, 1);
        QVERIFY2(guessed.errorOutput.contains("badRequest"), qPrintable(guessed.report()));
        QVERIFY(!guessed.errorOutput.contains("wrong"));

        QVERIFY(m_estate.script({profile + "scep-challenge fixed s3cret"}));
        const CliRun enrolled = m_estate.run({named});
        QVERIFY2(enrolled.succeeded(), qPrintable(enrolled.report()));
        QVERIFY2(enrolled.output.contains("single DES"), qPrintable(enrolled.report()));
        QVERIFY2(enrolled.output.contains("fingerprint"), qPrintable(enrolled.report()));
        const QJsonObject shown = m_estate.runJson("show certificate one").json().object();
        QVERIFY(shown["subject"].toString().startsWith("O = Example, CN = "));
        QVERIFY(shown["private_key"].toBool());

        // The same name again is a renewal, and this server wants its challenge even then.
        const CliRun renewed = m_estate.run({named});
        QCOMPARE(renewed.exitStatus, 1);
        QVERIFY2(renewed.errorOutput.contains("badRequest"), qPrintable(renewed.report()));
        QVERIFY(m_open.start());
        QVERIFY(m_estate.script({profile + "scep-url " + m_open.url()}));
        const CliRun again = m_estate.run({named});
        QVERIFY2(again.succeeded() && again.output.contains("renewed"), qPrintable(again.report()));
        QVERIFY(m_estate.runJson("show certificate one").json().object()["serial_number"] !=
                shown["serial_number"]);
        QVERIFY(m_estate.script({profile + "scep-url " + m_server.url()}));
    }

    void passwordsAreNowhere() // C-7
    {
        const CliRun shown = m_estate.run({"show panorama scep enrol", "show config diff"});
        QVERIFY2(shown.succeeded(), qPrintable(shown.report()));
        QVERIFY(!shown.output.contains("s3cret"));
        QDirIterator files(m_estate.path("data"), QDir::Files, QDirIterator::Subdirectories);
        int looked = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue; // a socket
            ++looked;
            QVERIFY2(!file.readAll().contains("s3cret"), qPrintable(file.fileName()));
        }
        QVERIFY(looked > 0);
    }

    void aFleetEnrols()
    {
        QVERIFY2(m_estate.script(
                     {"request certificate import certificate-name scep-ca file " + m_depot.authorityFile(),
                      "set panorama certificate-profile devices CA scep-ca",
                      profile + "fingerprint " + fingerprint(), "commit"}),
                 qPrintable(m_estate.report()));
        const auto atStart = m_estate.manager().events().size();
        QVERIFY(
            m_estate.run({"request migration start roll-out template-stack s1 scep-profile enrol canary 1"})
                .succeeded());
        QTRY_VERIFY_WITH_TIMEOUT(isFinishedAfterNext(), 120'000);
        QVERIFY2(m_estate.waitForAll("custom", fleetSize, atStart), qPrintable(m_estate.report()));
        QSet<QString> subjects;
        for (const QJsonValue& device : m_estate.devices())
            subjects << device.toObject()["certificate_subject_name"].toString();
        QCOMPARE(subjects.size(), fleetSize);
        QCOMPARE(m_estate.count([](const QJsonObject& device) {
            return device["authentication"] == "custom" && device["template_status"] == "in-sync";
        }),
                 fleetSize);
    }

    void whatComesNextIsPredicted() // I5
    {
        const QJsonArray predictions = m_estate.runJson("predict").json().array();
        QCOMPARE(predictions.size(), fleetSize);
        for (const QJsonValue& row : predictions)
            QCOMPARE(row.toObject()["after"].toString(), QString("stays"));
    }

private:
    /// Does the next step if it can.
    bool isFinishedAfterNext()
    {
        static_cast<void>(m_estate.run({"request migration next"}));
        return m_estate.runJson("request migration status").json().object()["finished"].toBool();
    }
    QString stateOf(const QString& condition) const
    {
        const QJsonObject status = m_estate.runJson("request migration status").json().object();
        for (const QJsonValue& step : status["steps"].toArray())
            for (const QJsonValue& row : step.toObject()["conditions"].toArray())
                if (row.toObject()["id"] == condition)
                    return row.toObject()["state"].toString();
        return {};
    }
    QString fingerprint() const
    {
        const CliRun tool = support::runProgram(
            "openssl", {"x509", "-in", m_depot.authorityFile(), "-noout", "-fingerprint", "-sha1"});
        return QString::fromLatin1(tool.output.mid(tool.output.indexOf('=') + 1)).trimmed();
    }

    ScepDepot m_depot{"Example"};
    ScepServer m_server{m_depot, {.challenge = "s3cret"}};
    ScepServer m_open{m_depot, {.validDays = 60}};
    LiveEstate m_estate;
};

HANDFAST_TEST_IN_OWN_NETWORK(ScepRollOutTest)

} // namespace tst_scep_roll_out

#include "tst_scep_roll_out.moc"
