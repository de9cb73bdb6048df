#include "app/agent/state_directory.h"

#include "models/config/whole_file.h"
#include "models/panos/json_members.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace app::agent {

using namespace session;
using models::panos::JsonMembers;

namespace {

const QString suffix = QStringLiteral(".json");

struct KeyTypeName
{
    pki::KeyType type;
    const char* name;
};
constexpr KeyTypeName keyTypeNames[] = {
    {pki::KeyType::Rsa2048, "rsa-2048"}, {pki::KeyType::Rsa3072, "rsa-3072"},
    {pki::KeyType::Rsa4096, "rsa-4096"}, {pki::KeyType::EcP256, "ec-p256"},
    {pki::KeyType::EcP384, "ec-p384"},   {pki::KeyType::EcP521, "ec-p521"},
};

QString nameOf(pki::KeyType type)
{
    for (const KeyTypeName& row : keyTypeNames) {
        if (row.type == type)
            return QString::fromLatin1(row.name);
    }
    return {};
}

std::optional<pki::KeyType> keyTypeOf(const QString& name)
{
    for (const KeyTypeName& row : keyTypeNames) {
        if (name == QLatin1String(row.name))
            return row.type;
    }
    return std::nullopt;
}

QJsonObject pendingToJson(const session::agent::PendingKey& pending)
{
    return {{QStringLiteral("name"), QString::fromStdString(pending.certificateName)},
            {QStringLiteral("subject"), QString::fromStdString(pending.subject)},
            {QStringLiteral("signed_by"), QString::fromStdString(pending.signedBy)},
            {QStringLiteral("key_type"), nameOf(pending.keyType)},
            {QStringLiteral("key"), QString::fromLatin1(keyPemOf(pending.key))}};
}

base::Result<session::agent::PendingKey> pendingFromJson(const QJsonObject& object)
{
    JsonMembers members(object, QStringLiteral("pending_key: "));
    const QString name = members.requiredText(QStringLiteral("name"));
    const QString subject = members.requiredText(QStringLiteral("subject"));
    const QString signedBy = members.text(QStringLiteral("signed_by"), {});
    const auto type = keyTypeOf(members.requiredText(QStringLiteral("key_type")));
    const QString pem = members.requiredText(QStringLiteral("key"));
    if (!type)
        members.fail(QStringLiteral("member \"key_type\" is unknown"));
    if (auto read = members.finish(); !read)
        return std::unexpected(read.error());
    auto key = pki::PrivateKey::fromPem(pem.toStdString());
    if (!key)
        return std::unexpected(key.error());
    return session::agent::PendingKey{name.toStdString(), subject.toStdString(), signedBy.toStdString(),
                                      *type, *std::move(key)};
}

/// Of the member "bundle"; the last one that is asked for.
base::Result<session::agent::DeviceFacts> bundledFacts(JsonMembers& members, DeviceConverter& converter)
{
    const auto object = members.object(QStringLiteral("bundle"));
    if (!object)
        members.fail(QStringLiteral("member \"bundle\" is missing"));
    if (auto read = members.finish(); !read)
        return std::unexpected(read.error());
    const auto bundle = models::panos::bundleFromJson(*object);
    if (!bundle)
        return std::unexpected(bundle.error());
    return converter.factsOf(*bundle);
}

/// The device as it was before the push that is on trial.
QJsonObject lastGoodToJson(const session::agent::DeviceFacts& facts)
{
    session::agent::DeviceFacts before = facts;
    before.configText = facts.lastGood->configText;
    before.ownIdentities = facts.lastGood->ownIdentities;
    return {{QStringLiteral("bundle"), models::panos::bundleToJson(bundleOf(before))},
            {QStringLiteral("config_digest"), QString::fromStdString(facts.lastGood->configDigest)},
            {QStringLiteral("job"), qint64(facts.lastGood->job)}};
}

base::Result<session::agent::LastGood> lastGoodFromJson(const QJsonObject& object, DeviceConverter& converter)
{
    JsonMembers members(object, QStringLiteral("last_good: "));
    const QString digest = members.text(QStringLiteral("config_digest"), {});
    const qint64 job = members.integer(QStringLiteral("job"), 0);
    auto facts = bundledFacts(members, converter);
    if (!facts)
        return std::unexpected(facts.error());
    return session::agent::LastGood{std::move(facts->configText), digest.toStdString(),
                                    std::move(facts->ownIdentities), std::uint64_t(job)};
}

QJsonObject revertedToJson(const session::agent::RevertedPush& reverted)
{
    return {{QStringLiteral("job"), qint64(reverted.job)},
            {QStringLiteral("digest"), QString::fromStdString(reverted.digest)},
            {QStringLiteral("reason"), QString::fromStdString(reverted.reason)}};
}

base::Result<session::agent::RevertedPush> revertedFromJson(const QJsonObject& object)
{
    JsonMembers members(object, QStringLiteral("reverted: "));
    const qint64 job = members.integer(QStringLiteral("job"), 0);
    const QString digest = members.text(QStringLiteral("digest"), {});
    const QString reason = members.text(QStringLiteral("reason"), {});
    if (auto read = members.finish(); !read)
        return std::unexpected(read.error());
    return session::agent::RevertedPush{std::uint64_t(job), digest.toStdString(), reason.toStdString()};
}

base::Result<DeviceState> stateFromJson(const QByteArray& json, DeviceConverter& converter)
{
    const auto object = models::panos::readJsonObject(json, QStringLiteral("the state"));
    if (!object)
        return std::unexpected(object.error());
    JsonMembers members(*object, QString());
    const QString origin = members.text(QStringLiteral("origin"), {});
    const QString digest = members.text(QStringLiteral("config_digest"), {});
    const QString localText = members.text(QStringLiteral("local_text"), {});
    const bool isAsDelivered = members.flag(QStringLiteral("as_delivered"), false);
    const auto pendingObject = members.object(QStringLiteral("pending_key"));
    const auto lastGoodObject = members.object(QStringLiteral("last_good"));
    const auto revertedObject = members.object(QStringLiteral("reverted"));
    auto facts = bundledFacts(members, converter);
    if (!facts)
        return std::unexpected(facts.error());
    facts->configDigest = digest.toStdString();
    facts->localText = localText.toStdString();
    if (pendingObject) {
        auto pending = pendingFromJson(*pendingObject);
        if (!pending)
            return std::unexpected(pending.error());
        facts->pendingKey = *std::move(pending);
    }
    if (lastGoodObject) {
        auto lastGood = lastGoodFromJson(*lastGoodObject, converter);
        if (!lastGood)
            return std::unexpected(lastGood.error());
        facts->lastGood = *std::move(lastGood);
    }
    if (revertedObject) {
        auto reverted = revertedFromJson(*revertedObject);
        if (!reverted)
            return std::unexpected(reverted.error());
        facts->reverted = *std::move(reverted);
    }
    return DeviceState{*std::move(facts), origin, isAsDelivered};
}

} // namespace

