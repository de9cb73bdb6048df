#include "tests/session/revocation/revocation_estate.h"

namespace revocation_tests {

using namespace session;

namespace {

QStringList urls(const char* ocsp, const char* crl)
{
    return {QStringLiteral("authorityInfoAccess = OCSP;URI:") + ocsp,
            QStringLiteral("crlDistributionPoints = URI:") + crl};
}

} // namespace

RevocationEstate::RevocationEstate() : m_pki(m_directory.path())
{
    m_pki.root("root");
    m_pki.root("foreign");
    m_pki.intermediate("issuing", {.issuer = "root", .extraExtensions = urls(rootOcspUrl, rootCrlUrl)});
    for (const char* name : {"fw", "gone", "fw-2"})
        m_pki.leaf(name, {.issuer = "issuing", .extraExtensions = urls(ocspUrl, crlUrl)});
    m_pki.leaf("twice",
               {.issuer = "issuing",
                .extraExtensions = {QStringLiteral("crlDistributionPoints = URI:%1,URI:%1").arg(crlUrl)}});
    m_pki.leaf("bare", {.issuer = "issuing"});
    m_pki.leaf("crl-only", {.issuer = "issuing",
                            .extraExtensions = {QStringLiteral("crlDistributionPoints = URI:") + crlUrl}});
    m_pki.revoke("gone");
}

pki::Certificate RevocationEstate::certificate(const QString& name) const
{
    auto certificate = pki::Certificate::fromPem(m_pki.certificate(name).toStdString());
    if (!certificate)
        qFatal("%s: %s", qPrintable(name), certificate.error().detail.c_str());
    return *std::move(certificate);
}

revocation::PathQuestion RevocationEstate::question(const QString& leaf, trust::RevocationPolicy policy) const
{
    revocation::PathQuestion question;
    question.path = {certificate(leaf), certificate("issuing"), certificate("root")};
    question.sent = {question.path[0], question.path[1]};
    question.profile.profileName = "profile";
    question.profile.anchors = trust::TrustAnchors::of({question.path.back()});
    question.profile.revocation = std::move(policy);
    return question;
}

FakeNetwork::Handler RevocationEstate::responder(support::OcspAnswerSpec spec) const
{
    return [this, spec](const http::Request& request) -> FakeNetwork::Result {
        QByteArray der = QByteArray::fromStdString(request.body);
        if (request.method == http::Method::Get) {
            const QByteArray path = QByteArray::fromStdString(request.url);
            der =
                QByteArray::fromBase64(QByteArray::fromPercentEncoding(path.mid(path.lastIndexOf('/') + 1)));
        }
        return http::Response{.status = 200,
                              .contentType = "application/ocsp-response",
                              .body = support::ocspAnswer(m_pki, spec, der).toStdString()};
    };
}

FakeNetwork::Handler RevocationEstate::crl(const QString& issuer, const support::CrlSpec& spec)
{
    return content(m_pki.crl(issuer, spec));
}

FakeNetwork::Handler RevocationEstate::content(const QByteArray& bytes)
{
    return [bytes](const http::Request&) -> FakeNetwork::Result {
        return http::Response{.status = 200, .contentType = {}, .body = bytes.toStdString()};
    };
}

FakeNetwork::Handler RevocationEstate::status(long status)
{
    return [status](const http::Request&) -> FakeNetwork::Result {
        return http::Response{.status = status, .contentType = "text/html", .body = "<html/>"};
    };
}

FakeNetwork::Handler RevocationEstate::refusal()
{
    return [](const http::Request&) -> FakeNetwork::Result {
        return base::failure(base::ErrorCode::Network, "connection refused");
    };
}

} // namespace revocation_tests
