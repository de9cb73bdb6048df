#include "app/agent/file_fetcher.h"

#include "app/process/stop_signal.h"
#include "session/http/file_fetch.h"

namespace app::agent {

using models::shell::FetchOrder;
using namespace session;

namespace {

http::FileRequest requestFor(const FetchOrder& order)
{
    http::FileRequest request{.protocol = order.protocol == FetchOrder::Protocol::Scp
                                              ? http::FileProtocol::Scp
                                              : http::FileProtocol::Tftp,
                              .host = order.host,
                              .path = order.path,
                              .user = order.user,
                              .password = order.password};
    if (order.port)
        request.port = std::uint16_t(*order.port);
    return request;
}

} // namespace

FileFetcher::~FileFetcher()
{
    for (std::jthread& thread : m_threads)
        thread.request_stop();
    m_threads.clear(); // waits for them
}

void FileFetcher::fetch(const FetchOrder& order, Done done)
{
    const auto place = m_threads.emplace(m_threads.end());
    process::StopSignal::keepFromNewThreads();
    *place = std::jthread([this, place, request = requestFor(order),
                           done = std::move(done)](const std::stop_token& stop) mutable {
        request.stop = stop;
        auto bytes = http::fetchFile(request);
        QMetaObject::invokeMethod(
            this, [this, place, done, bytes = std::move(bytes)] { finish(place, done, bytes); },
            Qt::QueuedConnection);
    });
    process::StopSignal::letThrough();
}

void FileFetcher::finish(std::list<std::jthread>::iterator thread, const Done& done,
                         base::Result<std::string> bytes)
{
    thread->join();
    m_threads.erase(thread);
    done(std::move(bytes));
}

} // namespace app::agent
