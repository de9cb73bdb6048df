// OpenSSL's own OCSP cases (../shared/data/ocsp): responses of real responders from 2012, and what somebody
// changed in them or in the issuer. Goal: every verdict as expected, nothing accepted that is not to be.
// Names each that differs.
//
// The cases ask who signed, and are blind to the rest: they name no certificate to ask about, and their time
// is one at which the certificates are valid, not the answers. So each response is asked about the first
// serial number in it, at the time from which it holds; an issuer counts when it is the trusted certificate
// itself or leads to it.
#include "session/pki/encoding/asn1_values.h"
#include "session/pki/revocation/ocsp.h"
#include "session/pki/revocation/ocsp_handles.h"
#include "tests/interop/case_file.h"
#include "tests/support/shared_files.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_ocsp_suite {

using namespace session;

namespace {

struct Outcome
{
    bool accepted = false;
    QString why;
};

struct Statement
{
    std::string serialNumber;
    base::TimePoint thisUpdate;
};

/// The first of a response; an empty one when it has none.
Statement firstStatement(const QByteArray& der)
{
    const auto* at = reinterpret_cast<const unsigned char*>(der.constData());
    const pki::OcspResponseHandle response(d2i_OCSP_RESPONSE(nullptr, &at, long(der.size())));
    const pki::OcspBasicHandle basic(response ? OCSP_response_get1_basic(response.get()) : nullptr);
    if (!basic || OCSP_resp_count(basic.get()) < 1)
        return {};
    OCSP_SINGLERESP* const single = OCSP_resp_get0(basic.get(), 0);
    ASN1_INTEGER* number = nullptr;
    ASN1_GENERALIZEDTIME* from = nullptr;
    OCSP_id_get0_info(nullptr, nullptr, nullptr, &number,
                      const_cast<OCSP_CERTID*>(OCSP_SINGLERESP_get0_id(single)));
    OCSP_single_get0_status(single, nullptr, nullptr, &from, nullptr);
    return {pki::hexOfNumber(number), pki::timeOf(from).value_or(base::TimePoint())};
}

bool isSignedBy(const pki::Certificate& certificate, const pki::Certificate& issuer)
{
    return X509_check_issued(issuer.handle(), certificate.handle()) == X509_V_OK &&
           X509_verify(certificate.handle(), X509_get0_pubkey(issuer.handle())) == 1;
}

/// `chain`: the issuer first, then what may stand between it and the trusted certificate.
bool isTrusted(const std::vector<pki::Certificate>& chain, const pki::Certificate& anchor)
{
    const pki::Certificate* last = &chain.front();
    for (std::size_t i = 1; i < chain.size() && isSignedBy(*last, chain[i]); ++i)
        last = &chain[i];
    return *last == anchor || isSignedBy(*last, anchor);
}

Outcome judge(const QJsonObject& one)
{
    const auto text = [&](const char* name) {
        return one.value(QLatin1String(name)).toString().toStdString();
    };
    const auto anchor = pki::Certificate::fromPem(text("ca"));
    const auto issuers = pki::readPemCertificates(text("other"));
    if (!anchor || !issuers || issuers->empty())
        return {false, "the case can't be read"};
    if (!isTrusted(*issuers, *anchor))
        return {false, "the issuer is not trusted"};
    const QByteArray response =
        QByteArray::fromBase64(one.value(QLatin1String("response_b64")).toString().toLatin1());
    const Statement statement = firstStatement(response);
    const auto finding =
        pki::judgeOcspResponse(response.toStdString(), {.issuer = issuers->front(),
                                                        .serialNumber = statement.serialNumber,
                                                        .now = statement.thisUpdate,
                                                        .minimumSecurityBits = 0}); // SHA-1 was usual then
    return {finding.has_value(), finding ? QString() : QString::fromStdString(finding.error().detail)};
}

} // namespace

class OcspSuiteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVerdictIsAsExpected()
    {
        if (support::isWithoutShared())
            QSKIP("without ../shared");
        const auto cases = interop::readCases("data/ocsp/openssl-ocsp.jsonl.gz");
        int right = 0;
        int falseAccepts = 0;
        for (const QJsonObject& one : cases) {
            const bool expected = one.value(QLatin1String("expected")).toString() == "accept";
            const Outcome outcome = judge(one);
            right += outcome.accepted == expected ? 1 : 0;
            falseAccepts += outcome.accepted && !expected ? 1 : 0;
            if (outcome.accepted != expected)
                qWarning("%s: expected %s: %s", qPrintable(one.value(QLatin1String("id")).toString()),
                         expected ? "accept" : "reject", qPrintable(outcome.why));
        }
        qInfo("openssl-ocsp: %d of %d, %d false accepts", right, int(cases.size()), falseAccepts);
        QVERIFY(!cases.isEmpty());
        QCOMPARE(falseAccepts, 0);
        QCOMPARE(right, int(cases.size()));
    }
};

HANDFAST_TEST(OcspSuiteTest)

} // namespace tst_ocsp_suite

#include "tst_ocsp_suite.moc"
