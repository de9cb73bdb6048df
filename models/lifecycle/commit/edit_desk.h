// Changes of the candidate: what each edit has to pass, and taking edits back. Private to this room; main
// thread.
#pragma once

#include "models/lifecycle/lifecycle_state.h"

#include <functional>
#include <vector>

namespace models::lifecycle {

class EditDesk
{
public:
    struct Signals
    {
        std::function<bool()> isCommitting; ///< then nothing is taken back
        std::function<void()> candidateChanged;
    };

    EditDesk(LifecycleState& state, Signals signals) : m_state(state), m_signals(std::move(signals)) {}

    [[nodiscard]] session::base::Result<> edit(std::vector<config::Edit> edits);
    void editInPool(Lifecycle::EditMaker make, std::function<void(const session::base::Result<>&)> done);
    [[nodiscard]] session::base::Result<> undo();
    [[nodiscard]] session::base::Result<> redo();
    [[nodiscard]] session::base::Result<> revert();

private:
    [[nodiscard]] session::base::Result<> keep(session::base::Result<Workspace::PreparedEdit> prepared);
    [[nodiscard]] session::base::Result<> checkTakingBack() const;

    LifecycleState& m_state;
    Signals m_signals;
};

} // namespace models::lifecycle
