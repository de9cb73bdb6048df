#include "models/services/service_routes.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <chrono>

namespace models::services {

using namespace session;
using base::TimePoint;

namespace {

const QString crlPlace = QStringLiteral("/crl/");
const QString crlSuffix = QStringLiteral(".crl");
const QString ocspPlace = QStringLiteral("/ocsp/");
constexpr auto ocspRequestType = "application/ocsp-request";

HttpReply refusal(int status, const QByteArray& sentence)
{
    return {.status = status, .contentType = "text/plain", .body = sentence + '\n', .headers = {}};
}

HttpReply notAllowed(const QByteArray& methods)
{
    HttpReply reply = refusal(405, "only " + methods);
    reply.headers.append({"Allow", methods});
    return reply;
}

/// RFC 9110 section 5.6.7.
QByteArray httpDate(TimePoint time)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
    return QLocale::c()
               .toString(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC),
                         QStringLiteral("ddd, dd MMM yyyy HH:mm:ss"))
               .toLatin1() +
           " GMT";
}

bool isOfList(const HttpRequest& request)
{
    return request.path.startsWith(crlPlace) && request.path.endsWith(crlSuffix);
}

HttpReply crlReply(const HttpRequest& request, const ServedCrls& crls, TimePoint now)
{
    const std::string authority = addresseeOf(request).authority;
    const auto found = crls.find(authority);
    if (found == crls.end())
        return refusal(404, "no CA of this name is here");
    if (request.method != HttpMethod::Get && request.method != HttpMethod::Head)
        return notAllowed("GET, HEAD");
    if (!found->second || found->second->nextUpdate <= now)
        return refusal(503, "the list is being made");
    const ServedCrl& crl = *found->second;
    const QByteArray tag = '"' + QByteArray::number(qulonglong(crl.number)) + '"';
    const auto left = std::chrono::floor<std::chrono::seconds>(crl.nextUpdate - now).count();
    HttpReply reply{.status = request.ifNoneMatch.contains(tag) || request.ifNoneMatch == "*" ? 304 : 200,
                    .contentType = "application/pkix-crl",
                    .body = QByteArray(crl.der.data(), qsizetype(crl.der.size())),
                    .headers = {}};
    reply.headers = {{"ETag", tag},
                     {"Last-Modified", httpDate(crl.thisUpdate)},
                     {"Expires", httpDate(crl.nextUpdate)},
                     {"Cache-Control", "public, max-age=" + QByteArray::number(qlonglong(left))}};
    return reply;
}

Routed ocspRoute(const HttpRequest& request, const ServedCrls& crls)
{
    const QString rest = request.path.mid(ocspPlace.size());
    const qsizetype slash = rest.indexOf(QLatin1Char('/'));
    const std::string authority = addresseeOf(request).authority;
    if (!crls.contains(authority))
        return refusal(404, "no CA of this name is here");
    QByteArray der;
    if (request.method == HttpMethod::Post) {
        // RFC 9110 8.3.1: in any case, perhaps with parameters.
        const QByteArray type = request.contentType.split(';').first();
        if (type.trimmed().compare(ocspRequestType, Qt::CaseInsensitive) != 0)
            return refusal(415, QByteArray("a POST here is ") + ocspRequestType);
        der = request.body;
    } else if (request.method == HttpMethod::Get && slash >= 0) {
        const auto decoded = QByteArray::fromBase64Encoding(rest.mid(slash + 1).toLatin1(),
                                                            QByteArray::Base64Encoding |
                                                                QByteArray::AbortOnBase64DecodingErrors);
        der = decoded ? *decoded : QByteArray();
    } else {
        return notAllowed("GET, POST");
    }
    auto query = pki::readOcspRequest({der.constData(), std::size_t(der.size())});
    if (!query)
        return ocspReply(pki::ocspProblemAnswer(pki::OcspProblem::MalformedRequest));
    return OcspTask{.authority = authority, .query = std::move(*query)};
}

} // namespace

Addressee addresseeOf(const HttpRequest& request)
{
    if (isOfList(request))
        return {.authority = request.path.mid(crlPlace.size()).chopped(crlSuffix.size()).toStdString(),
                .isList = true};
    if (!request.path.startsWith(ocspPlace))
        return {};
    return {.authority = request.path.mid(ocspPlace.size()).section(QLatin1Char('/'), 0, 0).toStdString()};
}

Routed route(const HttpRequest& request, const ServedCrls& crls, TimePoint now)
{
    if (isOfList(request))
        return crlReply(request, crls, now);
    if (request.path.startsWith(ocspPlace))
        return ocspRoute(request, crls);
    return refusal(404, "nothing is here");
}

HttpReply ocspReply(const std::string& der)
{
    return {.status = 200,
            .contentType = "application/ocsp-response",
            .body = QByteArray(der.data(), qsizetype(der.size())),
            .headers = {{"Cache-Control", "no-store"}}};
}

HttpReply nonsenseReply()
{
    return {.contentType = "text/html", .body = "<html>Please log in</html>", .headers = {}};
}

HttpReply markedByLab(HttpReply reply, lifecycle::LabBehaviour behaviour)
{
    const std::string_view name = toText(behaviour);
    reply.headers.append({"X-Handfast-Lab", QByteArray(name.data(), qsizetype(name.size()))});
    return reply;
}

} // namespace models::services
