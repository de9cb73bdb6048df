// Certificates for one mistake each, as a manager may meet them, and those of the manager itself. They differ
// in nothing but what their name says:
//
//     good           managed                          unlisted    its name is the serial only as a DNS name
//     other          of the other managed device      unmanaged   of a serial that is not managed
//     expired, early, server-only, weak, foreign (root sent along or not), orphan (of an intermediate),
//     forged custom-root    trusted                          manager     of the server, for 127.0.0.1
#pragma once

#include "tests/support/openssl_pki.h"

namespace support {

struct RefusalSerials
{
    QString managed;
    QString otherManaged;
    QString unmanaged;
};

void makeRefusalCertificates(OpensslPki& pki, const RefusalSerials& serials);

} // namespace support
