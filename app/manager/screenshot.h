// Writes one picture of the window once the fleet has come to rest, then ends the program. GUI thread.
#pragma once

#include "models/tables/device_table_model.h"

#include <QObject>
#include <QTimer>
#include <QWidget>

namespace app::manager {

class Screenshot final : public QObject
{
    Q_OBJECT

public:
    Screenshot(QWidget& window, const models::tables::DeviceTableModel& devices, QString file);

    /// From when on the fleet may come to rest.
    void arm();

private:
    void take();

    QWidget& m_window;
    QString m_file;
    QTimer m_rest;     ///< runs anew whenever a device changes its state
    QTimer m_patience; ///< a fleet that never rests is taken as it is
};

} // namespace app::manager
