// Leads a dialogue to its end against a server that is one function; time is what the test says. Calling
// thread only.
#pragma once

#include "session/enrollment/dialogue.h"

#include <functional>
#include <vector>

namespace enrollment_tests {

using Result = session::base::Result<session::http::Response>;
using Server = std::function<Result(const session::http::Request&)>;

struct Conversation
{
    session::enrollment::Outcome outcome;
    std::vector<session::http::Request> requests;
    std::vector<std::chrono::milliseconds> waits;
};

inline Conversation converse(session::enrollment::Order order, const Server& server,
                             session::base::TimePoint now, session::enrollment::DialogueLimits limits = {})
{
    using namespace session::enrollment;
    Dialogue dialogue(std::move(order), limits);
    std::vector<session::http::Request> requests;
    std::vector<std::chrono::milliseconds> waits;
    Step step = dialogue.begin(now);
    while (true) {
        if (const auto* fetch = std::get_if<Fetch>(&step)) {
            requests.push_back(fetch->request);
            step = dialogue.answered(server(requests.back()), now);
        } else if (const auto* wait = std::get_if<Wait>(&step)) {
            waits.push_back(wait->time);
            now += wait->time;
            step = dialogue.waited(now);
        } else {
            return {std::get<Finished>(std::move(step)).outcome, std::move(requests), std::move(waits)};
        }
    }
}

} // namespace enrollment_tests
