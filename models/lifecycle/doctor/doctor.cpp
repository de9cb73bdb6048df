#include "models/lifecycle/doctor/doctor.h"

#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/doctor/judge.h"
#include "models/lifecycle/lifecycle.h"
#include "models/lifecycle/master_passphrase.h"
#include "models/store/data_directory.h"
#include "models/store/keyring.h"
#include "models/store/store_glance.h"
#include "session/base/host_port.h"

#include <QDir>
#include <QPointer>

namespace models::lifecycle {

using session::base::ErrorCode;
using session::base::Result;
using session::base::SecretText;

namespace {

KeyringAnswer answerOf(const Result<SecretText>& kept)
{
    if (kept || kept.error().code == ErrorCode::NotFound)
        return KeyringAnswer::Answers;
    switch (kept.error().code) {
    case ErrorCode::Timeout:
        return KeyringAnswer::Silent;
    case ErrorCode::Denied:
        return KeyringAnswer::Locked;
    default:
        return KeyringAnswer::Missing;
    }
}

std::string usualAddress()
{
    return "127.0.0.1:" + std::to_string(session::base::defaultManagerPort);
}

} // namespace

Doctor::Doctor(WorkPool& pool, QObject* parent) : QObject(parent), m_pool(pool) {}

void Doctor::examine(DoctorWish wish, Done done)
{
    m_asked.push_back(std::move(done));
    if (m_asked.size() > 1)
        return;
    m_facts.reset();
    m_keyring.reset();
    const store::Keyring keyring(QDir(wish.directory).absolutePath(), *this);
    m_pool.run([wish = std::move(wish)] { return collectFacts(wish); },
               [doctor = QPointer(this)](DoctorFacts facts) {
                   if (!doctor)
                       return;
                   doctor->m_facts = std::move(facts);
                   doctor->tellWhenBoth();
               });
    keyring.read([this](const Result<SecretText>& kept) {
        m_keyring = answerOf(kept);
        tellWhenBoth();
    });
}

void Doctor::tellWhenBoth()
{
    if (!m_facts || !m_keyring)
        return;
    m_facts->keyring = *m_keyring;
    const auto checks = judge(*std::exchange(m_facts, std::nullopt));
    for (const Done& done : std::exchange(m_asked, {}))
        done(checks);
}

DoctorWish wishOf(const Lifecycle& lifecycle)
{
    DoctorWish wish;
    if (lifecycle.dataDirectory())
        wish.directory = lifecycle.dataDirectory()->path();
    wish.deviceAddress =
        lifecycle.lastListeningAddress().empty() ? usualAddress() : lifecycle.lastListeningAddress();
    wish.serviceAddress = lifecycle.serviceAddress();
    for (const auto& [serial, record] : lifecycle.devices().records()) {
        ++wish.devices;
        if (record.session)
            wish.clockOffsets.push_back(record.clockOffset);
    }
    const auto keeper = passphraseKeeper(lifecycle);
    wish.keyringKeeps = keeper == PassphraseKeeper::Keyring;
    wish.directoryKeeps = keeper == PassphraseKeeper::Directory;
    return wish;
}

DoctorWish wishOf(const QString& directory)
{
    DoctorWish wish{.directory = directory, .deviceAddress = usualAddress()};
    const auto glance = store::glanceAt(store::databaseFileOf(directory));
    if (!glance)
        return wish; // nothing is there yet, or it can't be read: the directory's own check says more
    const bool runs = holderOf(directory).has_value();
    if (runs && !glance->listeningAddress.empty())
        wish.deviceAddress = glance->listeningAddress;
    wish.devices = glance->devices;
    wish.clockOffsets = glance->clockOffsets;
    wish.followsCrash = glance->isMarkedRunning && !runs;
    wish.uncommitted = glance->edits;
    wish.directoryKeeps = store::keepsPassphraseIn(directory);
    wish.keyringKeeps = glance->keyringKeeps && !wish.directoryKeeps;
    return wish;
}

} // namespace models::lifecycle
