// The manager's web channel: HTTPS for administrators, who show a certificate and are judged by the verifier
// like any other peer (T5, A3), TLS 1.3 allowed (B3). One request a connection; what is answered is its
// owner's. No predefined world, no resumption (T4). Owns its thread. Public functions may be called from one
// thread; the handler is called on the door's. Events: Listening, SessionUp for each request that was let in,
// SessionDown behind its answer, SessionRefused; on the channel admin-web, without a serial.
#pragma once

#include "session/base/clock.h"
#include "session/base/error.h"
#include "session/engine/event.h"
#include "session/engine/snapshot.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace session::revocation {
class Checker;
}

namespace session::engine {

/// A request of somebody who was let in.
struct AdminRequest
{
    std::string head;          ///< request line and header fields as they came, at most `largestAdminHead`
    std::string administrator; ///< what the profile's username field says (C21); without one the subject
};
inline constexpr std::size_t largestAdminHead = 8 * 1024;

struct AdminDoorOptions
{
    std::string address = "127.0.0.1";
    std::uint16_t port = 0; ///< 0: any free one
    std::size_t connections = 64;
    std::size_t connectionsPerAddress = 16;
    std::chrono::milliseconds deadline{10'000}; ///< from TCP to the whole request, lookups aside
    revocation::Checker* revocation = nullptr;  ///< outlives the door; null: nothing is looked up
};

class AdminDoor
{
public:
    using Answer = std::function<void(std::string bytes)>; ///< the whole response; once, from any thread
    using Handler = std::function<void(const AdminRequest&, Answer)>;

    /// `clock` and `sink` outlive the door.
    AdminDoor(AdminDoorOptions options, const base::Clock& clock, EventSink& sink, Handler handler);
    ~AdminDoor();
    AdminDoor(const AdminDoor&) = delete;
    AdminDoor& operator=(const AdminDoor&) = delete;

    /// Binds and begins to accept; the real address.
    [[nodiscard]] base::Result<std::string> start(SnapshotPtr snapshot);
    void publish(SnapshotPtr snapshot); ///< for whoever comes from now on, at the same socket
    void stop();                        ///< joins; idempotent

private:
    class Impl;
    std::shared_ptr<Impl> m_impl;
};

} // namespace session::engine
