// What lookups have found out outlives a restart (T6).
#include "models/lifecycle/certificates/revocation_keeper.h"
#include "session/http/client.h"
#include "tests/session/revocation/revocation_estate.h"
#include "tests/support/http_server.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <future>
#include <memory>

namespace tst_revocation_keeper {

using namespace models;
using namespace session;
using revocation_tests::RevocationEstate;

namespace {

/// A manager's part that looks up, over one data file.
struct Desk
{
    explicit Desk(const QString& file)
    {
        auto opened = store::Store::open(file);
        if (!opened)
            qFatal("%s", opened.error().detail.c_str());
        store = *std::move(opened);
        writer = std::make_unique<store::EventWriter>(store::EventWriterOptions{
            .file = file, .describe = [](const auto&) { return store::EventLine{}; }});
        if (const auto started = writer->start(); !started)
            qFatal("%s", started.error().detail.c_str());
        keeper = std::make_unique<lifecycle::RevocationKeeper>(
            lifecycle::RevocationKeeper::Parts{.store = *store,
                                               .writer = *writer,
                                               .checker = checker,
                                               .clock = clock,
                                               .interval = std::chrono::milliseconds(1)});
        keeper->load();
    }
    ~Desk()
    {
        keeper->finish();
        network.stop();
        writer->stop();
        keeper.reset();
    }
    trust::RevocationFacts lookUp(const revocation::PathQuestion& question)
    {
        std::promise<trust::RevocationFacts> facts;
        checker.lookUp(question, [&](trust::RevocationFacts found) { facts.set_value(std::move(found)); });
        return facts.get_future().get();
    }

    base::SystemClock clock;
    std::unique_ptr<store::Store> store;
    std::unique_ptr<store::EventWriter> writer;
    http::Client network;
    revocation::Checker checker{network, clock};
    std::unique_ptr<lifecycle::RevocationKeeper> keeper;
};

} // namespace

class RevocationKeeperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outlivesARestart()
    {
        const QByteArray crl = m_estate.pki().crl("issuing");
        const support::HttpServer server([&](const support::HttpRequest& request) {
            if (request.path == "/crl")
                return support::HttpReply{.body = crl};
            return support::HttpReply{
                .body = support::ocspAnswer(m_estate.pki(), {.issuer = "issuing"}, request.body)};
        });
        m_estate.pki().leaf(
            "by-list",
            {.issuer = "issuing", .extraExtensions = {"crlDistributionPoints = URI:" + server.url("/crl")}});
        m_estate.pki().leaf(
            "by-list-too",
            {.issuer = "issuing", .extraExtensions = {"crlDistributionPoints = URI:" + server.url("/crl")}});
        auto byResponder = question("gone", {.useOcsp = true});
        byResponder.profile.revocation.responders[m_estate.certificate("issuing").sha256()].url =
            server.url("/ocsp").toStdString();
        const auto byList = question("by-list", {.useCrl = true});
        {
            Desk desk(m_directory.filePath("store"));
            QVERIFY(desk.checker.known(byResponder).byFingerprint.empty());
            desk.lookUp(byResponder);
            desk.lookUp(byList);
        }
        const auto asked = server.requests().size();
        Desk desk(m_directory.filePath("store"));
        const auto known = desk.checker.known(byResponder).byFingerprint;
        QCOMPARE(known.size(), std::size_t(1));
        const auto& fact = known.begin()->second;
        QVERIFY(fact.status == trust::RevocationStatus::Revoked && fact.revokedAt);
        QCOMPARE(fact.detail, std::string("keyCompromise"));
        const auto listed = desk.checker.known(byList).byFingerprint;
        QCOMPARE(listed.size(), std::size_t(1));
        QVERIFY(listed.begin()->second.lists == std::vector{server.url("/crl").toStdString()}); // C26
        // Another certificate of the same list: the list is there.
        const auto facts = desk.lookUp(question("by-list-too", {.useCrl = true}));
        QVERIFY(facts.byFingerprint.at(m_estate.certificate("by-list-too").sha256()).status ==
                trust::RevocationStatus::Good);
        QCOMPARE(server.requests().size(), asked);
    }

    void writesWhileItRuns() // what a kill leaves behind
    {
        const support::HttpServer server([&](const support::HttpRequest& request) {
            return support::HttpReply{
                .body = support::ocspAnswer(m_estate.pki(), {.issuer = "issuing"}, request.body)};
        });
        auto asked = question("gone", {.useOcsp = true});
        asked.profile.revocation.responders[m_estate.certificate("issuing").sha256()].url =
            server.url().toStdString();
        Desk desk(m_directory.filePath("running"));
        desk.lookUp(asked);
        QVERIFY(desk.store->revocation()->statuses.empty()); // nothing is written before start()
        desk.keeper->start();
        QTRY_COMPARE(desk.store->revocation()->statuses.size(), std::size_t(1));
        QCOMPARE(desk.store->revocation()->statuses.front().status, std::string("revoked"));
        // What is found out later is written later.
        const auto fw = question("fw", asked.profile.revocation);
        desk.lookUp(fw);
        QTRY_COMPARE(desk.store->revocation()->statuses.size(), std::size_t(2));
    }

private:
    /// Nobody is asked about the issuer.
    [[nodiscard]] revocation::PathQuestion question(const QString& leaf, trust::RevocationPolicy policy) const
    {
        auto asked = m_estate.question(leaf, std::move(policy));
        asked.path.pop_back();
        asked.profile.anchors = trust::TrustAnchors::of({m_estate.certificate("issuing")});
        return asked;
    }

    QTemporaryDir m_directory;
    RevocationEstate m_estate;
};

HANDFAST_TEST(RevocationKeeperTest)

} // namespace tst_revocation_keeper

#include "tst_revocation_keeper.moc"
