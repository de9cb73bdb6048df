// The small fleets that workflows are explored on. One thread.
#pragma once

#include "tests/models/workflows/modelled_world.h"

namespace support {

enum class FleetStage {
    Predefined, ///< nothing of the custom world runs
    ServerSide, ///< W-1 is done
    Custom,     ///< W-2 is done: everybody has a certificate issued here
    CustomOnly, ///< W-3 is done
};

struct FleetKind
{
    FleetStage stage = FleetStage::Custom;
    int firewalls = 2;
    bool hasCollector = true;
    bool hasWildFire = false;
    bool hasOld = false;            ///< a firewall before 8.0 in the same stack (E1)
    bool isServerElsewhere = false; ///< the server's certificate comes from another CA than the clients'
};

[[nodiscard]] models::config::Configuration fleetOf(ModelledLab& lab, const FleetKind& kind);

} // namespace support
