#include "models/workflows/scenarios/scenario_parts.h"

#include <algorithm>
#include <array>

namespace models::workflows {

namespace {

constexpr int mostDevices = 20'000;

struct BornWith
{
    std::string_view name;
    FaultKind kind;
};

constexpr std::array bornWith{
    BornWith{"expired-certificate", FaultKind::ExpiredCertificate},
    BornWith{"wrong-common-name", FaultKind::WrongCommonName},
    BornWith{"never-connects", FaultKind::NeverConnects},
    BornWith{"common-certificate", FaultKind::CommonCertificate},
};

constexpr const char* usualModel(config::DeviceKind kind)
{
    switch (kind) {
    case config::DeviceKind::LogCollector:
        return "M-600";
    case config::DeviceKind::PanDb:
        return "M-500";
    case config::DeviceKind::WildFire:
        return "WF-500";
    case config::DeviceKind::Firewall:
        break;
    }
    return "PA-440";
}

Fault faultNamed(const ScenarioNode& node)
{
    const std::string name = node.text();
    const auto row = std::ranges::find(bornWith, name, &BornWith::name);
    if (row == bornWith.end())
        node.refuse("no fault is called '" + name +
                    "'; there are expired-certificate, wrong-common-name, never-connects, "
                    "common-certificate");
    Fault fault;
    fault.kind = row->kind;
    fault.suffix = "-RMA";
    fault.shared = {.authority = "Branch Office CA",
                    .authorityEntry = "branch-ca",
                    .commonName = "branch-firewalls",
                    .certificateEntry = "branch-common",
                    .profileEntry = "branch-trust"};
    return fault;
}

/// "0079990001" and how many further: the last digits count up.
std::string serialAfter(const ScenarioNode& node, const std::string& first, int further)
{
    if (further == 0)
        return first;
    std::string serial = first;
    int carry = further;
    for (std::size_t i = serial.size(); i-- > 0 && carry > 0;) {
        if (serial[i] < '0' || serial[i] > '9')
            break;
        carry += serial[i] - '0';
        serial[i] = char('0' + carry % 10);
        carry /= 10;
    }
    if (carry > 0)
        node.refuse("the digits at the end of '" + first + "' do not count that far");
    return serial;
}

ScenarioDevice deviceIn(const ScenarioNode& node)
{
    node.allow({"serial", "count", "kind", "model", "version", "hostname", "group", "stack", "fault", "clock",
                "managed", "program", "listen", "local", "logs", "peer"});
    ScenarioDevice result;
    EstateDevice& device = result.device;
    device.serial = session::base::Serial(node.at("serial").text());
    const auto kind =
        session::base::deviceKindFrom(node.text("kind", std::string(toText(config::DeviceKind::Firewall))));
    if (!kind)
        node.at("kind").refuse("kind is one of " + session::base::deviceKindWords());
    device.kind = *kind;
    device.model = node.text("model", usualModel(device.kind));
    device.softwareVersion = node.text("version", "11.1.4");
    device.hostname = node.text("hostname", device.serial.value);
    device.group = node.text("group", "devices");
    device.stack = node.text("stack", "");
    if (node.has("fault"))
        device.fault = faultNamed(node.at("fault"));
    if (node.has("clock"))
        result.clockOffset = readScenarioDuration(node.at("clock"));
    if (node.has("managed"))
        result.isManaged = node.at("managed").flag();
    result.program = node.text("program", result.program);
    if (result.program == "manager" || result.program == scenarioPeer)
        node.at("program").refuse("the manager is another program");
    result.listen = node.text("listen", "");
    result.haPeer = node.text("peer", "");
    if (node.has("local"))
        result.local = node.at("local").texts();
    if (node.has("logs"))
        result.logsPerSecond = node.at("logs").number(0, 1000);
    return result;
}

void addDevices(const ScenarioNode& node, ScenarioEstate& estate)
{
    const ScenarioDevice first = deviceIn(node);
    const int count = node.has("count") ? node.at("count").number(1, mostDevices) : 1;
    for (int i = 0; i < count; ++i) {
        ScenarioDevice device = first;
        device.device.serial = session::base::Serial(serialAfter(node, first.device.serial.value, i));
        if (i > 0)
            device.device.hostname = node.has("hostname")
                                         ? first.device.hostname + "-" + std::to_string(i + 1)
                                         : device.device.serial.value;
        if (std::ranges::any_of(estate.devices, [&device](const ScenarioDevice& other) {
                return other.device.serial == device.device.serial;
            }))
            node.refuse("serial " + device.device.serial.value + " stands there twice");
        estate.devices.push_back(std::move(device));
    }
}

/// Each as words of `request certificate generate`.
void addCertificate(const ScenarioNode& node, ScenarioEstate& estate)
{
    std::string command =
        "request certificate generate certificate-name " + config::quoted(node.at("certificate-name").text());
    for (const auto& [name, value] : node.members()) {
        if (name == "certificate-name")
            continue;
        for (const std::string& word : value.texts())
            command += " " + name + " " + config::quoted(word);
    }
    estate.commands.push_back(std::move(command));
}

ScenarioEstate forkIn(const ScenarioNode& node)
{
    node.allow({"absent", "settings", "clocks"});
    ScenarioFork fork;
    if (node.has("absent"))
        fork.absent = node.at("absent").texts();
    if (node.has("settings"))
        fork.settings = node.at("settings").texts();
    if (node.has("clocks"))
        for (const auto& [serial, offset] : node.at("clocks").members())
            fork.clocks[serial] = readScenarioDuration(offset);
    ScenarioEstate estate;
    estate.fork = std::move(fork);
    return estate;
}

} // namespace

ScenarioEstate readScenarioEstate(const ScenarioNode& node)
{
    if (node.has("fork")) {
        node.allow({"fork"});
        return forkIn(node.at("fork"));
    }
    node.allow({"address", "peer", "stacks", "certificates", "commands", "devices"});
    ScenarioEstate estate;
    estate.managerAddress = node.text("address", estate.managerAddress);
    estate.hasPeer = node.has("peer") && node.at("peer").flag();
    if (node.has("stacks"))
        for (const auto& [name, value] : node.at("stacks").members())
            estate.stacks.push_back({name, value.text()});
    if (node.has("certificates"))
        for (const ScenarioNode& certificate : node.at("certificates").list())
            addCertificate(certificate, estate);
    if (node.has("commands"))
        for (const std::string& command : node.at("commands").texts())
            estate.commands.push_back(command);
    if (node.has("devices"))
        for (const ScenarioNode& device : node.at("devices").list())
            addDevices(device, estate);
    for (const ScenarioDevice& device : estate.devices)
        if (!device.device.stack.empty() &&
            std::ranges::find(estate.stacks, device.device.stack, &EstateStack::name) == estate.stacks.end())
            node.refuse("stacks has no '" + device.device.stack + "', where device " +
                        device.device.serial.value + " belongs");
    return estate;
}

} // namespace models::workflows
