#include "models/shell/channel_lines.h"

#include "models/shell/reply_json.h"

#include <map>

namespace models::shell {

namespace {

QString text(const std::string& value)
{
    return QString::fromUtf8(value);
}

struct Served
{
    int up = 0;
    int refused = 0;
    std::uint64_t records = 0;
};

} // namespace

QString channelLine(const session::wire::ChannelReport& report)
{
    QString line =
        QStringLiteral("  %1 %2 %3%4: %5")
            .arg(text(report.channel),
                 report.role == "server" ? QStringLiteral("from") : QStringLiteral("to"), text(report.peer),
                 report.peerSerial.empty() ? QString() : QStringLiteral(" ") + text(report.peerSerial),
                 text(report.state));
    for (const std::string& more : {report.authentication, report.reason, report.rule})
        if (!more.empty())
            line += QStringLiteral(" ") + text(more);
    if (report.records > 0)
        line += QStringLiteral(", %1 records").arg(report.records);
    return line + QLatin1Char('\n');
}

QString channelLines(const lifecycle::DeviceRecord& record)
{
    QString lines;
    std::map<std::string, Served> served;
    for (const session::wire::ChannelReport& report : record.channels) {
        if (report.role != "server") {
            lines += channelLine(report);
            continue;
        }
        Served& channel = served[report.channel];
        channel.up += report.state == "up" ? 1 : 0;
        channel.refused += report.state == "refused" ? 1 : 0;
        channel.records += report.records;
    }
    for (const auto& [channel, clients] : served)
        lines += QStringLiteral("  serves %1: %2 connected, %3 refused, %4 records\n")
                     .arg(text(channel))
                     .arg(clients.up)
                     .arg(clients.refused)
                     .arg(clients.records);
    return lines;
}

QJsonObject channelJson(const session::wire::ChannelReport& report)
{
    const session::base::TimePoint since{std::chrono::milliseconds(report.since)};
    return {{QStringLiteral("channel"), text(report.channel)},
            {QStringLiteral("role"), text(report.role)},
            {QStringLiteral("peer"), text(report.peer)},
            {QStringLiteral("peer_serial"), text(report.peerSerial)},
            {QStringLiteral("state"), text(report.state)},
            {QStringLiteral("authentication"), text(report.authentication)},
            {QStringLiteral("reason"), text(report.reason)},
            {QStringLiteral("rule"), text(report.rule)},
            {QStringLiteral("detail"), text(report.detail)},
            {QStringLiteral("since"), timeWord(since)},
            {QStringLiteral("records"), double(report.records)}};
}

} // namespace models::shell
