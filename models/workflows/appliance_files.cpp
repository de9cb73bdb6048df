// LifecycleWorld: the files that a WildFire appliance is configured from (W-5). Its key leaves under a
// passphrase that stands beside it, in a directory for its owner alone.
#include "models/config/whole_file.h"
#include "models/lifecycle/certificates/certificate_export.h"
#include "models/lifecycle/lifecycle.h"
#include "models/workflows/changes/wildfire.h"
#include "models/workflows/lifecycle_world.h"
#include "session/pki/keys/random.h"

#include <QByteArray>
#include <QDir>

namespace models::workflows {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

namespace {

constexpr std::size_t passphraseBytes = 18; ///< 144 bits: 24 letters

Result<std::string> newPassphrase()
{
    const auto bytes = session::pki::randomBytes(passphraseBytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    return QByteArray::fromStdString(*bytes).toBase64(QByteArray::Base64UrlEncoding).toStdString();
}

QString fileAt(const WildfireOptions& appliance, std::string_view name)
{
    return QDir(QString::fromStdString(appliance.directory))
        .filePath(QString::fromUtf8(name.data(), qsizetype(name.size())));
}

Result<> writeKept(const QString& path, const std::string& bytes)
{
    return config::writeWhole({.name = path, .bytes = bytes, .isPrivate = true});
}

std::string linesOf(const std::vector<std::string>& commands)
{
    std::string text;
    for (const std::string& command : commands)
        text += command + '\n';
    return text;
}

/// Files that are left to write.
struct Delivery
{
    WildfireOptions appliance;
    ApplianceOrder order;
    std::string passphrase;
};

void writeFrom(lifecycle::Lifecycle& lifecycle, const std::shared_ptr<const Delivery>& delivery,
               std::size_t index, const World::Done& done)
{
    const WildfireOptions& appliance = delivery->appliance;
    const ApplianceOrder& order = delivery->order;
    if (index == order.files.size()) {
        auto written = writeKept(fileAt(appliance, applianceInverseFile), linesOf(order.inverse));
        if (written)
            written = writeKept(fileAt(appliance, applianceCommandsFile), linesOf(order.commands));
        return done(written);
    }
    const ApplianceFile& file = order.files[index];
    lifecycle::ExportRequest request{.name = file.certificate, .chain = lifecycle::ExportChain::None};
    if (file.isKeyPair) {
        request.format = lifecycle::ExportFormat::Pkcs12;
        request.chain = lifecycle::ExportChain::Intermediates;
        request.includeKey = true;
        request.passphrase = session::base::SecretText(delivery->passphrase);
    }
    lifecycle::exportCertificate(
        lifecycle, request, [&lifecycle, delivery, index, done](const Result<std::string>& bytes) {
            if (!bytes)
                return done(std::unexpected(bytes.error()));
            const QString path = fileAt(delivery->appliance, delivery->order.files[index].name);
            if (const auto written = writeKept(path, *bytes); !written)
                return done(written);
            writeFrom(lifecycle, delivery, index + 1, done);
        });
}

} // namespace

void LifecycleWorld::deliver(const WildfireOptions& appliance, const std::vector<std::string>& stacks,
                             Done done)
{
    auto passphrase = newPassphrase();
    if (!passphrase)
        return done(std::unexpected(passphrase.error()));
    if (!QDir().mkpath(QString::fromStdString(appliance.directory)))
        return done(failure(ErrorCode::Storage, appliance.directory + " can't be made"));
    auto delivery = std::make_shared<Delivery>();
    delivery->appliance = appliance;
    delivery->order = applianceOrder(appliance, stacks, m_lifecycle.running(), *passphrase);
    delivery->passphrase = std::move(*passphrase);
    writeFrom(m_lifecycle, delivery, 0, done);
}

Result<> LifecycleWorld::withdraw(const WildfireOptions& appliance)
{
    const ApplianceOrder order = applianceOrder(appliance, {}, m_lifecycle.running(), {});
    QStringList names{fileAt(appliance, applianceCommandsFile)};
    for (const ApplianceFile& file : order.files)
        if (file.isKeyPair)
            names << fileAt(appliance, file.name);
    for (const QString& name : names)
        if (QFile::exists(name) && !QFile::remove(name))
            return failure(ErrorCode::Storage, name.toStdString() + " can't be removed");
    return {};
}

} // namespace models::workflows
