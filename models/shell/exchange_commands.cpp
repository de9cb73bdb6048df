// load, save, export, import: configurations and facts to and from files. F-4.
#include "models/config/edit.h"
#include "models/config/whole_file.h"
#include "models/lifecycle/exchange/configuration_export.h"
#include "models/lifecycle/exchange/configuration_import.h"
#include "models/lifecycle/exchange/device_csv.h"
#include "models/lifecycle/exchange/status_import.h"
#include "models/panos/configuration_reader.h"
#include "models/shell/exchange_json.h"
#include "models/shell/interpreter.h"

#include <QJsonArray>
#include <QJsonObject>

namespace models::shell {

using session::base::Error;
using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

namespace {

constexpr const char* loadUsage = "load config from FILE [merge] [partial] [template NAME]";

struct LoadWish
{
    lifecycle::ConfigurationFile file;
    lifecycle::ImportMode mode = lifecycle::ImportMode::Replace;
    bool isPartial = false;
};

Result<LoadWish> loadWish(const ShellContext& context, Words rest)
{
    LoadWish wish;
    if (rest.empty())
        return failure(ErrorCode::ParseFailed, loadUsage);
    wish.file.name = context.resolved(rest.front());
    for (std::size_t i = 1; i < rest.size(); ++i) {
        if (rest[i] == "merge")
            wish.mode = lifecycle::ImportMode::Merge;
        else if (rest[i] == "partial")
            wish.isPartial = true;
        else if (rest[i] == "template" && i + 1 < rest.size())
            wish.file.templateName = rest[++i];
        else
            return unexpectedWord(rest[i]);
    }
    wish.file.isForeign = wish.isPartial;
    return wish;
}

/// What keeps a file of commands from being taken: it is ours to be right, unless somebody says otherwise.
std::optional<Error> strictness(const panos::ImportReport& report, bool isPartial)
{
    if (report.kind != panos::DocumentKind::Commands || isPartial)
        return std::nullopt;
    if (!report.refused.empty())
        return Error{ErrorCode::InvalidArgument, refusedLine(report.refused.front()).toStdString()};
    if (!report.leftOut.empty())
        return Error{ErrorCode::InvalidArgument,
                     report.leftOut.front().pattern +
                         ": there is no such setting here; 'partial' leaves such out"};
    return std::nullopt;
}

void loadConfig(ShellContext& context, Words rest, const ReplyTo& done)
{
    const auto wish = loadWish(context, rest);
    if (!wish)
        return done(replyError(wish.error()));
    lifecycle::Lifecycle& lifecycle = context.lifecycle;
    lifecycle::readConfigurationFile(
        lifecycle, wish->file,
        [&lifecycle, wish = *wish, done](const Result<lifecycle::ImportedPtr>& imported) {
            if (!imported)
                return done(replyError(imported.error()));
            const panos::ImportReport& report = (*imported)->report;
            if (const auto error = strictness(report, wish.isPartial))
                return done(replyError(*error));
            takeConfiguration(lifecycle, *imported, wish.mode,
                              [imported = *imported, done](const Result<>& taken) {
                                  if (!taken)
                                      return done(replyError(taken.error()));
                                  done(replyJson(QStringLiteral("Loaded into the candidate\n") +
                                                     importText(imported->report),
                                                 importJson(imported->report)));
                              });
        });
}

void saveConfig(ShellContext& context, Words rest, const ReplyTo& done)
{
    if (rest.size() != 1)
        return done(replyError({ErrorCode::ParseFailed, "save config to FILE"}));
    const std::string lines = std::string(panos::ownFileMark) + " candidate configuration\n" +
                              config::toText(context.lifecycle.candidate());
    const auto written = config::writeWhole({.name = context.resolved(rest.front()), .bytes = lines});
    if (!written)
        return done(replyError(written.error()));
    done(replyText(QStringLiteral("Candidate saved\n")));
}

Result<lifecycle::ConfigurationExportOrder> exportOrder(const Arguments& arguments)
{
    using lifecycle::ConfigurationFormat;
    lifecycle::ConfigurationExportOrder order;
    const auto format =
        arguments.choice<ConfigurationFormat>("format", "xml",
                                              {{"xml", ConfigurationFormat::Xml},
                                               {"set", ConfigurationFormat::Commands},
                                               {"bootstrap", ConfigurationFormat::Bootstrap}});
    if (!format)
        return std::unexpected(format.error());
    order.format = *format;
    order.serial = arguments.valueOr("device", "");
    if (const auto text = arguments.value("from-version")) {
        const auto number = wholeNumber<std::uint64_t>(*text);
        if (!number)
            return failure(ErrorCode::ParseFailed,
                           "from-version: \"" + *text + "\" is no number of a version");
        order.fromVersion = session::base::PolicyVersion{*number};
    }
    const bool isBootstrap = order.format == ConfigurationFormat::Bootstrap;
    if (isBootstrap && order.fromVersion)
        return failure(ErrorCode::ParseFailed, "from-version is for the formats xml and set");
    if (!isBootstrap && !order.serial.empty())
        return failure(ErrorCode::ParseFailed, "device is for the format bootstrap");
    return order;
}

void exportConfig(ShellContext& context, Words rest, const ReplyTo& done)
{
    const auto arguments =
        Arguments::pairs(rest, {"format", "file", "from-version", "rollback-file", "device"});
    if (!arguments)
        return done(replyError(arguments.error()));
    const auto complete = arguments->require({"format", "file"});
    const auto order = exportOrder(*arguments);
    if (const auto* error = firstError(complete, order))
        return done(replyError(*error));
    lifecycle::ExportTarget target{.file = context.resolved(*arguments->value("file")), .rollback = {}};
    if (const auto rollback = arguments->value("rollback-file"))
        target.rollback = context.resolved(*rollback);
    lifecycle::exportConfiguration(
        context.lifecycle, *order,
        [&lifecycle = context.lifecycle, target, done](const Result<lifecycle::ConfigurationExport>& made) {
            if (!made)
                return done(replyError(made.error()));
            writeExport(lifecycle, *made, target,
                        [text = exportText(*made), json = exportJson(*made), done](const Result<>& written) {
                            done(written ? replyJson(text, json) : replyError(written.error()));
                        });
        });
}

void importStatus(ShellContext& context, Words rest, const ReplyTo& done)
{
    if (rest.size() != 1)
        return done(replyError({ErrorCode::ParseFailed, "import devices-status FILE"}));
    lifecycle::importDeviceStatus(
        context.lifecycle, context.resolved(rest.front()),
        [done](const Result<lifecycle::StatusImport>& imported) {
            if (!imported)
                return done(replyError(imported.error()));
            QString text =
                QStringLiteral("Status of %1 devices kept, marked as imported\n").arg(imported->devices);
            QJsonArray strangers;
            for (const std::string& serial : imported->notManaged) {
                text += QStringLiteral("not managed here: %1\n").arg(QString::fromStdString(serial));
                strangers << QString::fromStdString(serial);
            }
            QJsonArray refused;
            for (const std::string& line : imported->refused) {
                text += QStringLiteral("refused: %1\n").arg(QString::fromStdString(line));
                refused << QString::fromStdString(line);
            }
            done(replyJson(text, QJsonObject{{QStringLiteral("devices"), double(imported->devices)},
                                             {QStringLiteral("not_managed"), strangers},
                                             {QStringLiteral("refused"), refused}}));
        });
}

using NewDeviceRows = std::vector<lifecycle::NewDeviceRow>;

Reply addedReply(const NewDeviceRows& rows)
{
    const std::size_t added = lifecycle::countFitting(rows);
    QString text = QStringLiteral("%1 devices added to the candidate\n").arg(added);
    QJsonArray refused;
    for (const lifecycle::NewDeviceRow& row : rows) {
        if (!row.problem)
            continue;
        const QString reason = QString::fromStdString(std::string(lifecycle::toText(*row.problem)));
        const QString detail = QString::fromStdString(row.detail);
        text += QStringLiteral("line %1: %2 %3\n").arg(row.line).arg(reason, detail);
        refused << QJsonObject{{QStringLiteral("line"), row.line},
                               {QStringLiteral("reason"), reason},
                               {QStringLiteral("detail"), detail}};
    }
    return replyJson(
        text, QJsonObject{{QStringLiteral("added"), double(added)}, {QStringLiteral("refused"), refused}});
}

/// The lines that can't be taken are named; the others are one edit of the candidate.
void importDevices(ShellContext& context, Words rest, const ReplyTo& done)
{
    if (rest.size() != 1)
        return done(replyError({ErrorCode::ParseFailed, "import devices-csv FILE"}));
    const auto rows = std::make_shared<NewDeviceRows>();
    context.lifecycle.editInPool(
        [file = context.resolved(rest.front()),
         rows](const config::Configuration& candidate) -> session::base::Result<std::vector<config::Edit>> {
            auto reviewed = lifecycle::reviewDevicesFile(file, candidate);
            if (!reviewed)
                return std::unexpected(reviewed.error());
            *rows = *std::move(reviewed);
            return lifecycle::editsToAdd(*rows);
        },
        [rows, done](const session::base::Result<>& edited) {
            done(edited ? addedReply(*rows) : replyError(edited.error()));
        });
}

} // namespace

std::span<const Command> exchangeCommands()
{
    static const Command commands[] = {
        {{"load", "config", "from"}, loadUsage, loadConfig},
        {{"save", "config", "to"}, "save config to FILE", saveConfig},
        {{"export", "config"},
         "export config format xml|set|bootstrap file F [from-version N] [rollback-file R] [device S]",
         exportConfig},
        {{"import", "devices-status"}, "import devices-status FILE", importStatus},
        {{"import", "devices-csv"}, "import devices-csv FILE", importDevices},
    };
    return commands;
}

} // namespace models::shell
