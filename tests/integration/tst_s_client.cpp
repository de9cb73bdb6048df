// A client of somebody else's making, `openssl s_client`, which knows nothing of our ALPN names (T2).
#include "tests/integration/refusal_estate.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_s_client {

using integration::RefusalEstate;
using support::CliRun;
using support::eventNamed;

class SClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_estate.start(), qPrintable(m_estate.report())); }

    void aRightCertificateCompletesTheHandshake()
    {
        const auto before = m_estate.live().manager().events().size();
        const CliRun run = connect(with("good"));
        QVERIFY2(run.succeeded(), qPrintable(run.report()));
        QVERIFY2(run.output.contains("Verify return code: 0 (ok)"), qPrintable(run.report()));
        QVERIFY2(run.output.contains("No ALPN negotiated"), qPrintable(run.report()));
        QVERIFY2(run.output.contains("Protocol  : TLSv1.2"), qPrintable(run.report()));
        QCOMPARE(alertIn(run), QString());
        // It only lacked the hello.
        const auto refused =
            m_estate.live().manager().waitForEvent(eventNamed("session-refused"), {.from = before});
        QVERIFY2(refused, qPrintable(m_estate.live().manager().report()));
        QCOMPARE((*refused)["reason"].toString(), QString("protocol"));
        QCOMPARE((*refused)["serial"].toString(), RefusalEstate::managed());
        QVERIFY((*refused)["alert"].isNull());
    }

    void isRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("alert");
        const QStringList oldVersions{"-no_tls1_2", "-no_tls1_3", "-cipher", "DEFAULT:@SECLEVEL=0"};
        QTest::newRow("A4 no certificate") << QStringList() << "no-certificate" << "handshake_failure";
        QTest::newRow("A3 foreign certificate")
            << with("foreign", "foreign-root") << "unknown-issuer" << "unknown_ca";
        QTest::newRow("B7 TLS 1.0 and 1.1 only")
            << with("good") + oldVersions << "tls-version" << "protocol_version";
        QTest::newRow("B7 TLS 1.3 only") << with("good") + QStringList{"-tls1_3"} << "tls-version"
                                         << "protocol_version";
    }
    void isRefused()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, reason);
        const auto before = m_estate.live().manager().events().size();
        const CliRun run = connect(arguments);
        QVERIFY2(!run.succeeded(), qPrintable(run.report()));
        const QString seen = alertIn(run);
        QTEST(seen, "alert");
        const auto refused =
            m_estate.live().manager().waitForEvent(eventNamed("session-refused"), {.from = before});
        QVERIFY2(refused, qPrintable(m_estate.live().manager().report()));
        QCOMPARE((*refused)["reason"].toString(), reason);
        QCOMPARE((*refused)["alert"]["name"].toString(), seen);
        QCOMPARE((*refused)["alert"]["direction"].toString(), QString("sent"));
    }

    void aChainBeyondAllMeasureIsNotJudged()
    {
        const auto before = m_estate.live().manager().events().size();
        const CliRun run = connect(with("good", "foreign-root", 33));
        QVERIFY2(!run.succeeded(), qPrintable(run.report()));
        const auto refused =
            m_estate.live().manager().waitForEvent(eventNamed("session-refused"), {.from = before});
        QVERIFY2(refused, qPrintable(m_estate.live().manager().report()));
        QCOMPARE((*refused)["reason"].toString(), QString("protocol"));
        QVERIFY2((*refused)["detail"].toString().contains("at most 32"),
                 qPrintable(m_estate.live().manager().report()));
    }

private:
    CliRun connect(const QStringList& arguments) const
    {
        return support::runProgram("openssl",
                                   QStringList{"s_client", "-state", "-CAfile",
                                               m_estate.pki().certificateFile("custom-root"), "-connect",
                                               QString::fromStdString(m_estate.address())} +
                                       arguments);
    }
    QStringList with(const QString& certificate, const QString& issuer = {}, int copies = 1) const
    {
        const auto& pki = m_estate.pki();
        QStringList arguments{"-cert", pki.certificateFile(certificate), "-key", pki.keyFile(certificate)};
        if (issuer.isEmpty())
            return arguments;
        QFile chain(pki.certificateFile(issuer) + ".chain");
        chain.open(QIODevice::WriteOnly);
        for (int i = 0; i < copies; ++i)
            chain.write(pki.certificate(issuer));
        arguments << "-cert_chain" << chain.fileName();
        return arguments;
    }
    /// As -state tells it: "SSL3 alert read:fatal:unknown CA".
    static QString alertIn(const CliRun& run)
    {
        const QByteArray begin = "SSL3 alert read:fatal:";
        for (const QByteArray& line : (run.output + run.errorOutput).split('\n'))
            if (line.startsWith(begin))
                return integration::alertName(line.mid(begin.size()).trimmed().toStdString());
        return {};
    }

    RefusalEstate m_estate;
};

HANDFAST_TEST(SClientTest)

} // namespace tst_s_client

#include "tst_s_client.moc"
