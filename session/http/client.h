// The bounded HTTP client: revocation lookups and enrolment go through it. One thread of its own that runs
// libcurl; requests come in by a queue, answers are called on that thread and post on to where they belong.
//
// Bounds: http and https only (redirects too, and never from https down to http), body size, five redirects,
// header size, a deadline over everything, a few transfers at once for each host so that a dead one delays
// nobody else, and, if wished, no loopback or private addresses, whatever a name resolves to. No proxy, no
// cookies, no cache, no file URLs. Public functions: as Network says; stop() from any other thread.
#pragma once

#include "session/http/network.h"

#include <memory>

namespace session::http {

struct ClientOptions
{
    /// False refuses loopback, link-local, private and shared address ranges (RFC 6890). On by default: this
    /// is a tool for the inside of a network.
    bool allowPrivateAddresses = true;
    std::size_t transfersPerHost = 8;
    std::size_t transfers = 512;      ///< over all hosts
    std::size_t mostWaiting = 65'536; ///< requests without a transfer yet; further ones fail at once
};

class Client final : public Network
{
public:
    explicit Client(ClientOptions options = {});
    ~Client() override;
    Client(const Client&) = delete;
    Client& operator=(const Client&) = delete;

    /// For requests from now on; any thread.
    void setAllowPrivateAddresses(bool allow);
    /// Answers everything that is open with ErrorCode::Cancelled and joins the thread; idempotent.
    void stop();

    void post(Task task) override;
    RequestId fetch(Request request, Answer answer) override;
    void cancel(RequestId request) override;
    [[nodiscard]] TimerId startTimer(std::chrono::milliseconds after, Task task) override;
    void stopTimer(TimerId timer) override;

private:
    class Loop;
    std::unique_ptr<Loop> m_loop;
};

} // namespace session::http
