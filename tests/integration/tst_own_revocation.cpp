// A manager that judges devices by its own CRLs and OCSP answers: the device gets its certificate over its
// session, with the URLs of the service in it; revoked, it is refused at its next handshake. C-1, C-5, C18.
#include "tests/integration/live_estate.h"
#include "tests/support/test_program.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QTest>

namespace tst_own_revocation {

using integration::LiveEstate;
using support::eventNamed;
using support::Process;

class OwnRevocationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void revoked_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QString>("source");
        QTest::newRow("OCSP") << "use-ocsp yes" << "OCSP http://127.0.0.1";
        QTest::newRow("CRL") << "use-crl yes" << "CRL http://127.0.0.1";
    }
    void revoked()
    {
        QFETCH(QString, setting);
        QFETCH(QString, source);
        LiveEstate estate;
        QVERIFY2(startFleet(estate), qPrintable(estate.report()));
        Process& manager = estate.manager();
        QVERIFY2(estate.script({"request certificate revoke device " + gone + " reason keyCompromise"}),
                 qPrintable(estate.report()));
        const auto before = manager.events().size();
        QVERIFY2(estate.script({profile + setting, "commit"}), qPrintable(estate.report()));
        const auto refused = manager.waitForEvent(
            eventNamed("session-refused", {{"serial", gone}, {"reason", "revoked"}, {"rule", "C18"}}),
            {.from = before});
        QVERIFY2(refused, qPrintable(manager.report()));
        const QByteArray told = QJsonDocument(*refused).toJson();
        QVERIFY2(told.contains("keyCompromise (" + source.toUtf8()), told.constData());
        const auto up = manager.waitForEvent(
            eventNamed("session-up", {{"serial", good}, {"authentication", "custom"}}), {.from = before});
        QVERIFY2(up, qPrintable(manager.report()));
        QVERIFY2((*up)["revocation"].toString().contains("good (" + source),
                 QJsonDocument(*up).toJson().constData());
        QCOMPARE(manager.terminate(), std::optional(0));
    }

    /// An answer that names no next update is believed for a minute (T6); then the next handshake fails.
    void goodBeforeRevokedAfter()
    {
        const support::FastClock clock(60);
        LiveEstate estate(&clock);
        QVERIFY2(startFleet(estate), qPrintable(estate.report()));
        Process& manager = estate.manager();
        auto before = manager.events().size();
        QVERIFY2(estate.script({profile + "use-ocsp yes", "commit"}), qPrintable(estate.report()));
        QVERIFY2(manager.waitForEvent(upAgain(gone), {.from = before}), qPrintable(manager.report()));
        QVERIFY(estate.script({"request certificate revoke device " + gone}));
        const auto isRefused = eventNamed("session-refused", {{"serial", gone}, {"reason", "revoked"}});
        const auto isAny = [&](const QJsonObject& event) { return isRefused(event) || upAgain(gone)(event); };
        QDeadlineTimer end(support::patience);
        bool wasRefused = false;
        while (!wasRefused && !end.hasExpired()) { // each start of the device is a handshake
            before = manager.events().size();
            QCOMPARE(estate.agents().terminate(), std::optional(0));
            QVERIFY(estate.startAgents());
            const auto seen = manager.waitForEvent(isAny, {.from = before});
            QVERIFY2(seen, qPrintable(manager.report()));
            wasRefused = isRefused(*seen);
        }
        QVERIFY2(wasRefused, qPrintable(manager.report()));
    }

private:
    /// Two devices with certificates that they got over their sessions; nothing is looked up yet.
    [[nodiscard]] static bool startFleet(LiveEstate& estate)
    {
        if (!estate.startManager({"--http", "127.0.0.1:0"}) || !estate.addFirewalls(2) ||
            !estate.startAgents() || !estate.waitForAll("predefined", 2))
            return false;
        if (!estate.manager().waitForEvent(eventNamed("http-listening")))
            return false;
        const auto before = estate.manager().events().size();
        const QStringList lines = estate.customPki(0) << profile + "block-unknown-cert yes"
                                                      << profile + "block-timeout-cert yes" << "commit"
                                                      << "commit-all template-stack s1";
        return estate.script(lines) && estate.waitForAll("custom", 2, before);
    }
    static support::EventPredicate upAgain(const QString& serial)
    {
        return eventNamed("session-up", {{"serial", serial}, {"authentication", "custom"}});
    }

    const QString gone = LiveEstate::serial(1);
    const QString good = LiveEstate::serial(2);
    static inline const QString profile = "set panorama certificate-profile devices ";
};

HANDFAST_TEST(OwnRevocationTest)

} // namespace tst_own_revocation

#include "tst_own_revocation.moc"
