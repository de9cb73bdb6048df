// What OpenSSL keeps of a peer's certificates as long as a session lasts. The thread of the session.
#pragma once

#include <openssl/ssl.h>

namespace session::engine {

/// Frees the certificates above the peer's own, some 5 KB each: the evidence has their DER. That the list may
/// be emptied is not promised by OpenSSL's manual, but it owns what is in it, and an empty one is what a peer
/// leaves that sends its certificate alone. Only when no handshake is to come.
void dropPeerChain(SSL* ssl);

} // namespace session::engine
