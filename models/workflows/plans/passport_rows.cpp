#include "models/workflows/plans/passport_rows.h"

#include "models/store/store.h"

#include <QJsonDocument>

namespace models::workflows {

using session::base::Result;

namespace {

const QLatin1String entriesMember("diary_entries"); ///< how many lines there are; older heads hold them

std::string headKey(int number)
{
    return "migration-passport-" + std::to_string(number);
}

std::string lineKey(int number, std::size_t line)
{
    return headKey(number) + "-line-" + std::to_string(line);
}

std::string beforeKey(int number)
{
    return headKey(number) + "-before";
}

std::string afterKey(int number)
{
    return headKey(number) + "-after";
}

std::string printedRow(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

QJsonObject rowAt(const store::Store& store, const std::string& key)
{
    const auto value = store.value(key);
    return value && *value ? QJsonDocument::fromJson(QByteArray::fromStdString(**value)).object()
                           : QJsonObject();
}

QJsonObject headRow(const PlanPassport& passport)
{
    QJsonObject object = headObject(passport);
    object.insert(entriesMember, int(passport.diary.size()));
    return object;
}

} // namespace

PlanPassport PassportRows::read(int number) const
{
    const QJsonObject head = rowAt(m_store, headKey(number));
    PlanPassport passport = passportFrom(head);
    if (!head.contains(entriesMember))
        return passport;
    for (std::size_t line = 0; line < std::size_t(head[entriesMember].toInt()); ++line)
        passport.diary.push_back(entryFrom(rowAt(m_store, lineKey(number, line))));
    passport.before = fingerprintsFrom(rowAt(m_store, beforeKey(number)));
    passport.after = fingerprintsFrom(rowAt(m_store, afterKey(number)));
    return passport;
}

Result<> PassportRows::write(const PlanPassport& passport, const PlanPassport* known)
{
    const int number = passport.number;
    // What an older version has written as one is taken apart.
    const bool hasRows = known && rowAt(m_store, headKey(number)).contains(entriesMember);
    Result<> done = m_store.setValue(headKey(number), printedRow(headRow(passport)));
    for (std::size_t line = hasRows ? known->diary.size() : 0; done && line < passport.diary.size(); ++line)
        done = m_store.setValue(lineKey(number, line), printedRow(toObject(passport.diary[line])));
    if (done && (!hasRows || known->before != passport.before))
        done = m_store.setValue(beforeKey(number), printedRow(toObject(passport.before)));
    if (done && (!hasRows || known->after != passport.after))
        done = m_store.setValue(afterKey(number), printedRow(toObject(passport.after)));
    return done;
}

Result<> PassportRows::remove(const PlanPassport& passport)
{
    const int number = passport.number;
    Result<> done = m_store.setValue(headKey(number), "");
    for (std::size_t line = 0; done && line < passport.diary.size(); ++line)
        done = m_store.setValue(lineKey(number, line), "");
    if (done)
        done = m_store.setValue(beforeKey(number), "");
    return done ? m_store.setValue(afterKey(number), "") : done;
}

} // namespace models::workflows
