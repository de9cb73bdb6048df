#include "tests/views/gallery/sample_fleet.h"

#include "views/theme/glyphs.h"

#include <array>

namespace gallery {

using models::tables::DeviceStatus;
using namespace views::widgets;
using views::theme::Mark;

namespace {

constexpr std::array groups{"HQ", "Frankfurt", "Sydney", "São Paulo", "Nairobi", "Osaka", "Austin"};

DeviceStatus statusOfRow(int row)
{
    constexpr std::array pattern{
        DeviceStatus::Custom,      DeviceStatus::Predefined,  DeviceStatus::Custom,
        DeviceStatus::Failed,      DeviceStatus::Custom,      DeviceStatus::DisconnectWait,
        DeviceStatus::Handshaking, DeviceStatus::Blocked,     DeviceStatus::Custom,
        DeviceStatus::Offline,     DeviceStatus::NotEligible, DeviceStatus::Custom,
        DeviceStatus::Predefined};
    return pattern.at(std::size_t(row) % pattern.size());
}

QString causeOf(DeviceStatus status)
{
    switch (status) {
    case DeviceStatus::Failed:
        return QStringLiteral("no client certificate was sent");
    case DeviceStatus::Blocked:
        return QStringLiteral("not on the authorization list");
    case DeviceStatus::Offline:
        return QStringLiteral("seen 3 h ago");
    case DeviceStatus::NotEligible:
        return QStringLiteral("PAN-OS 7.1");
    case DeviceStatus::DisconnectWait:
        return QStringLiteral("04:12");
    default:
        return {};
    }
}

} // namespace

QString statusName(DeviceStatus status)
{
    constexpr std::array names{
        "Custom certificate",    "Predefined certificate", "Disconnect Wait", "Handshaking",
        "Authentication failed", "Blocked by policy",      "Offline",         "Not eligible"};
    return QString::fromLatin1(names.at(std::size_t(status)));
}

void fillDevices(QStandardItemModel& model, int rows)
{
    model.setHorizontalHeaderLabels({"Status", "Device", "Serial", "Group", "Client certificate", "Expires"});
    for (int row = 0; row < rows; ++row) {
        const DeviceStatus status = statusOfRow(row);
        auto* state = new QStandardItem(statusName(status));
        state->setData(QVariant::fromValue(status), StatusRole);
        state->setData(causeOf(status), CauseRole);
        state->setData(0.1 + (row % 9) / 10.0, RemainingRole);
        const Mark mark = row % 7 == 4 ? Mark::Expiring : (row % 11 == 8 ? Mark::Pending : Mark::None);
        state->setData(int(mark), MarksRole);
        const QString name = QStringLiteral("fw-%1").arg(row + 3, 3, 10, QLatin1Char('0'));
        model.appendRow({state, new QStandardItem(name),
                         new QStandardItem(QString("007951%1").arg(100074 + row * 37)),
                         new QStandardItem(QString::fromUtf8(groups.at(std::size_t(row) % groups.size()))),
                         new QStandardItem(status == DeviceStatus::Predefined ? QStringLiteral("Predefined")
                                                                              : name + ".example.net"),
                         new QStandardItem(QStringLiteral("%1 d").arg((row * 53) % 390 + 3))});
    }
}

std::vector<views::main_window::FleetCount> fleetCounts(int scale)
{
    constexpr std::array counts{303, 107, 41, 7, 41, 3, 27, 11};
    std::vector<views::main_window::FleetCount> result;
    for (std::size_t index = 0; index < counts.size(); ++index)
        result.push_back(
            {DeviceStatus(index), statusName(DeviceStatus(index)), qint64(counts.at(index)) * scale});
    return result;
}

std::vector<CheckRow> checks()
{
    return {{Outcome::Good, "TLS version in profile range", "TLS 1.2", "B7"},
            {Outcome::Good, "Chain to trusted root", "3 certificates", "C4"},
            {Outcome::Good, "Validity period", "212 d", "C20"},
            {Outcome::Good, "OCSP / CRL status", "good · 41 ms", "C8"},
            {Outcome::Bad, "CN or SAN is the serial", "CN ≠ serial", "D9"},
            {Outcome::Open, "Authorization list", "not evaluated", "D5"}};
}

std::vector<KeyValue> certificateFields()
{
    return {{"Subject CN", "007951100111", true, {}},
            {"Issuer", "Example Issuing CA 2", false, {}},
            {"Valid until", "2027-06-23 (212 d)", true, {}},
            {"SHA-256", "4D:EF:FA:D6:5E:01…C2:47", true, {}},
            {"Delivered by", "Template tpl-branch", false, {}}};
}

std::vector<KeyValue> sessionFields()
{
    return {{"Peer", "10.3.0.4:51842", true, {}},
            {"Cipher", "ECDHE-RSA-AES256-GCM-SHA384", true, {}},
            {"Attempts", "14 in 10 min · next in 00:24", true, {}}};
}

std::vector<StepRow> steps()
{
    return {
        {"server", Outcome::Good, "Server certificate", "mgmt-a.example.net · SAN ok", {}, false, false},
        {"profiles", Outcome::Good, "Profiles", "2 CAs trusted · OCSP and CRL", {}, false, false},
        {"deploy", Outcome::Running, "Deploy client certificates", "390 of 540 deployed", {}, false, true},
        {"commit", Outcome::Open, "Commit and reconnect", "starts Disconnect Wait", {}, false, false},
        {"enforce", Outcome::Open, "Enforce custom only", "locked: 4 conditions open", {}, true, false}};
}

std::vector<ConditionRow> conditions()
{
    return {
        {"version", Outcome::Good, "Every device runs 8.0 or later", "540 of 540", {}},
        {"san", Outcome::Good, "Server certificate matches the management address", "mgmt-a.example.net", {}},
        {"deployed", Outcome::Running, "Client certificate deployed to every eligible device",
         "390 of 529 · 139 left", "Show 139"},
        {"failing", Outcome::Bad, "No device fails authentication", "41 failing", "Show 41"},
        {"wildfire", Outcome::NotApplied, "WildFire appliances cannot use custom certificates", "11 managed",
         "Why?"}};
}

std::vector<WaveRow> waves()
{
    return {{"Wave 0 · canary (2 per group)", "done 13:52", {}, {{DeviceStatus::Custom, 22}}, 22},
            {"Wave 1 · branch",
             "done 14:06 · 6 failed",
             "Show 6",
             {{DeviceStatus::Custom, 200}, {DeviceStatus::Failed, 6}},
             206},
            {"Wave 2 · edge",
             "running · 04:12 left",
             "Show 44",
             {{DeviceStatus::Custom, 160}, {DeviceStatus::DisconnectWait, 40}, {DeviceStatus::Failed, 4}},
             204},
            {"Wave 3 · data centre", "waits for wave 2", {}, {}, 100}};
}

} // namespace gallery
