#include "models/workflows/scenarios/scenario_reader.h"

#include "models/config/edit.h"
#include "models/lifecycle/lab/revocation_lab.h"
#include "models/workflows/scenarios/scenario_estate.h"
#include "models/workflows/scenarios/scenario_parts.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>

namespace models::workflows {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

namespace {

struct DurationUnit
{
    char letter;
    std::chrono::seconds length;
};

constexpr std::array durationUnits{
    DurationUnit{'s', std::chrono::seconds(1)},
    DurationUnit{'m', std::chrono::minutes(1)},
    DurationUnit{'h', std::chrono::hours(1)},
    DurationUnit{'d', std::chrono::days(1)},
};

constexpr std::chrono::seconds longestDuration = std::chrono::days(100 * 366);

struct ResponderMode
{
    std::string_view name;
    SetResponder::Mode mode;
};

constexpr std::array responderModes{
    ResponderMode{"forward", SetResponder::Mode::Forward},
    ResponderMode{"hang", SetResponder::Mode::Hang},
    ResponderMode{"refuse", SetResponder::Mode::Refuse},
    ResponderMode{"nonsense", SetResponder::Mode::Nonsense},
};

using StepAct = decltype(ScenarioStep::act);
using ReadAct = StepAct (*)(const ScenarioNode& step, const ScenarioNode& value);

StepAct runAct(const ScenarioNode& step, const ScenarioNode& value)
{
    return RunCommands{
        .commands = value.texts(), .device = step.text("on", ""), .outcome = readCommandWish(step)};
}

StepAct runFileAct(const ScenarioNode& step, const ScenarioNode& value)
{
    return RunCommands{.commands = {},
                       .file = value.text(),
                       .device = step.text("on", ""),
                       .outcome = readCommandWish(step)};
}

StepAct nextAct(const ScenarioNode&, const ScenarioNode& value)
{
    return DriveMigration{.way = DriveMigration::Way::Forward, .step = value.text()};
}

/// The same as the word alone, for a step that has a name or a time.
StepAct finishAct(const ScenarioNode&, const ScenarioNode& value)
{
    if (!value.flag())
        value.refuse("finish, or leave it out");
    return DriveMigration{};
}

StepAct backAct(const ScenarioNode&, const ScenarioNode& value)
{
    const std::string how = value.text();
    if (how != "one" && how != "all")
        value.refuse("back goes one step or all");
    return DriveMigration{.way = how == "one" ? DriveMigration::Way::OneBack : DriveMigration::Way::AllBack};
}

StepAct jumpAct(const ScenarioNode&, const ScenarioNode& value)
{
    return JumpClock{readScenarioDuration(value)};
}

template <ChangeProgram::What what>
StepAct programAct(const ScenarioNode&, const ScenarioNode& value)
{
    return ChangeProgram{.what = what, .program = value.text()};
}

template <bool isIn>
StepAct cableAct(const ScenarioNode&, const ScenarioNode& value)
{
    return ChangeCables{.isIn = isIn, .serials = value.texts()};
}

StepAct responderAct(const ScenarioNode&, const ScenarioNode& value)
{
    const auto members = value.members();
    if (members.size() != 1)
        value.refuse("one responder and what it does is expected here");
    const auto& [name, how] = members.front();
    const auto row = std::ranges::find(responderModes, how.text(), &ResponderMode::name);
    if (row == responderModes.end())
        how.refuse("a responder does one of forward, hang, refuse, nonsense");
    return SetResponder{.name = name, .mode = row->mode};
}

/// The responders of the manager itself (X-6).
StepAct labAct(const ScenarioNode& step, const ScenarioNode& value)
{
    if (!value.isMap()) {
        if (value.text() != "end")
            value.refuse("a CA and how it misbehaves is expected here, or end");
        return RunCommands{.commands = {"request lab end"}};
    }
    const auto members = value.members();
    if (members.size() != 1)
        value.refuse("one CA and how it misbehaves is expected here");
    const auto& [authority, how] = members.front();
    if (!lifecycle::labBehaviourFrom(how.text()))
        how.refuse("'" + how.text() + "' is no behaviour of the lab");
    std::string command =
        "request lab certificate-authority " + config::quoted(authority) + " behaviour " + how.text();
    if (step.has("delay"))
        command += " delay " + std::to_string(readScenarioDuration(step.at("delay")).count());
    if (step.has("part"))
        command += " on " + config::quoted(step.at("part").text());
    return RunCommands{.commands = {command}};
}

StepAct rememberAct(const ScenarioNode&, const ScenarioNode& value)
{
    return RememberConfiguration{value.text()};
}

template <bool isAwaited>
StepAct checkAct(const ScenarioNode&, const ScenarioNode& value)
{
    return CheckExpectation{.expectation = readScenarioExpectation(value), .isAwaited = isAwaited};
}

struct ActRow
{
    std::string_view word;
    ReadAct read;
};

constexpr std::array actRows{
    ActRow{"run", runAct},
    ActRow{"run-file", runFileAct},
    ActRow{"next", nextAct},
    ActRow{"finish", finishAct},
    ActRow{"back", backAct},
    ActRow{"jump", jumpAct},
    ActRow{"start", programAct<ChangeProgram::What::Start>},
    ActRow{"stop", programAct<ChangeProgram::What::Stop>},
    ActRow{"kill", programAct<ChangeProgram::What::Kill>},
    ActRow{"unplug", cableAct<false>},
    ActRow{"plug", cableAct<true>},
    ActRow{"responder", responderAct},
    ActRow{"lab", labAct},
    ActRow{"remember", rememberAct},
    ActRow{"expect", checkAct<false>},
    ActRow{"wait", checkAct<true>},
};

/// What asks a manager, and may ask the peer.
constexpr std::array<std::string_view, 6> askedWords{"next", "finish", "back", "remember", "expect", "wait"};

StepAct plainAct(const ScenarioNode& node)
{
    const std::string word = node.text();
    if (word == "finish")
        return DriveMigration{};
    if (word == "back")
        return DriveMigration{.way = DriveMigration::Way::AllBack};
    if (word == "mark")
        return MarkEvents{};
    node.refuse("'" + word + "' is no step; without a value there are finish, back, mark");
}

ScenarioStep stepFrom(const ScenarioNode& node)
{
    ScenarioStep step;
    step.line = node.line();
    if (!node.isMap()) {
        step.act = plainAct(node);
        return step;
    }
    std::vector<std::string> known{"name", "within", "on", "refused", "says", "lacks", "delay", "part"};
    const ActRow* found = nullptr;
    for (const ActRow& row : actRows) {
        known.emplace_back(row.word);
        if (!node.has(std::string(row.word)))
            continue;
        if (found)
            node.refuse("one step does one thing: '" + std::string(found->word) + "' or '" +
                        std::string(row.word) + "'");
        found = &row;
    }
    node.allow(known);
    if (!found)
        node.refuse("this step does nothing");
    const bool isRun = found->word.starts_with("run");
    if (!isRun && (node.has("refused") || node.has("says") || node.has("lacks")))
        node.refuse("'refused', 'says' and 'lacks' go with 'run'");
    if (found->word != "lab" && (node.has("delay") || node.has("part")))
        node.refuse("'delay' and 'part' go with 'lab'");
    if (!isRun && node.has("on")) {
        if (node.at("on").text() != scenarioPeer ||
            std::ranges::find(askedWords, found->word) == askedWords.end())
            node.at("on").refuse(
                "'on' goes with 'run'; 'on: peer' with next, finish, back, remember, expect, wait, too");
        step.manager = scenarioPeer;
    }
    step.title = node.text("name", "");
    if (node.has("within"))
        step.within = readScenarioDuration(node.at("within"));
    step.act = found->read(node, node.at(std::string(found->word)));
    return step;
}

/// What a step acts on has to be of this file: a slip of the pen would else be an act on nothing.
class ScenarioNames
{
public:
    ScenarioNames(const ScenarioEstate& estate, const std::string& text)
        : m_text(text),
          m_programs(scenarioPrograms(estate)),
          m_isOpen(estate.devices.empty()) // a copy of an installation, whose devices stand elsewhere
    {
        m_programs.emplace_back("manager");
        if (estate.hasPeer)
            m_programs.emplace_back(scenarioPeer);
        for (const ScenarioDevice& device : estate.devices)
            m_serials.insert(device.device.serial.value);
    }
    void check(const ScenarioNode& node, const StepAct& act) const
    {
        if (m_isOpen)
            return;
        if (const auto* program = std::get_if<ChangeProgram>(&act)) {
            if (std::ranges::find(m_programs, program->program) == m_programs.end())
                node.refuse("the estate has no program " + program->program);
        } else if (const auto* cables = std::get_if<ChangeCables>(&act)) {
            for (const std::string& serial : cables->serials) {
                if (!m_serials.contains(serial))
                    node.refuse("the estate has no device " + serial);
            }
        } else if (const auto* responder = std::get_if<SetResponder>(&act)) {
            if (!isNamed("${responder:" + responder->name + '}') &&
                !isNamed("${scep:" + responder->name + '}'))
                node.refuse("nothing here asks the responder " + responder->name);
        }
    }

private:
    [[nodiscard]] bool isNamed(const std::string& word) const
    {
        return m_text.find(word) != std::string::npos;
    }

