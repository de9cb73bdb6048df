// One handshake as rows of small tables: the links of the chain, the lookups of revocation, and what is other
// than in another attempt. Pure; main thread (translations).
#pragma once

#include "models/lifecycle/devices/device_stories.h"
#include "models/tables/rows_model.h"

#include <chrono>
#include <vector>

namespace models::tables {

enum class ChainColumn { Certificate, Signature, Validity, Constraints, ColumnCount };
[[nodiscard]] QStringList chainTitles();
/// The path that was found, leaf to root, and behind it what was sent besides; without one what was sent.
[[nodiscard]] std::vector<Row> chainRows(const lifecycle::HandshakeStory& story);

enum class LookupColumn { Certificate, Source, From, To, Result, ColumnCount };
[[nodiscard]] QStringList lookupTitles();
[[nodiscard]] std::vector<Row> lookupRows(const lifecycle::HandshakeStory& story);

/// The same to be drawn along a line of time.
struct LookupBar
{
    QString label; ///< "fw-01 · OCSP http://..."
    std::chrono::milliseconds from{0};
    std::chrono::milliseconds to{0};
    bool isAnswer = false;
    bool operator==(const LookupBar&) const = default;
};
struct LookupLine
{
    std::vector<LookupBar> bars;
    std::chrono::milliseconds ocsp{0}; ///< deadlines from the start; 0: not asked for
    std::chrono::milliseconds total{0};
    bool operator==(const LookupLine&) const = default;
};
[[nodiscard]] LookupLine lookupLine(const lifecycle::HandshakeStory& story);
/// Why there are no rows, or what the status came from.
[[nodiscard]] QString lookupSentence(const lifecycle::HandshakeStory& story);

enum class CompareColumn { What, This, Other, ColumnCount };
[[nodiscard]] QStringList compareTitles();
/// What is other comes first, marked.
[[nodiscard]] std::vector<Row> compareRows(const lifecycle::HandshakeStory& story,
                                           const lifecycle::HandshakeStory& other);

} // namespace models::tables
