// A manager's session with its HA peer or a WildFire appliance, as the client. Private to session/agent. Its
// shard's thread.
#pragma once

#include "session/agent/peer_client.h"
#include "session/agent/session_runner_impl.h"

namespace session::agent {

class PeerRunner final : public SessionRunner
{
public:
    PeerRunner(AgentShard& shard, PeerLink link)
        : SessionRunner(shard, link.channel),
          m_link(std::move(link)),
          m_servers{m_link.address}
    {
    }
    [[nodiscard]] const PeerLink& link() const { return m_link; }
    void say(const wire::PeerText& text)
    {
        if (state() == DeviceState::Up)
            send(text);
    }

private:
    [[nodiscard]] const base::Serial& serial() const override { return m_link.serial; }
    [[nodiscard]] const std::vector<std::string>& servers() const override { return m_servers; }
    [[nodiscard]] Approach approach() const override
    {
        Approach approach{.channel = channel(), .presentation = {}, .judging = {}};
        approach.presentation = {m_link.custom ? trust::TrustWorld::Custom : trust::TrustWorld::Predefined,
                                 m_link.custom ? "local" : "predefined",
                                 m_link.custom ? m_link.identity : m_link.factoryIdentity};
        approach.judging.factory = m_link.factory;
        approach.judging.profile = m_link.serverPolicy;
        approach.judging.checkServerIdentity = m_link.checkServerIdentity;
        approach.judging.judgesServer = m_link.judgesServer;
        return approach;
    }
    [[nodiscard]] wire::Hello hello(const std::string& address) const override
    {
        wire::Hello hello;
        hello.serial = m_link.serial.value;
        hello.hostname = m_link.serial.value;
        hello.model = "Handfast";
        hello.kind = "manager";
        hello.clock = shard().services().clock.now().time_since_epoch().count();
        hello.managerAddress = address;
        hello.clientCertificateSource = m_link.custom ? "local" : "predefined";
        hello.channel = toText(channel());
        return hello;
    }
    [[nodiscard]] bool take(const wire::Message& message) override
    {
        const auto* text = channel() == base::Channel::Ha ? std::get_if<wire::PeerText>(&message) : nullptr;
        if (text)
            emitFact(engine::PeerSpoke{m_link.serial, *text});
        return text != nullptr;
    }

    PeerLink m_link;
    std::vector<std::string> m_servers;
};

} // namespace session::agent
