#include "models/lifecycle/exchange/status_import.h"

#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/work_pool.h"
#include "models/panos/device_status.h"
#include "models/store/records.h"
#include "session/base/serial.h"

#include <QFile>

namespace models::lifecycle {

using namespace session;
using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

using Rows = std::vector<panos::DeviceStatusRow>;

/// How it says that it does not know.
std::string known(const std::string& text)
{
    return text == "unknown" || text == "N/A" || text == "None" ? std::string() : text;
}

store::DeviceFacts factsOf(const panos::DeviceStatusRow& row, base::TimePoint now)
{
    store::DeviceFacts facts;
    facts.serial = base::Serial(row.serial);
    facts.hostname = known(row.hostname);
    facts.model = known(row.model);
    facts.softwareVersion = known(row.softwareVersion);
    facts.haPeer = base::isSerial(known(row.haPeer)) ? row.haPeer : std::string();
    facts.imported = store::ImportedStatus{.importedAt = now,
                                           .connected = row.connected,
                                           .address = known(row.address),
                                           .certificateStatus = row.certificateStatus,
                                           .certificateSubject = row.certificateSubject,
                                           .certificateExpiry = known(row.certificateExpiry),
                                           .connectedAt = known(row.connectedAt),
                                           .customCertificateUsage = row.customCertificateUsage};
    return facts;
}

Result<Rows> readRows(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, name.toStdString() + ": " + file.errorString().toStdString());
    return panos::readDeviceStatus(file);
}

Result<StatusImport> keep(Lifecycle& lifecycle, const Rows& rows)
{
    StatusImport outcome;
    std::vector<store::DeviceFacts> facts;
    for (const panos::DeviceStatusRow& row : rows) {
        if (!base::isSerial(row.serial)) {
            outcome.refused.push_back("line " + std::to_string(row.line) + ": \"" + row.serial +
                                      "\" is no serial number");
            continue;
        }
        facts.push_back(factsOf(row, lifecycle.clock().now()));
        if (!lifecycle.devices().find(facts.back().serial))
            outcome.notManaged.push_back(row.serial);
    }
    if (const auto kept = lifecycle.keepImported(facts); !kept)
        return std::unexpected(kept.error());
    outcome.devices = facts.size();
    return outcome;
}

} // namespace

void importDeviceStatus(Lifecycle& lifecycle, const QString& file,
                        std::function<void(const Result<StatusImport>&)> done)
{
    lifecycle.workPool().run([file] { return readRows(file); },
                             [&lifecycle, done = std::move(done)](const Result<Rows>& rows) {
                                 done(rows ? keep(lifecycle, *rows)
                                           : Result<StatusImport>(std::unexpected(rows.error())));
                             });
}

} // namespace models::lifecycle
