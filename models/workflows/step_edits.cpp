#include "models/workflows/step_edits.h"

#include "models/config/certificate_facts.h"
#include "models/workflows/changes/authority_change.h"
#include "models/workflows/changes/ha_pair.h"
#include "models/workflows/changes/new_device.h"
#include "models/workflows/changes/roll_out.h"
#include "models/workflows/changes/server_certificate.h"
#include "models/workflows/changes/server_side.h"
#include "models/workflows/changes/wildfire.h"

#include <algorithm>

namespace models::workflows {

using config::Configuration;
using config::Edit;
using lifecycle::GenerateRequest;
using session::base::Result;

namespace {

std::vector<GenerateRequest> serverSideCertificates(const ServerSideOptions& options,
                                                    const Configuration& candidate)
{
    GenerateRequest authority;
    authority.name = options.authority;
    authority.subject = options.authority;
    authority.role = session::pki::CertificateRole::CertificateAuthority;
    authority.days = lifecycle::usualAuthorityDays;
    GenerateRequest server;
    server.name = options.serverCertificate;
    server.subject = options.address;
    server.alternativeNames = namesOfServer(options.address);
    server.role = session::pki::CertificateRole::Server;
    server.signedBy = options.authority;
    server.days = lifecycle::usualServerDays;
    std::vector<GenerateRequest> requests{authority, server};
    std::erase_if(requests, [&](const GenerateRequest& request) {
        return candidate.panorama.certificates.contains(request.name);
    });
    return requests;
}

/// I6: a common certificate that nothing names any more leaves the template in the same change that selects
/// the new one.
Result<std::vector<Edit>> clientEdits(const PlanState& plan, const Configuration& candidate)
{
    auto edits = rollOutEdits(plan.rollOut, candidate);
    if (!edits || plan.kind != WorkflowKind::ClientCertificate)
        return edits;
    Configuration next = candidate;
    if (const auto edited = config::apply(next, *edits); !edited)
        return std::unexpected(edited.error());
    const auto facts = config::certificateFacts(next);
    for (const std::string& stack : plan.rollOut.templateStacks) {
        const std::string& name = next.templateStacks.at(stack).templates.front();
        const std::string& before = candidate.templates.at(name).device.secureConnClient.certificate;
        const auto unused = std::ranges::find_if(facts, [&](const config::CertificateFacts& one) {
            return one.store == config::StoreName(name) && one.name == before && one.uses.empty();
        });
        if (!before.empty() && unused != facts.end())
            next.templates[name].shared.certificates.erase(before);
    }
    return config::editsBetween(candidate, next);
}

Edit customOnly(bool on)
{
    return config::setValue(
        {"deviceconfig", "setting", "management", "secure-conn-server", "custom-certificate-only"},
        on ? "yes" : "no");
}

Result<std::vector<Edit>> editsTo(const Result<Configuration>& next, const Configuration& candidate)
{
    if (!next)
        return std::unexpected(next.error());
    return config::editsBetween(candidate, *next);
}

Result<std::vector<Edit>> readCommands(const std::vector<std::string>& commands)
{
    std::vector<Edit> edits;
    for (const std::string& command : commands) {
        const auto words = config::splitWords(command);
        if (!words)
            return std::unexpected(words.error());
        auto parsed = config::parseEdits(*words, config::NameLimits::Readable);
        if (!parsed)
            return std::unexpected(parsed.error());
        edits.insert(edits.end(), parsed->begin(), parsed->end());
    }
    return edits;
}

} // namespace

std::vector<GenerateRequest> certificatesFor(const PlanState& plan, Step step, const Configuration& candidate)
{
    if (step == Step::StageServer)
        return serverSideCertificates(plan.serverSide, candidate);
    if (plan.kind == WorkflowKind::Authority)
        return certificatesFor(plan.authority, step, candidate);
    if (step == Step::StageServerCertificate)
        return certificatesFor(plan.serverCertificate, candidate);
    if (plan.kind == WorkflowKind::HaPair)
        return certificatesFor(plan.haPair, step, candidate);
    if (plan.kind == WorkflowKind::Wildfire)
        return certificatesFor(plan.wildfire, step, candidate);
    return {};
}

Result<std::vector<Edit>> editsOf(const PlanState& plan, Step step, const Configuration& candidate)
{
    switch (step) {
    case Step::StageServer:
        return serverSideEdits(plan.serverSide);
    case Step::StageClients:
        return clientEdits(plan, candidate);
    case Step::Enforce:
        return std::vector{customOnly(true)};
    case Step::Relax:
        return std::vector{customOnly(false)};
    case Step::StageServerCertificate:
        if (plan.kind == WorkflowKind::ServerCertificate)
            return editsTo(changed(plan.serverCertificate, candidate), candidate);
        [[fallthrough]];
    case Step::StageAuthority:
    case Step::ClientTrust:
    case Step::ClientCertificates:
    case Step::RemoveAuthority:
        return editsTo(changed(plan.authority, step, candidate), candidate);
    case Step::StagePair:
    case Step::PairClient:
        return editsTo(changed(plan.haPair, step, candidate), candidate);
    case Step::WildfireClients:
        return editsTo(changed(plan.wildfire, plan.rollOut.templateStacks, candidate), candidate);
    case Step::StageDevice:
        return editsTo(changed(plan.newDevice, candidate), candidate);
    default:
        return std::vector<Edit>();
    }
}

std::optional<Step> stagedFor(const PlanState& plan, Step commit)
{
    const auto steps = stepsOf(plan);
    auto place = std::ranges::find(steps, commit);
    if (actOf(commit) != Act::Commit)
        return std::nullopt;
    while (place != steps.begin() && actOf(*place) != Act::Stage)
        --place; // a bundle may be made between the two
    return actOf(*place) == Act::Stage ? std::optional(*place) : std::nullopt;
}

Result<std::vector<Edit>> inverseOf(const PlanState& plan, Step step)
{
    const auto commands = plan.inverse.find(std::string(toText(step)));
    return readCommands(commands == plan.inverse.end() ? std::vector<std::string>() : commands->second);
}

} // namespace models::workflows
