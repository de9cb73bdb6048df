#include "models/lifecycle/work_pool.h"

#include "session/base/guarded.h"

#include <QThread>

#include <algorithm>

namespace models::lifecycle {

namespace {

constexpr std::string_view poolName = "work pool";

} // namespace

WorkPool::WorkPool(QObject* parent, std::optional<int> threads) : QObject(parent)
{
    connect(&m_turn, &QTimer::timeout, this, &WorkPool::deliver);
    m_threads.setMaxThreadCount(std::max(1, threads.value_or(QThread::idealThreadCount())));
    m_reserve.setMaxThreadCount(1);
}

WorkPool::~WorkPool()
{
    for (QThreadPool* pool : {&m_threads, &m_reserve})
        pool->clear();
    for (QThreadPool* pool : {&m_threads, &m_reserve})
        pool->waitForDone();
}

std::unexpected<session::base::Error> WorkPool::thrown(const std::exception& error)
{
    log(session::base::LogLevel::Error, std::string(poolName) + ": " + error.what());
    return failure(session::base::ErrorCode::Cancelled,
                   std::string("it could not be carried out: ") + error.what());
}

void WorkPool::start(std::function<void()> task)
{
    m_threads.start([task = std::move(task)] { session::base::guarded(poolName, task); });
}

void WorkPool::startAtOnce(std::function<void()> task)
{
    const std::function<void()> safe = [task = std::move(task)] { session::base::guarded(poolName, task); };
    if (!m_threads.tryStart(safe))
        m_reserve.start(safe);
}

void WorkPool::post(std::function<void()> task)
{
    QMetaObject::invokeMethod(
        this,
        [this, task = std::move(task)]() mutable {
            m_results.push_back(std::move(task));
            if (!m_turn.isActive())
                m_turn.start(0);
        },
        Qt::QueuedConnection);
}

void WorkPool::deliver()
{
    const auto task = std::move(m_results.front());
    m_results.pop_front();
    if (m_results.empty())
        m_turn.stop();
    task();
}

} // namespace models::lifecycle
