// One input of an admitted handshake is changed: in the event that follows, the check that judges this input
// differs from the admitted one, and whatever could not be judged without it; nothing else, not even a
// detail. The admitted client says goodbye in place of a hello, so that its checks are in an event too.
#include "tests/integration/refusal_estate.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_refusal_mutations {

using engine_tests::ClientWishes;
using integration::RefusalEstate;
using integration::Seen;
using integration::server;

namespace {

const char* const predefined = "handfast-predefined/1";

struct Mutation
{
    const char* name;
    ClientWishes client;
    QStringList differing = {}; ///< "check outcome", in order
    QStringList edits = {};     ///< of the manager, made before
    QStringList undo = {};
    QString hello = {};
};

const ClientWishes customClient{.certificate = "good"};
const ClientWishes predefinedClient{.alpn = predefined, .certificate = "factory"};

const QStringList withoutPath{"chain fail", "trust-world skipped", "validity skipped", "purpose skipped",
                              "key-strength skipped"};
const QStringList withoutCertificate{
    "chain skipped",        "trust-world skipped",        "validity skipped",     "purpose skipped",
    "key-strength skipped", "authorization-list skipped", "serial-number skipped"};
const QStringList withoutVersion =
    QStringList{"tls-version fail", "cipher skipped", "certificate skipped"} + withoutCertificate;

QString versions(const char* which, const char* version)
{
    return QString("set panorama ssl-tls-service-profile tls protocol-settings %1-version %2")
        .arg(which, version);
}

std::vector<Mutation> ofTheClient()
{
    return {
        {.name = "C20 its certificate is older",
         .client = {.certificate = "expired"},
         .differing = {"validity fail"}},
        {.name = "K5 its certificate is younger",
         .client = {.certificate = "early"},
         .differing = {"validity fail"}},
        {.name = "E11 its key purpose",
         .client = {.certificate = "server-only"},
         .differing = {"purpose fail"}},
        {.name = "C-2 its key's length",
         .client = {.certificate = "weak"},
         .differing = {"key-strength fail"}},
        {.name = "A3 its issuer", .client = {.certificate = "foreign"}, .differing = withoutPath},
        {.name = "A4 no certificate",
         .client = {},
         .differing = QStringList{"certificate fail"} + withoutCertificate},
        {.name = "B7 its TLS range",
         .client = {.certificate = "good", .minimumVersion = TLS1_VERSION, .maximumVersion = TLS1_1_VERSION},
         .differing = withoutVersion},
        {.name = "T2 no ALPN", .client = {.alpn = "", .certificate = "good"}},
        {.name = "T2 ALPN of the other world",
         .client = {.alpn = predefined, .certificate = "good"},
         .differing = withoutPath + QStringList{"authorization-list skipped"}},
        {.name = "D9 it claims another managed serial",
         .client = customClient,
         .differing = {"managed-device pass", "serial-number fail"},
         .hello = RefusalEstate::otherManaged()},
        {.name = "D9 it claims a serial that is not managed",
         .client = customClient,
         .differing = {"managed-device fail", "serial-number fail"},
         .hello = RefusalEstate::unmanaged()},
    };
}

std::vector<Mutation> ofTheManager()
{
    return {
        {.name = "D8 the authorization list",
         .client = customClient,
         .differing = {"authorization-list fail"},
         .edits = {server + "authorization-list d01 value somebody-else"},
         .undo = {server + "authorization-list d01 value " + RefusalEstate::managed()}},
        {.name = "D7 the list is not checked",
         .client = customClient,
         .differing = {"authorization-list skipped"},
         .edits = {server + "check-authorization-list no"},
         .undo = {server + "check-authorization-list yes"}},
        {.name = "D2 custom-only, a custom client",
         .client = customClient,
         .edits = {server + "custom-certificate-only yes"},
         .undo = {server + "custom-certificate-only no"}},
        {.name = "D2 custom-only, a predefined client",
         .client = predefinedClient,
         .differing = {"trust-world fail"},
         .edits = {server + "custom-certificate-only yes"},
         .undo = {server + "custom-certificate-only no"}},
        {.name = "B7 the manager's TLS range",
         .client = customClient,
         .differing = withoutVersion,
         .edits = {versions("min", "tls1-0"), versions("max", "tls1-1")},
         .undo = {versions("max", "max"), versions("min", "tls1-2")}},
    };
}

std::vector<Mutation> mutations()
{
    std::vector<Mutation> all = ofTheClient();
    for (Mutation& mutation : ofTheManager())
        all.push_back(std::move(mutation));
    return all;
}

} // namespace

class RefusalMutationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_estate.start(), qPrintable(m_estate.report()));
        m_custom = judged(m_estate.attempt(customClient));
        m_predefined = judged(m_estate.attempt(predefinedClient));
        for (const QJsonArray* admitted : {&m_custom, &m_predefined}) {
            QCOMPARE(admitted->size(), integration::checkNames().size());
            for (const QJsonValue& check : *admitted)
                QVERIFY(check["outcome"] != "fail");
        }
    }
    void differs_data()
    {
        QTest::addColumn<int>("index");
        const auto all = mutations();
        for (int i = 0; i < int(all.size()); ++i)
            QTest::newRow(all[std::size_t(i)].name) << i;
    }
    void differs()
    {
        QFETCH(int, index);
        const Mutation mutation = mutations()[std::size_t(index)];
        QVERIFY2(mutation.edits.isEmpty() || m_estate.commit(mutation.edits), qPrintable(m_estate.report()));
        const Seen seen = m_estate.attempt(mutation.client, mutation.hello);
        QVERIFY2(mutation.undo.isEmpty() || m_estate.commit(mutation.undo), qPrintable(m_estate.report()));

        QCOMPARE(seen.member("event"), QString("session-refused"));
        const QJsonArray& admitted =
            mutation.client.certificate == predefinedClient.certificate ? m_predefined : m_custom;
        const QJsonArray now = judged(seen);
        QCOMPARE(now.size(), admitted.size());
        QStringList differing;
        for (qsizetype i = 0; i < now.size(); ++i)
            if (now[i] != admitted[i])
                differing << now[i]["check"].toString() + ' ' + now[i]["outcome"].toString();
        QCOMPARE(differing.join(", "), mutation.differing.join(", "));
    }
    /// What was undone is as it was: every mutation began at the same place.
    void cleanupTestCase()
    {
        QCOMPARE(judged(m_estate.attempt(customClient)), m_custom);
        QVERIFY(m_estate.attempt(customClient, RefusalEstate::managed()).welcome);
    }

private:
    /// The verifier's checks; what the transport found stands behind them.
    static QJsonArray judged(const Seen& seen)
    {
        QJsonArray checks = seen.checks();
        if (!checks.isEmpty() && checks.last()["check"] == "transport")
            checks.removeLast();
        return checks;
    }

    RefusalEstate m_estate;
    QJsonArray m_custom;
    QJsonArray m_predefined;
};

HANDFAST_TEST(RefusalMutationsTest)

} // namespace tst_refusal_mutations

#include "tst_refusal_mutations.moc"
