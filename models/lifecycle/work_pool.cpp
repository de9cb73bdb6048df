#include "models/lifecycle/work_pool.h"

#include <QThread>

#include <algorithm>

namespace models::lifecycle {

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

void WorkPool::start(std::function<void()> task)
{
    m_threads.start(std::move(task));
}

void WorkPool::startAtOnce(std::function<void()> task)
{
    if (!m_threads.tryStart(task))
        m_reserve.start(std::move(task));
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
