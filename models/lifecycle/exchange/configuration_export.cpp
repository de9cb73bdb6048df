#include "models/lifecycle/exchange/configuration_export.h"

#include "models/config/whole_file.h"
#include "models/lifecycle/lifecycle.h"
#include "models/lifecycle/work_pool.h"
#include "models/panos/bootstrap.h"
#include "models/panos/configuration_writer.h"
#include "models/store/store.h"

#include <QDir>
#include <QFileInfo>

namespace models::lifecycle {

using namespace session;
using base::ErrorCode;
using base::failure;
using base::Result;
using config::Configuration;

namespace {

struct Work
{
    ConfigurationExportOrder order;
    Configuration candidate;
    Configuration running;
    std::optional<store::PackedText> before; ///< text of the version to compare with
};

ConfigurationExport single(ConfigurationFormat format, panos::Exported exported, panos::Exported rollback)
{
    ConfigurationExport made;
    made.format = format;
    made.files.push_back({{}, std::move(exported.text), {}, std::move(rollback.text)});
    made.report = std::move(exported.report);
    return made;
}

ConfigurationExport bootstrapFiles(const Work& work)
{
    ConfigurationExport made;
    made.format = ConfigurationFormat::Bootstrap;
    made.isFolder = work.order.serial.empty();
    for (const auto& [serial, device] : work.candidate.firewalls) {
        if (!work.order.serial.empty() && work.order.serial != serial)
            continue;
        panos::Bootstrap bootstrap = panos::writeBootstrap(work.candidate, base::Serial(serial));
        made.report.settings += bootstrap.report.settings;
        for (panos::ExportWarning& warning :
             bootstrap.report.warnings) // the same for every device of a stack
            if (std::ranges::find(made.report.warnings, warning) == made.report.warnings.end())
                made.report.warnings.push_back(std::move(warning));
        made.files.push_back({QString::fromStdString(serial), std::move(bootstrap.bootstrapXml),
                              std::move(bootstrap.initCfg), std::move(bootstrap.rollback)});
    }
    return made;
}

Result<ConfigurationExport> carryOut(const Work& work)
{
    const ConfigurationFormat format = work.order.format;
    if (format == ConfigurationFormat::Bootstrap)
        return bootstrapFiles(work);
    Configuration before;
    if (work.before) {
        const auto text = work.before->text();
        if (!text)
            return std::unexpected(text.error());
        auto read = config::fromText(*text);
        if (!read)
            return std::unexpected(read.error());
        before = *std::move(read);
    }
    if (format == ConfigurationFormat::Commands)
        return single(format, panos::writeCommands(before, work.candidate),
                      panos::writeCommands(work.candidate, before));
    if (work.before)
        return single(format, panos::writeXmlDifference(before, work.candidate),
                      panos::writeXmlDifference(work.candidate, before));
    return single(format, panos::writeXml(work.candidate), panos::writeXml(work.running));
}

/// With the folder that it goes into.
Result<> writeInPlace(const QString& name, const QByteArray& bytes)
{
    const QString folder = QFileInfo(name).absolutePath();
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::Storage, folder.toStdString() + " can't be made");
    return config::writeWhole({.name = name, .bytes = bytes});
}

/// Where the files of one device go.
struct Places
{
    QString bootstrap;
    QString initCfg;
    QString rollback;
};

Places placesOf(const ExportedFile& file, const ExportTarget& target, bool isFolder)
{
    if (!isFolder) {
        const QString folder = QFileInfo(target.file).absolutePath();
        return {target.file, folder + QStringLiteral("/init-cfg.txt"),
                target.rollback.isEmpty() ? folder + QStringLiteral("/rollback.txt") : target.rollback};
    }
    const QString folder = target.file + QLatin1Char('/') + file.serial;
    return {folder + QStringLiteral("/bootstrap.xml"), folder + QStringLiteral("/init-cfg.txt"),
            folder + QStringLiteral("/rollback.txt")};
}

/// Without the report, which may be as long as the files.
struct Writing
{
    ConfigurationFormat format = ConfigurationFormat::Xml;
    bool isFolder = false;
    std::vector<ExportedFile> files; ///< their bytes are shared
    ExportTarget target;
};

Result<> writeFiles(const Writing& work)
{
    const ExportTarget& target = work.target;
    for (const ExportedFile& file : work.files) {
        const bool isBootstrap = work.format == ConfigurationFormat::Bootstrap;
        const Places places =
            isBootstrap ? placesOf(file, target, work.isFolder) : Places{target.file, {}, target.rollback};
        for (const auto& [name, bytes] :
             {std::pair(places.bootstrap, file.text), std::pair(places.initCfg, file.initCfg),
              std::pair(places.rollback, file.rollback)})
            if (!name.isEmpty())
                if (const auto written = writeInPlace(name, bytes); !written)
                    return written;
    }
    return {};
}

} // namespace

void exportConfiguration(Lifecycle& lifecycle, const ConfigurationExportOrder& order,
                         std::function<void(const Result<ConfigurationExport>&)> done)
{
    Work work{order, lifecycle.candidate(), lifecycle.running(), std::nullopt};
    if (!order.serial.empty() && !work.candidate.firewalls.contains(order.serial))
        return done(failure(ErrorCode::NotFound, order.serial + ": there is no such managed firewall"));
    if (order.fromVersion) {
        const auto version = lifecycle.store().version(*order.fromVersion);
        if (!version)
            return done(std::unexpected(version.error()));
        work.before = version->text;
    }
    lifecycle.workPool().run([work = std::move(work)] { return carryOut(work); }, std::move(done));
}

void writeExport(Lifecycle& lifecycle, const ConfigurationExport& exported, const ExportTarget& target,
                 std::function<void(const Result<>&)> done)
{
    Writing work{exported.format, exported.isFolder, exported.files, target};
    lifecycle.workPool().run([work = std::move(work)] { return writeFiles(work); }, std::move(done));
}

} // namespace models::lifecycle
