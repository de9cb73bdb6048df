#include "session/enrollment/scep_client.h"

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

    void begin() { carryOut(m_dialogue.begin(m_surroundings.clock.now())); }

private:
    void carryOut(Step step)
    {
        if (auto* fetch = std::get_if<Fetch>(&step)) {
            m_surroundings.network.fetch(
                std::move(fetch->request), [self = shared_from_this()](base::Result<http::Response> answer) {
                    self->carryOut(
                        self->m_dialogue.answered(std::move(answer), self->m_surroundings.clock.now()));
                });
        } else if (const auto* wait = std::get_if<Wait>(&step)) {
            [[maybe_unused]] const http::TimerId timer =
                m_surroundings.network.startTimer(wait->time, [self = shared_from_this()] {
                    self->carryOut(self->m_dialogue.waited(self->m_surroundings.clock.now()));
                });
        } else {
            m_answer(std::move(std::get<Finished>(step).outcome));
        }
    }

    Dialogue m_dialogue;
    Enroller::Answer m_answer;
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
    void enrol(Order order, Answer answer) override { m_scep.enrol(std::move(order), std::move(answer)); }
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

void ScepClient::enrol(Order order, Answer answer)
{
    auto run = std::make_shared<Run>(Dialogue(std::move(order), m_limits), std::move(answer),
                                     Run::Surroundings{m_network, m_clock});
    m_network.post([run = std::move(run)] { run->begin(); });
}

std::unique_ptr<Enroller> makeEnroller(const base::Clock& clock, DialogueLimits limits,
                                       http::ClientOptions options)
{
    return std::make_unique<OwnNetworkEnroller>(clock, limits, options);
}

} // namespace session::enrollment
