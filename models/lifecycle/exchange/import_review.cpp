#include "models/lifecycle/exchange/import_review.h"

#include "models/lifecycle/certificates/certificate_edits.h"
#include "models/lifecycle/exchange/import_reviewer.h"

#include <algorithm>

namespace models::lifecycle {

using namespace session;
using base::Result;

std::string_view toText(ImportObstacle obstacle)
{
    switch (obstacle) {
    case ImportObstacle::Unreadable:
        return "unreadable";
    case ImportObstacle::KeyWithoutCertificate:
        return "key-without-certificate";
    case ImportObstacle::KeyInconsistent:
        return "key-inconsistent";
    case ImportObstacle::AlreadyHere:
        return "already-here";
    case ImportObstacle::TwiceInTheImport:
        return "twice-in-the-import";
    case ImportObstacle::RequestWithoutKey:
        return "request-without-key";
    case ImportObstacle::RequestAnswered:
        return "request-answered";
    case ImportObstacle::NotStorable:
        return "too-large";
    }
    return "";
}

std::string_view toText(Weakness weakness)
{
    switch (weakness) {
    case Weakness::ShortKey:
        return "short-key";
    case Weakness::Md5:
        return "md5";
    case Weakness::Sha1:
        return "sha1";
    case Weakness::NoKeyIdentifier:
        return "no-key-identifier";
    }
    return "";
}

std::string_view toText(KeyMatch match)
{
    switch (match) {
    case KeyMatch::None:
        return "none";
    case KeyMatch::Came:
        return "came";
    case KeyMatch::PendingRequest:
        return "pending-request";
    case KeyMatch::Stored:
        return "stored-certificate";
    }
    return "";
}

std::vector<pki::Certificate> intermediatesOf(const ImportRow& row)
{
    std::vector<pki::Certificate> intermediates = row.chain;
    std::erase_if(intermediates, [](const pki::Certificate& one) { return one.isSelfSigned(); });
    return intermediates;
}

std::size_t ImportReview::taken() const
{
    return std::size_t(
        std::ranges::count_if(rows, [](const ImportRow& row) { return row.take && row.canBeTaken(); }));
}

Result<ImportReview> reviewImport(ImportSubject subject, const config::Configuration& candidate)
{
    const auto store = storeAt(candidate, subject.location);
    if (!store)
        return std::unexpected(store.error());
    ImportReview review{.location = subject.location};
    for (const ImportedObjects& source : subject.sources) {
        review.isLocked = review.isLocked || source.objects.isLocked();
        review.fitting.insert(source.objects.fitting.begin(), source.objects.fitting.end());
        review.isPassphraseWrong = review.isPassphraseWrong || source.objects.isPassphraseWrong();
    }
    review.rows = ImportReviewer(subject.location, **store).review(gather(std::move(subject.sources)));
    return review;
}

} // namespace models::lifecycle
