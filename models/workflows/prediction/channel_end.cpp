#include "models/workflows/prediction/channel_end.h"

#include "models/config/compile/identity_chain.h"

namespace models::workflows {

using session::agent::ChannelLink;
using session::base::ErrorCode;
using session::base::failure;
using session::trust::TrustWorld;

ChannelEnds::ChannelEnds(const PredictionRequest& request, const RunningSettings& running,
                         const lifecycle::DeviceRecord& record, bool pushed)
    : m_request(request),
      m_record(record),
      m_before(endOf(clientSettingsOf(request, running, record, false), running.of(record).has_value())),
      m_after(pushed ? endOf(clientSettingsOf(request, running, record, true), true) : m_before)
{
}

ChannelEnd ChannelEnds::endOf(ClientSettings settings, bool isKnown) const
{
    if (!isKnown || m_record.localSettingsCut > 0)
        return {std::move(settings),
                failure(ErrorCode::NotFound, "it runs settings that no version here has")};
    const auto predefined = predefinedEvidenceOf(m_record).evidence;
    auto channels = config::foreseenChannels(
        {.kind = m_record.kind,
         .factoryAuthority = m_request.factory.authority,
         .predefinedChain = predefined ? predefined->chain : std::vector<session::pki::Certificate>()},
        settings.effective);
    return {std::move(settings), std::move(channels)};
}

/// As presentationOf() of an agent: by the channel's switch, if it has a certificate.
ShownByClient ChannelEnds::shown(const ChannelEnd& end, const ChannelLink& link) const
{
    if (link.custom && link.identity)
        return {TrustWorld::Custom, link.identity->chain};
    const auto& client = end.settings.effective.device.secureConnClient;
    if (link.custom && client.certificateType == "local") {
        auto chain = config::presentedChain(end.settings.effective.shared, client.certificate);
        if (!chain)
            return {TrustWorld::Custom, std::nullopt, chain.error().detail};
        return {TrustWorld::Custom, *std::move(chain)};
    }
    if (link.custom && !client.enablePanorama)
        return {TrustWorld::Custom, std::nullopt, "its certificate has not been seen"};
    const bool isCustom = link.custom && end.settings.custom;
    const auto evidence =
        isCustom ? deviceEvidenceOf(m_request, m_record, end.settings) : predefinedEvidenceOf(m_record);
    ShownByClient shown{.world = isCustom ? TrustWorld::Custom : TrustWorld::Predefined,
                        .chain = std::nullopt,
                        .whyUnknown = evidence.whyUnknown};
    if (evidence.evidence)
        shown.chain = evidence.evidence->chain;
    return shown;
}

} // namespace models::workflows
