// Each reason for which the manager refuses a client: rule id, the alert that the client saw and the one that
// the event names, and all checks in order. One manager (`handfast serve`) for all rows.
//
// Not here: revoked, revocation-unknown, revocation-unavailable (no lookups in this version: C9);
// identity-mismatch is what a device finds about its manager, see tst_refusing_device; protocol and timeout
// see tst_refused_transport.
#include "tests/integration/refusal_estate.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_refusals {

using engine_tests::ClientWishes;
using integration::RefusalEstate;
using integration::Seen;

namespace {

struct Case
{
    const char* name;
    ClientWishes client;
    bool customOnly = false;
    QString hello = {}; ///< serial that it claims, "": is to be refused before it could
    const char* reason = "";
    const char* rule = "";
    const char* check = "";
    const char* alert = ""; ///< "": none, a frame says it
    const char* outcomes = "";
    QString attributedTo = {};
    const char* step = "certificate"; ///< message of the handshake that it is about
};

std::vector<Case> cases()
{
    const char* const predefined = "handfast-predefined/1";
    const QString ours = RefusalEstate::managed();
    return {
        {.name = "tls-version: nothing newer than 1.1",
         .client = {.certificate = "good", .minimumVersion = TLS1_VERSION, .maximumVersion = TLS1_1_VERSION},
         .reason = "tls-version",
         .rule = "B7",
         .check = "tls-version",
         .alert = "protocol_version",
         .outcomes = "F------------",
         .step = "client-hello"},
        {.name = "tls-version: nothing older than 1.3",
         .client = {.certificate = "good",
                    .minimumVersion = TLS1_3_VERSION,
                    .maximumVersion = TLS1_3_VERSION},
         .reason = "tls-version",
         .rule = "B7",
         .check = "tls-version",
         .alert = "protocol_version",
         .outcomes = "F------------",
         .step = "client-hello"},
        {.name = "cipher",
         .client = {.certificate = "good", .ciphers = "AESCCM"},
         .reason = "cipher",
         .rule = "B8",
         .check = "cipher",
         .alert = "handshake_failure",
         .outcomes = "pF-----------",
         .step = "client-hello"},
        {.name = "no-certificate",
         .client = {},
         .reason = "no-certificate",
         .rule = "A4",
         .check = "certificate",
         .alert = "handshake_failure",
         .outcomes = "ppF----------"},
        {.name = "unknown-issuer",
         .client = {.certificate = "foreign", .furtherCertificates = {"foreign-root"}},
         .reason = "unknown-issuer",
         .rule = "A3",
         .check = "chain",
         .alert = "unknown_ca",
         .outcomes = "pppF------p--",
         .attributedTo = ours},
        {.name = "unknown-issuer: a factory certificate is no custom one",
         .client = {.certificate = "factory"},
         .reason = "unknown-issuer",
         .rule = "T2",
         .check = "chain",
         .alert = "unknown_ca",
         .outcomes = "pppF------p--",
         .attributedTo = ours},
        {.name = "incomplete-chain",
         .client = {.certificate = "orphan"},
         .reason = "incomplete-chain",
         .rule = "C5",
         .check = "chain",
         .alert = "unknown_ca",
         .outcomes = "pppF------p--",
         .attributedTo = ours},
        {.name = "signature",
         .client = {.certificate = "forged"},
         .reason = "signature",
         .rule = "A3",
         .check = "chain",
         .alert = "decrypt_error",
         .outcomes = "pppF------p--",
         .attributedTo = ours},
        {.name = "expired",
         .client = {.certificate = "expired"},
         .reason = "expired",
         .rule = "C20",
         .check = "validity",
         .alert = "certificate_expired",
         .outcomes = "pppppFpp--p--",
         .attributedTo = ours},
        {.name = "not-yet-valid",
         .client = {.certificate = "early"},
         .reason = "not-yet-valid",
         .rule = "K5",
         .check = "validity",
         .alert = "bad_certificate",
         .outcomes = "pppppFpp--p--",
         .attributedTo = ours},
        {.name = "purpose",
         .client = {.certificate = "server-only"},
         .reason = "purpose",
         .rule = "E11",
         .check = "purpose",
         .alert = "unsupported_certificate",
         .outcomes = "ppppppFp--p--",
         .attributedTo = ours},
        {.name = "weak-key",
         .client = {.certificate = "weak"},
         .reason = "weak-key",
         .rule = "C-2",
         .check = "key-strength",
         .alert = "bad_certificate",
         .outcomes = "pppppppF--p--",
         .attributedTo = ours},
        {.name = "not-authorized",
         .client = {.certificate = "unlisted"},
         .reason = "not-authorized",
         .rule = "D8",
         .check = "authorization-list",
         .alert = "handshake_failure",
         .outcomes = "pppppppp--F--",
         .attributedTo = ours},
        {.name = "serial-mismatch",
         .client = {.certificate = "other"},
         .hello = RefusalEstate::managed(),
         .reason = "serial-mismatch",
         .rule = "D9",
         .check = "serial-number",
         .outcomes = "pppppppp--ppF",
         .attributedTo = ours,
         .step = "hello"},
        {.name = "serial-mismatch: a factory certificate of another device",
         .client = {.alpn = predefined, .certificate = "factory"},
         .hello = RefusalEstate::otherManaged(),
         .reason = "serial-mismatch",
         .rule = "T2",
         .check = "serial-number",
         .outcomes = "pppppppp---pF",
         .attributedTo = RefusalEstate::otherManaged(),
         .step = "hello"},
        {.name = "not-managed",
         .client = {.certificate = "unmanaged"},
         .hello = RefusalEstate::unmanaged(),
         .reason = "not-managed",
         .rule = "D9",
         .check = "managed-device",
         .outcomes = "pppppppp--pFp",
         .attributedTo = RefusalEstate::unmanaged(),
         .step = "hello"},
        {.name = "predefined-refused",
         .client = {.alpn = predefined, .certificate = "factory"},
         .customOnly = true,
         .reason = "predefined-refused",
         .rule = "D2",
         .check = "trust-world",
         .alert = "bad_certificate",
         .outcomes = "ppppFppp-----",
         .attributedTo = ours},
        {.name = "predefined-refused: under the custom name",
         .client = {.certificate = "factory"},
         .customOnly = true,
         .reason = "predefined-refused",
         .rule = "D2",
         .check = "trust-world",
         .alert = "bad_certificate",
         .outcomes = "ppppFppp--p--",
         .attributedTo = ours},
    };
}

} // namespace

class RefusalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_estate.start(), qPrintable(m_estate.report())); }

    void whoHasAllInOrderIsAdmitted_data()
    {
        QTest::addColumn<QString>("alpn");
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("authentication");
        QTest::newRow("custom") << "handfast-custom/1" << "good" << "custom";
        QTest::newRow("custom, no ALPN") << "" << "good" << "custom";
        QTest::newRow("predefined") << "handfast-predefined/1" << "factory" << "predefined";
    }
    void whoHasAllInOrderIsAdmitted()
    {
        QFETCH(QString, alpn);
        QFETCH(QString, certificate);
        QFETCH(QString, authentication);
        const Seen seen = m_estate.attempt({.alpn = alpn.toStdString(), .certificate = certificate},
                                           RefusalEstate::managed());
        QVERIFY2(seen.welcome, qPrintable(m_estate.live().manager().report()));
        QCOMPARE(seen.member("event"), QString("session-up"));
        QCOMPARE(seen.member("authentication"), authentication);
        QCOMPARE(seen.alert, QString());
    }

    void refused_data()
    {
        QTest::addColumn<int>("index");
        const auto all = cases();
        for (int i = 0; i < int(all.size()); ++i)
            QTest::newRow(all[std::size_t(i)].name) << i;
    }
    void refused()
    {
        QFETCH(int, index);
        const Case wanted = cases()[std::size_t(index)];
        QVERIFY2(setCustomOnly(wanted.customOnly), qPrintable(m_estate.report()));
        const Seen seen = m_estate.attempt(wanted.client, wanted.hello);
        QVERIFY2(!seen.event.isEmpty(), qPrintable(m_estate.live().manager().report()));
        QCOMPARE(seen.member("event"), QString("session-refused"));
        QCOMPARE(seen.member("reason"), QString(wanted.reason));
        QCOMPARE(seen.member("rule"), QString(wanted.rule));
        QCOMPARE(seen.member("check"), QString(wanted.check));
        QVERIFY(!seen.member("detail").isEmpty());
        QVERIFY(seen.event.contains("serial") && seen.event.contains("alert"));
        QCOMPARE(seen.member("serial"), wanted.attributedTo);
        QCOMPARE(seen.event["serial"].isNull(), wanted.attributedTo.isEmpty());

        QCOMPARE(seen.names(), integration::checkNames());
        QCOMPARE(seen.outcomes(), QString(wanted.outcomes));

        QCOMPARE(seen.alert, QString(wanted.alert));
        QCOMPARE(seen.toldAlert(), seen.alert);
        QCOMPARE(seen.event["alert"].isNull(), seen.alert.isEmpty());
        if (!seen.alert.isEmpty())
            QCOMPARE(seen.event["alert"]["direction"].toString(), QString("sent"));
        QCOMPARE(seen.handshake, !wanted.hello.isEmpty());
        QCOMPARE(seen.frame.has_value(), !wanted.hello.isEmpty());
        if (seen.frame) {
            QCOMPARE(QString::fromStdString(seen.frame->reason), QString(wanted.reason));
            QCOMPARE(QString::fromStdString(seen.frame->rule), QString(wanted.rule));
        }

        const QJsonObject told = m_estate.handshakeOf(seen);
        QCOMPARE(told["step"].toString(), QString(wanted.step));
        QCOMPARE(told["judged_by"].toString(), QString("here"));
        QCOMPARE(told["reason"].toString(), QString(wanted.reason));
        QCOMPARE(told["rule"].toString(), QString(wanted.rule));
        const QJsonObject last = told["messages"].toArray().last().toObject();
        QCOMPARE(last["direction"].toString(), QString("sent"));
        QCOMPARE(last["message"].toString(), seen.alert.isEmpty() ? QString("refused") : QString("alert"));
        QCOMPARE(last["alert"].toString(), seen.alert);
    }

    /// Whoever only copied a certificate can't sign the handshake; the certificate itself is good.
    void aCertificateWithoutItsKey()
    {
        QVERIFY2(setCustomOnly(false), qPrintable(m_estate.report()));
        const Seen seen = m_estate.attempt({.certificate = "good", .signingKeyOf = "other"});
        QVERIFY(!seen.handshake);
        QCOMPARE(seen.member("reason"), QString("signature"));
        QCOMPARE(seen.member("rule"), QString("A3"));
        QCOMPARE(seen.names(), integration::checkNames() + QStringList{"transport"});
        QCOMPARE(seen.outcomes(), QString("pppppppp--p--F"));
        QCOMPARE(seen.alert, QString("decrypt_error"));
        QCOMPARE(seen.toldAlert(), seen.alert);
        QCOMPARE(m_estate.handshakeOf(seen)["step"].toString(), QString("certificate-verify"));
    }

private:
    bool setCustomOnly(bool wanted)
    {
        if (wanted == m_customOnly)
            return true;
        m_customOnly = wanted;
        return m_estate.commit({integration::server + "custom-certificate-only " + (wanted ? "yes" : "no")});
    }

    RefusalEstate m_estate;
    bool m_customOnly = false;
};

HANDFAST_TEST(RefusalsTest)

} // namespace tst_refusals

#include "tst_refusals.moc"
