#include "models/store/keyring.h"

#include <qt6keychain/keychain.h>

#include <QPointer>
#include <QTimer>

namespace models::store {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;
using session::base::SecretText;

namespace {

const QString service = QStringLiteral("handfast");

Result<> outcomeOf(const QKeychain::Job& job)
{
    const std::string why = "the desktop's keyring: " + job.errorString().toStdString();
    switch (job.error()) {
    case QKeychain::NoError:
        return {};
    case QKeychain::EntryNotFound:
        return failure(ErrorCode::NotFound, why);
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return failure(ErrorCode::Denied, why);
    default:
        return failure(ErrorCode::Unsupported, why);
    }
}

/// Starts `job`, which deletes itself when it is done, however late, and answers once: what it says, or that
/// it says nothing.
void run(QKeychain::Job* job, QObject& owner, std::function<void(const Result<>&)> done)
{
    auto* limit = new QTimer(&owner);
    limit->setSingleShot(true);
    const auto answer = [limit = QPointer(limit), done = std::move(done)](const Result<>& outcome) {
        if (!limit)
            return;
        delete limit;
        done(outcome);
    };
    QObject::connect(limit, &QTimer::timeout, &owner, [answer] {
        answer(failure(ErrorCode::Timeout, "the desktop's keyring does not answer"));
    });
    QObject::connect(job, &QKeychain::Job::finished, &owner,
                     [answer](const QKeychain::Job* finished) { answer(outcomeOf(*finished)); });
    limit->start(Keyring::patience);
    job->start();
}

} // namespace

void Keyring::read(Read done) const
{
    auto* job = new QKeychain::ReadPasswordJob(service);
    job->setKey(m_directory);
    run(job, m_owner, [job = QPointer(job), done = std::move(done)](const Result<>& outcome) {
        if (!outcome)
            return done(std::unexpected(outcome.error()));
        done(SecretText(job->binaryData().toStdString())); // the job's own bytes are out of reach
    });
}

void Keyring::write(const SecretText& passphrase, Done done) const
{
    auto* job = new QKeychain::WritePasswordJob(service);
    job->setKey(m_directory);
    job->setBinaryData(QByteArray::fromStdString(passphrase.reveal()));
    run(job, m_owner, std::move(done));
}

void Keyring::forget(Done done) const
{
    auto* job = new QKeychain::DeletePasswordJob(service);
    job->setKey(m_directory);
    run(job, m_owner, [done = std::move(done)](const Result<>& outcome) {
        const bool isGone = !outcome && outcome.error().code == ErrorCode::NotFound;
        done(isGone ? Result<>{} : outcome);
    });
}

} // namespace models::store
