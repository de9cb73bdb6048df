// How the revocation lab spoils an OCSP answer before it is signed, and who signs one that nobody may sign.
// Pure; any thread; a key is made for the stranger, so never on the GUI thread. X-6.
#pragma once

#include "models/lifecycle/lab/revocation_lab.h"
#include "session/base/error.h"
#include "session/pki/issuing/issuing.h"
#include "session/pki/revocation/ocsp_responder.h"

namespace models::services {

/// As it is where the behaviour is no matter of the answer.
[[nodiscard]] session::pki::OcspAnswer labAnswer(session::pki::OcspAnswer answer,
                                                 lifecycle::LabBehaviour behaviour);

/// It says that it signs OCSP answers, and no CA says so.
[[nodiscard]] session::base::Result<session::pki::Issuer> labStranger(session::base::TimePoint now);

} // namespace models::services
