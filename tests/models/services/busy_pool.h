// Keeps a work pool from working, so that a test sees what is done without it. Main thread.
#pragma once

#include "models/lifecycle/work_pool.h"

#include <QSemaphore>
#include <QThread>

#include <memory>

namespace service_tests {

/// As long as it lives nothing is worked on: what was asked for waits.
class BusyPool
{
public:
    explicit BusyPool(models::lifecycle::WorkPool& pool)
    {
        for (int thread = 0; thread < QThread::idealThreadCount(); ++thread)
            pool.run([mayGo = m_mayGo] { mayGo->acquire(); });
    }
    ~BusyPool() { m_mayGo->release(QThread::idealThreadCount()); }
    BusyPool(const BusyPool&) = delete;
    BusyPool& operator=(const BusyPool&) = delete;

private:
    std::shared_ptr<QSemaphore> m_mayGo = std::make_shared<QSemaphore>();
};

} // namespace service_tests
