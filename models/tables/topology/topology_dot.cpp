#include "models/tables/topology/topology_dot.h"

#include "models/tables/words.h"
#include "models/text/wording.h"

namespace models::tables {

namespace {

QString dotId(const session::base::Serial& serial)
{
    return dotQuoted(QString::fromStdString(serial.value));
}

QString dotStyle(DeviceStatus status)
{
    switch (status) {
    case DeviceStatus::Predefined:
    case DeviceStatus::Handshaking:
        return QStringLiteral("dashed");
    case DeviceStatus::Offline:
    case DeviceStatus::NotEligible:
        return QStringLiteral("dotted");
    case DeviceStatus::Failed:
    case DeviceStatus::Blocked:
        return QStringLiteral("bold");
    default:
        return QStringLiteral("solid");
    }
}

QString dotEdge(const QString& from, const QString& to, const QString& channel, DeviceStatus status)
{
    const QString label = channel + QStringLiteral(": ") + text::statusLabel(toText(status));
    return QStringLiteral("  %1 -> %2 [style=%3, label=%4];\n")
        .arg(from, to, dotStyle(status), dotQuoted(label));
}

QString dotCluster(const Topology& topology, std::size_t group)
{
    QString nodes;
    for (const int index : topology.groups[group].nodes) {
        const TopologyNode& node = topology.nodes[std::size_t(index)];
        if (!node.isMatch)
            continue;
        const QString label = node.name + QLatin1Char('\n') + QString::fromStdString(node.serial.value) +
                              QLatin1Char('\n') + text::statusLabel(toText(node.status));
        nodes += QStringLiteral("    %1 [label=%2];\n").arg(dotId(node.serial), dotQuoted(label));
    }
    if (nodes.isEmpty())
        return {};
    return QStringLiteral("  subgraph cluster_%1 {\n    label=%2;\n")
               .arg(group)
               .arg(dotQuoted(topology.groups[group].name)) +
           nodes + QStringLiteral("  }\n");
}

} // namespace

QString dotQuoted(const QString& text)
{
    QString escaped = text;
    escaped.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    escaped.replace(QLatin1Char('"'), QLatin1String("\\\""));
    escaped.replace(QLatin1Char('\n'), QLatin1String("\\n"));
    return QLatin1Char('"') + escaped + QLatin1Char('"');
}

QString topologyDot(const Topology& topology)
{
    QString dot = QStringLiteral("digraph handfast {\n  rankdir=BT;\n  node [shape=box];\n"
                                 "  \"manager\" [label=%1];\n")
                      .arg(dotQuoted(Words::tr("Manager")));
    for (std::size_t group = 0; group < topology.groups.size(); ++group)
        dot += dotCluster(topology, group);
    std::unordered_set<session::base::Serial> seen;
    for (const TopologyNode& node : topology.nodes)
        if (node.isMatch)
            seen.insert(node.serial);
    for (const TopologyEdge& edge : topology.edges) {
        const TopologyNode& node = topology.nodes[std::size_t(edge.node)];
        if (!node.isMatch)
            continue;
        dot += dotEdge(dotId(node.serial), QStringLiteral("\"manager\""),
                       QString::fromUtf8(session::base::toText(edge.channel).data()), edge.status);
        for (const TopologyChannel& channel : node.channels)
            if (!channel.isServer && seen.contains(channel.peer))
                dot +=
                    dotEdge(dotId(node.serial), dotId(channel.peer),
                            QString::fromUtf8(session::base::toText(channel.channel).data()), channel.status);
    }
    return dot + QStringLiteral("}\n");
}

} // namespace models::tables
