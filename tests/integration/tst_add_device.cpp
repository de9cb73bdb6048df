// One more device, by script, in both orders, forward and back: a real agent that starts from the bundle.
// W-4; G1-G3, F4.
#include "tests/integration/live_estate.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

namespace tst_add_device {

using integration::LiveEstate;
using support::eventNamed;

namespace {

constexpr int soon = 120'000;
const QString newcomer = "0079990000099";

} // namespace

class AddDeviceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_estate = std::make_unique<LiveEstate>();
        QVERIFY2(m_estate->startManager(), qPrintable(m_estate->report()));
        QVERIFY2(m_estate->addFirewalls(1), qPrintable(m_estate->report()));
        QVERIFY(m_estate->startAgents());
        QVERIFY2(m_estate->waitForAll("predefined", 1), qPrintable(m_estate->report()));
        QVERIFY2(m_estate->script(m_estate->customPki(0)), qPrintable(m_estate->report()));
        QVERIFY2(m_estate->script({"commit", "commit-all template-stack s1"}),
                 qPrintable(m_estate->report()));
        QTRY_VERIFY_WITH_TIMEOUT(shown(LiveEstate::serial(1))["authentication"] == "custom", soon);
    }
    void cleanup()
    {
        m_newcomer.reset();
        m_estate.reset();
    }

    void g1_addedFirstItsCertificateLater()
    {
        start();
        goTo("first-session");
        QVERIFY(shown(newcomer)["serial"] == newcomer);
        QVERIFY(m_estate->run({"request migration next"}).succeeded());
        switchOn();
        QTRY_COMPARE_WITH_TIMEOUT(step(), QString("device-push"), soon); // by itself: it has come
        QCOMPARE(shown(newcomer)["authentication"].toString(), QString("predefined"));
        finish();
        QCOMPARE(shown(newcomer)["authentication"].toString(), QString("custom"));
        QCOMPARE(shown(newcomer)["template_status"].toString(), QString("in-sync"));
        checkReport();
        takeBack();
    }
    void g2_withCustomOnlyItsCertificateComesFirst()
    {
        QVERIFY2(m_estate->script({integration::server + "custom-certificate-only yes", "commit"}),
                 qPrintable(m_estate->report()));
        start();
        goTo("deliver-bundle");
        QVERIFY(m_estate->run({"request migration next"}).succeeded());
        QVERIFY(QFile::exists(m_estate->path("bundle.json")));
        QVERIFY(shown(newcomer).isEmpty()); // not yet: its certificate comes first
        goTo("first-session");
        QVERIFY(m_estate->run({"request migration next"}).succeeded());
        switchOn();
        finish();
        QCOMPARE(shown(newcomer)["authentication"].toString(), QString("custom"));
        QVERIFY(
            m_estate->manager().eventsThat(eventNamed("session-refused", {{"serial", newcomer}})).isEmpty());
        checkReport();
        takeBack();
    }

private:
    [[nodiscard]] QJsonObject shown(const QString& serial) const
    {
        for (const QJsonValue& device : m_estate->devices()) {
            if (device["serial"] == serial)
                return device.toObject();
        }
        return {};
    }
    void start()
    {
        const auto started = m_estate->run({"request migration start add-device serial " + newcomer +
                                            " template-stack s1 device-group g1 hostname fw-99 bundle " +
                                            m_estate->path("bundle.json")});
        QVERIFY2(started.succeeded(), qPrintable(started.report()));
    }
    [[nodiscard]] QJsonObject status() const
    {
        return m_estate->runJson("request migration status").json().object();
    }
    [[nodiscard]] QString step() const
    {
        const QJsonObject told = status();
        return told["steps"].toArray()[told["current"].toInt()].toObject()["id"].toString();
    }
    [[nodiscard]] bool isThereAfterNext(const QString& id) const
    {
        if (step() == id)
            return true;
        static_cast<void>(m_estate->run({"request migration next"}));
        return step() == id;
    }
    void goTo(const QString& id) const { QTRY_VERIFY_WITH_TIMEOUT(isThereAfterNext(id), soon); }
    [[nodiscard]] bool isFinishedAfterNext() const
    {
        static_cast<void>(m_estate->run({"request migration next"}));
        return status()["finished"].toBool();
    }
    void finish() const { QTRY_VERIFY_WITH_TIMEOUT(isFinishedAfterNext(), soon); }
    void switchOn()
    {
        m_newcomer = std::make_unique<support::Process>(
            support::Process::Options{.program = "handfast-agent",
                                      .arguments = {"--bundle", m_estate->path("bundle.json"), "--state-dir",
                                                    m_estate->path("newcomer")}});
        QVERIFY(m_newcomer->start());
    }
    /// It says who has come, and is printed by a manager that has no display.
    void checkReport() const
    {
        const auto report = m_estate->runJson("show migration report").json().object();
        bool isProven = false;
        for (const QJsonValue& done : report["steps"].toArray()) {
            for (const QJsonValue& proof : done["evidence"].toArray())
                isProven = isProven || proof["serial"] == newcomer;
        }
        QVERIFY2(isProven, QJsonDocument(report).toJson().constData());
        const auto printed = m_estate->run({"show migration report pdf " + m_estate->path("report.pdf")});
        QVERIFY2(printed.succeeded(), qPrintable(printed.report()));
        QFile pdf(m_estate->path("report.pdf"));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF"));
    }
    void takeBack()
    {
        const auto from = m_estate->manager().events().size();
        QTRY_VERIFY_WITH_TIMEOUT(isHomeAfterRollBack(), soon);
        QVERIFY(m_estate->manager().waitForEvent(
            eventNamed("session-down", {{"serial", newcomer}, {"reason", "not-managed"}}), {.from = from}));
        QVERIFY(shown(newcomer).isEmpty());
        QVERIFY(m_estate->run({"show config diff"}).output.trimmed().isEmpty());
    }
    [[nodiscard]] bool isHomeAfterRollBack() const
    {
        static_cast<void>(m_estate->run({"request migration rollback"}));
        return status()["current"].toInt() == 0;
    }

    std::unique_ptr<LiveEstate> m_estate;
    std::unique_ptr<support::Process> m_newcomer;
};

HANDFAST_TEST(AddDeviceTest)

} // namespace tst_add_device

#include "tst_add_device.moc"
