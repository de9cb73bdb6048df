#include "models/store/fact_json.h"

#include "models/config/json_text.h"
#include "models/store/trace_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace models::store {

using namespace session;
using config::JsonText;

namespace {

std::string print(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

QJsonObject parse(std::string_view json)
{
    return QJsonDocument::fromJson(QByteArray(json.data(), qsizetype(json.size()))).object();
}

std::string member(const QJsonObject& object, QLatin1String name)
{
    return object.value(name).toString().toStdString();
}

base::TimePoint timeMember(const QJsonObject& object, QLatin1String name)
{
    return base::TimePoint(std::chrono::milliseconds(object.value(name).toInteger()));
}

qint64 milliseconds(base::TimePoint time)
{
    return time.time_since_epoch().count();
}

/// A certificate of the path that was in the peer's chain is kept as its place there.
void addPath(JsonText& json, const std::vector<pki::Certificate>& path,
             const std::vector<pki::Certificate>& chain)
{
    json.array("path", [&] {
        for (const pki::Certificate& certificate : path) {
            const auto sent = std::ranges::find(chain, certificate);
            if (sent != chain.end())
                json.element(sent - chain.begin());
            else
                json.element(certificate.pem());
        }
    });
}

std::vector<pki::Certificate> certificatesFromJson(const QJsonArray& array,
                                                   const std::vector<pki::Certificate>& chain)
{
    std::vector<pki::Certificate> result;
    for (const QJsonValue& value : array) {
        if (value.isDouble()) {
            if (const auto place = std::size_t(value.toInteger()); place < chain.size())
                result.push_back(chain[place]);
        } else if (auto certificate = pki::Certificate::fromPem(value.toString().toStdString()))
            result.push_back(std::move(*certificate));
    }
    return result;
}

void addWorld(JsonText& json, std::optional<trust::TrustWorld> world)
{
    if (world)
        json.member("world", trust::toText(*world));
}

std::optional<trust::TrustWorld> worldFromJson(const QJsonValue& value)
{
    for (const auto world : {trust::TrustWorld::Predefined, trust::TrustWorld::Custom})
        if (value.toString() == QString::fromUtf8(trust::toText(world)))
            return world;
    return std::nullopt;
}

void addReason(JsonText& json, std::optional<trust::Reason> reason)
{
    if (reason)
        json.member("reason", trust::rowOf(*reason).name);
}

std::optional<trust::Reason> reasonFromJson(const QJsonValue& value)
{
    return trust::reasonFromName(value.toString().toStdString());
}

void addCheck(JsonText& json, const trust::Check& check)
{
    json.member("check", trust::toText(check.id));
    json.member("outcome", trust::toText(check.outcome));
    addReason(json, check.reason);
    json.member("rule", check.rule);
    json.member("certificate", check.certificate);
    json.member("field", check.field);
    json.member("detail", check.detail);
}

std::optional<trust::Check> checkFromJson(const QJsonObject& object)
{
    trust::Check check;
    const auto id = trust::checkFromName(member(object, QLatin1String("check")));
    if (!id)
        return std::nullopt;
    check.id = *id;
    for (const auto outcome : {trust::Outcome::Pass, trust::Outcome::Fail, trust::Outcome::Skipped})
        if (object.value(QLatin1String("outcome")).toString() == QString::fromUtf8(trust::toText(outcome)))
            check.outcome = outcome;
    check.reason = reasonFromJson(object.value(QLatin1String("reason")));
    check.rule = member(object, QLatin1String("rule"));
    check.certificate = member(object, QLatin1String("certificate"));
    check.field = member(object, QLatin1String("field"));
    check.detail = member(object, QLatin1String("detail"));
    return check;
}

void addEvidence(JsonText& json, const trust::PeerEvidence& evidence)
{
    addWorld(json, evidence.world);
    json.member("cipherAgreed", evidence.cipherAgreed);
    json.array("chain", [&] {
        for (const pki::Certificate& certificate : evidence.chain)
            json.element(certificate.pem());
    });
    if (evidence.tlsVersion)
        json.member("tlsVersion", int(*evidence.tlsVersion));
    if (evidence.claimedSerial)
        json.member("claimedSerial", evidence.claimedSerial->value);
}

trust::PeerEvidence evidenceFromJson(const QJsonObject& object)
{
    trust::PeerEvidence evidence;
    evidence.world = worldFromJson(object.value(QLatin1String("world"))).value_or(trust::TrustWorld::Custom);
    evidence.cipherAgreed = object.value(QLatin1String("cipherAgreed")).toBool(true);
    evidence.chain = certificatesFromJson(object.value(QLatin1String("chain")).toArray(), {});
    if (const QJsonValue version = object.value(QLatin1String("tlsVersion")); version.isDouble())
        evidence.tlsVersion = trust::TlsVersion(version.toInt());
    if (const QJsonValue serial = object.value(QLatin1String("claimedSerial")); serial.isString())
        evidence.claimedSerial = base::Serial(serial.toString().toStdString());
    return evidence;
}

void addVerdict(JsonText& json, const trust::Verdict& verdict, const std::vector<pki::Certificate>& chain)
{
    json.member("allowed", verdict.allowed);
    addReason(json, verdict.reason);
    addWorld(json, verdict.world);
    json.member("unverified", verdict.unverified);
    json.array("checks", [&] {
        for (const trust::Check& check : verdict.checks)
            json.object([&] { addCheck(json, check); });
    });
    addPath(json, verdict.path, chain);
}

trust::Verdict verdictFromJson(const QJsonObject& object, const std::vector<pki::Certificate>& chain)
{
    trust::Verdict verdict;
    verdict.allowed = object.value(QLatin1String("allowed")).toBool();
    verdict.reason = reasonFromJson(object.value(QLatin1String("reason")));
    verdict.world = worldFromJson(object.value(QLatin1String("world")));
    verdict.unverified = object.value(QLatin1String("unverified")).toBool();
    for (const QJsonValue& value : object.value(QLatin1String("checks")).toArray())
        if (auto check = checkFromJson(value.toObject()))
            verdict.checks.push_back(std::move(*check));
    verdict.path = certificatesFromJson(object.value(QLatin1String("path")).toArray(), chain);
    return verdict;
}

constexpr std::pair<QLatin1String, std::chrono::microseconds engine::Phases::*> phaseNames[] = {
    {QLatin1String("handshake"), &engine::Phases::handshake},
    {QLatin1String("verification"), &engine::Phases::verification},
    {QLatin1String("revocation"), &engine::Phases::revocation},
    {QLatin1String("hello"), &engine::Phases::hello},
};

engine::Phases phasesFromJson(const QJsonObject& object)
{
    engine::Phases phases;
    for (const auto& [name, phase] : phaseNames)
        phases.*phase = std::chrono::microseconds(object.value(name).toInteger());
    return phases;
}

constexpr std::pair<QLatin1String, std::string ImportedStatus::*> importedTexts[] = {
    {QLatin1String("address"), &ImportedStatus::address},
    {QLatin1String("certificateStatus"), &ImportedStatus::certificateStatus},
    {QLatin1String("certificateSubject"), &ImportedStatus::certificateSubject},
    {QLatin1String("certificateExpiry"), &ImportedStatus::certificateExpiry},
    {QLatin1String("connectedAt"), &ImportedStatus::connectedAt},
    {QLatin1String("customCertificateUsage"), &ImportedStatus::customCertificateUsage},
};

std::optional<ImportedStatus> importedFromJson(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    if (object.isEmpty())
        return std::nullopt;
    ImportedStatus imported;
    imported.importedAt = timeMember(object, QLatin1String("importedAt"));
    imported.connected = object.value(QLatin1String("connected")).toBool();
    for (const auto& [name, text] : importedTexts)
        imported.*text = member(object, name);
    return imported;
}

} // namespace

std::string helloToJson(const wire::Hello& hello, std::chrono::milliseconds offset)
{
    QJsonObject object{
        {QLatin1String("hostname"), QString::fromUtf8(hello.hostname)},
        {QLatin1String("model"), QString::fromUtf8(hello.model)},
        {QLatin1String("softwareVersion"), QString::fromUtf8(hello.softwareVersion)},
        {QLatin1String("configDigest"), QString::fromUtf8(hello.configDigest)},
        {QLatin1String("clientCertificateSource"), QString::fromUtf8(hello.clientCertificateSource)},
        {QLatin1String("dialledAddress"), QString::fromUtf8(hello.managerAddress)},
        {QLatin1String("clockOffset"), qint64(offset.count())}};
    if (!hello.revertedDigest.empty()) {
        object.insert(QLatin1String("revertedJob"), qint64(hello.revertedJob));
        object.insert(QLatin1String("revertedReason"), QString::fromUtf8(hello.revertedReason));
    }
    if (!hello.localSettings.empty())
        object.insert(QLatin1String("localSettings"), QString::fromUtf8(hello.localSettings));
    if (hello.localSettingsCut != 0)
        object.insert(QLatin1String("localSettingsCut"), qint64(hello.localSettingsCut));
    if (!hello.haPeer.empty())
        object.insert(QLatin1String("haPeer"), QString::fromUtf8(hello.haPeer));
    if (const auto finding = findingOf(hello, offset))
        object.insert(QLatin1String("found"), findingToJson(*finding));
    if (!hello.predefinedCertificate.empty())
        object.insert(QLatin1String("predefinedCertificate"),
                      QString::fromLatin1(QByteArray::fromStdString(hello.predefinedCertificate).toBase64()));
    return print(object);
}

std::string importedToJson(const DeviceFacts& facts)
{
    QJsonObject object{{QLatin1String("hostname"), QString::fromUtf8(facts.hostname)},
                       {QLatin1String("model"), QString::fromUtf8(facts.model)},
                       {QLatin1String("softwareVersion"), QString::fromUtf8(facts.softwareVersion)}};
    if (!facts.haPeer.empty())
        object.insert(QLatin1String("haPeer"), QString::fromUtf8(facts.haPeer));
    if (facts.imported) {
        QJsonObject imported{{QLatin1String("importedAt"), milliseconds(facts.imported->importedAt)},
                             {QLatin1String("connected"), facts.imported->connected}};
        for (const auto& [name, text] : importedTexts)
            imported.insert(name, QString::fromUtf8((*facts.imported).*text));
        object.insert(QLatin1String("imported"), imported);
    }
    return print(object);
}

void readHelloFacts(std::string_view json, DeviceFacts& facts)
{
    const QJsonObject object = parse(json);
    facts.hostname = member(object, QLatin1String("hostname"));
    facts.model = member(object, QLatin1String("model"));
    facts.softwareVersion = member(object, QLatin1String("softwareVersion"));
    facts.configDigest = member(object, QLatin1String("configDigest"));
    facts.clientCertificateSource = member(object, QLatin1String("clientCertificateSource"));
    facts.dialledAddress = member(object, QLatin1String("dialledAddress"));
    facts.clockOffset = std::chrono::milliseconds(object.value(QLatin1String("clockOffset")).toInteger());
    if (object.contains(QLatin1String("revertedJob")))
        facts.revertedJob = std::uint64_t(object.value(QLatin1String("revertedJob")).toInteger());
    facts.localSettings = member(object, QLatin1String("localSettings"));
    facts.localSettingsCut = std::uint64_t(object.value(QLatin1String("localSettingsCut")).toInteger());
    facts.predefinedCertificate =
        QByteArray::fromBase64(object.value(QLatin1String("predefinedCertificate")).toString().toLatin1())
            .toStdString();
    facts.revertedReason = member(object, QLatin1String("revertedReason"));
    facts.haPeer = member(object, QLatin1String("haPeer"));
    facts.found = findingFromJson(object.value(QLatin1String("found")).toObject());
    facts.imported = importedFromJson(object.value(QLatin1String("imported")));
}

std::string attemptToJson(const engine::Attempt& attempt)
{
    JsonText json;
    json.object("evidence", [&] { addEvidence(json, attempt.evidence); });
    json.object("verdict", [&] { addVerdict(json, attempt.verdict, attempt.evidence.chain); });
    json.member("tls", attempt.tlsVersion);
    json.member("cipher", attempt.cipher);
    json.member("peer", attempt.peerAddress);
    json.member("ownFingerprint", attempt.ownFingerprint);
    json.object("phases", [&] {
        for (const auto& [name, phase] : phaseNames)
            json.member(std::string_view(name.data(), std::size_t(name.size())),
                        (attempt.phases.*phase).count());
    });
    json.member("startedAt", milliseconds(attempt.startedAt));
    json.member("judgedAt", milliseconds(attempt.judgedAt));
    addTrace(json, attempt);
    return json.take();
}

engine::AttemptPtr attemptFromJson(std::string_view json)
{
    const QJsonObject object = parse(json);
    if (object.isEmpty())
        return nullptr;
    auto attempt = std::make_shared<engine::Attempt>();
    attempt->evidence = evidenceFromJson(object.value(QLatin1String("evidence")).toObject());
    attempt->verdict =
        verdictFromJson(object.value(QLatin1String("verdict")).toObject(), attempt->evidence.chain);
    attempt->tlsVersion = member(object, QLatin1String("tls"));
    attempt->cipher = member(object, QLatin1String("cipher"));
    attempt->peerAddress = member(object, QLatin1String("peer"));
    attempt->ownFingerprint = member(object, QLatin1String("ownFingerprint"));
    attempt->phases = phasesFromJson(object.value(QLatin1String("phases")).toObject());
    attempt->startedAt = timeMember(object, QLatin1String("startedAt"));
    attempt->judgedAt = timeMember(object, QLatin1String("judgedAt"));
    readTrace(object, *attempt);
    return attempt;
}

std::string alertToJson(const engine::AlertFact& alert)
{
    const bool sent = alert.direction == engine::AlertFact::Direction::Sent;
    return print({{QLatin1String("name"), QString::fromUtf8(alert.name)}, {QLatin1String("sent"), sent}});
}

std::optional<engine::AlertFact> alertFromJson(std::string_view json)
{
    const QJsonObject object = parse(json);
    if (object.isEmpty())
        return std::nullopt;
    const bool sent = object.value(QLatin1String("sent")).toBool();
    return engine::AlertFact{.name = member(object, QLatin1String("name")),
                             .direction = sent ? engine::AlertFact::Direction::Sent
                                               : engine::AlertFact::Direction::Received};
}

} // namespace models::store
