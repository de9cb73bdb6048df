#include "models/tables/devices/filter_completion.h"

#include "models/tables/devices/device_filter.h"

#include <set>

namespace models::tables {

using lifecycle::DeviceRegistry;

namespace {

/// A key that may have more values than a list could offer: no sense in offering them.
bool isOpenEnded(const std::string& key)
{
    return key == "serial" || key == "name" || key == "peer";
}

/// How a value is typed after its key.
QString written(const QString& value)
{
    const bool hasSpace = value.contains(QLatin1Char(' '));
    return hasSpace ? QLatin1Char('"') + value + QLatin1Char('"') : value;
}

QStringList keysLike(const QString& sign, const QString& begun)
{
    QStringList words;
    for (const std::string& key : DeviceFilter::keys()) {
        const QString name = QString::fromStdString(key);
        if (!name.startsWith(begun, Qt::CaseInsensitive))
            continue;
        const bool isOrdered = key == "expires" || key == "os";
        words << sign + name + QLatin1Char(isOrdered ? '<' : ':');
    }
    return words;
}

QStringList statesLike(const QString& begun)
{
    const auto comma = begun.lastIndexOf(QLatin1Char(','));
    const QString before = begun.left(comma + 1);
    const QString last = begun.mid(comma + 1);
    QStringList values;
    for (int state = 0; state < int(DeviceStatus::Count); ++state) {
        const QString name = QString::fromUtf8(toText(DeviceStatus(state)).data());
        if (name.startsWith(last, Qt::CaseInsensitive) &&
            !before.split(QLatin1Char(',')).contains(name, Qt::CaseInsensitive))
            values << before + name;
    }
    return values;
}

QStringList valuesLike(const std::string& key, const QString& begun, const DeviceRegistry& devices)
{
    std::set<QString> values;
    for (const auto& [serial, record] : devices.records()) {
        const QString value = QString::fromStdString(DeviceFilter::valueOf(record, key));
        if (!value.isEmpty() && value.startsWith(begun, Qt::CaseInsensitive))
            values.insert(value);
        if (int(values.size()) >= mostCompletions)
            break;
    }
    QStringList list;
    for (const QString& value : values)
        list << written(value);
    return list;
}

} // namespace

QStringList filterCompletions(const QString& word, const DeviceRegistry& devices)
{
    const QString sign = word.startsWith(QLatin1Char('!')) ? QStringLiteral("!") : QString();
    const QString rest = word.mid(sign.size());
    const auto colon = rest.indexOf(QLatin1Char(':'));
    if (colon < 0)
        return rest.contains(QLatin1Char('~')) || rest.contains(QLatin1Char('<')) ||
                       rest.contains(QLatin1Char('>'))
                   ? QStringList()
                   : keysLike(sign, rest);
    const QString key = rest.left(colon).toLower();
    QString begun = rest.mid(colon + 1);
    if (begun.startsWith(QLatin1Char('"')))
        begun.remove(0, 1);
    QStringList values;
    if (key == QLatin1String("state"))
        values = statesLike(begun);
    else if (DeviceFilter::hasTextValue(key.toStdString()) && !isOpenEnded(key.toStdString()))
        values = valuesLike(key.toStdString(), begun, devices);
    QStringList words;
    for (const QString& value : values)
        if (const QString whole = sign + key + QLatin1Char(':') + value; whole != word)
            words << whole;
    return words;
}

} // namespace models::tables
