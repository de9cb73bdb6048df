// Lists as they are downloaded, kept and handed to a store: never more bytes than the client may hold, and
// none past its nextUpdate (C26).
#include "session/revocation/crl_client.h"
#include "tests/session/revocation/revocation_estate.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_crl_client {

using namespace session;
using namespace std::chrono_literals;
using namespace revocation_tests;

namespace {

struct Desk
{
    explicit Desk(std::size_t mostBytes) : client(network, clock, mostBytes) {}

    void fetch(const std::string& url)
    {
        static_cast<void>(client.fetch(url, [](const auto&) {}));
        network.settle();
    }

    base::ManualClock clock{base::SystemClock().now() +
                            std::chrono::minutes(1)}; ///< no list is from its future
    FakeNetwork network{clock};
    revocation::CrlClient client;
};

} // namespace

class CrlClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWaitsForTheStoreIsBoundedToo()
    {
        const QByteArray list = m_estate.pki().crl("issuing");
        Desk desk(std::size_t(list.size()) * 2); // PEM: at most three lists
        for (int i = 0; i < 50; ++i) {
            const std::string url = crlUrl + std::to_string(i);
            desk.network.serve(url, RevocationEstate::content(list));
            desk.fetch(url);
        }
        std::size_t bytes = 0;
        const auto taken = desk.client.takeNew();
        for (const auto& kept : taken) {
            for (const pki::Crl& crl : *kept.crls)
                bytes += crl.der().size();
            QVERIFY(desk.client.atHand(kept.url));
        }
        QVERIFY(!taken.empty());
        QVERIFY2(bytes <= std::size_t(list.size()) * 2, qPrintable(QString::number(bytes)));
        QVERIFY(desk.client.takeNew().empty());
    }
    void c26_howLongAListLastsIsKnown()
    {
        Desk desk(1'000'000);
        desk.network.serve(crlUrl, RevocationEstate::content(m_estate.pki().crl("issuing")));
        QVERIFY(!desk.client.spans().of(crlUrl));
        desk.fetch(crlUrl);
        const auto span = desk.client.spans().of(crlUrl);
        const pki::Crl& list = desk.client.atHand(crlUrl)->front();
        QVERIFY(span && span->thisUpdate == list.thisUpdate() && span->nextUpdate == *list.nextUpdate());
    }
    void aUrlThatIsFetchedAgainIsToldOnce()
    {
        Desk desk(1024UL * 1024);
        const QDateTime soon = QDateTime::currentDateTimeUtc().addSecs(600);
        desk.network.serve(crlUrl, m_estate.crl("issuing", {.nextUpdate = soon}));
        desk.fetch(crlUrl);
        desk.network.advance(1h);
        QVERIFY(!desk.client.atHand(crlUrl)); // C26
        desk.network.serve(crlUrl, m_estate.crl("issuing", {.nextUpdate = soon.addDays(1)}));
        desk.fetch(crlUrl);
        const auto taken = desk.client.takeNew();
        QCOMPARE(taken.size(), std::size_t(1));
        QVERIFY(taken.front().until > desk.clock.now());
    }

private:
    RevocationEstate m_estate;
};

HANDFAST_TEST(CrlClientTest)

} // namespace tst_crl_client

#include "tst_crl_client.moc"
