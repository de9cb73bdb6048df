#include "models/text/pair_wording.h"

#include "models/text/times.h"

#include <QCoreApplication>

namespace models::text {

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("text", words);
}

bool endsWith(std::string_view state, std::string_view role)
{
    return state.ends_with(role);
}

QString roleSentence(std::string_view state)
{
    if (endsWith(state, "active"))
        return tr("serves the devices");
    if (endsWith(state, "passive"))
        return tr("stands by");
    return tr("looks for its peer");
}

} // namespace

QString pairStateText(std::string_view state)
{
    if (state == "disabled")
        return tr("High availability is off");
    if (state == "suspended")
        return tr("Suspended by hand");
    if (state == "unknown")
        return tr("Not heard of");
    return (state.starts_with("primary") ? tr("Primary: %1") : tr("Secondary: %1")).arg(roleSentence(state));
}

QString pairStateShort(std::string_view state)
{
    if (endsWith(state, "active"))
        return tr("HA active");
    if (endsWith(state, "passive"))
        return tr("HA passive");
    return state == "suspended" ? tr("HA suspended") : tr("HA starting");
}

QString pairSyncText(std::string_view sync, std::optional<session::base::TimePoint> at)
{
    if (sync == "in-sync")
        return at ? tr("In sync since %1").arg(localTime(*at)) : tr("In sync");
    return sync == "out-of-sync" ? tr("Out of sync") : tr("Unknown while the peer is away");
}

QString pairRefusalText(std::string_view reason)
{
    if (reason.empty())
        return {};
    return tr("The peer answers, but one of the two refuses the other (%1). It may be serving the devices, "
              "so "
              "nobody takes over by itself.")
        .arg(QString::fromUtf8(reason.data(), qsizetype(reason.size())));
}

QString splitBrainText(std::optional<session::base::TimePoint> at)
{
    if (!at)
        return {};
    return tr("Both managers served the devices at once, until they found each other at %1. The newer state "
              "goes on; what the other one had committed meanwhile stays among its versions.")
        .arg(localTime(*at));
}

} // namespace models::text
