#include "models/lifecycle/doctor/judge.h"

#include "session/engine/handshake_story.h"

#include <algorithm>
#include <cmath>

namespace models::lifecycle {

namespace {

constexpr std::uint64_t mebibyte = 1024 * 1024;
constexpr std::uint64_t leastSpace = 64 * mebibyte;  // below it the log loses events soon
constexpr std::uint64_t easySpace = 1024 * mebibyte; // a year of events of a large fleet
constexpr std::uint64_t besideSessions = 512;        // descriptors: store, lookups, services, the window
constexpr std::size_t peersThatCount = 3;            // fewer may be wrong themselves

DoctorCheck judgePort(const PortFacts& port, const DoctorFacts& facts)
{
    DoctorCheck check{.id = port.use == "devices" ? "port-devices" : "port-services",
                      .finding = "free",
                      .values = {port.address}};
    if (!port.listener) {
        if (facts.manager) {
            check.finding = "silent";
            check.state = CheckState::Problem;
        }
        return check;
    }
    if (facts.manager && port.listener->process == *facts.manager) {
        check.finding = "ours";
        return check;
    }
    check.state = CheckState::Problem;
    check.finding = port.listener->process > 0 ? "held" : "held-by-another-user";
    if (port.listener->process > 0) {
        check.values.push_back(port.listener->program);
        check.values.push_back(std::to_string(port.listener->process));
    }
    return check;
}

DoctorCheck judgeLibrary(const session::pki::LibraryFacts& library)
{
    DoctorCheck check{.id = "tls-library", .finding = "good", .values = {library.version}};
    if (!library.hasDefault) {
        check.finding = "no-default";
        check.state = CheckState::Problem;
    } else if (!library.hasLegacy) {
        check.finding = "no-legacy";
        check.state = CheckState::Warning;
    }
    return check;
}

/// The clock in the middle: half of the devices are no later than it.
std::chrono::milliseconds middleOf(std::vector<std::chrono::milliseconds> offsets)
{
    const auto middle = offsets.begin() + std::ptrdiff_t(offsets.size() / 2);
    std::ranges::nth_element(offsets, middle);
    return *middle;
}

DoctorCheck judgeClock(const DoctorFacts& facts)
{
    const auto& offsets = facts.wish.clockOffsets;
    DoctorCheck check{.id = "clock", .finding = "good", .values = {}};
    if (offsets.size() >= peersThatCount) {
        const auto middle = middleOf(offsets);
        check.values = {std::to_string(std::llabs(middle.count()) / 1000), std::to_string(offsets.size())};
        if (std::chrono::abs(middle) > session::engine::clockTolerance) {
            check.finding = middle.count() > 0 ? "behind-devices" : "ahead-of-devices";
            check.state = CheckState::Problem;
            return check;
        }
        check.finding = "as-devices";
    }
    if (!facts.isClockSynchronised) {
        check.finding = "not-synchronised";
        check.state = CheckState::Warning;
        check.values.clear();
    }
    return check;
}

DoctorCheck judgeKeyring(const DoctorFacts& facts)
{
    const CheckState needed = facts.wish.keyringKeeps ? CheckState::Problem : CheckState::Good;
    switch (facts.keyring) {
    case KeyringAnswer::Answers:
        return {.id = "keyring", .finding = "answers"};
    case KeyringAnswer::Locked:
        return {.id = "keyring", .finding = "locked", .state = std::max(needed, CheckState::Warning)};
    case KeyringAnswer::Silent:
        return {.id = "keyring", .finding = "silent", .state = std::max(needed, CheckState::Warning)};
    case KeyringAnswer::Missing:
        if (facts.wish.keyringKeeps)
            return {.id = "keyring", .finding = "missing-keeper", .state = CheckState::Problem};
        if (facts.wish.directoryKeeps)
            return {.id = "keyring", .finding = "missing-file-keeps", .state = CheckState::Warning};
        return {.id = "keyring", .finding = "missing"};
    case KeyringAnswer::NotAsked:
        break;
    }
    return {.id = "keyring", .finding = "not-asked", .state = CheckState::Skipped};
}

DoctorCheck judgeFonts(const DoctorWish& wish)
{
    if (!wish.missingFonts)
        return {.id = "fonts", .finding = "not-asked", .state = CheckState::Skipped};
    if (wish.missingFonts->empty())
        return {.id = "fonts", .finding = "good"};
    std::string names;
    for (const std::string& name : *wish.missingFonts)
        names.append(names.empty() ? "" : " ").append(name);
    return {.id = "fonts", .finding = "missing", .state = CheckState::Warning, .values = {names}};
}

DoctorCheck judgeDescriptors(const DoctorFacts& facts)
{
    DoctorCheck check{.id = "descriptors",
                      .finding = "good",
                      .values = {std::to_string(facts.descriptorLimit), std::to_string(facts.wish.devices),
                                 std::to_string(facts.descriptorsHeld)}};
    if (facts.descriptorLimit < facts.wish.devices + besideSessions) {
        check.finding = "too-few";
        check.state = CheckState::Problem;
    }
    return check;
}

DoctorCheck judgeDirectory(const DoctorFacts& facts)
{
    const DirectoryFacts& directory = facts.directory;
    DoctorCheck check{
        .id = "data-directory",
        .finding = directory.exists ? "good" : "not-made-yet",
        .values = {facts.wish.directory.toStdString(), std::to_string(directory.freeBytes / mebibyte)}};
    const auto set = [&check](std::string_view finding, CheckState state) {
        check.finding = finding;
        check.state = state;
    };
    if (!directory.isWritable)
        set("not-writable", CheckState::Problem);
    else if (directory.freeBytes < leastSpace)
        set("full", CheckState::Problem);
    else if (!directory.isOwnersAlone)
        set("open-to-others", CheckState::Warning);
    else if (directory.freeBytes < easySpace)
        set("tight", CheckState::Warning);
    return check;
}

DoctorCheck judgeLastRun(const DoctorWish& wish)
{
    if (!wish.followsCrash)
        return {.id = "last-run", .finding = "good"};
    return {.id = "last-run",
            .finding = wish.uncommitted > 0 ? "cut-off-with-edits" : "cut-off",
            .state = CheckState::Warning,
            .values = {std::to_string(wish.uncommitted)}};
}

} // namespace

std::string_view toText(CheckState state)
{
    switch (state) {
    case CheckState::Good:
        return "good";
    case CheckState::Warning:
        return "warning";
    case CheckState::Problem:
        return "problem";
    case CheckState::Skipped:
        break;
    }
    return "skipped";
}

CheckState worstOf(const std::vector<DoctorCheck>& checks)
{
    CheckState worst = CheckState::Good;
    for (const DoctorCheck& check : checks)
        if (check.state != CheckState::Skipped)
            worst = std::max(worst, check.state);
    return worst;
}

std::vector<DoctorCheck> judge(const DoctorFacts& facts)
{
    std::vector<DoctorCheck> checks;
    for (const PortFacts& port : facts.ports)
        checks.push_back(judgePort(port, facts));
    checks.push_back(judgeLibrary(facts.library));
    checks.push_back(judgeClock(facts));
    checks.push_back(judgeKeyring(facts));
    checks.push_back(judgeFonts(facts.wish));
    checks.push_back(judgeDescriptors(facts));
    checks.push_back(judgeDirectory(facts));
    checks.push_back(judgeLastRun(facts.wish));
    return checks;
}

} // namespace models::lifecycle
