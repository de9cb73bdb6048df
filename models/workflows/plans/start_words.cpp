#include "models/workflows/plans/start_words.h"

#include "models/workflows/plans/plan_state.h"

namespace models::workflows {

namespace {

StartWords begunWith(WorkflowKind kind)
{
    return {std::string(toText(kind))};
}

/// What is not said is as it is by itself.
void addOption(StartWords& words, const char* name, const std::string& value)
{
    if (!value.empty())
        words.insert(words.end(), {name, value});
}

void addWait(StartWords& words, std::optional<int> minutes)
{
    addOption(words, "disconnect-wait", minutes ? std::to_string(*minutes) : std::string());
}

void addWaves(StartWords& words, const RollOutOptions& options)
{
    addOption(words, "wave-size", std::to_string(options.waveSize));
    addOption(words, "canary", std::to_string(options.canaryPerGroup));
    addOption(words, "stop-above", std::to_string(options.stopAbovePercent));
}

void addClients(StartWords& words, const RollOutOptions& options)
{
    for (const std::string& stack : options.templateStacks)
        addOption(words, "template-stack", stack);
    addOption(words, "signed-by", options.signedBy);
    addOption(words, "certificate", options.certificate);
    addOption(words, "scep-profile", options.scepProfile);
    addWaves(words, options);
}

} // namespace

StartWords startWords(const ServerSideOptions& options)
{
    StartWords words = begunWith(WorkflowKind::ServerSide);
    addOption(words, "address", options.address);
    addOption(words, "authority", options.authority);
    addOption(words, "server-certificate", options.serverCertificate);
    addOption(words, "certificate-profile", options.certificateProfile);
    addOption(words, "ssl-tls-service-profile", options.sslTlsServiceProfile);
    addWait(words, options.disconnectWaitMinutes);
    addOption(words, "authorize-serial", options.authorizeSerial ? "yes" : "no");
    return words;
}

StartWords startWords(const RollOutOptions& options)
{
    StartWords words = begunWith(WorkflowKind::RollOut);
    addClients(words, options);
    return words;
}

StartWords startWords(const ServerCertificateOptions& options)
{
    StartWords words = begunWith(WorkflowKind::ServerCertificate);
    addOption(words, "certificate", options.certificate);
    addOption(words, "signed-by", options.signedBy);
    addOption(words, "log-collector", options.collector);
    addWait(words, options.disconnectWaitMinutes);
    return words;
}

StartWords startWords(const ClientCertificateOptions& options, const RollOutOptions& how)
{
    StartWords words = begunWith(WorkflowKind::ClientCertificate);
    for (const auto& serial : options.devices)
        addOption(words, "device", serial.value);
    if (options.devices.empty())
        addClients(words, how);
    return words;
}

StartWords startWords(const AuthorityOptions& options, const RollOutOptions& how)
{
    StartWords words = begunWith(WorkflowKind::Authority);
    addOption(words, "replaces", options.replaces);
    addOption(words, "authority", options.authority);
    addOption(words, "signed-by", options.signedBy);
    addOption(words, "cross-sign", options.crossSign ? "yes" : "");
    addOption(words, "server-certificate", options.serverCertificate);
    addOption(words, "common-certificate", options.commonCertificate);
    addWait(words, options.disconnectWaitMinutes);
    addWaves(words, how);
    return words;
}

StartWords startWords(const HaPairOptions& options)
{
    StartWords words = begunWith(WorkflowKind::HaPair);
    addOption(words, "signed-by", options.signedBy);
    addOption(words, "certificate", options.certificate);
    addOption(words, "certificate-profile", options.certificateProfile);
    addOption(words, "check-server-identity", options.checkServerIdentity ? "yes" : "no");
    return words;
}

StartWords startWords(const NewDeviceOptions& options)
{
    StartWords words = begunWith(WorkflowKind::AddDevice);
    addOption(words, "serial", options.serial.value);
    addOption(words, "template-stack", options.templateStack);
    addOption(words, "device-group", options.deviceGroup);
    addOption(words, "hostname", options.hostname);
    addOption(words, "bundle", options.bundleFile);
    return words;
}

StartWords startWords(const WildfireOptions& options, const RollOutOptions& how)
{
    StartWords words = begunWith(WorkflowKind::Wildfire);
    addOption(words, "appliance", options.appliance.value);
    addOption(words, "address", options.address);
    addOption(words, "directory", options.directory);
    addOption(words, "signed-by", options.signedBy);
    addOption(words, "certificate", options.certificate);
    addOption(words, "client-certificate", options.clientCertificate);
    for (const std::string& stack : how.templateStacks)
        addOption(words, "template-stack", stack);
    addOption(words, "file-server", options.fileServer);
    addOption(words, "file-port", options.filePort == 0 ? std::string() : std::to_string(options.filePort));
    addWaves(words, how);
    return words;
}

StartWords startWords(const PlanState& plan, const config::Configuration& configuration)
{
    const auto unlessHere = [&](const std::string& certificate, std::string& signedBy) {
        if (configuration.panorama.certificates.contains(certificate))
            signedBy.clear();
    };
    switch (plan.kind) {
    case WorkflowKind::ServerSide:
        return startWords(plan.serverSide);
    case WorkflowKind::RollOut:
        return startWords(plan.rollOut);
    case WorkflowKind::ServerCertificate: {
        ServerCertificateOptions options = plan.serverCertificate;
        unlessHere(options.certificate, options.signedBy);
        return startWords(options);
    }
    case WorkflowKind::ClientCertificate:
        return startWords(plan.clientCertificate, plan.rollOut);
    case WorkflowKind::Authority: {
        AuthorityOptions options = plan.authority;
        unlessHere(options.authority, options.signedBy);
        return startWords(options, plan.rollOut);
    }
    case WorkflowKind::HaPair:
        return startWords(plan.haPair);
    case WorkflowKind::AddDevice:
        return startWords(plan.newDevice);
    case WorkflowKind::Wildfire: {
        WildfireOptions options = plan.wildfire;
        unlessHere(options.certificate, options.signedBy);
        return startWords(options, plan.rollOut);
    }
    case WorkflowKind::Enforce:
        break;
    }
    return begunWith(plan.kind);
}

} // namespace models::workflows
