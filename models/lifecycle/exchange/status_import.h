// What another Panorama knew of its devices (`show devices all`), as facts of the devices here: read in the
// work pool, kept with what the store remembers, marked as imported. Main thread. F-4, panos 7.1.
#pragma once

#include "models/lifecycle/lifecycle.h"

#include <QString>

#include <functional>
#include <string>
#include <vector>

namespace models::lifecycle {

struct StatusImport
{
    std::size_t devices = 0;             ///< of which facts were kept
    std::vector<std::string> notManaged; ///< kept too, shown once they are managed
    std::vector<std::string> refused;    ///< "line 12: ...": serials that can be none
};

void importDeviceStatus(Lifecycle& lifecycle, const QString& file,
                        std::function<void(const session::base::Result<StatusImport>&)> done);

} // namespace models::lifecycle
