// What a device gets before it is switched on for the first time: bootstrap.xml with its settings and
// init-cfg.txt with where its manager is, and beside them what takes the settings back. No secrets are in it:
// the vendor seals keys with a master key of its own. Pure, any thread. Source: panos 5.
#pragma once

#include "models/config/configuration.h"
#include "models/panos/export_report.h"
#include "session/base/ids.h"

#include <QByteArray>

namespace models::panos {

struct Bootstrap
{
    QByteArray bootstrapXml;
    QByteArray initCfg;  ///< key=value lines
    QByteArray rollback; ///< `delete` commands for the device
    ExportReport report;
};

/// Of one managed device, with everything that its stack gives it.
[[nodiscard]] Bootstrap writeBootstrap(const config::Configuration& configuration,
                                       const session::base::Serial& serial);

} // namespace models::panos
