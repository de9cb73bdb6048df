// Whose handshakes are shown: who is in trouble comes first, and very many are looked through in steps.
#include "models/tables/handshake/handshake_subjects.h"

#include "models/lifecycle/step_by_step.h"
#include "tests/models/lifecycle/managed.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

namespace tst_handshake_subjects {

using namespace models;
using lifecycle::DeviceRegistry;
using models::tables::DeviceFilter;
using models::tables::HandshakeSearch;
using models::tables::HandshakeSubject;
using session::base::Serial;
using session::engine::Event;

namespace {

const auto noon = *session::base::fromRfc3339("2026-11-24T12:00:00Z");

session::engine::AttemptPtr attemptAt(int second)
{
    auto attempt = std::make_shared<session::engine::Attempt>();
    attempt->judgedAt = noon + std::chrono::seconds(second);
    return attempt;
}

Event upOf(const std::string& serial, const std::string& hostname)
{
    session::engine::SessionUp up;
    up.serial = Serial(serial);
    up.attempt = attemptAt(0);
    up.hello.hostname = hostname;
    return {noon, session::engine::Channel::Management, up};
}

Event refusedAt(int second, const std::string& serial)
{
    return {noon + std::chrono::seconds(second), session::engine::Channel::Management,
            session::engine::SessionRefused{
                .serial = Serial(serial), .attempt = attemptAt(second), .alert = {}, .policy = {}}};
}

QStringList namesOf(const std::vector<HandshakeSubject>& subjects)
{
    QStringList names;
    for (const HandshakeSubject& subject : subjects)
        names << QString::fromStdString(subject.stranger ? "?" + subject.stranger->serial->value
                                                         : subject.serial.value);
    return names;
}

} // namespace

class HandshakeSubjectsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void troubleComesFirst()
    {
        DeviceRegistry registry;
        config::Configuration running;
        for (const char* serial : {"1", "2", "3", "4", "5"})
            running.firewalls[serial];
        tests::manage(registry, running);
        registry.absorb(std::vector{upOf("1", "zoo"), upOf("2", "aachen"), refusedAt(10, "3"),
                                    refusedAt(30, "4"), refusedAt(20, "x"), refusedAt(20, "y")});
        // 5 has never tried; of two strangers at once the later one is the newer.
        QCOMPARE(namesOf(all(registry, {})), QStringList({"4", "?y", "?x", "3", "2", "1"}));
        QCOMPARE(namesOf(all(registry, *DeviceFilter::parse("serial:3"))), QStringList({"3"}));
    }
    /// The search that ends at the first one says what the whole one would.
    void whetherThereIsAny_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<bool>("expected");
        QTest::newRow("anybody") << "" << true;
        QTest::newRow("a device that is up") << "name~zoo" << true;
        QTest::newRow("a refused one") << "serial:3" << true;
        QTest::newRow("a stranger") << "serial:x" << true;
        QTest::newRow("one that has never tried") << "serial:5" << false;
        QTest::newRow("nobody") << "serial:9" << false;
    }
    void whetherThereIsAny()
    {
        QFETCH(QString, filter);
        QFETCH(bool, expected);
        DeviceRegistry registry;
        config::Configuration running;
        for (const char* serial : {"1", "3", "5"})
            running.firewalls[serial];
        tests::manage(registry, running);
        registry.absorb(std::vector{upOf("1", "zoo"), refusedAt(10, "3"), refusedAt(20, "x")});
        const DeviceFilter asked = *DeviceFilter::parse(filter);
        QCOMPARE(models::tables::hasHandshakes(registry, asked, noon), expected);
        QCOMPARE(!all(registry, asked).empty(), expected);
    }
    void numbersInNamesCount()
    {
        DeviceRegistry registry;
        config::Configuration running;
        for (const char* serial : {"1", "2", "3"})
            running.firewalls[serial];
        tests::manage(registry, running);
        registry.absorb(std::vector{upOf("1", "fw-100"), upOf("2", "fw-11"), upOf("3", "fw-9")});
        QCOMPARE(namesOf(all(registry, {})), QStringList({"3", "2", "1"}));
    }
    void anEmptyFleetHasStrangersAlone()
    {
        DeviceRegistry registry;
        registry.absorb(std::vector{refusedAt(20, "x")});
        QCOMPARE(namesOf(all(registry, {})), QStringList({"?x"}));
    }
    /// However many there are, a turn of the loop looks at few; what a device says meanwhile does no harm.
    void veryManyAreLookedThroughInSteps()
    {
        constexpr int parts = 4;
        const int count = parts * int(lifecycle::atOnce);
        DeviceRegistry registry;
        config::Configuration running;
        std::vector<Event> events;
        for (int i = 0; i < count; ++i) {
            running.firewalls[std::to_string(i)];
            events.push_back(upOf(std::to_string(i), "fw-" + std::to_string((i * 7919) % count)));
        }
        tests::manage(registry, running);
        registry.absorb(events);
        HandshakeSearch search(registry);
        search.begin({}, noon);
        int steps = 1;
        for (; search.further(); ++steps)
            registry.absorb(
                std::vector{upOf(std::to_string(steps), "another name, as long as none before it")});
        QVERIFY2(steps >= parts + 2, qPrintable(QString::number(steps))); // and two rounds of merging
        const auto subjects = search.take();
        QVERIFY(!search.isBegun());
        QCOMPARE(subjects.size(), std::size_t(count));
        QVERIFY(std::ranges::is_sorted(subjects, {}, &HandshakeSubject::order));
    }

private:
    static std::vector<HandshakeSubject> all(const DeviceRegistry& registry, const DeviceFilter& filter)
    {
        HandshakeSearch search(registry);
        search.begin(filter, noon);
        while (search.further()) {
        }
        return search.take();
    }
};

HANDFAST_TEST(HandshakeSubjectsTest)

} // namespace tst_handshake_subjects

#include "tst_handshake_subjects.moc"
