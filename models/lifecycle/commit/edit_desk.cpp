#include "models/lifecycle/commit/edit_desk.h"

#include "models/lifecycle/certificates/certificate_edits.h"
#include "models/lifecycle/commit/edit_guard.h"
#include "models/lifecycle/commit/secret_edits.h"

namespace models::lifecycle {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

namespace {

/// What every edit has to pass before it is applied.
Result<Workspace::PreparedEdit> prepare(const ConfigurationPtr& candidate, std::vector<config::Edit> edits,
                                        const session::pki::KeyVault& vault)
{
    if (const auto hidden = checkKeysAreSealed(edits); !hidden)
        return std::unexpected(hidden.error());
    if (const auto unused = checkDeletedAreUnused(edits, *candidate); !unused)
        return std::unexpected(unused.error());
    auto safe = sealed(std::move(edits), vault);
    return safe ? Workspace::prepare(candidate, *std::move(safe)) : std::unexpected(safe.error());
}

} // namespace

Result<> EditDesk::edit(std::vector<config::Edit> edits)
{
    if (auto allowed = m_state.checkEdit(); !allowed)
        return allowed;
    return keep(prepare(m_state.workspace.candidate(), std::move(edits), m_state.parts.vault));
}

void EditDesk::editInPool(Lifecycle::EditMaker make, std::function<void(const Result<>&)> done)
{
    m_state.pool.run(
        [make = std::move(make), candidate = m_state.workspace.candidate(),
         vault = m_state.parts.vault]() -> Result<Workspace::PreparedEdit> {
            auto edits = make(*candidate);
            return edits ? prepare(candidate, *std::move(edits), vault) : std::unexpected(edits.error());
        },
        [this, done = std::move(done)](Result<Workspace::PreparedEdit> prepared) {
            done(keep(std::move(prepared)));
        });
}

Result<> EditDesk::keep(Result<Workspace::PreparedEdit> prepared)
{
    if (auto allowed = m_state.checkEdit(); !allowed)
        return allowed;
    if (!prepared)
        return std::unexpected(prepared.error());
    const auto changed = m_state.workspace.keep(*std::move(prepared));
    if (!changed)
        return std::unexpected(changed.error());
    if (*changed)
        m_signals.candidateChanged();
    return {};
}

Result<> EditDesk::checkTakingBack() const
{
    if (auto allowed = m_state.checkEdit(); !allowed)
        return allowed;
    if (m_signals.isCommitting())
        return failure(ErrorCode::Conflict, "a commit is being carried out");
    return {};
}

Result<> EditDesk::undo()
{
    auto done = checkTakingBack();
    if (done)
        done = m_state.workspace.undo();
    if (done)
        m_signals.candidateChanged();
    return done;
}

Result<> EditDesk::redo()
{
    auto done = checkTakingBack();
    const std::vector<config::Edit>* next = m_state.workspace.nextUndone();
    if (done && next)
        done = checkDeletedAreUnused(*next, *m_state.workspace.candidate());
    if (done)
        done = m_state.workspace.redo();
    if (done)
        m_signals.candidateChanged();
    return done;
}

Result<> EditDesk::revert()
{
    auto done = checkTakingBack();
    if (done)
        done = m_state.workspace.revert();
    if (done)
        m_signals.candidateChanged();
    return done;
}

} // namespace models::lifecycle
