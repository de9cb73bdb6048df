#include "app/manager/doctor_command.h"

#include "app/manager/exit_status.h"
#include "app/process/descriptor_limit.h"
#include "app/process/shell_program.h"
#include "models/lifecycle/doctor/doctor.h"
#include "models/text/doctor_wording.h"
#include "views/theme/font_check.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace app::manager {

using namespace models;
using lifecycle::CheckState;
using lifecycle::DoctorCheck;

namespace {

QJsonObject doctorJson(const DoctorCheck& check)
{
    return {{QStringLiteral("check"), QString::fromUtf8(check.id)},
            {QStringLiteral("state"), QString::fromUtf8(toText(check.state))},
            {QStringLiteral("finding"), QString::fromUtf8(check.finding)},
            {QStringLiteral("cause"), text::doctorCause(check.id, check.finding, check.values)},
            {QStringLiteral("remedy"), text::doctorRemedy(check.id, check.finding, check.values)}};
}

QString doctorLines(const DoctorCheck& check)
{
    QString lines =
        text::doctorLine(toText(check.state), check.id, check.finding, check.values) + QLatin1Char('\n');
    if (const QString remedy = text::doctorRemedy(check.id, check.finding, check.values); !remedy.isEmpty())
        lines += QString(9, QLatin1Char(' ')) + remedy + QLatin1Char('\n');
    return lines;
}

} // namespace

process::CommandDescription describeDoctor()
{
    return {
        .name = QStringLiteral("handfast doctor"),
        .summary = QStringLiteral("check ports, clock, keyring, fonts, limits and disk"),
        .text = QStringLiteral(
            "Looks at this computer and at the manager over a data directory, whether one runs or not: who "
            "has its ports, the TLS library, the clock, the desktop's keyring, fonts, descriptors, the "
            "directory and how the last run ended, each with cause and remedy. Changes nothing. Exit "
            "status: 0 all is in order or works all the same, 1 something is not in order."),
        .options = {{QStringLiteral("data-dir"), QStringLiteral("the manager's data directory"),
                     QStringLiteral("DIR")},
                    {QStringLiteral("json"), QStringLiteral("print the checks as JSON")},
                    {QStringLiteral("help"), QStringLiteral("print this")}}};
}

int runDoctor(const QStringList& arguments, QTextStream& out, QTextStream& err)
{
    const process::CommandDescription description = describeDoctor();
    QCommandLineParser parser;
    parser.setApplicationDescription(description.text);
    parser.addOptions(description.options);
    if (!parser.parse(QStringList{description.name} + arguments) || !parser.positionalArguments().isEmpty()) {
        err << "handfast doctor: "
            << (parser.errorText().isEmpty() ? QStringLiteral("there is nothing to name besides --data-dir")
                                             : parser.errorText())
            << Qt::endl;
        return unusableStatus;
    }
    if (parser.isSet(QStringLiteral("help"))) {
        out << process::commandHelp(parser, description.name + QStringLiteral(" [options]")) << Qt::flush;
        return 0;
    }
    process::raiseDescriptorLimit(); // as a manager does
    QString directory = parser.value(QStringLiteral("data-dir"));
    if (directory.isEmpty())
        directory = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                    QStringLiteral("/handfast");
    auto wish = lifecycle::wishOf(directory);
    std::vector<std::string> missing;
    for (const QString& package : views::theme::missingFontPackages())
        missing.push_back(package.toStdString());
    wish.missingFonts = std::move(missing);
    lifecycle::WorkPool pool;
    lifecycle::Doctor doctor(pool);
    std::vector<DoctorCheck> checks;
    doctor.examine(std::move(wish), [&checks](const std::vector<DoctorCheck>& found) {
        checks = found;
        QCoreApplication::quit();
    });
    while (checks.empty())
        QCoreApplication::exec();
    QJsonArray json;
    for (const DoctorCheck& check : checks)
        if (parser.isSet(QStringLiteral("json")))
            json << doctorJson(check);
        else
            out << doctorLines(check);
    if (parser.isSet(QStringLiteral("json")))
        out << QJsonDocument(json).toJson(QJsonDocument::Compact) << '\n';
    out << Qt::flush;
    return lifecycle::worstOf(checks) == CheckState::Problem ? failedStatus : 0;
}

} // namespace app::manager
