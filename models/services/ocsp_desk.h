// Answers OCSP questions about the certificates of local CAs from the record of what they have signed (C-5):
// good, revoked with time and reason, and `unknown` for what is not on record or not theirs. Answers name no
// next update: the record always knows the newest, and whoever caches does so at his own risk (RFC 6960
// section 2.4). Main thread; keys are used in the work pool only.
//
// By default a delegate signs. Its key lives in memory only and its certificate for a day: the CA's own key,
// which signs certificates, is then used once a day and not at the wish of any peer; a key on the disk would
// have to be sealed, found again and revoked when it leaks, to spare one signature a start. Nobody can ask
// about the delegate (id-pkix-ocsp-nocheck), so its short life is what bounds the harm.
#pragma once

#include "models/services/local_authorities.h"
#include "session/pki/ocsp_responder.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace models::services {

class OcspDesk final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(std::string der)>; ///< once, on the main thread

    explicit OcspDesk(models::lifecycle::Lifecycle& lifecycle, QObject* parent = nullptr);

    /// `done` gets a response in any case, if need be an unsigned internalError.
    void answer(const LocalAuthority& authority, const session::pki::OcspQuery& query, Done done);

private:
    using SignerPtr = std::shared_ptr<const session::pki::Issuer>;
    struct Waiting
    {
        session::pki::OcspAnswer answer;
        Done done;
    };
    struct Delegate
    {
        SignerPtr signer = {};
        bool isBeingMade = false;
        std::vector<Waiting> waiting = {}; ///< for the first one
    };

    [[nodiscard]] session::base::Result<session::pki::OcspAnswer>
    statements(const LocalAuthority& authority, const session::pki::OcspQuery& query) const;
    void signAsAuthority(const LocalAuthority& authority, Waiting job);
    void signAsDelegate(const LocalAuthority& authority, const std::string& digest, Waiting job);
    void makeDelegate(const LocalAuthority& authority, const std::string& digest);
    void takeDelegate(const LocalAuthority& authority, const std::string& digest,
                      session::base::Result<session::pki::Issuer> made);
    void sign(SignerPtr signer, Waiting job);

    models::lifecycle::Lifecycle& m_lifecycle;
    std::map<std::string, Delegate> m_delegates; ///< by authority digest
};

} // namespace models::services
