#include "models/text/event_name.h"

namespace models::text {

using namespace session;

namespace {

std::string_view nameOf(const engine::Listening&)
{
    return "listening";
}
std::string_view nameOf(const engine::SessionUp&)
{
    return "session-up";
}
std::string_view nameOf(const engine::SessionRefused&)
{
    return "session-refused";
}
std::string_view nameOf(const engine::SessionJudgedAnew& fact)
{
    return fact.attempt->verdict.allowed ? "session-allowed-again" : "session-doomed";
}
std::string_view nameOf(const engine::SessionDown&)
{
    return "session-down";
}
std::string_view nameOf(const engine::PolicyPublished&)
{
    return "policy-published";
}
std::string_view nameOf(const engine::DisconnectWaitStarted&)
{
    return "disconnect-wait-started";
}
std::string_view nameOf(const engine::DisconnectWaitEnded&)
{
    return "disconnect-wait-ended";
}
std::string_view nameOf(const engine::CertificateRequested&)
{
    return "certificate-requested";
}
std::string_view nameOf(const engine::DeviceAnswered&)
{
    return "push-result";
}
std::string_view nameOf(const engine::SettingsReverted&)
{
    return "settings-reverted";
}
std::string_view nameOf(const engine::ChannelReported&)
{
    return "channel-reported";
}
std::string_view nameOf(const engine::PeerSpoke&)
{
    return "peer-spoke";
}
std::string_view nameOf(const engine::PairMoved& fact)
{
    switch (fact.kind) {
    case engine::PairMoved::Kind::StateChanged:
        break;
    case engine::PairMoved::Kind::SplitBrain:
        return "ha-split-brain";
    case engine::PairMoved::Kind::Synchronized:
        return "ha-synchronized";
    case engine::PairMoved::Kind::SetAside:
        return "ha-set-aside";
    case engine::PairMoved::Kind::NotSynchronized:
        return "ha-not-synchronized";
    case engine::PairMoved::Kind::PeerRefused:
        return "ha-peer-refused";
    case engine::PairMoved::Kind::Misconfigured:
        return "ha-misconfigured";
    }
    return "ha-state-changed";
}
std::string_view nameOf(const engine::StepOverridden&)
{
    return "condition-overridden";
}
std::string_view nameOf(const engine::PredictionWrong&)
{
    return "prediction-wrong";
}

} // namespace

std::string_view nameOf(const engine::Fact& fact)
{
    return std::visit([](const auto& one) { return nameOf(one); }, fact);
}

std::string serialOf(const engine::Fact& fact)
{
    return std::visit(
        [](const auto& one) -> std::string {
            if constexpr (requires { one.serial.value.empty(); })
                return one.serial.value;
            else if constexpr (requires { one.serial->value; })
                return one.serial ? one.serial->value : std::string();
            else
                return {};
        },
        fact);
}

} // namespace models::text
