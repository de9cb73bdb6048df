#include "models/lifecycle/workspace.h"

#include "session/base/log.h"

namespace models::lifecycle {

using namespace session::base;

namespace {

Result<std::vector<config::Edit>> readCommands(const std::vector<std::string>& commands)
{
    std::vector<config::Edit> edits;
    for (const std::string& command : commands) {
        const auto words = config::splitWords(command);
        if (!words)
            return std::unexpected(words.error());
        const auto parsed = config::parseEdits(*words);
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
    auto configuration = config::fromText((*running)->text);
    if (!configuration)
        return std::unexpected(configuration.error());
    const auto groups = m_store.editGroups();
    if (!groups)
        return std::unexpected(groups.error());

    m_running = std::make_shared<const config::Configuration>(std::move(*configuration));
    m_version = (*running)->info.number;
    m_groups.clear();
    for (const store::EditGroup& group : *groups) {
        auto edits = readCommands(group.commands);
        if (!edits)
            return std::unexpected(edits.error());
        m_groups.push_back({.number = group.number, .edits = std::move(*edits)});
    }
    rebuildCandidate();
    return {};
}

std::uint64_t Workspace::lastEditGroup() const
{
    return m_groups.empty() ? 0 : m_groups.back().number;
}

Result<bool> Workspace::edit(const std::vector<config::Edit>& edits)
{
    auto next = std::make_shared<config::Configuration>(*m_candidate);
    if (const auto applied = config::apply(*next, edits); !applied)
        return std::unexpected(applied.error());
    if (*next == *m_candidate)
        return false;
    std::vector<std::string> commands;
    commands.reserve(edits.size());
    for (const config::Edit& edit : edits)
        commands.push_back(config::toCommand(edit));
    const auto number = m_store.appendEdits(commands);
    if (!number)
        return std::unexpected(number.error());
    m_groups.push_back({.number = *number, .edits = edits});
    m_candidate = std::move(next);
    return true;
}

Result<> Workspace::undo()
{
    if (m_groups.empty())
        return failure(ErrorCode::NotFound, "there is no edit to take back");
    if (auto removed = m_store.removeEditGroup(m_groups.back().number); !removed)
        return removed;
    m_groups.pop_back();
    rebuildCandidate();
    return {};
}

Result<> Workspace::revert()
{
    if (auto removed = m_store.removeAllEdits(); !removed)
        return removed;
    m_groups.clear();
    m_candidate = m_running;
    return {};
}

void Workspace::take(Committed committed)
{
    m_running = std::move(committed.configuration);
    m_version = committed.version;
    std::erase_if(m_groups, [&](const Group& group) { return group.number <= committed.lastEditGroup; });
    rebuildCandidate();
}

void Workspace::rebuildCandidate()
{
    if (m_groups.empty()) {
        m_candidate = m_running;
        return;
    }
    auto next = std::make_shared<config::Configuration>(*m_running);
    for (const Group& group : m_groups)
        if (const auto applied = config::apply(*next, group.edits); !applied)
            log(LogLevel::Warning, "a candidate edit does not apply any more: " + applied.error().detail);
    m_candidate = std::move(next);
}

} // namespace models::lifecycle
