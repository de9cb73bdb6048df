// One HTTP request and its answer, as the CA services see them. Values; any thread.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace models::services {

enum class HttpMethod { Get, Head, Post, Other };

struct HttpRequest
{
    HttpMethod method = HttpMethod::Get;
    QString path; ///< percent-decoded, without the query: "/crl/NAME.crl"
    QByteArray contentType = {};
    QByteArray ifNoneMatch = {};
    QByteArray body = {};
};

struct HttpReply
{
    int status = 200;
    QByteArray contentType = "text/plain";
    QByteArray body = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    bool isCut = false; ///< none of this: the connection ends without a word
};

/// As it goes out: the connection ends with it; a HEAD gets no body.
[[nodiscard]] QByteArray toBytes(const HttpReply& reply, HttpMethod method);

} // namespace models::services
