// Accepts connections and hands their sockets on. Stops accepting while there is no room (the kernel's queue
// waits) and backs off when descriptors run out. Lives on one io_context thread. Private to this folder
// (Asio).
#pragma once

#include "session/base/error.h"
#include "session/engine/asio_impl.h"
#include "session/engine/seldom.h"
#include "session/engine/unique_descriptor.h"

#include <asio/io_context.hpp>
#include <asio/ip/tcp.hpp>
#include <asio/steady_timer.hpp>

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace session::engine {

class Acceptor
{
public:
    struct Handlers
    {
        std::function<bool()> hasRoom;
        /// With the peer's address bytes: 4, or 16 for IPv6.
        std::function<void(UniqueDescriptor, std::string_view network)> take;
    };
    Acceptor(asio::io_context& context, Handlers handlers);

    /// Binds and listens; the real address ("127.0.0.1:3978"). ErrorCode::Network says which address and why.
    [[nodiscard]] base::Result<std::string> open(const std::string& address, std::uint16_t port);
    void begin();
    void close();

private:
    enum class Turn { Again, NoRoom, NoDescriptors, Failed };
    void await();
    void rest(Turn why);
    [[nodiscard]] Turn acceptSome();

    Handlers m_handlers;
    asio::ip::tcp::acceptor m_acceptor;
    asio::steady_timer m_pause;
    Seldom m_warnings; ///< that no descriptors are left
};

} // namespace session::engine
