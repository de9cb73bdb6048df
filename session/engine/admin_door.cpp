#include "session/engine/admin_door.h"

#include "session/base/guarded.h"
#include "session/engine/acceptor_impl.h"
#include "session/engine/admin_visit_impl.h"
#include "session/engine/admission.h"

#include <asio/executor_work_guard.hpp>
#include <asio/post.hpp>

#include <openssl/ssl.h>

#include <map>
#include <thread>

namespace session::engine {

class AdminDoor::Impl final : public AdminVisitHost, public std::enable_shared_from_this<AdminDoor::Impl>
{
public:
    Impl(AdminDoorOptions options, const base::Clock& clock, EventSink& sink, Handler handler)
        : m_options(std::move(options)),
          m_clock(clock),
          m_sink(sink),
          m_handler(std::move(handler)),
          m_admission(std::make_shared<Admission>(limitsOf(m_options))),
          m_acceptor(*m_context, {.hasRoom = [this] { return m_admission->hasRoom(); },
                                  .take =
                                      [this](UniqueDescriptor descriptor, std::string_view network) {
                                          if (const auto place = m_admission->admit(network))
                                              welcome(std::move(descriptor), place);
                                      }})
    {
    }

    base::Result<std::string> start(SnapshotPtr snapshot)
    {
        m_snapshot = std::move(snapshot);
        auto address = m_acceptor.open(m_options.address, m_options.port);
        if (!address)
            return address;
        tell(Listening{*address, {Channel::AdminWeb}});
        m_acceptor.begin();
        m_thread = std::thread([this] { base::runGuarded("admin-web", *m_context); });
        return address;
    }
    void publish(SnapshotPtr snapshot)
    {
        asio::post(*m_context, [this, snapshot = std::move(snapshot)] {
            m_snapshot = snapshot;
            for (const auto& [id, visit] : m_visits) // over() forgets them later
                visit->policyChanged();
        });
    }
    void stop()
    {
        if (!m_thread.joinable())
            return;
        asio::post(*m_context, [this] {
            m_acceptor.close();
            m_visits.clear();
            m_context->stop();
        });
        m_thread.join();
    }

    [[nodiscard]] const base::Clock& clock() const override { return m_clock; }
    [[nodiscard]] const AdminDoorOptions& options() const override { return m_options; }
    [[nodiscard]] std::shared_ptr<asio::io_context> context() const override { return m_context; }
    void tell(Fact fact) override { m_sink.accept({m_clock.now(), Channel::AdminWeb, std::move(fact)}); }
    void ask(base::ConnectionId visit, const AdminRequest& request) override
    {
        m_handler(request, [door = weak_from_this(), context = m_context, visit](std::string bytes) {
            asio::post(*context, [door, visit, bytes = std::move(bytes)] {
                if (const auto still = door.lock())
                    still->answer(visit, bytes);
            });
        });
    }
    void over(base::ConnectionId visit) override
    {
        asio::post(*m_context, [this, visit] { m_visits.erase(visit.value); });
    }

private:
    static EngineLimits limitsOf(const AdminDoorOptions& options)
    {
        EngineLimits limits;
        limits.connections = options.connections;
        limits.connectionsPerAddress = options.connectionsPerAddress;
        limits.beginnersPerAddress = options.connectionsPerAddress;
        return limits;
    }
    void welcome(UniqueDescriptor descriptor, std::shared_ptr<Admission::Place> place)
    {
        base::guarded("admin-web", [&] {
            pki::SslHandle ssl(SSL_new(m_snapshot->entryContext()));
            auto stream = TlsStream::adopt(*m_context, descriptor.release(), std::move(ssl),
                                           {.framing = Framing::None});
            if (!stream)
                return base::log(base::LogLevel::Warning, "admin-web: " + stream.error().detail);
            (*stream)->keepUntilClosed(std::move(place));
            const base::ConnectionId id{++m_last};
            const auto visit = std::make_shared<AdminVisit>(*this, id, m_snapshot, *std::move(stream));
            m_visits.emplace(id.value, visit);
            visit->begin();
        });
    }
    void answer(base::ConnectionId visit, const std::string& bytes)
    {
        if (const auto found = m_visits.find(visit.value); found != m_visits.end())
            found->second->answer(bytes);
    }

    AdminDoorOptions m_options;
    const base::Clock& m_clock;
    EventSink& m_sink;
    Handler m_handler;
    std::shared_ptr<asio::io_context> m_context = std::make_shared<asio::io_context>(1);
    asio::executor_work_guard<asio::io_context::executor_type> m_work = asio::make_work_guard(*m_context);
    std::shared_ptr<Admission> m_admission;
    Acceptor m_acceptor;
    SnapshotPtr m_snapshot; ///< the door's thread, once it runs
    std::map<std::uint64_t, std::shared_ptr<AdminVisit>> m_visits;
    std::uint64_t m_last = 0;
    std::thread m_thread;
};

AdminDoor::AdminDoor(AdminDoorOptions options, const base::Clock& clock, EventSink& sink, Handler handler)
    : m_impl(std::make_shared<Impl>(std::move(options), clock, sink, std::move(handler)))
{
}

AdminDoor::~AdminDoor()
{
    stop();
}

base::Result<std::string> AdminDoor::start(SnapshotPtr snapshot)
{
    return m_impl->start(std::move(snapshot));
}

void AdminDoor::publish(SnapshotPtr snapshot)
{
    m_impl->publish(std::move(snapshot));
}

void AdminDoor::stop()
{
    m_impl->stop();
}

} // namespace session::engine
