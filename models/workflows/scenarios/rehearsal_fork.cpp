#include "models/workflows/scenarios/rehearsal_fork.h"

#include "models/config/edit.h"
#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/lifecycle.h"
#include "models/store/data_directory.h"
#include "models/store/store.h"
#include "models/store/store_copy.h"
#include "models/text/rehearsal_wording.h"
#include "models/workflows/plan_evidence.h"
#include "models/workflows/plans/plan_shelf.h"
#include "models/workflows/plans/saved_plan.h"

#include <QJsonArray>
#include <QRandomGenerator>

#include <algorithm>

namespace models::workflows {

using lifecycle::DeviceRecord;
using session::base::Result;

namespace {

constexpr int passphraseWords = 8; // of 32 bits

/// What is given to any fleet, and to each of so many devices a second more: an optimised build on two cores
/// takes several times as many.
struct Patience
{
    std::chrono::seconds always;
    int devicesPerSecond;

    [[nodiscard]] QString of(int devices) const
    {
        return QString::number(always.count() + devices / devicesPerSecond) + QLatin1Char('s');
    }
};
constexpr Patience upTime{std::chrono::seconds(120), 50};
constexpr Patience stepTime{std::chrono::seconds(30), 50}; ///< without getting on

/// It takes part: it is there now, or another manager has said so and nothing else is known.
bool takesPart(const DeviceRecord& record)
{
    if (record.session)
        return true;
    return !record.lastSeen && record.imported && record.imported->connected;
}

/// It runs what its stack says, or something near it: then it is born with these settings.
bool hasSettings(const DeviceRecord& record)
{
    return hasCustomSession(record) || (!record.expectedDigest.empty() && record.inSync());
}

void addLimit(std::vector<std::string>& limits, int number, std::string_view what)
{
    if (number > 0)
        limits.push_back(text::rehearsalLimit(what, number).toStdString());
}

QJsonObject step(const char* word, const QJsonValue& value, const QString& within = {})
{
    QJsonObject object{{QLatin1String(word), value}};
    if (!within.isEmpty())
        object.insert(QStringLiteral("within"), within);
    return object;
}

QJsonObject labStep(const std::string& authority, const lifecycle::LabExperiment& experiment)
{
    const auto word = [](std::string_view text) {
        return QString::fromUtf8(text.data(), qsizetype(text.size()));
    };
    const auto delay = std::chrono::duration_cast<std::chrono::seconds>(experiment.delay).count();
    QJsonObject object =
        step("lab", QJsonObject{{QString::fromStdString(authority), word(toText(experiment.behaviour))}});
    object.insert(QStringLiteral("delay"), QString::number(delay));
    object.insert(QStringLiteral("part"), word(toText(experiment.target)));
    return object;
}

QJsonArray stepsFor(int devices, const ForkWish& wish)
{
    const QJsonObject allThere{
        {QStringLiteral("count"), QJsonObject{{QStringLiteral("connected"), QStringLiteral("yes")},
                                              {QStringLiteral("number"), QString::number(devices)}}}};
    QJsonArray steps{step("wait", allThere, upTime.of(devices)), QStringLiteral("mark")};
    for (const auto& [authority, experiment] : wish.experiments)
        steps << labStep(authority, experiment);
    if (!wish.command.empty())
        steps << step("run", QString::fromStdString(wish.command));
    QJsonObject finish = step("finish", QStringLiteral("yes"), stepTime.of(devices));
    steps << finish << step("wait", allThere, stepTime.of(devices))
          << step("expect",
                  QJsonObject{{QStringLiteral("no-event"),
                               QJsonObject{{QStringLiteral("event"), QStringLiteral("session-refused")}}}});
    return steps;
}

/// The plan of the copy writes no file outside of it, and waits for no window: what happens in there is the
/// question, whenever it is asked.
Result<> keepToItself(store::Store& copy, const StoreFork& fork)
{
    SavedPlan saved(copy);
    auto plan = saved.read();
    if (!plan)
        return {};
    PlanShelf shelf(copy);
    shelf.read(plan, fork.now);
    if (const PlanPassport* running = shelf.running(); running && running->window) {
        PlanPassport passport = *running;
        passport.window.reset();
        passport.leave.clear();
        if (auto kept = shelf.write(std::move(passport)); !kept)
            return kept;
    }
    if (plan->newDevice.bundleFile.empty() && plan->wildfire.directory.empty() && !plan->wavesGoOn)
        return {};
    plan->wavesGoOn = false; // each step is the rehearsal's
    if (!plan->newDevice.bundleFile.empty())
        plan->newDevice.bundleFile = bundleFileIn(fork.directory).toStdString();
    if (!plan->wildfire.directory.empty())
        plan->wildfire.directory = fork.directory.toStdString() + "/wildfire";
    return saved.write(*plan);
}

} // namespace

QString bundleFileIn(const QString& directory)
{
    return directory + QStringLiteral("/bundle.json");
}

bool hasParticipants(const lifecycle::DeviceRegistry& devices)
{
    return std::ranges::any_of(devices.records(), [](const auto& entry) { return takesPart(entry.second); });
}

ForkedScenario forkedScenario(const lifecycle::Lifecycle& lifecycle, const ForkWish& wish)
{
    ForkedScenario fork;
    QJsonArray absent;
    QJsonArray settings;
    QJsonObject clocks;
    int bySomebodyElse = 0;
    int byScep = 0;
    int outOfSync = 0;
    int withChannels = 0;
    for (const auto& [serial, record] : lifecycle.devices().records()) {
        const QString name = QString::fromStdString(serial.value);
        if (!takesPart(record)) {
            absent << name;
            continue;
        }
        ++fork.devices;
        if (hasSettings(record))
            settings << name;
        if (record.clockOffset.count() != 0)
            clocks[name] = int(std::chrono::floor<std::chrono::seconds>(record.clockOffset).count());
        bySomebodyElse += record.clientCertificateSource == "local" ? 1 : 0;
        byScep += record.clientCertificateSource == "scep" ? 1 : 0;
        outOfSync += hasCustomSession(record) && !record.inSync() ? 1 : 0;
        withChannels += record.channels.empty() ? 0 : 1;
    }
    addLimit(fork.limits, int(absent.size()), "absent");
    addLimit(fork.limits, byScep, "scep");
    addLimit(fork.limits, bySomebodyElse, "local");
    addLimit(fork.limits, outOfSync, "out-of-sync");
    addLimit(fork.limits, withChannels, "channels");
    fork.limits.push_back(text::rehearsalLimit("keys").toStdString());
    const QJsonObject estate{{QStringLiteral("fork"), QJsonObject{{QStringLiteral("absent"), absent},
                                                                  {QStringLiteral("settings"), settings},
                                                                  {QStringLiteral("clocks"), clocks}}}};
    fork.scenario = QJsonObject{
        {QStringLiteral("scenario"), QStringLiteral("rehearsal")},
        {QStringLiteral("clock"), QString::fromStdString(session::base::toRfc3339(lifecycle.clock().now()))},
        {QStringLiteral("estate"), estate},
        {QStringLiteral("steps"), stepsFor(fork.devices, wish)}};
    return fork;
}

Result<> forkStore(const StoreFork& fork)
{
    const auto directory = store::DataDirectory::take(fork.directory);
    if (!directory)
        return std::unexpected(directory.error());
    if (auto copied = store::copyStore(fork.from, directory->databaseFile()); !copied)
        return copied;
    std::string passphrase;
    for (int i = 0; i < passphraseWords; ++i)
        passphrase += QByteArray::number(QRandomGenerator::system()->generate(), 16).toStdString() + "-";
    const session::base::SecretText secret(std::move(passphrase));
    const auto vault = fork.vault.withPassphrase(secret);
    if (!vault)
        return std::unexpected(vault.error());
    const auto copy = store::Store::open(directory->databaseFile());
    if (!copy)
        return std::unexpected(copy.error());
    if (auto kept = (*copy)->setValue(store::keys::wrappedVault, vault->wrapped()); !kept)
        return kept;
    if (auto kept = (*copy)->setValue(store::keys::passphraseKeeper, ""); !kept)
        return kept;
    if (auto kept = keepToItself(**copy, fork); !kept)
        return kept;
    return directory->keepPassphrase(secret);
}

} // namespace models::workflows