    const std::string& m_text;
    std::vector<std::string> m_programs;
    std::set<std::string> m_serials;
    bool m_isOpen;
};

Scenario scenarioFrom(const ScenarioNode& node, const std::string& text)
{
    node.allow({"scenario", "clock", "within", "estate", "steps"});
    Scenario scenario;
    scenario.name = node.at("scenario").text();
    if (node.has("clock")) {
        const auto start = session::base::fromRfc3339(node.at("clock").text());
        if (!start)
            node.at("clock").refuse(start.error().detail);
        scenario.start = *start;
    }
    if (node.has("within"))
        scenario.within = readScenarioDuration(node.at("within"));
    scenario.estate = readScenarioEstate(node.at("estate"));
    const ScenarioNames names(scenario.estate, text);
    for (const ScenarioNode& step : node.at("steps").list()) {
        scenario.steps.push_back(stepFrom(step));
        names.check(step, scenario.steps.back().act);
        const auto* run = std::get_if<RunCommands>(&scenario.steps.back().act);
        const bool asksPeer = !scenario.steps.back().manager.empty() || (run && run->device == scenarioPeer);
        if (asksPeer && !scenario.estate.hasPeer)
            step.refuse("the estate has no peer");
    }
    return scenario;
}

Result<Scenario> faulty(std::string_view name, int line, const std::string& why)
{
    return failure(ErrorCode::ParseFailed,
                   std::string(name) + ":" + std::to_string(std::max(line, 1)) + ": " + why);
}

} // namespace

std::optional<std::chrono::seconds> readDuration(std::string_view text)
{
    const bool isNegative = text.starts_with('-');
    if (isNegative)
        text.remove_prefix(1);
    std::chrono::seconds sum{0};
    bool isAny = false;
    while (!text.empty()) {
        if (text.front() == ' ' && isAny) {
            text.remove_prefix(1);
            continue;
        }
        std::int64_t number = 0;
        const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
        if (read.ec != std::errc() || number < 0 || number > longestDuration.count())
            return std::nullopt;
        text.remove_prefix(std::size_t(read.ptr - text.data()));
        std::chrono::seconds unit{1};
        if (!text.empty()) {
            const auto row = std::ranges::find(durationUnits, text.front(), &DurationUnit::letter);
            if (row == durationUnits.end())
                return std::nullopt;
            unit = row->length;
            text.remove_prefix(1);
        }
        sum += number * unit;
        isAny = true;
        if (sum > longestDuration)
            return std::nullopt;
    }
    if (!isAny)
        return std::nullopt;
    return isNegative ? -sum : sum;
}

std::chrono::seconds readScenarioDuration(const ScenarioNode& node)
{
    const auto read = readDuration(node.text());
    if (!read)
        node.refuse("a time such as 90s, 45m, -25h or 31d is expected here, not '" + node.text() + "'");
    return *read;
}

Result<Scenario> readScenario(const std::string& text, std::string_view name)
{
    try {
        const YAML::Node root = YAML::Load(text);
        return scenarioFrom(ScenarioNode(root), text);
    } catch (const ScenarioFault& fault) {
        return faulty(name, fault.line, fault.text);
    } catch (const YAML::Exception& error) {
        return faulty(name, error.mark.is_null() ? 1 : error.mark.line + 1, error.msg);
    }
}

} // namespace models::workflows
