#include "session/engine/peer_chain.h"

#include <openssl/x509.h>

namespace session::engine {

void dropPeerChain(SSL* ssl)
{
    STACK_OF(X509)* chain = SSL_get_peer_cert_chain(ssl); // null without a certificate
    while (X509* above = sk_X509_pop(chain))
        X509_free(above);
}

} // namespace session::engine
