#include "models/workflows/scenarios/scenario_check.h"

#include <QRegularExpression>

namespace models::workflows {

namespace {

QString textOf(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array: {
        QStringList texts;
        for (const QJsonValue& one : value.toArray())
            texts << textOf(one);
        return texts.join(QLatin1Char(' '));
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
    case QJsonValue::Object:
        break;
    }
    return QStringLiteral("none");
}

/// Members of members by dots: "doomed.reason".
QJsonValue memberAt(const QJsonObject& object, const QString& path)
{
    QJsonValue value = object;
    for (const QString& name : path.split(QLatin1Char('.')))
        value = value.toObject().value(name);
    return value;
}

/// "*" stands for any text, everything else for itself.
QRegularExpression wildcard(const QString& wanted)
{
    QString pattern = QRegularExpression::escape(wanted);
    pattern.replace(QStringLiteral("\\*"), QStringLiteral(".*"));
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                              QRegularExpression::DotMatchesEverythingOption);
}

QString wordsOf(const ScenarioWishes& members)
{
    QStringList words;
    for (const auto& [name, wanted] : members)
        words << QString::fromStdString(name + " " + wanted);
    return words.join(QStringLiteral(", "));
}

/// How it is instead.
QString presentOf(const QJsonObject& object, const ScenarioWishes& members)
{
    QStringList words;
    for (const auto& [name, wanted] : members) {
        const QString path = QString::fromStdString(name);
        words << path + QLatin1Char(' ') + textOf(memberAt(object, path));
    }
    return words.join(QStringLiteral(", "));
}

/// What explains an event that nobody has expected.
QString toldOf(const QJsonObject& event)
{
    QStringList words;
    for (const char* member : {"time", "serial", "channel", "reason", "check", "detail"}) {
        const QString text = textOf(event[QLatin1String(member)]);
        if (event.contains(QLatin1String(member)) && !text.isEmpty())
            words << QLatin1String(member) + QLatin1Char(' ') + text;
    }
    return words.join(QStringLiteral(", "));
}

void judgeDevice(const DeviceWish& wish, const QJsonArray& devices, QStringList& unmet)
{
    int number = 0;
    int fitting = 0;
    for (const QJsonValue& device : devices) {
        const QJsonObject object = device.toObject();
        const QString serial = object[QLatin1String("serial")].toString();
        if (!wish.serial.empty() && serial != QString::fromStdString(wish.serial))
            continue;
        ++number;
        const bool is = fits(object, wish.members);
        fitting += is ? 1 : 0;
        if (!is && !wish.number)
            unmet << QStringLiteral("device %1: %2, expected %3")
                         .arg(serial, presentOf(object, wish.members), wordsOf(wish.members));
    }
    if (wish.number && fitting != *wish.number)
        unmet << QStringLiteral("%1 devices with %2, expected %3")
                     .arg(fitting)
                     .arg(wordsOf(wish.members))
                     .arg(*wish.number);
    if (number == 0 && !wish.number)
        unmet << (wish.serial.empty()
                      ? QStringLiteral("there are no devices")
                      : QStringLiteral("there is no device %1").arg(QString::fromStdString(wish.serial)));
}

void judgeConditions(const MigrationWish& wish, const QJsonObject& step, QStringList& unmet)
{
    const auto stateOf = [&step](const std::string& id) {
        for (const QJsonValue& condition : step[QLatin1String("conditions")].toArray())
            if (condition[QLatin1String("id")].toString() == QString::fromStdString(id))
                return condition[QLatin1String("state")].toString();
        return QStringLiteral("missing");
    };
    const auto judge = [&](const std::string& id, bool isToHold) {
        const QString state = stateOf(id);
        const bool holds = state == QLatin1String("holds");
        if (state == QLatin1String("missing") || holds != isToHold)
            unmet << QStringLiteral("condition %1 of step %2 is %3, expected to be %4")
                         .arg(QString::fromStdString(id), step[QLatin1String("id")].toString(), state,
                              isToHold ? QStringLiteral("met") : QStringLiteral("open"));
    };
    for (const std::string& id : wish.open)
        judge(id, false);
    for (const std::string& id : wish.holds)
        judge(id, true);
}

bool isInWaves(const QJsonObject& status, const ScenarioWishes& members)
{
    for (const QJsonValue& wave : status[QLatin1String("waves")].toArray())
        for (const QJsonValue& device : wave[QLatin1String("devices")].toArray())
            if (fits(device.toObject(), members))
                return true;
    return false;
}

} // namespace

bool fits(const QJsonValue& value, const std::string& wanted)
{
    return wildcard(QString::fromStdString(wanted)).match(textOf(value)).hasMatch();
}

