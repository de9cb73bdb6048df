#include "app/agent/device_estate.h"

#include <QFile>

namespace app::agent {

using namespace session;
using models::panos::Bundle;

namespace {

base::Result<QByteArray> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::NotFound,
                             (path + QStringLiteral(": ") + file.errorString()).toStdString());
    return file.readAll();
}

template <class T>
base::Result<T> inFile(const QString& path, base::Result<T> read)
{
    if (!read)
        read.error().detail = path.toStdString() + ": " + read.error().detail;
    return read;
}

base::Result<QList<Bundle>> bundlesInFiles(const AgentOptions& options)
{
    const QString& path = options.bundleFile.isEmpty() ? options.fleetFile : options.bundleFile;
    const auto bytes = readFile(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (!options.bundleFile.isEmpty()) {
        auto bundle = inFile(path, models::panos::readBundle(*bytes));
        if (!bundle)
            return std::unexpected(bundle.error());
        return QList<Bundle>{*std::move(bundle)};
    }
    auto fleet = inFile(path, models::panos::readFleet(*bytes));
    if (!fleet)
        return std::unexpected(fleet.error());
    if (options.count && *options.count > fleet->devices.size())
        return base::failure(
            base::ErrorCode::InvalidArgument,
            QStringLiteral("%1 holds only %2 devices").arg(path).arg(fleet->devices.size()).toStdString());
    return options.count ? fleet->devices.first(*options.count) : fleet->devices;
}

/// As the command line has it.
base::Result<QList<Bundle>> readBundles(const AgentOptions& options)
{
    auto bundles = bundlesInFiles(options);
    if (!bundles)
        return bundles;
    for (Bundle& bundle : *bundles) {
        if (!options.listen.isEmpty())
            bundle.listen = options.listen;
        if (!options.gatewayListen.isEmpty())
            bundle.gatewayListen = options.gatewayListen;
        if (!options.hostId.isEmpty())
            bundle.hostId = options.hostId;
        bundle.logsPerSecond = options.logsPerSecond.value_or(bundle.logsPerSecond);
    }
    return bundles;
}

base::Result<std::optional<DeviceState>> keptOf(const QString& serial, const StateDirectory* state,
                                                DeviceConverter& converter)
{
    return state ? state->read(serial, converter) : base::Result<std::optional<DeviceState>>(std::nullopt);
}

/// Devices that no file knows, because they were brought here by a drop: they go on living.
base::Result<> addDelivered(DeviceEstate& estate, const StateDirectory& state, DeviceConverter& converter)
{
    const QStringList serials = state.serials();
    for (const QString& serial : serials) {
        if (estate.origins.contains(base::Serial(serial.toStdString())))
            continue;
        auto kept = state.read(serial, converter);
        if (!kept)
            return std::unexpected(kept.error());
        if (*kept && (*kept)->origin.isEmpty())
            estate.devices.push_back((*kept)->facts);
    }
    return {};
}

} // namespace

base::Result<DeviceEstate> loadEstate(const AgentOptions& options, const StateDirectory* state,
                                      DeviceConverter& converter)
{
    const auto bundles = readBundles(options);
    if (!bundles)
        return std::unexpected(bundles.error());
    DeviceEstate estate;
    for (const Bundle& bundle : *bundles) {
        auto facts = converter.factsOf(bundle);
        if (!facts)
            return std::unexpected(facts.error());
        const auto kept = keptOf(bundle.serial, state, converter);
        if (!kept)
            return std::unexpected(kept.error());
        estate.origins.emplace(facts->serial, digestOf(bundle));
        auto device = resume(bundle, *std::move(facts), *kept);
        if (!device)
            continue;
        if (!options.bundleFile.isEmpty() && (!*kept || (*kept)->isAsDelivered))
            estate.delivered.emplace(device->serial, digestOf(bundleOf(*device)));
        estate.devices.push_back(*std::move(device));
    }
    if (state) {
        if (auto added = addDelivered(estate, *state, converter); !added)
            return std::unexpected(added.error());
    }
    return estate;
}

bool isAsDelivered(const DeviceEstate& estate, const session::agent::DeviceFacts& facts)
{
    const auto delivered = estate.delivered.find(facts.serial);
    return delivered != estate.delivered.end() && facts.configDigest.empty() && !facts.pendingKey &&
           !facts.lastGood && !facts.reverted && delivered->second == digestOf(bundleOf(facts));
}

base::Result<session::agent::DeviceFacts> deviceInFiles(const AgentOptions& options, const QString& serial,
                                                        DeviceConverter& converter)
{
    const auto bundles = readBundles(options);
    if (!bundles)
        return std::unexpected(bundles.error());
    for (const Bundle& bundle : *bundles)
        if (bundle.serial == serial)
            return converter.factsOf(bundle);
    return base::failure(base::ErrorCode::NotFound, "device " + serial.toStdString() + " is not here");
}

} // namespace app::agent
