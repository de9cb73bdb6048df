#include "tests/bench/responders.h"

#include "session/pki/revocation/crl_writer.h"
#include "session/pki/revocation/ocsp_responder.h"
#include "tests/bench/estate.h"

namespace bench {

using namespace session;

namespace {

constexpr std::chrono::hours lasting{6};
constexpr std::chrono::minutes before{5};
constexpr auto nobody = "http://127.0.0.1:1"; // tcpmux: refused at once

} // namespace

void Responders::add(const std::string& name, pki::Issuer authority)
{
    const std::scoped_lock lock(m_mutex);
    m_authorities.emplace(name, std::move(authority));
}

std::string Responders::url(const std::string& kind, const std::string& manner,
                            const std::string& authority) const
{
    const std::string path = "/" + kind + "/" + authority;
    if (manner == "none")
        return {};
    if (manner == "hangs")
        return m_silent.url(QString::fromStdString(path)).toStdString();
    if (manner == "is-gone")
        return nobody + path;
    return m_server.url(QString::fromStdString("/" + manner + path)).toStdString();
}

std::string Responders::ocspUrl(const std::string& manner, const std::string& authority) const
{
    return url("ocsp", manner, authority);
}

std::string Responders::crlUrl(const std::string& manner, const std::string& authority) const
{
    return url("crl", manner, authority);
}

void Responders::revoke(const pki::Certificate& certificate)
{
    const std::scoped_lock lock(m_mutex);
    m_revoked.insert(certificate.serialNumber());
}

void Responders::forget(const pki::Certificate& certificate)
{
    const std::scoped_lock lock(m_mutex);
    m_forgotten.insert(certificate.serialNumber());
}

support::HttpReply Responders::answer(const support::HttpRequest& request) const
{
    const auto parts = request.path.split('/'); // "", manner, kind, authority
    if (parts.size() < 4 || parts[1] != "answers")
        return parts.size() > 2 && parts[2] == "ocsp"
                   ? support::HttpReply{.body = QByteArray::fromStdString(
                                            pki::ocspProblemAnswer(pki::OcspProblem::TryLater))}
                   : support::HttpReply{.status = 503};
    const std::scoped_lock lock(m_mutex);
    const auto authority = m_authorities.find(parts[3].toStdString());
    if (authority == m_authorities.end())
        return {.status = 404};
    const std::string body = parts[2] == "ocsp" ? ocspAnswer(authority->second, request.body.toStdString())
                                                : list(authority->second);
    return {.body = QByteArray::fromStdString(body)};
}

std::string Responders::ocspAnswer(const pki::Issuer& authority, const std::string& request) const
{
    const auto query = must(pki::readOcspRequest(request), "OCSP request");
    pki::OcspAnswer answer{.statements = {}, .nonce = query.nonce, .thisUpdate = m_now - before};
    answer.nextUpdate = m_now + lasting;
    for (const pki::AskedCertificate& asked : query.asked) {
        pki::OcspStatement statement{.id = asked.id};
        if (m_revoked.contains(asked.serialNumber)) {
            statement.status = pki::OcspStatus::Revoked;
            statement.revokedAt = m_now - before;
        } else if (!m_forgotten.contains(asked.serialNumber)) {
            statement.status = pki::OcspStatus::Good;
        }
        answer.statements.push_back(std::move(statement));
    }
    return must(pki::signOcspAnswer(answer, authority), "OCSP answer");
}

std::string Responders::list(const pki::Issuer& authority) const
{
    pki::CrlSpec spec{.thisUpdate = m_now - before, .nextUpdate = m_now + lasting, .revoked = {}};
    for (const std::string& serialNumber : m_revoked) // of others, too: their numbers mean nobody here
        spec.revoked.push_back({.serialNumber = serialNumber, .revokedAt = m_now - before});
    return must(pki::writeCrl(spec, authority), "list");
}

} // namespace bench
