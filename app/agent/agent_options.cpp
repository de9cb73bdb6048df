#include "app/agent/agent_options.h"

#include "session/base/host_port.h"

#include <QCommandLineParser>

namespace app::agent {

namespace {

const QString bundleName = QStringLiteral("bundle");
const QString fleetName = QStringLiteral("fleet");
const QString countName = QStringLiteral("count");
const QString listenName = QStringLiteral("listen");
const QString gatewayName = QStringLiteral("listen-gateway");
const QString hostIdName = QStringLiteral("host-id");
const QString rateName = QStringLiteral("log-rate");
const QString stateName = QStringLiteral("state-dir");
const QString dialName = QStringLiteral("dial");
const QString clockName = QStringLiteral("clock");

} // namespace

process::CommandDescription describeAgent()
{
    return {
        .name = QStringLiteral("handfast-agent"),
        .summary = QStringLiteral("play managed devices of Handfast"),
        .text =
            QStringLiteral("Plays one managed device, or a whole fleet of them, over real TCP and real TLS.\n"
                           "Prints events as JSON lines. Ends cleanly on SIGTERM or SIGINT.\n"
                           "handfast-agent console --state-dir DIR is the device's own configuration shell "
                           "(handfast-agent console --help)."),
        .options = {
            {bundleName, QStringLiteral("Play the device of this bundle."), QStringLiteral("FILE")},
            {fleetName, QStringLiteral("Play the devices of this fleet file."), QStringLiteral("FILE")},
            {countName, QStringLiteral("Play only the first N devices of the fleet file."),
             QStringLiteral("N")},
            {stateName,
             QStringLiteral(
                 "Keep there what is pushed or configured, and take it up again after a restart. Bundles "
                 "that "
                 "are put into DIR/drop are delivered to their devices, and 'handfast-agent console' reaches "
                 "them through it."),
             QStringLiteral("DIR")},
            {listenName,
             QStringLiteral(
                 "Where the device of the bundle serves its own channels, if it is an appliance; port 0 "
                 "for any that is free. In a fleet file: member \"listen\" of the device."),
             QStringLiteral("ADDR:PORT")},
            {gatewayName,
             QStringLiteral("Where the firewall of the bundle is a GlobalProtect gateway, if its settings "
                            "make it one. In "
                            "a fleet file: member \"gateway_listen\" of the device."),
             QStringLiteral("ADDR:PORT")},
            {hostIdName,
             QStringLiteral(
                 "What the device of the bundle reports as its host id to GlobalProtect gateways; its "
                 "serial number else. In a fleet file: member \"host_id\" of the device."),
             QStringLiteral("ID")},
            {rateName,
             QStringLiteral(
                 "Log records a second that each device forwards to its Log Collector, 0 to 1000. In a "
                 "fleet file: member \"log_rate\" of the device."),
             QStringLiteral("N")},
            {dialName,
             QStringLiteral(
                 "A rehearsal: whatever manager is typed into the devices, they find it there and talk "
                 "to nobody else."),
             QStringLiteral("ADDR:PORT")},
            {clockName,
             QStringLiteral(
                 "Take the time from this clock, which a scenario moves, and not from the system."),
             QStringLiteral("FILE")},
            {{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Print this.")},
            {{QStringLiteral("v"), QStringLiteral("version")}, QStringLiteral("Print the version.")},
        }};
}

namespace {

ParsedArguments readOptions(const QCommandLineParser& parser)
{
    if (!parser.positionalArguments().isEmpty())
        return UnusableArguments{QStringLiteral("unexpected argument: ") +
                                 parser.positionalArguments().first()};
    if (parser.isSet(bundleName) == parser.isSet(fleetName))
        return UnusableArguments{QStringLiteral("give either --bundle FILE or --fleet FILE")};
    AgentOptions options{parser.value(bundleName), parser.value(fleetName), std::nullopt,
                         parser.value(stateName)};
    if (options.bundleFile.isEmpty() && options.fleetFile.isEmpty())
        return UnusableArguments{QStringLiteral("the file's name is empty")};
    if (parser.isSet(stateName) && options.stateDirectory.isEmpty())
        return UnusableArguments{QStringLiteral("--state-dir needs a directory")};
    if (parser.isSet(countName)) {
        bool isNumber = false;
        options.count = parser.value(countName).toInt(&isNumber);
        if (!isNumber || *options.count < 1)
            return UnusableArguments{QStringLiteral("--count needs a number above zero")};
        if (options.fleetFile.isEmpty())
            return UnusableArguments{QStringLiteral("--count goes with --fleet")};
    }
    options.clockFile = parser.value(clockName);
    options.managerAt = parser.value(dialName);
    if (parser.isSet(dialName) && !session::base::parseListeningAddress(options.managerAt.toStdString()))
        return UnusableArguments{QStringLiteral("--dial needs ADDR:PORT")};
    options.listen = parser.value(listenName);
    options.gatewayListen = parser.value(gatewayName);
    options.hostId = parser.value(hostIdName);
    for (const QString& name : {listenName, gatewayName})
        if (parser.isSet(name) && (options.bundleFile.isEmpty() ||
                                   !session::base::parseListeningAddress(parser.value(name).toStdString())))
            return UnusableArguments{QStringLiteral("--%1 needs ADDR:PORT and goes with --bundle").arg(name)};
    if (parser.isSet(hostIdName) && options.bundleFile.isEmpty())
        return UnusableArguments{QStringLiteral("--host-id goes with --bundle")};
    if (parser.isSet(rateName)) {
        bool isNumber = false;
        options.logsPerSecond = parser.value(rateName).toInt(&isNumber);
        if (!isNumber || *options.logsPerSecond < 0 || *options.logsPerSecond > 1000)
            return UnusableArguments{QStringLiteral("--log-rate needs a number from 0 to 1000")};
    }
    return options;
}

} // namespace

ParsedArguments parseArguments(const QStringList& arguments)
{
    QCommandLineParser parser;
    const process::CommandDescription description = describeAgent();
    parser.setApplicationDescription(description.text);
    parser.addOptions(description.options);
    if (!parser.parse(arguments))
        return UnusableArguments{parser.errorText()};
    if (parser.isSet(QStringLiteral("help")))
        return PrintAndLeave{parser.helpText()};
    if (parser.isSet(QStringLiteral("version")))
        return PrintAndLeave{QStringLiteral("handfast-agent " HANDFAST_VERSION "\n")};
    return readOptions(parser);
}

} // namespace app::agent