QString digestOf(const models::panos::Bundle& bundle)
{
    const QByteArray text = QJsonDocument(models::panos::bundleToJson(bundle)).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

std::optional<session::agent::DeviceFacts> resume(const models::panos::Bundle& given,
                                                  session::agent::DeviceFacts givenFacts,
                                                  const std::optional<DeviceState>& kept)
{
    if (!kept || (kept->isAsDelivered && kept->origin != digestOf(given))) {
        if (kept)
            givenFacts.localText = kept->facts.localText;
        return given.absent ? std::nullopt : std::optional(std::move(givenFacts));
    }
    session::agent::DeviceFacts facts = kept->facts;
    if (kept->origin == digestOf(given))
        return facts;
    facts.hostname = std::move(givenFacts.hostname);
    facts.model = std::move(givenFacts.model);
    facts.kind = givenFacts.kind;
    facts.listen = std::move(givenFacts.listen);
    facts.gatewayListen = std::move(givenFacts.gatewayListen);
    facts.hostId = std::move(givenFacts.hostId);
    facts.haPeer = std::move(givenFacts.haPeer);
    facts.logsPerSecond = givenFacts.logsPerSecond;
    facts.managers = std::move(givenFacts.managers);
    facts.factoryCas = std::move(givenFacts.factoryCas);
    facts.predefinedIdentity = std::move(givenFacts.predefinedIdentity);
    return facts;
}

StateDirectory::StateDirectory(const QString& path)
    : m_path(path),
      m_lock(path + QStringLiteral("/agent.lock"))
{
    m_lock.setStaleLockTime(0); // only a process that is gone leaves a stale one
}

base::Result<std::unique_ptr<StateDirectory>> StateDirectory::open(const QString& path)
{
    if (!QDir().mkpath(path))
        return base::failure(base::ErrorCode::Storage, "can't make the directory " + path.toStdString());
    std::unique_ptr<StateDirectory> directory(new StateDirectory(QDir(path).absolutePath()));
    if (!directory->m_lock.tryLock(0))
        return base::failure(base::ErrorCode::InUse,
                             "the directory is held by another process: " + path.toStdString());
    return directory;
}

QString StateDirectory::fileOf(const QString& serial) const
{
    return m_path + QLatin1Char('/') + serial + suffix;
}

base::Result<std::optional<DeviceState>> StateDirectory::read(const QString& serial,
                                                              DeviceConverter& converter) const
{
    QFile file(fileOf(serial));
    if (!file.exists())
        return std::nullopt;
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::Storage,
                             (file.fileName() + QStringLiteral(": ") + file.errorString()).toStdString());
    auto state = stateFromJson(file.readAll(), converter);
    if (!state)
        return base::failure(state.error().code, file.fileName().toStdString() + ": " + state.error().detail);
    if (state->facts.serial.value != serial.toStdString())
        return base::failure(base::ErrorCode::Mismatch,
                             file.fileName().toStdString() + " is of another device");
    return std::optional(*std::move(state));
}

