// What stands beside a device when it is taken out of its box: the file that `request bundle export` writes
// and handfast-agent reads. A JSON object; a fleet file holds many with one factory CA. Reading is strict: an
// unknown, missing or ill-typed member is an error that names the device and the member. PEM texts are
// carried, not decoded. Plain values, any thread. They hold private keys: write files with mode 0600.
#pragma once

#include "session/base/device_kind.h"
#include "session/base/error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace models::panos {

/// A certificate that the device holds besides the one from birth, and what it was requested as.
struct BundleIdentity
{
    QString name;        ///< as its configuration calls it
    QString subject;     ///< "" if unknown
    QString signedBy;    ///< "" if unknown
    QByteArray chainPem; ///< leaf first
    QByteArray keyPem;

    bool operator==(const BundleIdentity&) const = default;
};

struct Bundle
{
    QString serial; ///< letters, digits, '-' and '_'
    QString hostname;
    QString model;
    session::base::DeviceKind kind = session::base::DeviceKind::Firewall;
    QString listen = {};        ///< "host:port" where it serves its own channels, port 0 allowed; "": nowhere
    QString gatewayListen = {}; ///< the same of its GlobalProtect gateway
    QString hostId = {};        ///< what it reports as such on GlobalProtect; "": its serial
    QString haPeer = {};        ///< serial of its HA peer, "" for none
    int logsPerSecond = 1;      ///< that it forwards to its Log Collector, 0 to 1000
    QString softwareVersion;    ///< never "" in a file
    QStringList managers;       ///< "host:port", the first is dialled first
    QByteArray factoryCaPem;
    QByteArray certificatePem; ///< predefined, leaf first; "" together with keyPem for none
    QByteArray keyPem;
    QString configText;     ///< `set` lines, "" from the factory
    QString localText = {}; ///< the same, typed into the device itself: beats what is pushed to it
    qint64 clockOffsetSeconds = 0;
    bool absent = false; ///< known to a fleet file, but never switched on
    QList<BundleIdentity> identities;

    bool operator==(const Bundle&) const = default;
};

struct FleetFile
{
    QByteArray factoryCaPem; ///< of every device that has none of its own
    QList<Bundle> devices;
};

/// ErrorCode::InvalidArgument when a member has a value that readBundle would refuse.
[[nodiscard]] session::base::Result<QByteArray> writeBundle(const Bundle& bundle);
[[nodiscard]] session::base::Result<Bundle> readBundle(const QByteArray& json);
[[nodiscard]] session::base::Result<QByteArray> writeFleet(const FleetFile& fleet);
/// Every device comes back with its factory CA filled in; a serial that stands there twice is an error.
[[nodiscard]] session::base::Result<FleetFile> readFleet(const QByteArray& json);

/// For files that hold a bundle among other things.
[[nodiscard]] QJsonObject bundleToJson(const Bundle& bundle);
[[nodiscard]] session::base::Result<Bundle> bundleFromJson(const QJsonObject& object);

} // namespace models::panos
