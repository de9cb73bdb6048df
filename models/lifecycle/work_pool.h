// The work pool: what takes longer than a frame (compile, validate, predict, issue, key generation) runs
// here, and its result comes back to the thread that owns the pool, in the event loop. Tasks get values,
// never references to models. What is done with a result is done on behalf of the client that asked for it
// (locks.h). What a task throws ends that task alone: it is logged, and a Result says so; of any other result
// nothing is heard then. Main thread calls; waits for running tasks when it is destroyed, and drops their
// results then.
#pragma once

#include "models/lifecycle/commit/locks.h"
#include "session/base/error.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <deque>
#include <exception>
#include <expected>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace models::lifecycle {

class WorkPool final : public QObject
{
    Q_OBJECT

public:
    /// As many threads as there are cores, if not told otherwise.
    explicit WorkPool(QObject* parent = nullptr, std::optional<int> threads = {});
    ~WorkPool() override;

    /// Runs `work()` on a pool thread, then `done(result)` on the pool's own thread.
    template <class Work, class Done>
    void run(Work work, Done done)
    {
        start(taskOf(std::move(work), std::move(done)));
    }
    /// The same for what a device waits for: it stands behind no long task, such as a prediction.
    template <class Work, class Done>
    void runAtOnce(Work work, Done done)
    {
        startAtOnce(taskOf(std::move(work), std::move(done)));
    }

    /// Runs `work()` on a pool thread, which tells its result by itself.
    void run(std::function<void()> work) { start(std::move(work)); }

    /// Lets go of a value on a pool thread: what belongs to tens of thousands of devices takes a while to
    /// free.
    template <class Value>
    void dispose(Value value)
    {
        start([last = std::make_shared<Value>(std::move(value))] {});
    }

    /// Says on whose behalf the main thread acts, as long as it lives.
    class ActingFor
    {
    public:
        ActingFor(WorkPool& pool, Client client)
            : m_pool(pool),
              m_before(std::exchange(pool.m_client, client))
        {
        }
        ~ActingFor() { m_pool.m_client = m_before; }
        ActingFor(const ActingFor&) = delete;
        ActingFor& operator=(const ActingFor&) = delete;

    private:
        WorkPool& m_pool;
        Client m_before;
    };
    [[nodiscard]] Client client() const { return m_client; }

private:
    /// What the work throws is a failure where it can be one.
    template <class Work>
    [[nodiscard]] static auto resultOf(Work& work)
    {
        using Made = decltype(work());
        try {
            return std::make_shared<Made>(work());
        } catch (const std::exception& error) {
            if constexpr (std::is_constructible_v<Made, std::unexpected<session::base::Error>>)
                return std::make_shared<Made>(thrown(error));
            else
                throw;
        }
    }
    [[nodiscard]] static std::unexpected<session::base::Error> thrown(const std::exception& error);
    template <class Work, class Done>
    [[nodiscard]] std::function<void()> taskOf(Work work, Done done)
    {
        return [this, client = m_client, work = std::move(work), done = std::move(done)]() mutable {
            auto result = resultOf(work);
            post([this, client, result = std::move(result), done = std::move(done)]() mutable {
                const ActingFor acting(*this, client);
                done(std::move(*result));
                dispose(std::move(result));
            });
        };
    }

    void start(std::function<void()> task);
    void startAtOnce(std::function<void()> task);
    void post(std::function<void()> task);
    /// One result a turn of the event loop, so that what becomes of two is not one long turn.
    void deliver();

    std::deque<std::function<void()>> m_results;
    QTimer m_turn;
    QThreadPool m_threads;
    QThreadPool m_reserve; ///< one thread, for what is urgent while all the others are busy
    Client m_client = Client::Window;
};

} // namespace models::lifecycle
