// What modelled worlds have in common and work out only once: configurations by number, certificates, what a
// configuration compiles to, and how two sides judge each other, by the real verifier. Everything that is
// random (keys) is made once for each question, so that worlds that did the same are the same. One thread.
#pragma once

#include "models/config/edit.h"
#include "models/workflows/world.h"
#include "session/engine/snapshot.h"

#include "tests/models/config/configured_estate.h"

#include <map>
#include <memory>
#include <string>
#include <tuple>
#include <vector>

namespace support {

class ModelledLab
{
public:
    using Configuration = models::config::Configuration;
    using Certificates = std::vector<session::pki::Certificate>;
    using Serial = session::base::Serial;
    template <class T = void>
    using Result = session::base::Result<T>;

    ModelledLab();

    /// Equal configurations have the same number.
    [[nodiscard]] int number(const Configuration& configuration);
    [[nodiscard]] const Configuration& at(int number) const { return *m_configurations[std::size_t(number)]; }
    [[nodiscard]] Result<int> edited(int number, const std::vector<models::config::Edit>& edits);
    /// As lifecycle::generateCertificate() does it.
    [[nodiscard]] Result<int> generated(int number, const models::lifecycle::GenerateRequest& request);

    /// Of the text that a device of this configuration is to run.
    [[nodiscard]] const std::string& textDigest(int number, const Serial& serial);
    [[nodiscard]] const models::config::Template& effective(int number, const Serial& serial);
    [[nodiscard]] const session::engine::SnapshotSource& source(int number);
    [[nodiscard]] const std::string& authenticationDigest(int number);

    /// What it has from birth, and what it is issued under this configuration: chains by number.
    [[nodiscard]] int born(const Serial& serial);
    [[nodiscard]] int issued(int number, const Serial& serial);
    [[nodiscard]] int shared(int number, const Serial& serial); ///< the common certificate of its template
    [[nodiscard]] const Certificates& chain(int number) const { return m_chains[std::size_t(number)]; }

    struct Meeting
    {
        int running = 0;   ///< configuration of the manager
        int settings = -1; ///< that the device runs; -1: none
        Serial serial;
        int chain = 0; ///< that it shows
        session::trust::TrustWorld world = session::trust::TrustWorld::Predefined;
    };
    struct Verdicts
    {
        session::trust::Verdict byManager;
        session::trust::Verdict byDevice;
        std::string shown; ///< fingerprint of what the manager presented
    };
    [[nodiscard]] const Verdicts& meet(const Meeting& meeting);

    struct ApplianceMeeting
    {
        int settings = 0; ///< that the firewall runs
        Serial serial;    ///< of the firewall
        Serial appliance;
        int chain = 0;             ///< that the firewall shows
        std::string applianceText; ///< what is set on the appliance
    };
    /// `byManager` is the appliance's verdict there.
    [[nodiscard]] Verdicts meetAppliance(const ApplianceMeeting& meeting);

    /// The real prediction; `key` says everything in the request that matters.
    [[nodiscard]] const models::workflows::Predictions&
    predict(const std::string& key, const std::function<models::workflows::PredictionRequest()>& request);

    ConfiguredEstate estate;
    session::base::TimePoint start;
    std::size_t predictions = 0; ///< that were worked out

private:
    struct Compiled
    {
        session::engine::SnapshotSource source;
        std::string digest;
    };
    [[nodiscard]] const Compiled& compiled(int number);
    [[nodiscard]] int keep(std::string key, Certificates chain);

    std::vector<std::unique_ptr<const Configuration>> m_configurations;
    std::map<std::string, int> m_numbers; ///< by text
    std::map<std::string, Result<int>> m_edited;
    std::map<std::string, Result<int>> m_generated;
    std::map<std::pair<int, std::string>, std::string> m_digests;
    std::map<std::pair<int, std::string>, models::config::Template> m_effective;
    std::map<int, Compiled> m_compiled;
    std::vector<Certificates> m_chains;
    std::map<std::string, int> m_chainNumbers;
    std::map<std::tuple<int, int, std::string, int, int>, Verdicts> m_verdicts;
    std::map<std::string, models::workflows::Predictions> m_predictions;
};

} // namespace support
