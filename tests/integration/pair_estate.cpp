#include "tests/integration/pair_estate.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

namespace integration {

using support::eventNamed;

namespace {

QString portOf(LiveEstate& estate)
{
    const auto listening = estate.manager().waitForEvent(eventNamed("listening"));
    return listening ? listening->value("address").toString().section(':', -1) : QString();
}

support::EventPredicate upOverHa()
{
    return eventNamed("session-up", {{"channel", "ha"}});
}

} // namespace

support::EventPredicate stateIs(const QString& state)
{
    return eventNamed("ha-state-changed", {{"state", state}});
}

QJsonObject pairOf(const LiveEstate& estate)
{
    return estate.runJson("show high-availability state").json().object();
}

void PairEstate::tell()
{
    for (LiveEstate* manager : {&m_first, &m_second})
        for (const QJsonObject& event : manager->manager().events())
            if (event["channel"] == "ha")
                qInfo("%s", QJsonDocument(event).toJson(QJsonDocument::Compact).constData());
}

bool PairEstate::writePassphrase() const
{
    QFile file(m_first.path("pass"));
    return file.open(QIODevice::WriteOnly) && file.write("a pair of two\n") > 0;
}

bool PairEstate::exportPair() const
{
    return m_first
        .run({"request high-availability pair export file " + m_first.path("pair.json") +
              " passphrase-file " + m_first.path("pass")})
        .succeeded();
}

support::CliRun PairEstate::importPair() const
{
    return m_second.run({"request high-availability pair import file " + m_first.path("pair.json") +
                         " passphrase-file " + m_first.path("pass")});
}

bool PairEstate::form()
{
    if (!first().startManager() || !second().startManager() || !writePassphrase() || !exportPair() ||
        !importPair().succeeded())
        return false;
    const QString firstPort = portOf(first());
    const QString secondPort = portOf(second());
    const QStringList timers{pairSetting + "election-option timers advanced promotion-hold-time 500",
                             pairSetting + "election-option timers advanced heartbeat-interval 1000"};
    const auto settings = [&](const QString& serial, const QString& peer, const QString& port) {
        return QStringList{pairSetting + "enabled yes", pairSetting + "serial " + serial,
                           pairSetting + "peer ip-address 127.0.0.1", pairSetting + "peer port " + port,
                           pairSetting + "peer serial " + peer} +
               timers;
    };
    if (!first().script(settings("M1", "M2", secondPort) + QStringList{"commit"}) ||
        !second().script(settings("M2", "M1", firstPort) +
                         QStringList{pairSetting + "election-option priority secondary", "commit"}))
        return false;
    return first().manager().waitForEvent(upOverHa()) &&
           first().manager().waitForEvent(stateIs("primary-active")) &&
           second().manager().waitForEvent(stateIs("secondary-passive")) && waitInSync();
}

bool PairEstate::waitInSync()
{
    // The one that serves says so once it has the peer's answer.
    return QTest::qWaitFor([this] { return pairOf(first())["sync"] == "in-sync"; },
                           int(std::chrono::milliseconds(support::patience).count()));
}

} // namespace integration
