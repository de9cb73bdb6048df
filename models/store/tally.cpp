#include "models/store/tally.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <utility>

namespace models::store {

using namespace session;
using std::chrono::microseconds;

namespace {

constexpr double firstStep = 100;
constexpr double growth = 1.25;

void countName(Tally::Names& names, const std::string& name, std::uint64_t number)
{
    const bool isFull = names.size() >= Tally::mostNames && !names.contains(name);
    names[isFull ? std::string("other") : name] += number;
}

void countNames(Tally::Names& names, const Tally::Names& others)
{
    for (const auto& [name, number] : others)
        countName(names, name, number);
}

ResponderTally& responderIn(std::map<std::string, ResponderTally>& responders, const std::string& name)
{
    const bool isFull = responders.size() >= Tally::mostResponders && !responders.contains(name);
    return responders[isFull ? std::string("other") : name];
}

void countLookups(Tally& tally, const engine::Attempt& attempt)
{
    for (const auto& [fingerprint, fact] : attempt.revocation.byFingerprint)
        for (const auto& step : fact.steps) {
            ResponderTally& responder = responderIn(tally.responders, toText(step.source));
            responder.took.add(step.to - step.from);
            responder.failed += step.problem.empty() ? 0 : 1;
            responder.deadline = std::uint32_t(attempt.lookupDeadlines.total.count());
        }
}

Tally::Names namesFromJson(const QJsonValue& value)
{
    Tally::Names names;
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        names[member.key().toStdString()] = std::uint64_t(member.value().toInteger());
    return names;
}

/// Only the steps that hold something: "STEP": number.
QJsonObject durationsToJson(const Durations& durations)
{
    QJsonObject object;
    for (std::size_t step = 0; step < Durations::steps; ++step)
        if (const auto number = durations.numbers().at(step); number > 0)
            object.insert(QString::number(step), qint64(number));
    return object;
}

Durations durationsFromJson(const QJsonValue& value)
{
    Durations durations;
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        if (const auto step = member.key().toUInt(); step < Durations::steps)
            durations.setNumber(step, std::uint32_t(member.value().toInteger()));
    return durations;
}

QJsonObject respondersToJson(const std::map<std::string, ResponderTally>& responders)
{
    QJsonObject object;
    for (const auto& [name, responder] : responders)
        object.insert(QString::fromStdString(name),
                      QJsonObject{{QStringLiteral("took"), durationsToJson(responder.took)},
                                  {QStringLiteral("failed"), qint64(responder.failed)},
                                  {QStringLiteral("deadline"), qint64(responder.deadline)}});
    return object;
}

std::map<std::string, ResponderTally> respondersFromJson(const QJsonValue& value)
{
    std::map<std::string, ResponderTally> responders;
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QJsonObject json = member.value().toObject();
        responders[member.key().toStdString()] = {
            .took = durationsFromJson(json.value(QStringLiteral("took"))),
            .failed = std::uint64_t(json.value(QStringLiteral("failed")).toInteger()),
            .deadline = std::uint32_t(json.value(QStringLiteral("deadline")).toInteger())};
    }
    return responders;
}

class EventCounter
{
public:
    EventCounter(Tally& tally, base::TimePoint time) : m_tally(tally), m_time(time) {}

    void operator()(const engine::SessionUp& up) const
    {
        ++m_tally.admitted;
        const auto second = std::chrono::floor<std::chrono::seconds>(m_time).time_since_epoch().count();
        m_tally.inSecond = second == m_tally.second ? m_tally.inSecond + 1 : 1;
        m_tally.second = second;
        m_tally.busiestSecond = std::max(m_tally.busiestSecond, m_tally.inSecond);
        countLookups(m_tally, *up.attempt);
        m_tally.handshakes.add(up.attempt->phases.handshake);
        if (up.attempt->phases.revocation > microseconds(0))
            m_tally.lookups.add(up.attempt->phases.revocation);
        if (!up.attempt->tlsVersion.empty())
            countName(m_tally.protocols, up.attempt->tlsVersion + ' ' + up.attempt->cipher, 1);
    }
    void operator()(const engine::SessionRefused& refused) const
    {
        ++m_tally.refused;
        countLookups(m_tally, *refused.attempt);
        const auto& reason = refused.attempt->verdict.reason;
        countName(m_tally.reasons, reason ? std::string(trust::rowOf(*reason).name) : std::string("other"),
                  1);
    }
    void operator()(const engine::SessionDown&) const { ++m_tally.ended; }
    template <class Other>
    void operator()(const Other&) const
    {
    }

private:
    Tally& m_tally;
    base::TimePoint m_time;
};

} // namespace

