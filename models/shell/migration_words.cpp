#include "models/shell/migration_words.h"

#include "models/workflows/plans/plan_state.h"

namespace models::shell {

using workflows::WorkflowKind;

namespace {

StartWords begunWith(WorkflowKind kind)
{
    return {std::string(workflows::toText(kind))};
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

void addWaves(StartWords& words, const workflows::RollOutOptions& options)
{
    addOption(words, "wave-size", std::to_string(options.waveSize));
    addOption(words, "canary", std::to_string(options.canaryPerGroup));
    addOption(words, "stop-above", std::to_string(options.stopAbovePercent));
}

void addClients(StartWords& words, const workflows::RollOutOptions& options)
{
    for (const std::string& stack : options.templateStacks)
        addOption(words, "template-stack", stack);
    addOption(words, "signed-by", options.signedBy);
    addOption(words, "certificate", options.certificate);
    addOption(words, "scep-profile", options.scepProfile);
    addWaves(words, options);
}

} // namespace

StartWords startWords(const workflows::ServerSideOptions& options)
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

StartWords startWords(const workflows::RollOutOptions& options)
{
    StartWords words = begunWith(WorkflowKind::RollOut);
    addClients(words, options);
    return words;
}

StartWords startWords(const workflows::ServerCertificateOptions& options)
{
    StartWords words = begunWith(WorkflowKind::ServerCertificate);
    addOption(words, "certificate", options.certificate);
    addOption(words, "signed-by", options.signedBy);
    addOption(words, "log-collector", options.collector);
    addWait(words, options.disconnectWaitMinutes);
    return words;
}

StartWords startWords(const workflows::ClientCertificateOptions& options,
                      const workflows::RollOutOptions& how)
{
    StartWords words = begunWith(WorkflowKind::ClientCertificate);
    for (const auto& serial : options.devices)
        addOption(words, "device", serial.value);
    if (options.devices.empty())
        addClients(words, how);
    return words;
}

StartWords startWords(const workflows::AuthorityOptions& options, const workflows::RollOutOptions& how)
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

} // namespace models::shell
