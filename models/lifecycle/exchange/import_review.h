// What an import would do, before anything is done: one row for each thing that was found in the files or the
// text that somebody brought, with everything that helps to decide: key match, chain, duplicate, expiry over
// the chain (K6), weaknesses, and whether it can be taken. The rows are a value; whoever shows them sets
// `take` and `name` and hands them back. Pure; any thread. C-2, C-4.
#pragma once

#include "models/config/store_path.h"
#include "session/base/clock.h"
#include "session/pki/found_objects.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace models::config {
struct Configuration;
}

namespace models::lifecycle {

enum class ImportKind { Certificate, PrivateKey, Request, Unread };

enum class KeyMatch {
    None,           ///< no key came, none is here
    Came,           ///< in the same import
    PendingRequest, ///< it answers a request whose key is here (C-4)
    Stored          ///< the key alone: it fits a certificate that is here without one
};

enum class ImportObstacle {
    Unreadable,            ///< see `unread`
    KeyWithoutCertificate, ///< fits nothing that came, and nothing here
    KeyInconsistent,       ///< its private half does not belong to its public half
    AlreadyHere,           ///< the same certificate under the name `duplicateOf`
    TwiceInTheImport,
    RequestWithoutKey, ///< somebody else's: it can be signed, not kept
    RequestAnswered,   ///< its certificate is among these or here
    NotStorable        ///< larger than an entry can be
};

enum class Weakness {
    ShortKey, ///< RSA below 2048 bits, or as weak
    Md5,      ///< or older
    Sha1,
    NoKeyIdentifier ///< C24: a CA without subject, or a leaf without authority key identifier
};

/// The word for scripts: "key-without-certificate", "sha1", "pending-request".
[[nodiscard]] std::string_view toText(ImportObstacle obstacle);
[[nodiscard]] std::string_view toText(Weakness weakness);
[[nodiscard]] std::string_view toText(KeyMatch match);

struct ImportRow
{
    ImportKind kind = ImportKind::Certificate;
    std::string source = {}; ///< file it came from, "" for text
    session::pki::ObjectPlace place = {};
    std::string subject = {};
    /// What it is to be called: new, or that of the entry which it completes (PendingRequest, Stored).
    std::string name = {};
    std::optional<session::pki::Certificate> certificate = {};
    std::optional<session::pki::PrivateKey> key = {};
    std::string request = {}; ///< PEM
    std::optional<session::pki::UnreadObject> unread = {};
    KeyMatch keyMatch = KeyMatch::None;
    std::vector<session::pki::Certificate> chain = {}; ///< its issuers as far as they came or are here
    bool isChainComplete = false;                      ///< to a self-signed root
    std::string missingIssuer = {};                    ///< whose certificate is missing, else ""
    std::optional<session::base::TimePoint> expiry = {};
    std::vector<Weakness> weaknesses = {};
    std::string duplicateOf = {};
    std::optional<ImportObstacle> obstacle = {};
    bool replaces = false; ///< an entry of this name goes first (never proposed)
    bool take = false;     ///< proposed: everything that can be taken

    [[nodiscard]] bool canBeTaken() const { return !obstacle; }
    [[nodiscard]] bool isAuthority() const { return certificate && certificate->isCertificateAuthority(); }
};

/// What goes with it in a handshake: its chain without a root.
[[nodiscard]] std::vector<session::pki::Certificate> intermediatesOf(const ImportRow& row);

struct ImportReview
{
    config::StoreName location = {};
    std::vector<ImportRow> rows =
        {};                ///< certificates in the order in which they came, then keys, requests, the rest
    bool isLocked = false; ///< something waits for a passphrase
    bool isPassphraseWrong = false; ///< one was tried and does not fit
    std::set<std::size_t> fitting =
        {}; ///< passphrases that opened something, by their place among those given

    [[nodiscard]] std::size_t taken() const;
};

/// What was read out of one file, or out of text (no name).
struct ImportedObjects
{
    std::string source; ///< "fw-01.p12": the last resort for a name
    session::pki::FoundObjects objects;
};

struct ImportSubject
{
    config::StoreName location;
    std::vector<ImportedObjects> sources; ///< a key in one may belong to a certificate in another
};

/// ErrorCode::NotFound when there is no such location.
[[nodiscard]] session::base::Result<ImportReview> reviewImport(ImportSubject subject,
                                                               const config::Configuration& candidate);

} // namespace models::lifecycle
