#include "models/store/trace_json.h"

#include "session/trust/reason.h"

#include <QByteArray>
#include <QJsonArray>

namespace models::store {

using namespace session;
using config::JsonText;
using engine::HandshakeMessage;

namespace {

constexpr int isSentFlag = 1;
constexpr int isEncryptedFlag = 2;
constexpr int isFatalFlag = 4;

/// [microseconds, bytes, kind, type, flags, kept bytes]: there is one for each message of each device.
void addTracedMessage(JsonText& json, const HandshakeMessage& message)
{
    const int flags = (message.isSent ? isSentFlag : 0) | (message.isEncrypted ? isEncryptedFlag : 0) |
                      (message.isFatal ? isFatalFlag : 0);
    json.element(message.at);
    json.element(message.size);
    json.element(int(message.kind));
    json.element(message.type);
    json.element(flags);
    json.element(message.bytesCount);
}

HandshakeMessage tracedMessage(const QJsonArray& all, qsizetype first)
{
    HandshakeMessage message;
    message.at = std::uint32_t(all[first].toInteger());
    message.size = std::uint32_t(all[first + 1].toInteger());
    message.kind = HandshakeMessage::Kind(std::min<qint64>(all[first + 2].toInteger(), 3));
    message.type = std::uint8_t(all[first + 3].toInteger());
    const qint64 flags = all[first + 4].toInteger();
    message.isSent = (flags & isSentFlag) != 0;
    message.isEncrypted = (flags & isEncryptedFlag) != 0;
    message.isFatal = (flags & isFatalFlag) != 0;
    message.bytesCount = std::uint16_t(all[first + 5].toInteger());
    return message;
}

engine::HandshakeTracePtr traceFrom(const QJsonObject& object)
{
    constexpr qsizetype numbersOfOne = 6;
    const QJsonArray all = object.value(QLatin1String("messages")).toArray();
    if (all.isEmpty())
        return nullptr;
    auto trace = std::make_shared<engine::HandshakeTrace>();
    std::size_t from = 0;
    for (qsizetype first = 0; first + numbersOfOne <= all.size(); first += numbersOfOne) {
        HandshakeMessage message = tracedMessage(all, first);
        message.bytesFrom = std::uint16_t(from);
        from += message.bytesCount;
        trace->messages.push_back(message);
    }
    trace->leftOut = std::uint32_t(object.value(QLatin1String("messagesLeftOut")).toInteger());
    trace->bytes = QByteArray::fromBase64(object.value(QLatin1String("messageBytes")).toString().toLatin1())
                       .toStdString();
    return trace;
}

trust::RevocationStatus tracedStatus(const QString& name)
{
    using enum trust::RevocationStatus;
    for (const auto status : {Good, Revoked, Unknown})
        if (name.toStdString() == trust::toText(status))
            return status;
    return Unavailable;
}

void addTracedLookups(JsonText& json, const engine::Attempt& attempt)
{
    json.array("lookups", [&] {
        for (const auto& [fingerprint, fact] : attempt.revocation.byFingerprint)
            json.object([&] {
                json.member("certificate", fingerprint);
                json.member("status", trust::toText(fact.status));
                json.member("source", toText(fact.source));
                json.member("detail", fact.detail);
                if (!fact.inVain.empty())
                    json.array("inVain", [&] {
                        for (const auto& source : fact.inVain)
                            json.element(toText(source));
                    });
                json.array("steps", [&] {
                    for (const auto& step : fact.steps)
                        json.object([&] {
                            json.member("source", toText(step.source));
                            json.member("from", step.from.count());
                            json.member("to", step.to.count());
                            json.member("problem", step.problem);
                        });
                });
            });
    });
    json.array("lookupDeadlines", [&] {
        json.element(attempt.lookupDeadlines.ocsp.count());
        json.element(attempt.lookupDeadlines.crl.count());
        json.element(attempt.lookupDeadlines.total.count());
    });
}

std::string tracedText(const QJsonObject& object, const char* name)
{
    return object.value(QLatin1String(name)).toString().toStdString();
}

std::chrono::milliseconds tracedTime(const QJsonValue& value)
{
    return std::chrono::milliseconds(value.toInteger());
}

trust::RevocationFacts tracedLookups(const QJsonArray& lookups)
{
    trust::RevocationFacts facts;
    for (const QJsonValue& value : lookups) {
        const QJsonObject one = value.toObject();
        trust::RevocationFacts::Fact fact;
        fact.status = tracedStatus(one.value(QLatin1String("status")).toString());
        fact.source = trust::statusSourceFrom(tracedText(one, "source"));
        fact.detail = tracedText(one, "detail");
        for (const QJsonValue& asked : one.value(QLatin1String("inVain")).toArray())
            fact.inVain.push_back(trust::statusSourceFrom(asked.toString().toStdString()));
        for (const QJsonValue& told : one.value(QLatin1String("steps")).toArray()) {
            const QJsonObject step = told.toObject();
            fact.steps.push_back({.source = trust::statusSourceFrom(tracedText(step, "source")),
                                  .from = tracedTime(step.value(QLatin1String("from"))),
                                  .to = tracedTime(step.value(QLatin1String("to"))),
                                  .problem = tracedText(step, "problem")});
        }
        facts.byFingerprint.insert_or_assign(tracedText(one, "certificate"), std::move(fact));
    }
    return facts;
}

} // namespace

void addTrace(JsonText& json, const engine::Attempt& attempt)
{
    if (attempt.clockOffset)
        json.member("clockOffset", attempt.clockOffset->count());
    if (!attempt.passedThere.empty())
        json.member("passedThere", attempt.passedThere);
    if (attempt.trace) {
        json.array("messages", [&] {
            for (const HandshakeMessage& message : attempt.trace->messages)
                addTracedMessage(json, message);
        });
        json.member("messagesLeftOut", attempt.trace->leftOut);
        json.member("messageBytes", QByteArray::fromStdString(attempt.trace->bytes).toBase64().toStdString());
    }
    if (!attempt.revocation.byFingerprint.empty())
        addTracedLookups(json, attempt);
}

void readTrace(const QJsonObject& object, engine::Attempt& attempt)
{
    if (const QJsonValue offset = object.value(QLatin1String("clockOffset")); offset.isDouble())
        attempt.clockOffset = tracedTime(offset);
    attempt.passedThere = tracedText(object, "passedThere");
    attempt.trace = traceFrom(object);
    attempt.revocation = tracedLookups(object.value(QLatin1String("lookups")).toArray());
    const QJsonArray deadlines = object.value(QLatin1String("lookupDeadlines")).toArray();
    if (deadlines.size() == 3)
        attempt.lookupDeadlines = {.total = tracedTime(deadlines[2]),
                                   .ocsp = tracedTime(deadlines[0]),
                                   .crl = tracedTime(deadlines[1])};
}

std::optional<DeviceFinding> findingOf(const wire::Hello& hello, std::chrono::milliseconds offset)
{
    if (!trust::reasonFromName(hello.foundReason))
        return std::nullopt;
    return DeviceFinding{.reason = hello.foundReason,
                         .rule = hello.foundRule,
                         .detail = hello.foundDetail,
                         .at = base::TimePoint(std::chrono::milliseconds(hello.foundAt)) - offset};
}

QJsonObject findingToJson(const DeviceFinding& finding)
{
    return {{QLatin1String("reason"), QString::fromUtf8(finding.reason)},
            {QLatin1String("rule"), QString::fromUtf8(finding.rule)},
            {QLatin1String("detail"), QString::fromUtf8(finding.detail)},
            {QLatin1String("at"), qint64(finding.at.time_since_epoch().count())}};
}

std::optional<DeviceFinding> findingFromJson(const QJsonObject& object)
{
    if (object.isEmpty())
        return std::nullopt;
    return DeviceFinding{.reason = tracedText(object, "reason"),
                         .rule = tracedText(object, "rule"),
                         .detail = tracedText(object, "detail"),
                         .at = base::TimePoint(tracedTime(object.value(QLatin1String("at"))))};
}

} // namespace models::store