base::Result<> StateDirectory::write(const DeviceState& state) const
{
    QJsonObject object{{QStringLiteral("origin"), state.origin},
                       {QStringLiteral("bundle"), models::panos::bundleToJson(bundleOf(state.facts))}};
    if (state.isAsDelivered)
        object.insert(QStringLiteral("as_delivered"), true);
    if (!state.facts.localText.empty())
        object.insert(QStringLiteral("local_text"), QString::fromStdString(state.facts.localText));
    if (!state.facts.configDigest.empty())
        object.insert(QStringLiteral("config_digest"), QString::fromStdString(state.facts.configDigest));
    if (state.facts.pendingKey)
        object.insert(QStringLiteral("pending_key"), pendingToJson(*state.facts.pendingKey));
    if (state.facts.lastGood)
        object.insert(QStringLiteral("last_good"), lastGoodToJson(state.facts));
    if (state.facts.reverted)
        object.insert(QStringLiteral("reverted"), revertedToJson(*state.facts.reverted));
    return models::config::writeWhole({.name = fileOf(QString::fromStdString(state.facts.serial.value)),
                                       .bytes = QJsonDocument(object).toJson(),
                                       .isPrivate = true});
}

std::string StateDirectory::localTextOf(const QString& serial) const
{
    QFile file(fileOf(serial));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    return object[QLatin1String("local_text")].toString().toStdString();
}

QString StateDirectory::candidateFileOf(const QString& serial) const
{
    return m_path + QStringLiteral("/candidate/") + serial + QStringLiteral(".set");
}

base::Result<std::optional<std::string>> StateDirectory::readCandidate(const QString& serial) const
{
    QFile file(candidateFileOf(serial));
    if (!file.exists())
        return std::nullopt;
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::Storage,
                             (file.fileName() + QStringLiteral(": ") + file.errorString()).toStdString());
    return file.readAll().toStdString();
}

base::Result<> StateDirectory::writeCandidate(const QString& serial,
                                              const std::optional<std::string>& text) const
{
    const QString name = candidateFileOf(serial);
    if (text) {
        QDir(m_path).mkpath(QStringLiteral("candidate"));
        return models::config::writeWhole({.name = name, .bytes = *text, .isPrivate = true});
    }
    QFile file(name);
    if (file.exists() && !file.remove())
        return base::failure(base::ErrorCode::Storage,
                             (name + QStringLiteral(": ") + file.errorString()).toStdString());
    return {};
}

QString StateDirectory::consoleSocket() const
{
    return consoleSocketOf(m_path);
}

QString consoleSocketOf(const QString& directory)
{
    return QDir(directory).absoluteFilePath(QStringLiteral("console"));
}

QStringList StateDirectory::serials() const
{
    QStringList serials = QDir(m_path).entryList({QLatin1Char('*') + suffix}, QDir::Files, QDir::Name);
    for (QString& serial : serials)
        serial.chop(suffix.size());
    return serials;
}

} // namespace app::agent
