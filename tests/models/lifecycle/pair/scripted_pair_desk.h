// Whoever looks after a pair, as the test plays it: it says what it is told to say. Main thread.
#pragma once

#include "models/lifecycle/lifecycle.h"
#include "models/lifecycle/pair/pair.h"

namespace tests {

class ScriptedPairDesk final : public models::lifecycle::PairDesk
{
public:
    [[nodiscard]] models::lifecycle::PairView view() const override { return told; }
    [[nodiscard]] session::base::Result<> suspend() override { return {}; }
    [[nodiscard]] session::base::Result<> makeFunctional() override { return {}; }
    [[nodiscard]] session::base::Result<> takeOver() override { return {}; }
    [[nodiscard]] session::base::Result<> synchronize() override { return {}; }

    /// The manager serves, and its peer is in sync.
    void form(models::lifecycle::Lifecycle& lifecycle, const std::string& priority)
    {
        lifecycle.setPairDesk(this);
        told.isEnabled = true;
        told.state = priority + "-active";
        told.sync = models::lifecycle::PairView::Sync::InSync;
    }
    /// The commands that make a manager one of a pair.
    [[nodiscard]] static std::vector<std::string> settings(const std::string& own, const std::string& peer,
                                                           const std::string& priority)
    {
        const std::string ha = "set deviceconfig high-availability ";
        return {ha + "enabled yes", ha + "serial " + own, ha + "peer serial " + peer,
                ha + "peer ip-address 127.0.0.1", ha + "election-option priority " + priority};
    }

    models::lifecycle::PairView told;
};

} // namespace tests