QJsonObject namesToJson(const Tally::Names& names)
{
    QJsonObject object;
    for (const auto& [name, number] : names)
        object.insert(QString::fromStdString(name), qint64(number));
    return object;
}

microseconds Durations::endOf(std::size_t step)
{
    return microseconds(std::llround(firstStep * std::pow(growth, double(step))));
}

void Durations::add(microseconds took)
{
    const double above = std::log(std::max(double(took.count()), firstStep) / firstStep) / std::log(growth);
    const auto step = std::min(std::size_t(std::ceil(above - 1e-9)), Durations::steps - 1);
    setNumber(step, m_numbers.at(step) + 1);
}

void Durations::add(const Durations& others)
{
    for (std::size_t step = 0; step < steps; ++step)
        setNumber(step, m_numbers.at(step) + others.m_numbers.at(step));
}

void Durations::setNumber(std::size_t step, std::uint32_t number)
{
    m_count += number;
    m_count -= std::exchange(m_numbers.at(step), number);
}

std::optional<microseconds> Durations::quantile(double share) const
{
    if (m_count == 0)
        return std::nullopt;
    const auto wanted = std::max<std::uint64_t>(1, std::uint64_t(std::ceil(share * double(m_count))));
    std::uint64_t seen = 0;
    for (std::size_t step = 0; step < steps; ++step)
        if (seen += m_numbers.at(step); seen >= wanted)
            return endOf(step);
    return endOf(steps - 1);
}

void Tally::add(const engine::Event& event)
{
    if (event.channel == engine::Channel::Management && event.server.value.empty())
        std::visit(EventCounter(*this, event.time), event.fact);
}

void Tally::add(const Tally& later)
{
    admitted += later.admitted;
    refused += later.refused;
    ended += later.ended;
    countNames(reasons, later.reasons);
    countNames(protocols, later.protocols);
    handshakes.add(later.handshakes);
    lookups.add(later.lookups);
    for (const auto& [name, other] : later.responders) {
        ResponderTally& responder = responderIn(responders, name);
        responder.took.add(other.took);
        responder.failed += other.failed;
        responder.deadline = other.deadline;
    }
    // A second that lies in both was counted in two parts.
    const bool goesOn = later.second == second && later.inSecond > 0;
    inSecond = goesOn ? inSecond + later.inSecond : later.inSecond > 0 ? later.inSecond : inSecond;
    second = later.inSecond > 0 ? later.second : second;
    busiestSecond = std::max({busiestSecond, later.busiestSecond, inSecond});
    if (!later.states.empty())
        states = later.states;
}

std::string toJson(const Tally& tally)
{
    QJsonObject object{{QStringLiteral("admitted"), qint64(tally.admitted)},
                       {QStringLiteral("refused"), qint64(tally.refused)},
                       {QStringLiteral("ended"), qint64(tally.ended)},
                       {QStringLiteral("reasons"), namesToJson(tally.reasons)},
                       {QStringLiteral("protocols"), namesToJson(tally.protocols)},
                       {QStringLiteral("handshakes"), durationsToJson(tally.handshakes)},
                       {QStringLiteral("lookups"), durationsToJson(tally.lookups)},
                       {QStringLiteral("responders"), respondersToJson(tally.responders)},
                       {QStringLiteral("busiestSecond"), qint64(tally.busiestSecond)},
                       {QStringLiteral("states"), namesToJson(tally.states)},
                       {QStringLiteral("second"), qint64(tally.second)},
                       {QStringLiteral("inSecond"), qint64(tally.inSecond)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

Tally tallyFromJson(base::TimePoint start, std::string_view json)
{
    const QJsonObject object =
        QJsonDocument::fromJson(QByteArray(json.data(), qsizetype(json.size()))).object();
    const auto number = [&object](QLatin1String name) {
        return std::uint64_t(object.value(name).toInteger());
    };
    Tally tally;
    tally.start = start;
    tally.admitted = number(QLatin1String("admitted"));
    tally.refused = number(QLatin1String("refused"));
    tally.ended = number(QLatin1String("ended"));
    tally.reasons = namesFromJson(object.value(QLatin1String("reasons")));
    tally.protocols = namesFromJson(object.value(QLatin1String("protocols")));
    tally.handshakes = durationsFromJson(object.value(QLatin1String("handshakes")));
    tally.lookups = durationsFromJson(object.value(QLatin1String("lookups")));
    tally.responders = respondersFromJson(object.value(QLatin1String("responders")));
    tally.busiestSecond = number(QLatin1String("busiestSecond"));
    tally.states = namesFromJson(object.value(QLatin1String("states")));
    tally.second = object.value(QLatin1String("second")).toInteger();
    tally.inSecond = number(QLatin1String("inSecond"));
    return tally;
}

} // namespace models::store
