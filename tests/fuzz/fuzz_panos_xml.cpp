// Any bytes as a configuration of somebody: reading never crashes, and what came in goes out and comes back
// the same.
#include "models/panos/configuration_reader.h"
#include "models/panos/configuration_writer.h"
#include "models/panos/device_status.h"

#include <QBuffer>

#include <cstdint>
#include <cstdlib>

using namespace models;

namespace {

session::base::Result<panos::ImportedConfiguration> imported(QByteArray text)
{
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    return panos::readConfiguration(
        buffer, {.templateName = {},
                 .takeSecret = [](const panos::ForeignSecret& secret) { return std::optional(secret.value); },
                 .progress = {}});
}

void readStatus(QByteArray text)
{
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    static_cast<void>(panos::readDeviceStatus(buffer));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char*>(data), qsizetype(size));
    readStatus(text);
    const auto first = imported(text);
    if (!first)
        return 0;
    const panos::Exported exported = panos::writeXml(first->configuration);
    for (const panos::ExportWarning& warning : exported.report.warnings)
        if (warning.concern == panos::ExportConcern::NotText)
            return 0;
    const auto second = imported(exported.text);
    if (!second || second->configuration != first->configuration)
        std::abort();
    return 0;
}
