#include "models/workflows/scenarios/rehearsal_failures.h"

#include "models/workflows/scenarios/scenario_check.h"

#include <map>

namespace models::workflows {

QJsonArray failuresIn(const QJsonObject& status)
{
    const QJsonObject step = stepToDo(status);
    const QJsonValue id = step[QLatin1String("id")];
    std::map<QString, QJsonArray> byCause;
    for (const QJsonValue& wave : status[QLatin1String("waves")].toArray())
        for (const QJsonValue& device : wave[QLatin1String("devices")].toArray())
            if (device[QLatin1String("state")].toString() == QLatin1String("failed"))
                byCause[device[QLatin1String("cause")].toString()] << device[QLatin1String("serial")];
    QJsonArray failures;
    for (const auto& [cause, devices] : byCause)
        failures << QJsonObject{{QStringLiteral("step"), id},
                                {QStringLiteral("cause"), cause},
                                {QStringLiteral("devices"), devices}};
    for (const QJsonValue& condition : step[QLatin1String("conditions")].toArray())
        if (condition[QLatin1String("state")].toString() != QLatin1String("holds"))
            failures << QJsonObject{{QStringLiteral("step"), id},
                                    {QStringLiteral("condition"), condition[QLatin1String("id")]},
                                    {QStringLiteral("measured"), condition[QLatin1String("measured")]},
                                    {QStringLiteral("devices"), condition[QLatin1String("devices")]}};
    return failures;
}

std::vector<RehearsalFailure> toFailures(const QJsonArray& failures)
{
    std::vector<RehearsalFailure> result;
    for (const QJsonValue& failure : failures) {
        const auto text = [&failure](const char* name) {
            return failure[QLatin1String(name)].toString().toStdString();
        };
        RehearsalFailure read{.step = text("step"),
                              .condition = text("condition"),
                              .measured = text("measured"),
                              .cause = text("cause")};
        for (const QJsonValue& serial : failure[QLatin1String("devices")].toArray())
            read.devices.emplace_back(serial.toString().toStdString());
        result.push_back(std::move(read));
    }
    return result;
}

} // namespace models::workflows