bool fits(const QJsonObject& object, const ScenarioWishes& members)
{
    return std::ranges::all_of(members, [&object](const ScenarioWish& wish) {
        return fits(memberAt(object, QString::fromStdString(wish.first)), wish.second);
    });
}

QStringList unmetDevices(const std::vector<DeviceWish>& wishes, const QJsonArray& devices)
{
    QStringList unmet;
    for (const DeviceWish& wish : wishes)
        judgeDevice(wish, devices, unmet);
    return unmet;
}

QStringList unmetEvents(const std::vector<EventWish>& wishes, const QList<QJsonObject>& ofManager,
                        const QList<QJsonObject>& ofAgents, const QList<QJsonObject>& ofPeer)
{
    QStringList unmet;
    for (const EventWish& wish : wishes) {
        const auto& events = wish.source == EventWish::Source::Manager  ? ofManager
                             : wish.source == EventWish::Source::Agents ? ofAgents
                                                                        : ofPeer;
        int number = 0;
        QString last;
        for (const QJsonObject& event : events) {
            if (!fits(event, wish.members))
                continue;
            ++number;
            last = QStringLiteral("; the last: ") + toldOf(event);
        }
        if (wish.number ? number != *wish.number : number == 0)
            unmet << QStringLiteral("%1 events with %2, expected %3")
                             .arg(number)
                             .arg(wordsOf(wish.members),
                                  wish.number ? QString::number(*wish.number) : QStringLiteral("one")) +
                         last;
    }
    return unmet;
}

QStringList unmetMigration(const MigrationWish& wish, const QJsonObject& status)
{
    QStringList unmet;
    if (!fits(status, wish.members))
        unmet << QStringLiteral("migration: %1, expected %2")
                     .arg(presentOf(status, wish.members), wordsOf(wish.members));
    const QJsonObject step = stepToDo(status);
    const QString id = step[QLatin1String("id")].toString();
    if (!wish.step.empty() && id != QString::fromStdString(wish.step))
        unmet << QStringLiteral("the migration's step is %1, expected %2")
                     .arg(id.isEmpty() ? QStringLiteral("none") : id, QString::fromStdString(wish.step));
    judgeConditions(wish, step, unmet);
    for (const ScenarioWishes& members : wish.waveDevices)
        if (!isInWaves(status, members))
            unmet << QStringLiteral("no device of a wave has %1").arg(wordsOf(members));
    return unmet;
}

QStringList unmetOutcome(const CommandWish& wish, bool isRefused, const QString& said)
{
    if (isRefused != wish.isRefused)
        return {isRefused ? QStringLiteral("refused: %1").arg(said.trimmed())
                          : QStringLiteral("it was done, and should have been refused")};
    const QString wanted = QString::fromStdString(wish.says);
    if (!wanted.isEmpty() && !wildcard(QLatin1Char('*') + wanted + QLatin1Char('*')).match(said).hasMatch())
        return {QStringLiteral("it says \"%1\", expected \"%2\"").arg(said.trimmed(), wanted)};
    if (wish.lacks.empty())
        return {};
    const auto unwanted = wildcard(QString::fromStdString(wish.lacks));
    for (const QString& line : said.split(QLatin1Char('\n')))
        if (unwanted.match(line.trimmed()).hasMatch())
            return {QStringLiteral("it says \"%1\", which it should not").arg(line.trimmed())};
    return {};
}

QStringList unmetConfiguration(const QString& wanted, const QString& present)
{
    const QStringList before = wanted.split(QLatin1Char('\n'));
    const QStringList after = present.split(QLatin1Char('\n'));
    QStringList unmet;
    const auto tell = [&unmet](const QStringList& lines, const QStringList& others, const QString& how) {
        for (const QString& line : lines)
            if (!others.contains(line))
                unmet << how + line.left(200);
    };
    tell(before, after, QStringLiteral("the configuration lacks: "));
    tell(after, before, QStringLiteral("the configuration has besides: "));
    if (unmet.isEmpty() && before != after)
        unmet << QStringLiteral("the configuration's lines stand in another order");
    return unmet;
}

QJsonObject stepToDo(const QJsonObject& status)
{
    const QJsonArray steps = status[QLatin1String("steps")].toArray();
    const int current = status[QLatin1String("current")].toInt();
    return current < steps.size() ? steps[current].toObject() : QJsonObject();
}

QJsonObject stepIn(const QJsonObject& status, const QString& id)
{
    for (const QJsonValue& step : status[QLatin1String("steps")].toArray())
        if (step[QLatin1String("id")].toString() == id)
            return step.toObject();
    return {};
}

} // namespace models::workflows
