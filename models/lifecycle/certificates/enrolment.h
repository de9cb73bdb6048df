// Enrols a certificate by a SCEP profile and puts it into the candidate (P-3). An entry that has a
// certificate and key already is renewed: its old key signs, no challenge is sent. Window and shell call
// this. Main thread; the key is made in the work pool, the server is asked on the enroller's thread, and
// `done` is called on the main thread. Rules E9, I4, I8.
#pragma once

#include "models/lifecycle/certificates/certificates.h"
#include "session/base/ids.h"
#include "session/enrollment/outcome.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace models::lifecycle {

struct EnrolRequest
{
    config::StoreName location; ///< of the profile, and of the certificate
    std::string name;           ///< of the certificate
    std::string scepProfile;
    std::optional<session::base::Serial> device = {}; ///< what "$UDID" stands for
    /// Ends it, whatever it is at: ErrorCode::Cancelled, and what the server may still issue is not kept.
    std::stop_token stop = {};
};

struct EnrolledCertificate
{
    session::pki::Certificate certificate;
    bool isRenewal = false;
    std::vector<session::enrollment::Note> notes;
};

/// Why there is none: something here was not right, or what the server said.
struct EnrolFailure
{
    session::base::Error error;                               ///< with all of the words
    std::optional<session::enrollment::Refusal> refusal = {}; ///< of the server, or about its answer
};

using EnrolDone = std::function<void(const std::expected<EnrolledCertificate, EnrolFailure>&)>;

void enrolCertificate(Lifecycle& lifecycle, EnrolRequest request, EnrolDone done);

} // namespace models::lifecycle
