#include "models/workflows/prediction/act_rows.h"

#include "models/store/store.h"
#include "session/base/log.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace models::workflows {

namespace {

/// The numbers of the acts; in older stores the acts themselves.
constexpr std::string_view actIndexKey = "predicted-and-happened";

std::string actKey(std::uint64_t number)
{
    return std::string(actIndexKey) + "-" + std::to_string(number);
}

QByteArray printedAct(const FollowedAct& act)
{
    return QJsonDocument(toObject(act)).toJson(QJsonDocument::Compact);
}

QJsonDocument readJson(const store::Store& store, std::string_view key)
{
    const auto kept = store.value(key);
    return kept && *kept ? QJsonDocument::fromJson(QByteArray::fromStdString(**kept)) : QJsonDocument();
}

} // namespace

std::deque<FollowedAct> ActRows::read()
{
    std::deque<FollowedAct> acts;
    for (const QJsonValue& value : readJson(m_store, actIndexKey).array()) {
        const bool isOld = value.isObject();
        const QJsonObject object =
            isOld ? value.toObject() : readJson(m_store, actKey(std::uint64_t(value.toDouble()))).object();
        if (object.isEmpty())
            continue;
        acts.push_back(followedActFrom(object));
        m_wanted.try_emplace(acts.back().number);
        if (isOld)
            keep(acts.back());
    }
    std::ranges::sort(acts, {}, &FollowedAct::number);
    return acts;
}

void ActRows::keep(const FollowedAct& act)
{
    const std::uint64_t question = ++m_lastQuestion;
    m_wanted[act.number] = question;
    m_pool.run([act] { return printedAct(act); },
               [this, number = act.number, question](const QByteArray& json) {
                   const auto wanted = m_wanted.find(number);
                   if (wanted == m_wanted.end() || wanted->second != question)
                       return; // overtaken, or forgotten
                   wanted->second = 0;
                   write(number, json);
               });
}

void ActRows::forget(std::uint64_t number)
{
    if (m_wanted.erase(number) == 0)
        return;
    set(actKey(number), {});
    writeIndex();
}

void ActRows::flush(const std::deque<FollowedAct>& acts)
{
    for (const FollowedAct& act : acts) {
        const auto wanted = m_wanted.find(act.number);
        if (wanted == m_wanted.end() || wanted->second == 0)
            continue;
        wanted->second = 0;
        write(act.number, printedAct(act));
    }
}

void ActRows::write(std::uint64_t number, const QByteArray& json)
{
    set(actKey(number), json.toStdString());
    writeIndex();
}

void ActRows::writeIndex()
{
    QJsonArray numbers;
    for (const auto& [number, question] : m_wanted)
        numbers << double(number);
    const std::string index = QJsonDocument(numbers).toJson(QJsonDocument::Compact).toStdString();
    if (index != std::exchange(m_index, index))
        set(std::string(actIndexKey), index);
}

void ActRows::set(const std::string& key, const std::string& value) const
{
    if (const auto kept = m_store.setValueLater(key, value); !kept)
        session::base::log(session::base::LogLevel::Error,
                           "predictions could not be kept: " + kept.error().detail);
}

} // namespace models::workflows
