// Running and candidate: the candidate is the running configuration plus groups of stored edits. An edit is
// on the disk before it shows. Main thread.
#pragma once

#include "models/config/edit.h"
#include "models/store/store.h"
#include "session/base/error.h"
#include "session/base/ids.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace models::lifecycle {

using ConfigurationPtr = std::shared_ptr<const config::Configuration>;

class Workspace
{
public:
    explicit Workspace(store::Store& store) : m_store(store) {}

    [[nodiscard]] session::base::Result<> load();

    [[nodiscard]] const ConfigurationPtr& running() const { return m_running; }
    [[nodiscard]] const ConfigurationPtr& candidate() const { return m_candidate; }
    [[nodiscard]] session::base::PolicyVersion version() const { return m_version; }
    [[nodiscard]] std::uint64_t lastEditGroup() const;

    /// False when the edits change nothing.
    [[nodiscard]] session::base::Result<bool> edit(const std::vector<config::Edit>& edits);
    [[nodiscard]] session::base::Result<> undo();
    [[nodiscard]] session::base::Result<> revert();

    /// What the store has just committed; edits made since stay in the candidate.
    struct Committed
    {
        ConfigurationPtr configuration;
        session::base::PolicyVersion version;
        std::uint64_t lastEditGroup = 0;
    };
    void take(Committed committed);

private:
    struct Group
    {
        std::uint64_t number = 0;
        std::vector<config::Edit> edits;
    };
    void rebuildCandidate();

    store::Store& m_store;
    ConfigurationPtr m_running = std::make_shared<const config::Configuration>();
    ConfigurationPtr m_candidate = m_running;
    session::base::PolicyVersion m_version;
    std::vector<Group> m_groups;
};

} // namespace models::lifecycle
