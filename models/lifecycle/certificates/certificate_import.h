// Imports certificates, keys and signed answers into a store of the candidate: read and reviewed in the work
// pool, taken as one edit. Window and shell call the same functions. Main thread. C-2, C-4.
#pragma once

#include "models/lifecycle/exchange/import_review.h"
#include "session/pki/object_reader.h"

#include <QString>

#include <functional>
#include <string>
#include <vector>

namespace models::lifecycle {

class Lifecycle;

/// In bytes; what is larger is not read.
inline constexpr std::size_t largestImport = session::pki::ReadLimits().bytes;

/// One file, or text (no name). May hold a key in the clear, so it wipes itself.
struct ImportSource
{
    std::string name = {};
    session::base::SecretText bytes = {};
};

/// The whole file, at most one byte more than is read, wiped when it goes. ErrorCode::NotFound with the
/// system's words.
[[nodiscard]] session::base::Result<session::base::SecretText> readSecretFile(const QString& path);

struct ImportFiles
{
    config::StoreName location = {};
    std::vector<ImportSource> sources = {};
    std::vector<session::base::SecretText> passphrases = {}; ///< tried on whatever is encrypted
};

/// Reads and reviews in the work pool; ErrorCode::NotFound when there is no such location.
void reviewImport(Lifecycle& lifecycle, ImportFiles files,
                  std::function<void(session::base::Result<ImportReview>)> done);

/// Takes the rows that are to be taken, as one edit. ErrorCode::AlreadyExists for a name that is in use by
/// now, Conflict for an entry to be completed that is another one by now, InvalidArgument if nothing is
/// taken.
[[nodiscard]] session::base::Result<> takeImport(Lifecycle& lifecycle, const ImportReview& review);

/// Prepares the review so that exactly that one is taken. ErrorCode::Denied while something is locked,
/// Mismatch for a key that fits no certificate or a certificate that does not answer the pending request of
/// this name, ParseFailed when there is none.
[[nodiscard]] session::base::Result<> chooseNamed(ImportReview& review, const std::string& name,
                                                  const Lifecycle& lifecycle);

} // namespace models::lifecycle
