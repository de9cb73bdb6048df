#include "app/manager/screenshot.h"

#include "app/manager/exit_status.h"

#include <QCoreApplication>

#include <cstdio>

namespace app::manager {

namespace {

constexpr int restMilliseconds = 3'000;
constexpr int patienceMilliseconds = 60'000;

} // namespace

Screenshot::Screenshot(QWidget& window, const models::tables::DeviceTableModel& devices, QString file)
    : QObject(&window),
      m_window(window),
      m_file(std::move(file))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &Screenshot::take);
    connect(&m_patience, &QTimer::timeout, this, &Screenshot::take);
    connect(&devices, &models::tables::DeviceTableModel::countsChanged, this, [this] {
        if (m_patience.isActive())
            m_rest.start();
    });
}

void Screenshot::arm()
{
    m_patience.start();
    m_rest.start();
}

void Screenshot::take()
{
    const bool written = m_window.grab().save(m_file, "PNG");
    if (!written)
        std::fprintf(stderr, "handfast: %s can't be written\n", qPrintable(m_file));
    QCoreApplication::exit(written ? 0 : failedStatus);
}

} // namespace app::manager
