// The steps of a workflow as data: which ones a plan has follows from its kind and options, and what kind of
// act each one is says how the machine does it, proves it and takes it back. Pure; any thread.
#pragma once

#include "models/workflows/workflow.h"

#include <string>
#include <string_view>
#include <vector>

namespace models::workflows {

struct PlanState;

enum class Step {
    StageServer,
    CommitServer,
    StageClients,
    CommitClients,
    Waves,
    Enforce,
    StageServerCertificate,  ///< I1
    CommitServerCertificate, ///< I1, J5
    CollectorPush,           ///< A6: a Log Collector gets its settings by push
    ReplaceOnDevice,         ///< I3, I4, I7
    Relax,                   ///< J1
    StageAuthority,          ///< J2, J3, J9: the new CA, and a server profile that trusts both
    CommitServerTrust,
    ClientTrust, ///< J3: client profiles that trust both
    TrustWaves,
    ClientCertificates, ///< J4
    ClientWaves,
    RemoveAuthority, ///< J6, J7, J10
    RemovalWaves,
    StagePair, ///< D18, D19: the secondary's certificate, and profiles that trust both ways
    CommitPair,
    PairClient,       ///< A8, E4: on the secondary, which shows it from then on
    PairClientOnPeer, ///< the same, where this manager is the primary: the secondary has a plan of its own
    StageDevice,      ///< G1-G3: the device in the lists and in its stack
    DeliverBundle,    ///< what it needs to come here; with custom only its certificate, too (G2)
    CommitDevice,
    FirstSession,   ///< somebody switches it on
    DevicePush,     ///< G1: its certificate comes afterwards
    StageAppliance, ///< H2: the certificate of a WildFire appliance
    CommitAppliance,
    ApplianceFiles,  ///< H4-H6: its files and commands
    ApplianceCommit, ///< H4: somebody gives it the commands, the first of the two commits
    WildfireClients, ///< H3, H7: the firewalls' side, the second of the two
    WildfireWaves,
};

[[nodiscard]] Act actOf(Step step);
[[nodiscard]] bool isCommit(Step step); ///< also one that edits by itself
/// A commit after which every session has to come back (F4).
[[nodiscard]] bool awaitsSessions(Step step);
/// It is done once the session with the HA peer has come up anew (F4).
[[nodiscard]] bool awaitsPeer(Step step);
/// Of Act::Waves: a device proves itself by a new certificate, and not just by settings that it runs.
[[nodiscard]] bool provesCertificate(Step step);
/// Something may happen to sessions when it is done.
[[nodiscard]] bool touchesDevices(Step step);

/// The steps of a plan, in order.
[[nodiscard]] std::vector<Step> stepsOf(const PlanState& plan);
/// Of a plan with the usual options.
[[nodiscard]] std::vector<Step> stepsOf(WorkflowKind kind);
/// Their ids, as in StepStatus.
[[nodiscard]] std::vector<std::string> stepIds(WorkflowKind kind);

[[nodiscard]] std::string_view toText(Step step); ///< "stage-server", as in StepStatus::id

} // namespace models::workflows
