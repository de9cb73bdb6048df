#include "models/config/device/device_objects.h"

#include "models/config/compile/identity_chain.h"

namespace models::config {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

namespace {

/// A CA goes to devices without its key.
Result<> takeAuthority(Template& device, const ObjectStore& store, const std::string& name)
{
    const auto found = store.certificates.find(name);
    if (found == store.certificates.end())
        return failure(ErrorCode::NotFound,
                       "certificate \"" + name + "\" is not among the objects that it is sent");
    CertificateEntry& taken = device.shared.certificates[name];
    taken = found->second;
    taken.privateKey.clear();
    return {};
}

Result<> takeProfile(Template& device, const ObjectStore& store, const std::string& name)
{
    if (name.empty())
        return {};
    const auto found = store.certificateProfiles.find(name);
    if (found == store.certificateProfiles.end())
        return failure(ErrorCode::NotFound,
                       "certificate profile \"" + name + "\" is not among the objects that it is sent");
    device.shared.certificateProfiles[name] = found->second;
    for (const auto& [certificate, ca] : found->second.cas)
        for (const std::string& needed : {certificate, ca.ocspVerifyCert})
            if (!needed.empty())
                if (const auto taken = takeAuthority(device, store, needed); !taken)
                    return taken;
    return {};
}

/// A certificate, or what names one, with the intermediates that go with it and its key.
struct KeyedCertificate
{
    const ObjectStore& store;
    const std::string& name; ///< "" takes nothing
    OpenedBoxes& boxes;
};
/// The errors are those of unsealedKey().
Result<std::string> openedKey(const CertificateEntry& entry, const std::string& name, OpenedBoxes& boxes)
{
    if (entry.privateKey.empty())
        return failure(ErrorCode::InvalidArgument, "certificate \"" + name + "\": it has no private key");
    auto key = boxes.open({entry.privateKey, name});
    if (!key)
        return failure(key.error().code, "certificate \"" + name + "\": " + key.error().detail);
    return key;
}

Result<> takeWithKey(Template& device, const KeyedCertificate& wanted)
{
    const auto& [store, name, boxes] = wanted;
    if (name.empty())
        return {};
    const auto chain = presentedChain(store, name);
    if (!chain)
        return std::unexpected(chain.error());
    const CertificateEntry& entry = store.certificates.at(name);
    const auto key = openedKey(entry, name, boxes);
    if (!key)
        return std::unexpected(key.error());
    CertificateEntry& taken = device.shared.certificates[name];
    taken = entry;
    taken.privateKey = *key;
    taken.publicKey = chain->front().pem();
    taken.chain.clear();
    for (std::size_t i = 1; i < chain->size(); ++i)
        taken.chain += (*chain)[i].pem();
    return {};
}

/// What a device enrols by, with its passwords and the certificates that its server's TLS needs.
Result<> takeScepProfile(Template& device, const ObjectStore& store, OpenedBoxes& boxes)
{
    const std::string& name = device.device.secureConnClient.scepProfile;
    if (name.empty())
        return {};
    const auto found = store.scepProfiles.find(name);
    if (found == store.scepProfiles.end())
        return failure(ErrorCode::NotFound,
                       "SCEP profile \"" + name + "\" is not among the objects that it is sent");
    ScepProfile& taken = device.shared.scepProfiles[name] = found->second;
    for (std::string* password : {&taken.fixedChallenge, &taken.otpPassword}) {
        if (password->empty())
            continue;
        auto opened = boxes.open({*password, name});
        if (!opened)
            return std::unexpected(opened.error());
        *password = *std::move(opened);
    }
    if (!taken.serverCa.empty())
        if (const auto authority = takeAuthority(device, store, taken.serverCa); !authority)
            return authority;
    return takeWithKey(device, {store, taken.clientCertificate, boxes});
}

/// What it presents as a server (A4).
Result<> takeServiceProfile(Template& device, const KeyedCertificate& wanted)
{
    const auto& [store, name, boxes] = wanted;
    if (name.empty())
        return {};
    const auto found = store.sslTlsServiceProfiles.find(name);
    if (found == store.sslTlsServiceProfiles.end())
        return failure(ErrorCode::NotFound,
                       "SSL/TLS service profile \"" + name + "\" is not among the objects that it is sent");
    const SslTlsServiceProfile& taken = device.shared.sslTlsServiceProfiles[name] = found->second;
    return takeWithKey(device, {store, taken.certificate, boxes});
}

} // namespace

Result<> takeNamedObjects(Template& device, const ObjectStore& store, OpenedBoxes& boxes)
{
    const DeviceSection& settings = device.device;
    for (const std::string& profile :
         {settings.secureConnClient.certificateProfile, settings.secureConnServer.certificateProfile,
          settings.wildfire.certificateProfile, settings.globalProtect.certificateProfile})
        if (const auto taken = takeProfile(device, store, profile); !taken)
            return taken;
    for (const std::string& certificate :
         {settings.secureConnClient.certificate, settings.wildfire.certificate})
        if (const auto taken = takeWithKey(device, {store, certificate, boxes}); !taken)
            return taken;
    for (const std::string& profile :
         {settings.secureConnServer.sslTlsServiceProfile, settings.globalProtect.sslTlsServiceProfile})
        if (const auto taken = takeServiceProfile(device, {store, profile, boxes}); !taken)
            return taken;
    return takeScepProfile(device, store, boxes);
}

} // namespace models::config
