#include "tests/models/workflows/modelled_world.h"

#include "models/lifecycle/devices/eligibility.h"
#include "models/lifecycle/devices/managed_devices.h"

#include <algorithm>
#include <utility>

namespace support {

using namespace models;
using lifecycle::DeviceRecord;
using lifecycle::JobResult;
using lifecycle::JobStatus;
using session::base::JobId;
using session::base::PolicyVersion;
using session::trust::TrustWorld;

ModelledWorld::ModelledWorld(ModelledLab& lab, const config::Configuration& running, bool hasWaits)
    : m_lab(&lab),
      m_hasWaits(hasWaits),
      m_running(lab.number(running)),
      m_candidate(m_running),
      m_now(lab.start)
{
    for (const auto& [text, kind] : config::managedDevices(running)) {
        const Serial serial(text);
        DeviceRecord record;
        record.serial = serial;
        record.softwareVersion = text.starts_with("OLD") ? "7.1.26" : "10.1.14";
        record.dialledAddress = "manager.example:3978";
        m_records.emplace(serial, std::move(record));
        m_devices.push_back({.serial = serial});
    }
    noteRunning();
    for (ModelledDevice& device : m_devices) {
        if (m_lab->textDigest(m_running, device.serial) != config::deviceDigest("") &&
            !refusesSettings(device))
            takeSettings(device, m_running);
        connect(device);
    }
}

std::vector<ModelledWorld::Serial> ModelledWorld::serials() const
{
    std::vector<Serial> serials;
    for (const ModelledDevice& device : m_devices)
        serials.push_back(device.serial);
    return serials;
}

ModelledDevice& ModelledWorld::device(const Serial& serial)
{
    return *std::ranges::find(m_devices, serial, &ModelledDevice::serial);
}

const ModelledDevice& ModelledWorld::device(const Serial& serial) const
{
    return *std::ranges::find(m_devices, serial, &ModelledDevice::serial);
}

const DeviceRecord* ModelledWorld::find(const Serial& serial) const
{
    const auto found = m_records.find(serial);
    return found == m_records.end() ? nullptr : &found->second;
}

lifecycle::ReviewPtr ModelledWorld::latestReview() const
{
    return std::make_shared<lifecycle::CandidateReview>(); // what validation finds is the lifecycle's
                                                           // business
}

/// What the records say of the running configuration, and the rules that it makes.
void ModelledWorld::noteRunning()
{
    for (const lifecycle::ManagedDevice& managed : lifecycle::listedDevices(m_lab->at(m_running))) {
        DeviceRecord& record = m_records.at(managed.serial);
        lifecycle::takeSettings(record, managed);
        record.kind = config::managedDevices(m_lab->at(m_running)).at(managed.serial.value);
        record.expectedDigest = m_lab->textDigest(m_running, managed.serial);
    }
    m_policies[PolicyVersion{std::uint64_t(m_running) + 1}] = m_lab->authenticationDigest(m_running);
}

/// E1: what is too old takes nothing that asks for a custom certificate.
bool ModelledWorld::refusesSettings(const ModelledDevice& device) const
{
    const int configuration = device.pending ? device.pending->configuration : m_running;
    return lifecycle::isTooOld(m_records.at(device.serial)) &&
           config::isCustomToManager(m_lab->effective(configuration, device.serial).device.secureConnClient);
}

void ModelledWorld::takeSettings(ModelledDevice& device, int configuration)
{
    const auto before = device.settings;
    device.settings = configuration;
    const auto& client = m_lab->effective(configuration, device.serial).device.secureConnClient;
    const bool isSame =
        before >= 0 && m_lab->effective(before, device.serial).device.secureConnClient == client;
    if (client.certificateType == "local")
        device.own = m_lab->shared(configuration, device.serial);
    else if (client.certificateType == "issued" && !(isSame && device.own >= 0))
        device.own = m_lab->issued(configuration, device.serial);
    if (client.certificateType == "issued")
        m_records.at(device.serial).issuedFingerprint = m_lab->chain(device.own).front().sha256();
}

void ModelledWorld::connect(ModelledDevice& device)
{
    pass();
    DeviceRecord& record = m_records.at(device.serial);
    const auto* settings =
        device.settings < 0 ? nullptr : &m_lab->effective(device.settings, device.serial).device;
    const bool isCustom = settings && config::isCustomToManager(settings->secureConnClient) &&
                          record.kind != config::DeviceKind::WildFire;
    const ModelledLab::Meeting meeting{.running = m_running,
                                       .settings = device.settings,
                                       .serial = device.serial,
                                       .chain = isCustom ? device.own : m_lab->born(device.serial),
                                       .world = isCustom ? TrustWorld::Custom : TrustWorld::Predefined};
    const ModelledLab::Verdicts& verdicts = m_lab->meet(meeting);
    auto attempt = std::make_shared<session::engine::Attempt>();
    attempt->evidence.world = meeting.world;
    attempt->evidence.tlsVersion = session::trust::TlsVersion::Tls12;
    attempt->evidence.chain = m_lab->chain(meeting.chain);
    attempt->evidence.claimedSerial = device.serial;
    attempt->verdict = verdicts.byManager;
    attempt->ownFingerprint = verdicts.shown;
    attempt->judgedAt = m_now;
    record.lastSeen = m_now;
    record.session.reset();
    if (!verdicts.byManager.allowed || !verdicts.byDevice.allowed) {
        if (!verdicts.byDevice.allowed)
            attempt->verdict = verdicts.byDevice;
        record.lastRefused = attempt;
        return;
    }
    record.lastGood = attempt;
    if (!device.pending) // what was said of a push counts until it is taken
        m_said.erase(device.serial);
    record.configDigest =
        device.settings < 0 ? record.configDigest : m_lab->textDigest(device.settings, device.serial);
    if (device.settings < 0)
        record.configDigest = config::deviceDigest("");
    record.clientCertificateSource =
        settings ? std::string(config::clientCertificateSource(settings->secureConnClient)) : "predefined";
    if (!isCustom)
        record.clientCertificateSource = "predefined";
    record.session.emplace();
    record.session->attempt = attempt;
    record.session->since = m_now;
    record.session->policy = PolicyVersion{std::uint64_t(m_running) + 1};
    record.session->helloDigest = record.configDigest;
    if (device.pending)
        device.pending->wasSent = true;
    settleRows(device);
    if (record.kind == config::DeviceKind::WildFire)
        record.localSettings = m_applianceText;
    goToAppliance(device);
}

void ModelledWorld::disconnect(ModelledDevice& device)
{
    pass();
    m_records.at(device.serial).session.reset();
    device.online = false;
}

void ModelledWorld::takePush(ModelledDevice& device)
{
    if (!refusesSettings(device))
        takeSettings(device, device.pending->configuration);
    device.pending.reset();
}

bool ModelledWorld::can(Happening what, const Serial& serial) const
{
    const ModelledDevice& it = device(serial);
    const DeviceRecord& record = m_records.at(serial);
    switch (what) {
    case Happening::GoesAway:
        return it.online;
    case Happening::ComesBack:
        return !it.online;
    case Happening::Reconnects:
        return record.session && record.session->disconnectAt;
    case Happening::TakesPush:
    case Happening::TakesAndVanishes:
        return record.session && it.pending;
    case Happening::IsPushedByHand:
        return record.session && !record.inSync() && !it.pending;
    case Happening::IsConfigured:
        return record.kind == config::DeviceKind::WildFire && it.online && canConfigureAppliance();
    case Happening::IsReset:
        return record.kind == config::DeviceKind::WildFire && it.online && !m_applianceText.empty();
    }
    return false;
}

void ModelledWorld::happens(Happening what, const Serial& serial)
{
    ModelledDevice& it = device(serial);
    switch (what) {
    case Happening::GoesAway:
        return disconnect(it);
    case Happening::ComesBack:
        it.online = true;
        return connect(it);
    case Happening::Reconnects:
        return connect(it);
    case Happening::TakesPush:
        takePush(it);
        return connect(it);
    case Happening::TakesAndVanishes:
        takePush(it);
        return disconnect(it);
    case Happening::IsConfigured:
        return configureAppliance(m_delivered);
    case Happening::IsReset:
        return configureAppliance({});
    case Happening::IsPushedByHand:
        m_drops.clear(); // nobody has predicted this
        {
            const auto said = m_said; // it is no step of the plan
            const bool fails = std::exchange(m_pushFails, false);
            static_cast<void>(push({.serials = {serial}}));
            m_said = said;
            m_pushFails = fails;
        }
        return;
    }
}

bool ModelledWorld::pushesExpire()
{
    bool any = false;
    for (lifecycle::Job& job : m_jobs) {
        for (lifecycle::DeviceJob& row : job.devices) {
            if (row.result != JobResult::Pending || device(row.serial).online)
                continue;
            any = true;
            row.result = JobResult::Failed;
            row.status = JobStatus::Finished;
            job.finished = m_now;
            auto& pending = device(row.serial).pending;
            const bool isWaiting = pending && pending->job == job.id;
            if (!isWaiting || pending->wasSent)
                row.unprovenSince = m_now;
            if (isWaiting)
                pending.reset();
        }
    }
    pass();
    return any;
}

void ModelledWorld::restartManager()
{
    for (ModelledDevice& device : m_devices)
        m_records.at(device.serial).session.reset();
    for (ModelledDevice& device : m_devices) {
        if (device.online)
            connect(device);
    }
}

bool ModelledWorld::isLost(const Serial& serial) const
{
    return m_records.at(serial).isRefused() || m_refusedThere.contains(serial);
}

std::string ModelledWorld::whyLost(const Serial& serial) const
{
    if (m_refusedThere.contains(serial))
        return "refused on the WildFire channel";
    const auto* failure = m_records.at(serial).lastRefused->verdict.firstFailure();
    return failure && failure->reason ? std::string(session::trust::rowOf(*failure->reason).name) : "";
}

void ModelledWorld::settleRows(const ModelledDevice& device)
{
    const DeviceRecord& record = m_records.at(device.serial);
    for (lifecycle::Job& job : m_jobs) {
        for (lifecycle::DeviceJob& row : job.devices) {
            const bool isWaiting = device.pending && device.pending->job == job.id;
            if (row.serial != device.serial || row.result != JobResult::Pending || isWaiting)
                continue;
            row.status = JobStatus::Finished;
            row.result = row.digest == record.configDigest ? JobResult::Ok : JobResult::Failed;
            job.finished = m_now;
        }
    }
}

} // namespace support
