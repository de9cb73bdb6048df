#include "models/workflows/changes/new_device.h"

#include "models/config/device/effective_template.h"
#include "models/workflows/condition_kit.h"
#include "models/workflows/plan_evidence.h"

#include <algorithm>

namespace models::workflows {

using config::Configuration;
using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

namespace {

/// What its stack would have it show, once it is in it.
bool comesWithCustom(const Configuration& configuration, const session::base::Serial& serial)
{
    return config::givesCustomCertificate(configuration, config::stackOf(configuration, serial));
}

/// G2: with custom only a device without a certificate of its own would never get in.
Condition certificateInTemplate(const ConditionInput& input)
{
    const auto& options = input.plan.newDevice;
    const auto with = changed(options, input.world.candidate());
    return makeCondition("certificate-in-template", "G2", with && comesWithCustom(*with, options.serial),
                         options.templateStack);
}

/// G2: nobody has turned custom only on since the plan was made for the other order.
Condition certificateFirst(const ConditionInput& input)
{
    return makeCondition("certificate-first", "G2",
                         input.plan.newDevice.certificateFirst ||
                             !isCustomOnly(input.world.running().secureConnServer));
}

Condition staged(const ConditionInput& input)
{
    const auto managed = config::managedDevices(input.world.candidate());
    return makeCondition("device-staged", "G3", managed.contains(input.plan.newDevice.serial.value),
                         input.plan.newDevice.serial.value);
}

/// Committed: nobody has taken it out again since.
Condition managed(const ConditionInput& input)
{
    const auto running = config::managedDevices(input.world.running());
    return makeCondition("device-managed", "G3", running.contains(input.plan.newDevice.serial.value),
                         input.plan.newDevice.serial.value);
}

} // namespace

std::vector<Step> stepsOf(const NewDeviceOptions& options)
{
    if (options.certificateFirst) // G2
        return {Step::StageDevice, Step::DeliverBundle, Step::CommitDevice, Step::FirstSession};
    std::vector<Step> steps{Step::StageDevice, Step::CommitDevice, Step::FirstSession}; // G1
    if (!options.bundleFile.empty())
        steps.insert(steps.end() - 1, Step::DeliverBundle);
    if (!options.templateStack.empty())
        steps.push_back(Step::DevicePush);
    return steps;
}

Result<NewDeviceOptions> completed(NewDeviceOptions options, const Configuration& candidate)
{
    if (options.serial.value.empty())
        return failure(ErrorCode::InvalidArgument, "say which device: its serial number");
    if (config::managedDevices(candidate).contains(options.serial.value))
        return failure(ErrorCode::Conflict, "device " + options.serial.value + " is managed already");
    options.certificateFirst = isCustomOnly(candidate.secureConnServer);
    if (options.certificateFirst && options.bundleFile.empty())
        return failure(ErrorCode::InvalidArgument,
                       "custom certificates only are allowed: say the file for its bundle, which brings its "
                       "certificate to it first");
    if (const auto possible = changed(options, candidate); !possible)
        return std::unexpected(possible.error());
    return options;
}

Result<Configuration> changed(const NewDeviceOptions& options, const Configuration& candidate)
{
    const std::string& serial = options.serial.value;
    if (!options.templateStack.empty() && !candidate.templateStacks.contains(options.templateStack))
        return failure(ErrorCode::NotFound, "no template stack named " + options.templateStack);
    if (!options.deviceGroup.empty() && !candidate.deviceGroups.contains(options.deviceGroup))
        return failure(ErrorCode::NotFound, "no device group named " + options.deviceGroup);
    Configuration next = candidate;
    next.firewalls[serial].hostname = options.hostname;
    if (!options.templateStack.empty())
        next.templateStacks[options.templateStack].devices[serial];
    if (!options.deviceGroup.empty())
        next.deviceGroups[options.deviceGroup].devices[serial];
    return next;
}

std::vector<Condition> newDeviceConditions(const ConditionInput& input, Step step)
{
    std::vector<Condition> result;
    switch (step) {
    case Step::StageDevice:
        result = {certificateFirst(input)};
        if (input.plan.newDevice.certificateFirst)
            result.push_back(certificateInTemplate(input));
        break;
    case Step::DeliverBundle:
        result = {staged(input)};
        break;
    case Step::CommitDevice:
        result = {staged(input), certificateFirst(input)};
        break;
    default:
        result = {managed(input)};
        break;
    }
    return result;
}

bool hasCome(const lifecycle::DeviceRecord& record, const PlanState& plan)
{
    if (!record.session || record.session->disconnectAt)
        return false;
    const auto& chain = record.session->attempt->evidence.chain;
    if (!plan.newDevice.certificateFirst)
        return true;
    if (!isCustom(record))
        return false;
    const std::string& issued = plan.newDevice.issuedFingerprint;
    return issued.empty() || (!chain.empty() && chain.front().sha256() == issued);
}

} // namespace models::workflows
