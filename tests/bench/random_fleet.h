// Fleets that nobody has thought of, for holding predictions against what happens: a manager with several
// CAs and those who tell what they have revoked, devices with random certificates, profiles, clocks, versions
// and addresses, and random changes of the manager's configuration. All of it follows from the seed. Main
// thread; making certificates takes a while.
#pragma once

#include "models/config/edit.h"
#include "models/panos/bundle.h"
#include "session/pki/issuing/issuing.h"
#include "session/pki/keys/key_vault.h"
#include "tests/bench/responders.h"

#include <functional>
#include <map>
#include <memory>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace bench {

[[nodiscard]] session::pki::PrivateKey newKey();

struct RandomFleetInput
{
    std::uint64_t seed = 1;
    int devices = 40;
    bool hasWaits = true; ///< some changes end sessions after a minute only
    const session::pki::KeyVault& vault;
    const session::pki::Issuer& factory;
    session::base::TimePoint now;
};

class RandomFleet
{
public:
    explicit RandomFleet(const RandomFleetInput& input);

    /// What the manager has and manages; then how it listens to them at first.
    [[nodiscard]] const std::vector<models::config::Edit>& estate() const { return m_estate; }
    [[nodiscard]] std::vector<models::config::Edit> firstServerSettings();
    [[nodiscard]] models::panos::FleetFile fleet(const std::string& port) const;
    /// One to three changes of how devices are judged, and of what they are shown.
    [[nodiscard]] std::vector<models::config::Edit> change();
    /// One to three changes of what a push brings to devices.
    [[nodiscard]] std::vector<models::config::Edit> changeOfDevices();
    /// Whom to push to.
    [[nodiscard]] bool isChosen(const std::string& serial) { return chance(60) && !m_apart.contains(serial); }
    /// How many sessions its devices will ask appliances for.
    [[nodiscard]] std::size_t links() const { return m_linked; }
    /// What is odd about the device, for a person.
    [[nodiscard]] std::string traitsOf(const std::string& serial) const;

private:
    struct Authority
    {
        session::pki::Issuer issuer;
        std::vector<std::string> above; ///< names of the CAs that it hangs from
    };
    struct Device
    {
        models::panos::Bundle bundle; ///< managers: host names alone
        std::string traits;
    };

    void makeAuthorities();
    void makeServerCertificates();
    void makeProfiles();
    void makeTemplate();
    [[nodiscard]] Device makeDevice(const std::string& serial);
    void makeOwnCertificate(Device& device);
    void giveBirthCertificate(Device& device, const session::pki::IssueSpec& spec) const;
    void makeAppliances();
    [[nodiscard]] Device makeAppliance(const std::string& serial, session::base::DeviceKind kind);
    void linkToAppliances(Device& device);
    void makeServerTemplate();
    /// What a push brings to clients and servers of other channels.
    void changeOfChannels(std::vector<models::config::Edit>& edits);
    [[nodiscard]] std::string oneChangeOfServers();
    [[nodiscard]] session::pki::Certificate
    issueWithStatus(session::pki::IssueSpec spec, const session::pki::PrivateKey& key,
                    const std::string& issuer, const std::function<void(const std::string&)>& note);
    [[nodiscard]] std::string manner();
    [[nodiscard]] std::vector<std::string> revocationSettings(int percent);
    [[nodiscard]] session::pki::Issuer authority(const std::string& name, const std::string& issuer);
    void keep(const std::string& name, const session::pki::Certificate& certificate);
    void keepKey(const std::string& name, const session::pki::PrivateKey& key);
    void put(std::vector<models::config::Edit>& edits, const std::string& line) const;
    [[nodiscard]] std::string oneChange();
    void customize(std::vector<models::config::Edit>& edits);

    [[nodiscard]] int below(int limit);
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
    template <class T>
    [[nodiscard]] const T& oneOf(const std::vector<T>& all)
    {
        return all[std::size_t(below(int(all.size())))];
    }

    RandomFleetInput m_input;
    std::mt19937_64 m_random;
    std::unique_ptr<Responders> m_responders;
    std::map<std::string, Authority> m_authorities;
    std::vector<session::pki::Certificate> m_ownCertificates; ///< of devices
    std::vector<std::string> m_serverCertificates;
    std::vector<models::config::Edit> m_estate;
    std::set<std::string> m_collectors;
    std::set<std::string> m_apart; ///< no template has them
    std::size_t m_linked = 0;
    std::vector<std::string> m_links; ///< settings of who comes to them
    bool m_mayEnforce;      ///< nobody in it stands in the way of custom certificates alone (E1, E8, F2)
    bool m_hasWait = false; ///< the last change was to end sessions after a minute
    std::map<std::string, Device> m_devices; ///< by serial
};

} // namespace bench
