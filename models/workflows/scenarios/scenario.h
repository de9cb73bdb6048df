// A scenario as a value: an estate, and steps that act on it, wait for something or expect it. Read from a
// file (scenario_reader.h), judged by scenario_check.h, played by app/manager over real programs.
// tests/scenarios/README.md documents the file. Plain values, any thread. X-5.
#pragma once

#include "models/workflows/scenarios/estate.h"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace models::workflows {

/// How the second manager of a pair is called, as a program and where a command is asked.
inline constexpr std::string_view scenarioPeer = "peer";

struct ScenarioDevice
{
    EstateDevice device;
    std::chrono::seconds clockOffset{0};
    bool isManaged = true;
    std::string program = "agents";      ///< the agent program that plays it
    std::string listen = {};             ///< where it serves its own channels
    std::vector<std::string> local = {}; ///< set on the device itself, `set` lines
    int logsPerSecond = 0;
    std::string haPeer = {}; ///< serial
};

/// The estate is a copy that lies in the directory already: see Rehearsal.
struct ScenarioFork
{
    std::vector<std::string> absent;                    ///< serials that stay away
    std::vector<std::string> settings;                  ///< that run what their stacks say
    std::map<std::string, std::chrono::seconds> clocks; ///< their clock minus true time
};

struct ScenarioEstate
{
    std::string managerAddress = "127.0.0.1";
    std::optional<ScenarioFork> fork = {};
    bool hasPeer = false; ///< a second manager, with which the first is formed into a pair
    std::vector<EstateStack> stacks;
    std::vector<std::string> commands; ///< of the manager's shell, before the first commit
    std::vector<ScenarioDevice> devices;
};

/// A member of a JSON object and what it has to be: a text with wildcards, "yes", "no", "none", a number.
using ScenarioWish = std::pair<std::string, std::string>;
using ScenarioWishes = std::vector<ScenarioWish>;

struct EventWish
{
    enum class Source { Manager, Peer, Agents };
    Source source = Source::Manager;
    ScenarioWishes members;
    std::optional<int> number = {}; ///< exactly so many since the mark; nullopt: at least one
    bool operator==(const EventWish&) const = default;
};

struct DeviceWish
{
    std::string serial = {};        ///< "": every device, or so many as `number` says
    std::optional<int> number = {}; ///< exactly so many devices are like that
    ScenarioWishes members;
    bool operator==(const DeviceWish&) const = default;
};

struct MigrationWish
{
    ScenarioWishes members = {};                  ///< of `request migration status`
    std::string step = {};                        ///< id of the step to do
    std::vector<std::string> open = {};           ///< conditions that stand open
    std::vector<std::string> holds = {};          ///< conditions that hold
    std::vector<ScenarioWishes> waveDevices = {}; ///< each fits a device of a wave
    bool operator==(const MigrationWish&) const = default;
};

/// The outcome of a command: without `refused` it has to succeed.
struct CommandWish
{
    bool isRefused = false;
    std::string says = {};  ///< with wildcards, somewhere in what it prints or why it refuses
    std::string lacks = {}; ///< with wildcards; no line of what it prints is such a one
    bool operator==(const CommandWish&) const = default;
};

/// All of it has to hold.
struct ScenarioExpectation
{
    std::vector<DeviceWish> devices;
    std::vector<EventWish> events;
    std::optional<MigrationWish> migration;
    std::string configuration; ///< equals the one that was remembered by this name
    std::optional<std::string> command;
    CommandWish outcome; ///< of `command`
};

struct RunCommands
{
    std::vector<std::string> commands;
    std::string file = {};   ///< in place of them: a line each
    std::string device = {}; ///< serial: of its own console; or the peer
    CommandWish outcome = {};
};

struct DriveMigration
{
    enum class Way {
        Forward, ///< until `step` is done, or all of them
        OneBack, ///< the step that was done last
        AllBack
    };
    Way way = Way::Forward;
    std::string step = {};
};

struct JumpClock
{
    std::chrono::seconds by{0};
};

struct ChangeProgram
{
    enum class What { Start, Stop, Kill };
    What what = What::Start;
    std::string program; ///< "manager", or of agents
};

struct ChangeCables
{
    bool isIn = false;
    std::vector<std::string> serials;
};

struct SetResponder
{
    enum class Mode {
        Forward, ///< to the manager's own CRLs and OCSP
        Hang,    ///< takes the question and says nothing
        Refuse,  ///< nobody listens
        Nonsense ///< an HTML page
    };
    std::string name;
    Mode mode = Mode::Forward;
};

/// The running configuration gets a name.
struct RememberConfiguration
{
    std::string name;
};

/// Events before it count no more.
struct MarkEvents
{
};

struct CheckExpectation
{
    ScenarioExpectation expectation;
    bool isAwaited = false; ///< it may take a while to hold
};

struct ScenarioStep
{
    int line = 0;
    std::string title;
    std::string manager = {};                        ///< that is asked: the peer, or "" for the first
    std::optional<std::chrono::seconds> within = {}; ///< of true time
    std::variant<RunCommands, DriveMigration, JumpClock, ChangeProgram, ChangeCables, SetResponder,
                 RememberConfiguration, MarkEvents, CheckExpectation>
        act;
};

struct Scenario
{
    std::string name;
    std::optional<session::base::TimePoint> start; ///< what its clock says at first; nullopt: the true time
    std::chrono::seconds within{60};               ///< how long a wait may take, of true time
    ScenarioEstate estate;
    std::vector<ScenarioStep> steps;
};

} // namespace models::workflows
