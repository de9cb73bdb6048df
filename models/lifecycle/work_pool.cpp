#include "models/lifecycle/work_pool.h"

#include <QThread>

#include <algorithm>

namespace models::lifecycle {

WorkPool::WorkPool(QObject* parent, std::optional<int> threads) : QObject(parent)
{
    m_threads.setMaxThreadCount(std::max(1, threads.value_or(QThread::idealThreadCount())));
}

WorkPool::~WorkPool()
{
    m_threads.clear();
    m_threads.waitForDone();
}

void WorkPool::start(std::function<void()> task)
{
    m_threads.start(std::move(task));
}

void WorkPool::post(std::function<void()> task)
{
    QMetaObject::invokeMethod(this, std::move(task), Qt::QueuedConnection);
}

} // namespace models::lifecycle
