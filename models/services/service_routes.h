// What the CA services answer to which request: lists are at hand, an OCSP question has to be put to the
// ledger. Pure; any thread.
//
//   GET  /crl/AUTHORITY.crl         the CRL, DER (RFC 5280, RFC 2585)
//   GET  /ocsp/AUTHORITY/BASE64     RFC 6960 appendix A.1
//   POST /ocsp/AUTHORITY            the same, the request as body
//
// AUTHORITY is serviceName() of the CA, made from its subject and key, so that a URL stays right when the CA
// is renewed or renamed here.
#pragma once

#include "models/lifecycle/lab/revocation_lab.h"
#include "models/services/http_message.h"
#include "session/base/clock.h"
#include "session/pki/revocation/ocsp_responder.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <variant>

namespace models::services {

/// A CRL as it is handed out.
struct ServedCrl
{
    std::string der;
    std::uint64_t number = 0;
    session::base::TimePoint thisUpdate;
    session::base::TimePoint nextUpdate;
};
/// By AUTHORITY; null while the CA's first list is being made.
using ServedCrls = std::map<std::string, std::shared_ptr<const ServedCrl>>;

struct OcspTask
{
    std::string authority; ///< as in the URL
    session::pki::OcspQuery query;
    lifecycle::LabBehaviour lab = lifecycle::LabBehaviour::Normal; ///< X-6
};

/// Whom a request is for, whatever becomes of it.
struct Addressee
{
    std::string authority; ///< as in the URL, "" for none
    bool isList = false;   ///< its CRL, not its responder
};
[[nodiscard]] Addressee addresseeOf(const HttpRequest& request);

using Routed = std::variant<HttpReply, OcspTask>;

[[nodiscard]] Routed route(const HttpRequest& request, const ServedCrls& crls, session::base::TimePoint now);

/// An OCSP response (DER) on its way. Never to be cached: the ledger always knows better (T6 caches by what
/// the response itself says).
[[nodiscard]] HttpReply ocspReply(const std::string& der);

/// What a captive portal answers.
[[nodiscard]] HttpReply nonsenseReply();
/// It says that the revocation lab has made it: "X-Handfast-Lab: unknown".
[[nodiscard]] HttpReply markedByLab(HttpReply reply, lifecycle::LabBehaviour behaviour);

} // namespace models::services
