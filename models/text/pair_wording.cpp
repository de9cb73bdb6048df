#include "models/text/pair_wording.h"

#include "models/text/times.h"

#include <QCoreApplication>

namespace models::text {

namespace {

struct PairWords
{
    Q_DECLARE_TR_FUNCTIONS(text)
};

bool endsWith(std::string_view state, std::string_view role)
{
    return state.ends_with(role);
}

QString roleSentence(std::string_view state)
{
    if (endsWith(state, "active"))
        return PairWords::tr("serves the devices");
    if (endsWith(state, "passive"))
        return PairWords::tr("stands by");
    return PairWords::tr("looks for its peer");
}

} // namespace

QString pairStateText(std::string_view state)
{
    if (state == "disabled")
        return PairWords::tr("High availability is off");
    if (state == "suspended")
        return PairWords::tr("Suspended by hand");
    if (state == "unknown")
        return PairWords::tr("Not heard of");
    return (state.starts_with("primary") ? PairWords::tr("Primary: %1") : PairWords::tr("Secondary: %1"))
        .arg(roleSentence(state));
}

QString pairStateShort(std::string_view state)
{
    if (endsWith(state, "active"))
        return PairWords::tr("HA active");
    if (endsWith(state, "passive"))
        return PairWords::tr("HA passive");
    return state == "suspended" ? PairWords::tr("HA suspended") : PairWords::tr("HA starting");
}

QString pairSyncText(std::string_view sync, std::optional<session::base::TimePoint> at)
{
    if (sync == "in-sync")
        return at ? PairWords::tr("In sync since %1").arg(localTime(*at)) : PairWords::tr("In sync");
    return sync == "out-of-sync" ? PairWords::tr("Out of sync")
                                 : PairWords::tr("Unknown while the peer is away");
}

QString pairRefusalText(std::string_view reason)
{
    if (reason.empty())
        return {};
    return PairWords::tr(
               "The peer answers, but one of the two refuses the other (%1). It may be serving the devices, "
               "so "
               "nobody takes over by itself.")
        .arg(QString::fromUtf8(reason.data(), qsizetype(reason.size())));
}

QString splitBrainText(std::optional<session::base::TimePoint> at)
{
    if (!at)
        return {};
    return PairWords::tr(
               "Both managers served the devices at once, until they found each other at %1. The newer state "
               "goes on; what the other one had committed meanwhile stays among its versions.")
        .arg(localTime(*at));
}

} // namespace models::text
