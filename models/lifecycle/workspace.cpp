#include "models/lifecycle/workspace.h"

#include "session/base/log.h"

#include <algorithm>
#include <iterator>

namespace models::lifecycle {

using namespace session::base;

namespace {

/// So many edits are taken back at once; for those before them all that are left are applied anew.
constexpr std::size_t keptCandidates = 8;

Result<std::vector<config::Edit>> readCommands(const store::PackedText& packed)
{
    const auto commands = packed.lines();
    if (!commands)
        return std::unexpected(commands.error());
    std::vector<config::Edit> edits;
    for (const std::string& command : *commands) {
        const auto words = config::splitWords(command);
        if (!words)
            return std::unexpected(words.error());
        const auto parsed = config::parseEdits(*words, config::NameLimits::Readable);
        if (!parsed)
            return std::unexpected(parsed.error());
        edits.insert(edits.end(), parsed->begin(), parsed->end());
    }
    return edits;
}

} // namespace

Result<> Workspace::load()
{
    const auto running = m_store.running();
    if (!running)
        return std::unexpected(running.error());
    if (!*running)
        return failure(ErrorCode::Storage, "the data directory holds no committed configuration");
    const auto text = (*running)->text.text();
    if (!text)
        return std::unexpected(text.error());
    auto configuration = config::fromText(*text);
    if (!configuration)
        return std::unexpected(configuration.error());
    const auto groups = m_store.editGroups();
    if (!groups)
        return std::unexpected(groups.error());
    const auto undone = m_store.undoneGroups();
    if (!undone)
        return std::unexpected(undone.error());

    m_running = std::make_shared<const config::Configuration>(std::move(*configuration));
    m_version = (*running)->info.number;
    m_groups.clear();
    for (const store::EditGroup& group : *groups) {
        auto edits = readCommands(group.commands);
        if (!edits)
            return std::unexpected(edits.error());
        m_groups.push_back({.number = group.number, .edits = std::move(*edits), .candidate = {}});
    }
    m_undone.clear();
    for (auto group = undone->rbegin(); group != undone->rend(); ++group) {
        auto edits = readCommands(group->commands);
        if (!edits)
            return std::unexpected(edits.error());
        m_undone.push_back({.number = group->number, .edits = std::move(*edits), .candidate = {}});
    }
    applyGroups();
    return {};
}

std::uint64_t Workspace::lastEditGroup() const
{
    return m_groups.empty() ? 0 : m_groups.back().number;
}

Result<Workspace::PreparedEdit> Workspace::prepare(ConfigurationPtr before, std::vector<config::Edit> edits)
{
    auto next = std::make_shared<config::Configuration>(*before);
    if (const auto applied = config::apply(*next, edits); !applied)
        return std::unexpected(applied.error());
    if (*next == *before)
        return PreparedEdit{before, before, {}, {}};
    std::vector<std::string> commands;
    commands.reserve(edits.size());
    for (const config::Edit& edit : edits)
        commands.push_back(config::toCommand(edit));
    return PreparedEdit{std::move(before), std::move(next), std::move(edits),
                        store::PackedText::ofLines(commands)};
}

Result<bool> Workspace::keep(PreparedEdit prepared)
{
    if (prepared.before != m_candidate)
        return failure(ErrorCode::Conflict, "the candidate was changed meanwhile");
    if (prepared.after == prepared.before)
        return false;
    const auto number = m_store.appendEdits(prepared.commands);
    if (!number)
        return std::unexpected(number.error());
    m_candidate = prepared.after;
    m_groups.push_back({*number, std::move(prepared.edits), std::move(prepared.after)});
    m_undone.clear();
    dropOldCandidates();
    return true;
}

Result<bool> Workspace::edit(std::vector<config::Edit> edits)
{
    auto prepared = prepare(m_candidate, std::move(edits));
    return prepared ? keep(*std::move(prepared)) : std::unexpected(prepared.error());
}

Result<> Workspace::undo()
{
    if (m_groups.empty())
        return failure(ErrorCode::NotFound, "there is no edit to take back");
    if (auto taken = m_store.takeEditGroupBack(m_groups.back().number); !taken)
        return taken;
    m_undone.push_back(std::move(m_groups.back()));
    m_undone.back().candidate.reset();
    m_groups.pop_back();
    if (!m_groups.empty() && !m_groups.back().candidate)
        applyGroups();
    else
        m_candidate = m_groups.empty() ? m_running : m_groups.back().candidate;
    return {};
}

Result<> Workspace::revert()
{
    if (auto taken = m_store.takeAllEditsBack(); !taken)
        return taken;
    for (auto group = m_groups.rbegin(); group != m_groups.rend(); ++group) {
        m_undone.push_back(std::move(*group));
        m_undone.back().candidate.reset();
    }
    m_groups.clear();
    m_candidate = m_running;
    return {};
}

const std::vector<config::Edit>* Workspace::nextUndone() const
{
    return m_undone.empty() ? nullptr : &m_undone.back().edits;
}

Result<> Workspace::redo()
{
    if (m_undone.empty())
        return failure(ErrorCode::NotFound, "no edit was taken back");
    auto next = std::make_shared<config::Configuration>(*m_candidate);
    if (auto applied = config::apply(*next, m_undone.back().edits); !applied)
        return std::unexpected(applied.error());
    if (auto made = m_store.makeEditGroupAgain(m_undone.back().number); !made)
        return made;
    m_candidate = std::move(next);
    m_groups.push_back(std::move(m_undone.back()));
    m_groups.back().candidate = m_candidate;
    m_undone.pop_back();
    dropOldCandidates();
    return {};
}

void Workspace::take(Committed committed)
{
    m_running = std::move(committed.configuration);
    m_version = committed.version;
    const auto isCommitted = [&](const Group& group) { return group.number <= committed.lastEditGroup; };
    const auto later = std::ranges::find_if_not(m_groups, isCommitted);
    const bool isOnRunning = later == m_groups.begin() || std::prev(later)->candidate == m_running;
    m_groups.erase(m_groups.begin(), later);
    if (!isOnRunning || committed.isFromElsewhere)
        return applyGroups();
    m_candidate = m_groups.empty() ? m_running : m_groups.back().candidate;
}

void Workspace::applyGroups()
{
    m_candidate = m_running;
    std::size_t number = 0;
    for (Group& group : m_groups) {
        auto next = std::make_shared<config::Configuration>(*m_candidate);
        if (const auto applied = config::apply(*next, group.edits); !applied)
            log(LogLevel::Warning, "a candidate edit does not apply any more: " + applied.error().detail);
        m_candidate = std::move(next);
        const bool isOfTheLast = m_groups.size() - number++ <= keptCandidates;
        group.candidate = isOfTheLast ? m_candidate : nullptr;
    }
}

void Workspace::dropOldCandidates()
{
    if (m_groups.size() > keptCandidates)
        for (auto group = m_groups.rbegin() + keptCandidates; group != m_groups.rend() && group->candidate;
             ++group)
            group->candidate.reset();
}

} // namespace models::lifecycle
