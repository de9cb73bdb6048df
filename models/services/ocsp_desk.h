// Answers OCSP questions about the certificates of local CAs from the record of what they have signed (C-5):
// good, revoked with time and reason, and `unknown` for what is not on record or not theirs. Answers name no
// next update: the record always knows the newest, and whoever caches does so at his own risk (RFC 6960
// section 2.4). Main thread, which only hands out work: answers are made in a pool of the desk's own, from
// the published snapshot of the ledger. One thread is enough for signatures, and strangers get no more of the
// machine than that.
//
// By default a delegate signs. Its key lives in memory only and its certificate for a day: the CA's own key,
// which signs certificates, is then used once a day and not at the wish of any peer; a key on the disk would
// have to be sealed, found again and revoked when it leaks, to spare one signature a start. Nobody can ask
// about the delegate (id-pkix-ocsp-nocheck), so its short life is what bounds the harm. When no signature can
// be had (an expired CA, a key that can't be read) that is said once in the log, and tried again after a
// minute, not at the wish of any peer either.
#pragma once

#include "models/lifecycle/lab/revocation_lab.h"
#include "models/lifecycle/work_pool.h"
#include "models/services/local_authorities.h"
#include "models/store/issued_snapshot.h"
#include "session/pki/revocation/ocsp_responder.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace models::services {

class OcspDesk final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(std::string der)>; ///< once, on the main thread

    explicit OcspDesk(models::lifecycle::Lifecycle& lifecycle, QObject* parent = nullptr);

    /// Reads the ledger, so that the first question need not wait for that.
    void prepare();
    /// `done` gets a response in any case, if need be an unsigned internalError. `lab`: what is to be wrong
    /// with it.
    void answer(const LocalAuthority& authority, const session::pki::OcspQuery& query, Done done,
                models::lifecycle::LabBehaviour lab = models::lifecycle::LabBehaviour::Normal);

private:
    using SignerPtr = std::shared_ptr<const session::pki::Issuer>;
    /// One question with all that answers it, as values.
    struct Question
    {
        models::store::IssuedSnapshotPtr ledger;
        session::pki::Certificate authority;
        std::string digest; ///< of the authority
        session::pki::OcspQuery query;
        session::base::TimePoint now;
        models::lifecycle::LabBehaviour lab;
    };
    struct Waiting
    {
        Question question;
        Done done;
    };
    struct Failure
    {
        session::base::TimePoint at;
        std::string certificate; ///< SHA-256 of the CA's: a renewed one may be better
    };
    struct Signing
    {
        SignerPtr delegate = {};
        bool isBeingMade = false;
        std::vector<Waiting> waiting = {}; ///< for the first one
        std::optional<Failure> failure = {};
    };

    [[nodiscard]] static session::pki::OcspAnswer answerTo(const Question& question);
    [[nodiscard]] bool hasFailed(const Signing& signing, const session::pki::Certificate& authority) const;
    void noteFailure(const LocalAuthority& authority, const std::string& digest,
                     const session::base::Error& error);
    void signAsAuthority(const LocalAuthority& authority, Waiting job);
    void signAsDelegate(const LocalAuthority& authority, Waiting job);
    void signAsStranger(Waiting job);
    void makeDelegate(const LocalAuthority& authority, const std::string& digest);
    void takeDelegate(const LocalAuthority& authority, const std::string& digest,
                      session::base::Result<session::pki::Issuer> made);
    void sign(SignerPtr signer, Waiting job);

    models::lifecycle::Lifecycle& m_lifecycle;
    std::map<std::string, Signing> m_signing; ///< by authority digest
    models::lifecycle::WorkPool m_pool;       ///< last: what it still does is dropped before the rest goes
};

} // namespace models::services
