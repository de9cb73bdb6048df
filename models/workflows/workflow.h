// A migration workflow as a state machine without widgets: steps in order, each with conditions checked live,
// an action, evidence that it worked, and an inverse. State is plain data that survives a restart. Main
// thread. W-1 to W-9; rules E1, F1-F5, D2, D13-D16, G1-G3, H1-H7, I1-I8, J1-J12, T8.
#pragma once

#include "models/workflows/prediction/predictor.h"

#include <QJsonObject>

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace models::workflows {

enum class WorkflowKind {
    ServerSide,
    RollOut,
    Enforce,
    ServerCertificate,
    ClientCertificate,
    Authority,
    AddDevice,
    Wildfire,
    HaPair
};
inline constexpr std::array everyWorkflowKind{
    WorkflowKind::ServerSide,        WorkflowKind::RollOut,           WorkflowKind::Enforce,
    WorkflowKind::ServerCertificate, WorkflowKind::ClientCertificate, WorkflowKind::Authority,
    WorkflowKind::AddDevice,         WorkflowKind::Wildfire,          WorkflowKind::HaPair};

enum class ConditionState { Holds, Waiting, Open };

struct Condition
{
    std::string id;   ///< stable: "server-identity", "all-custom", "no-wildfire", "version-8", ... worded in
                      ///< models/text
    std::string rule; ///< "F2"
    ConditionState state = ConditionState::Open;
    std::string measured;                            ///< "57 of 63", "mgmt.example.net"
    std::vector<session::base::Serial> devices = {}; ///< those that keep it open ("Show N")
    bool isSoft = false;                ///< somebody may go on without it, for a reason that is kept
    std::string overriddenBecause = {}; ///< that reason: it counts as if it held
    bool operator==(const Condition&) const = default;
};

/// Which way a plan goes.
enum class Direction { Forward, Back };

enum class StepState { Locked, Ready, Running, Done, Failed };

/// How a step is done and taken back.
enum class Act {
    Stage,         ///< edits the candidate; the inverse reverts it
    Commit,        ///< commits what a step before has staged; the inverse commits what was before
    EditAndCommit, ///< both in one, so that nothing is ever half of it
    Waves,         ///< pushes wave by wave; the inverse goes with the commit before
    Instruct,      ///< somebody does it on the devices, and their sessions prove it; no inverse from here
    Deliver,       ///< makes a file for a device that is not here yet; the inverse withdraws what it holds
};

struct StepStatus
{
    std::string id; ///< "stage-server", "waves", ... (steps.h)
    Act act = Act::Stage;
    StepState state = StepState::Locked;
    bool awaitsEvidence = false; ///< Running: its action is done, and sessions have to prove it
    std::string summary;         ///< measured value for the step list ("390 of 540 custom"), "" if none
    std::vector<Condition> conditions;
    bool operator==(const StepStatus&) const = default;
};

enum class WaveDeviceState { Queued, Delivered, Committed, Waiting, ReAuthenticated, Failed, Skipped };

/// Why a device of a wave has failed, or was left out.
struct WaveCause
{
    std::string reason = {};  ///< its name, or the job's words: the same for all who have failed by it
    std::string measure = {}; ///< what is each one's own ("valid from ..., judged at ..."), "" for nothing
    bool operator==(const WaveCause&) const = default;
};

struct WaveDevice
{
    session::base::Serial serial;
    WaveDeviceState state = WaveDeviceState::Queued;
    WaveCause cause = {};
    std::optional<session::base::TimePoint> reconnectsAt = {}; ///< Waiting: end of its disconnect wait
    bool operator==(const WaveDevice&) const = default;
};

/// Why no further wave begins.
enum class StopCause {
    None,
    Paused,   ///< somebody wanted it
    Failures, ///< too many of a wave
    NotBegun, ///< the next wave could not begin by itself
};
inline constexpr std::array everyStopCause{StopCause::None, StopCause::Paused, StopCause::Failures,
                                           StopCause::NotBegun};

struct Wave
{
    std::string name; ///< "canary", or the device group
    StepState state = StepState::Locked;
    session::base::JobId job;
    session::base::TimePoint startedAt;
    std::vector<WaveDevice> devices;
    int acceptedFailures = 0; ///< so many were known when somebody resumed: only more of them stop again
    bool operator==(const Wave&) const = default;
};

struct ServerSideOptions
{
    std::string address;   ///< management IP or FQDN (D3); "" takes the configured one
    std::string authority; ///< CA in Panorama's store; made when it does not exist
    std::string serverCertificate = "handfast-server";
    std::string certificateProfile = "device-trust";
    std::string sslTlsServiceProfile = "device-tls";
    int disconnectWaitMinutes = 0; // D12
    bool authorizeSerial = true;   // D9
    bool operator==(const ServerSideOptions&) const = default;
};

/// W-6: another certificate for a server that runs.
struct ServerCertificateOptions
{
    std::string collector =
        {}; ///< serial of a Log Collector with a server side of its own (A6); "": the manager
    std::string certificate = {}; ///< in Panorama's store; made when it does not exist
    std::string signedBy = {}; ///< CA that signs it when it is made; "": the one that signed the present one
    std::optional<int> disconnectWaitMinutes = {}; ///< nullopt: as it is
    bool operator==(const ServerCertificateOptions&) const = default;
};

enum class ClientSource { IssuedHere, Common, Scep };

struct RollOutOptions
{
    std::vector<std::string> templateStacks; ///< empty: every stack that has devices
    ClientSource source = ClientSource::IssuedHere;
    std::string signedBy;         ///< IssuedHere: CA in Panorama's store
    std::string certificate;      ///< Common: certificate in Panorama's store, copied to the templates
    std::string scepProfile = {}; ///< Scep: profile in Panorama's store, copied to the templates
    int canaryPerGroup = 1;       ///< devices of each device group in wave 0
    int waveSize = 0;             ///< 0: one wave a device group
    int stopAbovePercent = 5;     ///< automatic stop when more of a wave fail
    bool operator==(const RollOutOptions&) const = default;
};

/// W-7: with `devices`, certificates are replaced on these themselves (I3, I4, I7); without, by their
/// templates, as RollOutOptions say (I2).
struct ClientCertificateOptions
{
    std::vector<session::base::Serial> devices = {};
    bool operator==(const ClientCertificateOptions&) const = default;
};

/// W-8: everything that a CA has signed moves to another one.
struct AuthorityOptions
{
    std::string replaces = {};  ///< in Panorama's store
    std::string authority = {}; ///< takes its place; made when it does not exist
    std::string signedBy =
        {}; ///< CA that signs the new one when it is made: an intermediate then (J9); "": a root
    std::string serverCertificate =
        {}; ///< the manager's new one, made of the new CA; "": the old name and "-new"
    std::string commonCertificate =
        {}; ///< takes the place of common client certificates; "": the old names and "-new"
    std::optional<int> disconnectWaitMinutes = {};
    bool wasCustomOnly = false; ///< when it began (J1, J8)
    bool crossSign = false;     ///< the old CA signs the new one, for who has missed a push (J5)
    bool operator==(const AuthorityOptions&) const = default;
};

/// W-9: custom certificates between the two managers of a pair. Which part of it is done on this manager, and
/// for whom, follows from the pair as it was when it began.
struct HaPairOptions
{
    std::string signedBy = {}; ///< CA that signs the secondary's when it is made; "": one that the server's
                               ///< profile trusts and whose key is here
    std::string certificate = {}; ///< of the secondary; made when it does not exist; "": "ha-" and its serial
    std::string certificateProfile = "ha-trust"; ///< by which the secondary judges the primary; made too
    bool checkServerIdentity = true;             // E4
    bool isServing = true;                       ///< this manager makes what both have in common
    bool isSecondary = false;                    ///< this manager is the client on the HA channel (A1)
    std::string secondary = {};                  ///< serial number of the client
    bool operator==(const HaPairOptions&) const = default;
};

/// W-5: custom certificates both ways between a WildFire appliance and the firewalls of some stacks. The
/// appliance is configured by its own command line, from files that are made for it.
struct WildfireOptions
{
    session::base::Serial appliance;
    std::string address = {};  ///< as firewalls dial it, with a port or without (H2)
    std::string signedBy = {}; ///< CA that signs its certificate when it is made; "": the one that signed the
                               ///< manager's
    std::string certificate = {}; ///< its own; made when it does not exist; "": "wildfire-" and its serial
    std::string clientCertificate = {}; ///< common to the firewalls on this channel; "": what each of them
                                        ///< shows to the manager
    std::string directory = {};         ///< where the files for it are written
    std::string fileServer = {};        ///< host that it fetches them from; "": the manager's address
    int filePort = 0;                   ///< 0: the usual one
    bool makesCertificate = true;       ///< there was none when it began
    bool operator==(const WildfireOptions&) const = default;
};

/// W-4: one more device. With custom only its certificate is on it before it is added (G2).
struct NewDeviceOptions
{
    session::base::Serial serial;
    std::string templateStack = {};     ///< "": in none
    std::string deviceGroup = {};       ///< "": in none
    std::string hostname = {};          ///< "" until it says it
    std::string bundleFile = {};        ///< where its bundle is written
    bool certificateFirst = false;      ///< custom only was on when it began
    std::string issuedFingerprint = {}; ///< sha256 of the certificate in its bundle, "" for none
    bool operator==(const NewDeviceOptions&) const = default;
};

} // namespace models::workflows
