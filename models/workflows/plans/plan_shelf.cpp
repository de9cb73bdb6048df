#include "models/workflows/plans/plan_shelf.h"

#include "models/store/store.h"
#include "models/workflows/plans/passport_rows.h"
#include "session/base/log.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace models::workflows {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

namespace {

constexpr std::string_view indexKey = "migration-shelf";

std::string shelvedPlanKey(int number)
{
    return "migration-plan-" + std::to_string(number);
}

QJsonObject readObject(const store::Store& store, std::string_view key)
{
    const auto value = store.value(key);
    if (!value || !*value)
        return {};
    return QJsonDocument::fromJson(QByteArray::fromStdString(**value)).object();
}

std::string printed(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

std::unexpected<session::base::Error> noSuchPlan(int number)
{
    return failure(ErrorCode::NotFound, "there is no plan " + std::to_string(number));
}

} // namespace

void PlanShelf::read(const std::optional<PlanState>& running, session::base::TimePoint now)
{
    const QJsonObject index = readObject(m_store, indexKey);
    m_lastNumber = index[QLatin1String("last")].toInt();
    if (const int number = index[QLatin1String("running")].toInt(); number > 0 && running)
        m_running = number;
    for (const QJsonValue& value : index[QLatin1String("plans")].toArray())
        m_passports.push_back(PassportRows(m_store).read(value.toInt()));
    if (!running || this->running())
        return;
    PlanPassport unknown{.number = m_lastNumber + 1, .kind = running->kind, .startedAt = now};
    unknown.current = running->current;
    unknown.isFinished = running->current >= stepsOf(*running).size();
    const Write isWritten = [](const PlanState&) { return Result<>(); };
    if (const auto begun = begin(*running, {.passport = std::move(unknown)}, isWritten); !begun)
        session::base::log(session::base::LogLevel::Error,
                           "the migration plan's diary can't be kept: " + begun.error().detail);
}

const PlanPassport* PlanShelf::find(int number) const
{
    const auto found = std::ranges::find(m_passports, number, &PlanPassport::number);
    return found == m_passports.end() ? nullptr : &*found;
}

const PlanPassport* PlanShelf::running() const
{
    return m_running ? find(*m_running) : nullptr;
}

Result<> PlanShelf::keepIndex(const std::vector<PlanPassport>& passports, std::optional<int> running)
{
    QJsonArray plans;
    for (const PlanPassport& passport : passports)
        plans << passport.number;
    return m_store.setValue(indexKey, printed({{QStringLiteral("plans"), plans},
                                               {QStringLiteral("running"), running.value_or(0)},
                                               {QStringLiteral("last"), m_lastNumber}}));
}

Result<> PlanShelf::keepPassport(const PlanPassport& passport)
{
    return PassportRows(m_store).write(passport, find(passport.number));
}

Result<> PlanShelf::keepPlan(int number, const PlanState& plan)
{
    return m_store.setValue(shelvedPlanKey(number), toJson(plan).toStdString());
}

/// Finished ones that have to go before another may come.
std::vector<int> PlanShelf::surplus() const
{
    std::vector<int> finished;
    for (const PlanPassport& passport : m_passports) {
        if (passport.isFinished && passport.number != m_running)
            finished.push_back(passport.number);
    }
    const std::size_t over = finished.size() > finishedKept ? finished.size() - finishedKept : 0;
    finished.resize(over);
    return finished;
}

Result<> PlanShelf::begin(const PlanState& plan, Beginning beginning, const Write& write)
{
    auto& [passport, before, heldAs] = beginning;
    passport.number = m_lastNumber + 1;
    passport.steps = stepsOf(plan).size();
    auto next = m_passports;
    if (heldAs)
        *std::ranges::find(next, heldAs->number, &PlanPassport::number) = *heldAs;
    next.push_back(passport);
    const int last = std::exchange(m_lastNumber, passport.number);
    auto kept = m_store.together([&]() -> Result<> {
        Result<> done;
        if (before && m_running)
            done = keepPlan(*m_running, *before);
        if (done && heldAs)
            done = keepPassport(*heldAs);
        if (done)
            done = write(plan);
        if (done)
            done = keepPassport(passport);
        return done ? keepIndex(next, passport.number) : done;
    });
    if (!kept) {
        m_lastNumber = last;
        return kept;
    }
    m_passports = std::move(next);
    m_running = passport.number;
    for (const int number : surplus()) {
        if (const auto removed = remove(number); !removed)
            return removed;
    }
    return {};
}

Result<> PlanShelf::write(PlanPassport passport)
{
    const auto place = std::ranges::find(m_passports, passport.number, &PlanPassport::number);
    if (place == m_passports.end())
        return noSuchPlan(passport.number);
    auto kept = m_store.together([&] { return keepPassport(passport); });
    if (kept)
        *place = std::move(passport);
    return kept;
}

Result<> PlanShelf::hold(const PlanState& plan, PlanPassport passport)
{
    auto kept = m_store.together([&]() -> Result<> {
        auto done = keepPlan(passport.number, plan);
        if (done)
            done = keepPassport(passport);
        if (done)
            done = SavedPlan(m_store).clear();
        return done ? keepIndex(m_passports, std::nullopt) : done;
    });
    if (!kept)
        return kept;
    m_running.reset();
    *std::ranges::find(m_passports, passport.number, &PlanPassport::number) = std::move(passport);
    return {};
}

Result<PlanState> PlanShelf::planOf(int number) const
{
    if (!find(number))
        return noSuchPlan(number);
    const auto saved = m_store.value(shelvedPlanKey(number));
    if (!saved)
        return std::unexpected(saved.error());
    return planFromJson(QByteArray::fromStdString(saved->value_or("")));
}

Result<PlanState> PlanShelf::continueWith(int number, const std::optional<PlanState>& before)
{
    SavedPlan saved(m_store);
    static_cast<void>(saved.read());
    if (saved.error()) // it is for somebody to look at, and never overwritten
        return session::base::failure(session::base::ErrorCode::Conflict, saved.error()->detail);
    auto plan = planOf(number);
    if (!plan)
        return plan;
    const auto kept = m_store.together([&]() -> Result<> {
        Result<> done;
        if (before && m_running)
            done = keepPlan(*m_running, *before);
        if (done)
            done = saved.write(*plan);
        return done ? keepIndex(m_passports, number) : done;
    });
    if (!kept)
        return std::unexpected(kept.error());
    m_running = number;
    return plan;
}

Result<> PlanShelf::remove(int number)
{
    if (!find(number))
        return noSuchPlan(number);
    auto next = m_passports;
    std::erase_if(next, [number](const PlanPassport& one) { return one.number == number; });
    const bool isRunning = m_running == number;
    const auto kept = m_store.together([&]() -> Result<> {
        auto done = m_store.setValue(shelvedPlanKey(number), "");
        if (done)
            done = PassportRows(m_store).remove(*find(number));
        if (done && isRunning)
            done = SavedPlan(m_store).clear();
        return done ? keepIndex(next, isRunning ? std::nullopt : m_running) : done;
    });
    if (!kept)
        return kept;
    m_passports = std::move(next);
    if (isRunning)
        m_running.reset();
    return {};
}

} // namespace models::workflows
