// Running and candidate: the candidate is the running configuration plus groups of stored edits. An edit is
// on the disk before it shows, and what is taken back can be made again until another one is made, over
// restarts too. Main thread.
#pragma once

#include "models/config/edit.h"
#include "models/lifecycle/commit/candidate_review.h"
#include "models/store/store.h"
#include "session/base/error.h"
#include "session/base/ids.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace models::lifecycle {

class Workspace
{
public:
    explicit Workspace(store::Store& store) : m_store(store) {}

    [[nodiscard]] session::base::Result<> load();

    [[nodiscard]] const ConfigurationPtr& running() const { return m_running; }
    [[nodiscard]] const ConfigurationPtr& candidate() const { return m_candidate; }
    [[nodiscard]] session::base::PolicyVersion version() const { return m_version; }
    [[nodiscard]] std::uint64_t lastEditGroup() const;

    /// Edits that were applied to a candidate, and are not kept yet.
    struct PreparedEdit
    {
        ConfigurationPtr before;
        ConfigurationPtr after; ///< the same as `before` when they change nothing
        std::vector<config::Edit> edits;
        store::PackedText commands;
    };
    /// Any thread: all that takes time with many edits.
    [[nodiscard]] static session::base::Result<PreparedEdit> prepare(ConfigurationPtr before,
                                                                     std::vector<config::Edit> edits);
    /// False when they change nothing. ErrorCode::Conflict when the candidate is another one by now.
    [[nodiscard]] session::base::Result<bool> keep(PreparedEdit prepared);
    /// Both at once.
    [[nodiscard]] session::base::Result<bool> edit(std::vector<config::Edit> edits);
    [[nodiscard]] session::base::Result<> undo();
    [[nodiscard]] session::base::Result<> revert(); ///< takes all of them back

    [[nodiscard]] std::size_t edits() const { return m_groups.size(); }
    [[nodiscard]] std::size_t undoneEdits() const { return m_undone.size(); }
    /// Of the next one that redo() would make; null for none.
    [[nodiscard]] const std::vector<config::Edit>* nextUndone() const;
    /// ErrorCode::NotFound when nothing was taken back; an edit that does not apply any more stays where it
    /// is.
    [[nodiscard]] session::base::Result<> redo();

    /// What the store has just committed; edits made since stay in the candidate.
    struct Committed
    {
        ConfigurationPtr configuration;
        session::base::PolicyVersion version;
        std::uint64_t lastEditGroup = 0;
        bool isFromElsewhere = false; ///< not the candidate that was here
    };
    void take(Committed committed);

private:
    struct Group
    {
        std::uint64_t number = 0;
        std::vector<config::Edit> edits;
        ConfigurationPtr candidate; ///< with this group and those before it; null for all but the last ones
    };
    void applyGroups();
    /// Each may hold a map of all devices of its own.
    void dropOldCandidates();

    store::Store& m_store;
    ConfigurationPtr m_running = std::make_shared<const config::Configuration>();
    ConfigurationPtr m_candidate = m_running;
    session::base::PolicyVersion m_version;
    std::vector<Group> m_groups;
    std::vector<Group> m_undone; ///< without candidates, the next one last
};

} // namespace models::lifecycle
