// What somebody does with a manager and its devices is recorded, and what was recorded plays: X-5.
#include "tests/integration/live_estate.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTest>

namespace tst_recorded_scenario {

using integration::LiveEstate;

namespace {

constexpr int soon = 120'000;
constexpr int firewalls = 3;

} // namespace

class RecordedScenarioTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_estate = std::make_unique<LiveEstate>();
        QVERIFY2(m_estate->startManager(), qPrintable(m_estate->report()));
        QVERIFY2(m_estate->addFirewalls(firewalls), qPrintable(m_estate->report()));
        QVERIFY(m_estate->startAgents());
        QVERIFY2(m_estate->waitForAll("predefined", firewalls), qPrintable(m_estate->report()));
    }
    void cleanup() { m_estate.reset(); }

    void x5_fromTheBeginning()
    {
        record("first.yaml");
        QCOMPARE(m_estate->run({"request scenario record again.yaml"}).exitStatus, 1); // one at a time
        QVERIFY2(m_estate->script({"request certificate generate certificate-name extra name CN=Extra ca yes",
                                   "set template t1 description branch", "commit"}),
                 qPrintable(m_estate->report()));
        begin("server-side authority root address 127.0.0.1");
        finish();
        begin("roll-out signed-by root");
        finish();
        QTRY_COMPARE_WITH_TIMEOUT(countOf("custom"), firewalls, soon);
        QVERIFY(m_estate->run({"request migration rollback"}).succeeded());
        QTRY_COMPARE_WITH_TIMEOUT(countOf("predefined"), firewalls, soon);
        stop();

        const QByteArray text = contentOf("first.yaml");
        QVERIFY2(text.contains("request migration start roll-out"), text.constData());
        QVERIFY2(text.contains("certificate-name extra"), text.constData());
        QVERIFY2(!text.contains("PRIVATE KEY") && !text.contains("private-key"), text.constData());
        plays("first.yaml");
    }
    /// The estate is then one whose devices have their certificates already.
    void x5_fromAnEstateThatHasCertificates()
    {
        QVERIFY2(m_estate->script(m_estate->customPki(0)), qPrintable(m_estate->report()));
        QVERIFY2(m_estate->script({"commit", "commit-all template-stack s1"}),
                 qPrintable(m_estate->report()));
        QTRY_COMPARE_WITH_TIMEOUT(countOf("custom"), firewalls, soon);
        record("second.yaml");
        begin("enforce");
        finish();
        QVERIFY2(m_estate->script(
                     {"set template t1 description elsewhere", "commit", "commit-all template-stack s1"}),
                 qPrintable(m_estate->report()));
        QTRY_COMPARE_WITH_TIMEOUT(m_estate->count([](const QJsonObject& device) {
            return device["template_status"] == "in-sync" && device["authentication"] == "custom";
        }),
                                  firewalls, soon);
        stop();
        plays("second.yaml");
    }

private:
    [[nodiscard]] int countOf(const QString& authentication) const
    {
        return m_estate->count([&](const QJsonObject& device) {
            return device["connected"].toBool() && device["authentication"] == authentication;
        });
    }
    [[nodiscard]] QByteArray contentOf(const QString& name) const
    {
        QFile file(m_estate->path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void record(const QString& name) const
    {
        const auto begun = m_estate->run({"request scenario record " + m_estate->path(name)});
        QVERIFY2(begun.succeeded(), qPrintable(begun.report()));
    }
    void stop() const
    {
        const auto ended = m_estate->run({"request scenario stop"});
        QVERIFY2(ended.succeeded(), qPrintable(ended.report()));
        QCOMPARE(m_estate->run({"request scenario stop"}).exitStatus, 1);
    }
    void begin(const QString& words) const
    {
        const auto started = m_estate->run({"request migration start " + words});
        QVERIFY2(started.succeeded(), qPrintable(started.report()));
    }
    [[nodiscard]] bool isFinishedAfterNext() const
    {
        static_cast<void>(m_estate->run({"request migration next"}));
        return m_estate->runJson("request migration status").json().object()["finished"].toBool();
    }
    void finish() const { QTRY_VERIFY_WITH_TIMEOUT(isFinishedAfterNext(), soon); }
    void plays(const QString& name) const
    {
        const auto played = support::runProgram("handfast", {"scenario", m_estate->path(name)});
        if (!played.succeeded()) // longer than what a failure may say
            qWarning("%s\n%s", contentOf(name).constData(), qPrintable(played.report()));
        QVERIFY2(played.succeeded(), qPrintable(name));
        QVERIFY2(played.output.contains("PASSED"), played.output.constData());
    }

    std::unique_ptr<LiveEstate> m_estate;
};

HANDFAST_TEST(RecordedScenarioTest)

} // namespace tst_recorded_scenario

#include "tst_recorded_scenario.moc"
