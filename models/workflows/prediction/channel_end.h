// One end of a channel between devices: what it runs and what it will run, as far as the manager knows. Any
// thread.
#pragma once

#include "models/config/device/foreseen_channels.h"
#include "models/workflows/prediction/predicted_sides.h"

#include <optional>
#include <string>
#include <vector>

namespace models::workflows {

/// What a client shows on one of its channels.
struct ShownByClient
{
    session::trust::TrustWorld world = session::trust::TrustWorld::Predefined;
    std::optional<std::vector<session::pki::Certificate>> chain; ///< nullopt: not known
    std::string whyUnknown = {};
};

/// By one set of settings.
struct ChannelEnd
{
    ClientSettings settings;
    session::base::Result<config::ForeseenChannels> channels; ///< fails while it is not known what it runs
};

/// The request and what it runs now outlive it.
class ChannelEnds
{
public:
    ChannelEnds(const PredictionRequest& request, const RunningSettings& running,
                const lifecycle::DeviceRecord& record, bool pushed);

    [[nodiscard]] const lifecycle::DeviceRecord& record() const { return m_record; }
    /// What it is sent is something else than it runs, and can be read by it (I6).
    [[nodiscard]] bool isChanged() const
    {
        return m_after.settings.isPushed && (m_after.channels || !m_before.channels);
    }
    [[nodiscard]] const ChannelEnd& before() const { return m_before; }
    [[nodiscard]] const ChannelEnd& after() const { return isChanged() ? m_after : m_before; }
    [[nodiscard]] ShownByClient shown(const ChannelEnd& end, const session::agent::ChannelLink& link) const;

private:
    [[nodiscard]] ChannelEnd endOf(ClientSettings settings, bool isKnown) const;

    const PredictionRequest& m_request;
    const lifecycle::DeviceRecord& m_record;
    ChannelEnd m_before;
    ChannelEnd m_after;
};

} // namespace models::workflows
