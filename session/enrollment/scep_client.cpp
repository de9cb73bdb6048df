#include "session/enrollment/scep_client.h"

#include <optional>
#include <utility>

namespace session::enrollment {

namespace {

/// One dialogue on its way. Lives as long as something of it is open; the network's thread.
class Run : public std::enable_shared_from_this<Run>
{
public:
    struct Surroundings
    {
        http::Network& network;
        const base::Clock& clock;
    };
    Run(Dialogue dialogue, Enroller::Answer answer, Surroundings surroundings)
        : m_dialogue(std::move(dialogue)),
          m_answer(std::move(answer)),
          m_surroundings(surroundings)
    {
    }

    void begin(std::stop_token stop)
    {
        if (stop.stop_requested())
            return cancel();
        m_stop.emplace(std::move(stop), Stop{weak_from_this()});
        carryOut(m_dialogue.begin(m_surroundings.clock.now()));
    }

private:
    /// On whatever thread it is requested.
    struct Stop
    {
        std::weak_ptr<Run> run;
        void operator()() const
        {
            if (auto running = run.lock()) {
                http::Network& network = running->m_surroundings.network;
                network.post([running = std::move(running)] { running->cancel(); });
            }
        }
    };

    void cancel()
    {
        if (m_fetch)
            m_surroundings.network.cancel(*m_fetch);
        if (m_timer)
            m_surroundings.network.stopTimer(*m_timer);
        finish(refuse(Problem::Cancelled, "nobody waits for the certificate any more"));
    }

    void finish(Outcome outcome)
    {
        if (const auto answer = std::exchange(m_answer, {}))
            answer(std::move(outcome));
    }

    void carryOut(Step step)
    {
        if (!m_answer)
            return; // cancelled while an answer was on its way
        if (auto* fetch = std::get_if<Fetch>(&step)) {
            m_fetch = m_surroundings.network.fetch(
                std::move(fetch->request), [self = shared_from_this()](base::Result<http::Response> answer) {
                    self->m_fetch.reset();
                    self->carryOut(
                        self->m_dialogue.answered(std::move(answer), self->m_surroundings.clock.now()));
                });
        } else if (const auto* wait = std::get_if<Wait>(&step)) {
            m_timer = m_surroundings.network.startTimer(wait->time, [self = shared_from_this()] {
                self->m_timer.reset();
                self->carryOut(self->m_dialogue.waited(self->m_surroundings.clock.now()));
            });
        } else {
            finish(std::move(std::get<Finished>(step).outcome));
        }
    }

    Dialogue m_dialogue;
    Enroller::Answer m_answer; ///< empty once it was called
    std::optional<http::RequestId> m_fetch;
    std::optional<http::TimerId> m_timer;
    std::optional<std::stop_callback<Stop>> m_stop;
    Surroundings m_surroundings;
};

class OwnNetworkEnroller final : public Enroller
{
public:
    OwnNetworkEnroller(const base::Clock& clock, DialogueLimits limits, http::ClientOptions options)
        : m_network(options),
          m_scep(m_network, clock, limits)
    {
    }
    using Enroller::enrol;
    void enrol(Order order, Answer answer, std::stop_token stop) override
    {
        m_scep.enrol(std::move(order), std::move(answer), std::move(stop));
    }
    void stop() override { m_network.stop(); }

private:
    http::Client m_network;
    ScepClient m_scep;
};

} // namespace

ScepClient::ScepClient(http::Network& network, const base::Clock& clock, DialogueLimits limits)
    : m_network(network),
      m_clock(clock),
      m_limits(limits)
{
}

void ScepClient::enrol(Order order, Answer answer, std::stop_token stop)
{
    auto run = std::make_shared<Run>(Dialogue(std::move(order), m_limits), std::move(answer),
                                     Run::Surroundings{m_network, m_clock});
    m_network.post([run = std::move(run), stop = std::move(stop)] { run->begin(stop); });
}

std::unique_ptr<Enroller> makeEnroller(const base::Clock& clock, DialogueLimits limits,
                                       http::ClientOptions options)
{
    return std::make_unique<OwnNetworkEnroller>(clock, limits, options);
}

} // namespace session::enrollment
