// Both ends of one edge of the topology: which certificate each presents, and which set of CAs judges the
// other. Of the management channel by what the last handshake showed, of the channels between devices by what
// they told and what their settings say. Main thread. V-2, A1-A10, T1, T2.
#pragma once

#include "models/tables/topology/topology_model.h"

#include <QString>

#include <vector>

namespace models::lifecycle {
class Lifecycle;
}

namespace models::tables {

struct EdgeEnd
{
    QString name = {};     ///< of the host
    QString presents = {}; ///< the certificate's CN or name; "" when nobody knows
    QString issuer = {};   ///< "" when nobody knows
    QString judgedBy = {}; ///< the profile at the other end that judges it, and its CAs; "" when nobody knows
    bool operator==(const EdgeEnd&) const = default;
};

struct EdgeFacts
{
    session::base::Channel channel = session::base::Channel::Management;
    DeviceStatus status = DeviceStatus::Offline;
    QString cause = {}; ///< why refused, "" otherwise
    EdgeEnd client = {};
    EdgeEnd server = {};
    bool operator==(const EdgeFacts&) const = default;
};

/// The management channel first, then the others in their order; none for an unknown device.
[[nodiscard]] std::vector<EdgeFacts> edgesOf(const session::base::Serial& serial,
                                             const lifecycle::Lifecycle& lifecycle);
/// "Management", "Log forwarding", ...
[[nodiscard]] QString channelTitle(session::base::Channel channel);

} // namespace models::tables
