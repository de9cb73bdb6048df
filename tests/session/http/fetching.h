// Waits for a client's answers on the test's own thread.
#pragma once

#include "session/http/network.h"

#include <future>

namespace http_tests {

using Result = session::base::Result<session::http::Response>;

/// Begins to fetch; the answer comes through the future.
inline std::future<Result> begin(session::http::Network& network, session::http::Request request)
{
    auto promise = std::make_shared<std::promise<Result>>();
    auto future = promise->get_future();
    network.fetch(std::move(request), [promise](Result result) { promise->set_value(std::move(result)); });
    return future;
}

inline Result fetch(session::http::Network& network, session::http::Request request)
{
    return begin(network, std::move(request)).get();
}

} // namespace http_tests
