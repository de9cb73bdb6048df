// Does what was predicted come true? Random fleets of live agents, random changes of the configuration: each
// is predicted, committed and held against what each device that is connected then does. A drop that
// was not predicted, a false alarm, another reason, side or time, and "unknown" for a connected device are
// wrong.
// Ends with 1 when any was. The agents are a process of their own; nothing of it is read but its events.
// Usage: bench_prediction [--fleets N] [--devices N] [--changes N] [--seed N] [--without-waits]
#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/foundation.h"
#include "models/workflows/prediction/channel_predictor.h"
#include "tests/bench/channel_watch.h"
#include "tests/bench/estate.h"
#include "tests/bench/fleet_now.h"
#include "tests/bench/fleet_outcome.h"
#include "tests/bench/random_fleet.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

namespace {

using namespace models;
using namespace bench;
using session::trust::Fate;

constexpr int lookMilliseconds = 20;
/// After the last event: what was not to happen has not happened.
constexpr int quietMilliseconds = 300;
constexpr int linkMilliseconds = 30'000; ///< who is there before its appliance tries again, later and later
constexpr int toldMilliseconds = 5'000;
constexpr int patienceMilliseconds = 180'000; // above the shortest disconnect wait, which is a minute

/// False when it does not come true in time.
bool waitUntil(const std::function<bool()>& isTrue, int milliseconds = patienceMilliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    while (!isTrue()) {
        if (deadline.hasExpired())
            return false;
        QEventLoop loop;
        QTimer::singleShot(lookMilliseconds, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return true;
}

void rest(int milliseconds)
{
    (void)waitUntil([] { return false; }, milliseconds);
}

struct Sizes
{
    int devices = 0;
    int changes = 0;
    bool hasWaits = true;
};

struct Score
{
    int right = 0;
    int wrong = 0;
    std::map<std::string, int> fates; ///< of those that were right
};

class Trial
{
public:
    Trial(std::uint64_t seed, Sizes sizes, Score& score) : m_seed(seed), m_sizes(sizes), m_score(score) {}
    void run();

private:
    [[nodiscard]] bool commit(const std::vector<config::Edit>& edits);
    void startAgents();
    struct Foreseen
    {
        std::vector<session::base::Serial> pushedTo;
        std::vector<config::Edit> edits; ///< for a person
    };
    using Act = std::function<bool(const FleetOutcome&)>; ///< false: it can't be done
    void change();
    void push();
    void hold(const Foreseen& foreseen, const Act& act);
    void score(const workflows::DevicePrediction& row, const FleetOutcome& happened,
               const std::vector<config::Edit>& edits);
    using Between = std::map<ChannelWatch::Session, workflows::DevicePrediction>;
    void scoreOthers(const ChannelWatch& others, const Between& rows, const Foreseen& foreseen,
                     const std::set<std::string>& connected);
    void scoreOther(const ChannelWatch::Session& session, const workflows::DevicePrediction& row,
                    const workflows::Outcome& outcome, const std::vector<config::Edit>& edits);
    [[nodiscard]] lifecycle::Lifecycle& lifecycle() { return m_manager->lifecycle(); }

    std::uint64_t m_seed;
    Sizes m_sizes;
    Score& m_score;
    QTemporaryDir m_directory;
    std::unique_ptr<app::manager::Application> m_manager;
    std::unique_ptr<RandomFleet> m_fleet;
    std::unique_ptr<support::Process> m_agents;
};

void Trial::run()
{
    app::manager::ApplicationOptions options;
    options.dataDirectory = m_directory.filePath(QStringLiteral("manager"));
    options.listen.emplace().port = 0;
    m_manager = must(app::manager::Application::open(std::move(options)), "open");
    must(m_manager->start(), "start");
    (void)waitUntil([&] { return !lifecycle().listeningAddress().empty(); });
    const auto factory = must(lifecycle::factoryIssuer(m_manager->store(), lifecycle().vault()), "factory");
    m_fleet = std::make_unique<RandomFleet>(RandomFleetInput{.seed = m_seed,
                                                             .devices = m_sizes.devices,
                                                             .hasWaits = m_sizes.hasWaits,
                                                             .vault = lifecycle().vault(),
                                                             .factory = factory,
                                                             .now = lifecycle().clock().now()});
    if (!commit(m_fleet->estate()))
        std::exit(2); // the estate itself is always valid
    (void)commit(m_fleet->firstServerSettings());
    startAgents();
    for (int i = 0; i < m_sizes.changes; ++i)
        i % 3 == 1 ? push() : change();
    (void)m_agents->terminate();
    m_manager->stop();
}

/// False, and the candidate as before, when it is refused.
bool Trial::commit(const std::vector<config::Edit>& edits)
{
    if (const auto edited = lifecycle().edit(edits); !edited) {
        QTextStream(stderr) << "edit: " << QString::fromStdString(edited.error().detail) << '\n';
        return false;
    }
    std::optional<session::base::Result<>> done;
    lifecycle().commit("trial", [&done](const lifecycle::CommitOutcome& outcome) {
        done = outcome.version ? session::base::Result<>() : std::unexpected(outcome.version.error());
    });
    (void)waitUntil([&done] { return done.has_value(); });
    if (!*done)
        must(lifecycle().revert(), "revert");
    return done->has_value();
}

void Trial::startAgents()
{
    const auto address = QString::fromStdString(lifecycle().listeningAddress());
    const auto file =
        must(panos::writeFleet(m_fleet->fleet(address.section(':', -1).toStdString())), "fleet");
    const QString name = m_directory.filePath(QStringLiteral("fleet.json"));
    QSaveFile fleet(name);
    if (!fleet.open(QIODevice::WriteOnly) || fleet.write(file) != file.size() || !fleet.commit())
        giveUp("fleet file", {session::base::ErrorCode::Storage, fleet.errorString().toStdString()});
    m_agents = std::make_unique<support::Process>(support::Process::Options{
        .program = QStringLiteral("handfast-agent"),
        .arguments = {QStringLiteral("--fleet"), name, QStringLiteral("--state-dir"),
                      m_directory.filePath(QStringLiteral("agents"))}});
    FleetOutcome coming(lifecycle(), *m_agents);
    if (!m_agents->start())
        giveUp("agents", {session::base::ErrorCode::NotFound, "they do not start"});
    // Each was let in, or refused once.
    const auto hasShown = [this](const auto& entry) {
        return entry.second.session || entry.second.isRefused() ||
               !m_agents
                    ->eventsThat(support::eventNamed(
                        QStringLiteral("session-refused"),
                        {{QStringLiteral("serial"), QString::fromStdString(entry.first.value)}}))
                    .isEmpty();
    };
    if (!waitUntil([&] { return std::ranges::all_of(lifecycle().devices().records(), hasShown); }))
        QTextStream(stderr) << "seed " << m_seed << ": not all devices came\n";
    if (!waitUntil([this] { return ChannelWatch::triedOn(*m_agents) >= m_fleet->links(); }, linkMilliseconds))
        QTextStream(stderr) << "seed " << m_seed << ": " << ChannelWatch::triedOn(*m_agents) << " of "
                            << m_fleet->links() << " sessions between devices were tried\n";
    rest(quietMilliseconds);
}

/// What is predicted, then what is done, then what has become of those that were connected.
void Trial::hold(const Foreseen& foreseen, const Act& act)
{
    (void)waitUntil([this] { return areSessionsTold(lifecycle(), *m_agents); }, toldMilliseconds);
    const auto request = workflows::predictionRequest(lifecycle(), {foreseen.pushedTo});
    const auto rows = workflows::predictDevices(request);
    Between between;
    std::set<ChannelWatch::Session> ended; // for nobody comes, or is come to, any more
    for (auto& row : workflows::predictChannels(request)) {
        const ChannelWatch::Session session{row.serial.value, row.channel};
        if (row.prediction.fate == Fate::Drops && !row.prediction.cause)
            ended.insert(session);
        between.insert_or_assign(session, std::move(row));
    }
    const auto connected = connectedNow(lifecycle());
    const auto refused = refusedNow(lifecycle());
    FleetOutcome happened(lifecycle(), *m_agents);
    const ChannelWatch others(*m_agents);
    const auto before = lifecycle().disconnectDeadline();
    if (!act(happened))
        return; // not valid: nobody commits it
    if (!rows)
        giveUp("predict", rows.error());
    happened.beginOf(refused); // what they meet from now on is new
    (void)waitUntil([&] { return lifecycle().disconnectDeadline() == before || happened.waitIsOver(); });
    rest(quietMilliseconds);
    if (!waitUntil([&] { return happened.isSettled(connected) && others.isSettled(ended); }))
        QTextStream(stderr) << "seed " << m_seed << ": not all devices came to rest\n";
    rest(quietMilliseconds);
    for (const auto& row : *rows) {
        // Who is refused tries again later and later: who has not by now says nothing. By what one judges
        // that has never said a word is not known.
        const bool hasTried = refused.contains(row.serial.value) && row.prediction.fate != Fate::Unknown &&
                              !happened.cameBefore(row.serial.value) &&
                              happened.of(row.serial.value).what != workflows::Happened::Pending;
        if (hasTried || connected.contains(row.serial.value))
            score(row, happened, foreseen.edits);
    }
    scoreOthers(others, between, foreseen, connected);
}

/// Of those whose client has a session with the manager, which else can't know of it. Whoever is sent
/// nothing, and comes to nobody who is, keeps its sessions.
void Trial::scoreOthers(const ChannelWatch& others, const Between& rows, const Foreseen& foreseen,
                        const std::set<std::string>& connected)
{
    const auto isPushedTo = [&foreseen](const std::string& serial) {
        return std::ranges::count(foreseen.pushedTo, session::base::Serial(serial)) > 0;
    };
    workflows::DevicePrediction untouched;
    untouched.prediction.fate = Fate::Stays;
    for (const auto& [session, server] : others.begun()) {
        const auto row = rows.find(session);
        const auto outcome = others.of(session, true);
        const bool isOfOneAway =
            row != rows.end() && row->second.prediction.fate == Fate::Unknown && !connected.contains(server);
        if (isOfOneAway)
            continue; // what that one runs nobody here knows
        if (row != rows.end())
            scoreOther(session, row->second, outcome, foreseen.edits);
        else if (!isPushedTo(session.client) && !isPushedTo(server))
            scoreOther(session, untouched, outcome, foreseen.edits);
        else if (isPushedTo(session.client)) // it is there, and has told
            scoreOther(session, workflows::DevicePrediction(), outcome, foreseen.edits);
    }
}

void Trial::scoreOther(const ChannelWatch::Session& session, const workflows::DevicePrediction& row,
                       const workflows::Outcome& outcome, const std::vector<config::Edit>& edits)
{
    const workflows::Foretold foretold = workflows::foretold(row);
    const bool isEnd = foretold.fate == Fate::Drops && foretold.reason.empty();
    const bool isRight = isEnd ? outcome.what == workflows::Happened::Away
                               : workflows::compare(foretold, outcome) == workflows::Match::Right;
    const std::string told = std::string(toText(foretold.fate)) + (foretold.reason.empty() ? "" : " ") +
                             foretold.reason + (foretold.refusedByDevice ? " by the client" : "") + " (" +
                             session.channel + ')';
    if (isRight) {
        ++m_score.right;
        ++m_score.fates[told];
        return;
    }
    ++m_score.wrong;
    QTextStream out(stdout);
    out << "seed " << m_seed << ", " << QString::fromStdString(session.client) << " ("
        << QString::fromStdString(row.now) << ";" << QString::fromStdString(m_fleet->traitsOf(session.client))
        << ") at " << QString::fromStdString(row.server.value) << ": predicted "
        << QString::fromStdString(told) << " [" << QString::fromStdString(row.prediction.detail) << "], it "
        << QString::fromUtf8(workflows::toText(outcome.what).data()) << ' '
        << QString::fromStdString(outcome.reason) << ' ' << QString::fromStdString(outcome.alert)
        << (outcome.refusedByDevice ? " by the client" : "") << '\n';
    for (const config::Edit& edit : edits)
        out << "    " << QString::fromStdString(config::toCommand(edit)).left(120) << '\n';
}

void Trial::change()
{
    const auto edits = m_fleet->change();
    if (const auto edited = lifecycle().edit(edits); !edited) {
        QTextStream(stderr) << "edit: " << QString::fromStdString(edited.error().detail) << '\n';
        return;
    }
    hold({.pushedTo = {}, .edits = edits}, [this](const FleetOutcome&) { return commit({}); });
}

void Trial::push()
{
    const auto edits = m_fleet->changeOfDevices();
    if (!commit(edits))
        return;
    std::vector<session::base::Serial> serials;
    for (const std::string& serial : connectedNow(lifecycle()))
        if (m_fleet->isChosen(serial))
            serials.emplace_back(serial);
    if (serials.empty())
        return;
    hold({.pushedTo = serials, .edits = edits}, [this, &serials](const FleetOutcome& happened) {
        const auto job = must(lifecycle().push({.serials = serials}), "push");
        // Who is lost by it does not answer.
        const auto isOver = [&happened](const lifecycle::DeviceJob& device) {
            const auto what = happened.of(device.serial.value).what;
            return device.status == lifecycle::JobStatus::Finished || what == workflows::Happened::CameBack ||
                   what == workflows::Happened::Lost;
        };
        if (!waitUntil([&] { return std::ranges::all_of(lifecycle().findJob(job)->devices, isOver); }))
            QTextStream(stderr) << "seed " << m_seed << ": the push did not come to its end\n";
        return true;
    });
}

void Trial::score(const workflows::DevicePrediction& row, const FleetOutcome& happened,
                  const std::vector<config::Edit>& edits)
{
    const workflows::Outcome outcome = happened.of(row.serial.value, true);
    const auto& prediction = row.prediction;
    const workflows::Foretold foretold = workflows::foretold(row);
    const std::string& reason = foretold.reason;
    // Of those that are connected nothing may be left open, and none may just be gone.
    if (workflows::compare(foretold, outcome) == workflows::Match::Right) {
        ++m_score.right;
        ++m_score.fates[std::string(toText(prediction.fate)) + (reason.empty() ? "" : " ") + reason +
                        (foretold.refusedByDevice ? " by the device" : "") +
                        (row.now == "refused" ? " (refused before)" : "")];
        return;
    }
    ++m_score.wrong;
    QTextStream out(stdout);
    out << "seed " << m_seed << ", " << QString::fromStdString(row.serial.value) << " ("
        << QString::fromStdString(row.now) << ";"
        << QString::fromStdString(m_fleet->traitsOf(row.serial.value)) << "): predicted "
        << QString::fromUtf8(toText(prediction.fate)) << ' ' << QString::fromStdString(reason)
        << (prediction.refusedByDevice ? " by the device" : "") << " ["
        << QString::fromStdString(prediction.detail) << "], it "
        << QString::fromUtf8(workflows::toText(outcome.what).data()) << ' '
        << QString::fromStdString(outcome.reason) << ' ' << QString::fromStdString(outcome.alert)
        << (outcome.refusedByDevice ? " by the device" : "");
    if (foretold.when && outcome.endedAt)
        out << ", " << (*outcome.endedAt - *foretold.when).count() << " ms behind its time";
    out << '\n';
    for (const config::Edit& edit : edits)
        out << "    " << QString::fromStdString(config::toCommand(edit)).left(120) << '\n';
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const auto number = [&parser](const char* name, const char* help, const char* usual) {
        const QCommandLineOption option(QString::fromLatin1(name), QString::fromLatin1(help),
                                        QStringLiteral("N"), QString::fromLatin1(usual));
        parser.addOption(option);
        return option;
    };
    const auto fleets = number("fleets", "fleets, each with a manager of its own", "200");
    const auto devices = number("devices", "devices of a fleet", "40");
    const auto changes =
        number("changes", "changes of the configuration in each; every third is pushed", "5");
    const auto seed = number("seed", "of the first fleet; the others follow", "1");
    const QCommandLineOption withoutWaits(QStringLiteral("without-waits"),
                                          QStringLiteral("no change with a disconnect wait of a minute"));
    parser.addOption(withoutWaits);
    parser.process(application);
    Score score;
    const auto first = parser.value(seed).toULongLong();
    for (int i = 0; i < parser.value(fleets).toInt(); ++i)
        Trial(first + std::uint64_t(i),
              {.devices = parser.value(devices).toInt(),
               .changes = parser.value(changes).toInt(),
               .hasWaits = !parser.isSet(withoutWaits)},
              score)
            .run();
    QTextStream out(stdout);
    out << "seed " << first << ", " << parser.value(fleets) << " fleets: " << score.right + score.wrong
        << " outcomes, " << score.wrong << " predicted wrongly\n";
    for (const auto& [fate, count] : score.fates)
        out << "  " << count << ' ' << QString::fromStdString(fate) << '\n';
    return score.wrong == 0 && score.right > 0 ? 0 : 1;
}
