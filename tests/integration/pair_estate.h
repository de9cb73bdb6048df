// Two managers as real programs that are formed into a pair: the first is its primary and serves. GUI thread.
#pragma once

#include "tests/integration/live_estate.h"

namespace integration {

inline const QString pairSetting = QStringLiteral("set deviceconfig high-availability ");

[[nodiscard]] support::EventPredicate stateIs(const QString& state);
[[nodiscard]] QJsonObject pairOf(const LiveEstate& estate); ///< show high-availability state

class PairEstate
{
public:
    [[nodiscard]] LiveEstate& first() { return m_first; }
    [[nodiscard]] LiveEstate& second() { return m_second; }

    /// Both are up, know each other, and the first serves.
    [[nodiscard]] bool form();
    [[nodiscard]] bool waitInSync();
    [[nodiscard]] bool writePassphrase() const; ///< that the pair's file is under
    [[nodiscard]] bool exportPair() const;
    [[nodiscard]] support::CliRun importPair() const;
    /// What the pair has been through: a report has room for less.
    void tell();

private:
    LiveEstate m_first;
    LiveEstate m_second;
};

} // namespace integration
