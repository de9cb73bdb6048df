// What is too long for one message goes between two managers of a pair in pieces, a few of them under way at
// a time, so that neither side holds more than one transfer and the line stays free for what is urgent.
// Bounded. Pure; one thread. S-4.
#pragma once

#include "session/base/error.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace models::services {

/// Of all that one manager tells another at a time, in bytes of text.
inline constexpr std::size_t longestPairText = 512 * 1024 * 1024;

struct PairPiece
{
    std::uint64_t transfer = 0;
    std::uint64_t index = 0;
    std::uint64_t count = 0;
    std::string bytes = {};
    bool operator==(const PairPiece&) const = default;
};

/// The answer to each.
struct PairGot
{
    std::uint64_t transfer = 0;
    std::uint64_t index = 0;
    bool operator==(const PairGot&) const = default;
};

class PairTransfer
{
public:
    static constexpr std::size_t pieceSize = 512 * 1024;
    static constexpr std::uint64_t mostUnderWay = 8;

    /// Returns its number. What was under way is given up.
    std::uint64_t begin(std::string bytes);
    void giveUp();
    [[nodiscard]] std::vector<PairPiece> due(); ///< to be sent now
    void got(const PairGot& piece);
    [[nodiscard]] bool isUnderWay() const { return m_isUnderWay; } ///< until all pieces have been got
    [[nodiscard]] std::uint64_t number() const { return m_number; }

private:
    [[nodiscard]] std::uint64_t count() const;

    std::string m_bytes;
    std::uint64_t m_number = 0;
    std::uint64_t m_next = 0;
    std::uint64_t m_got = 0;
    bool m_isUnderWay = false;
};

/// Puts the pieces together again.
class PairGatherer
{
public:
    explicit PairGatherer(std::size_t longest = longestPairText) : m_longest(longest) {}

    /// The whole once its last piece is there, nullopt before. ErrorCode::Unsupported for what is too long,
    /// ParseFailed for a piece that does not continue what came before: all of it is dropped then.
    [[nodiscard]] session::base::Result<std::optional<std::string>> add(const PairPiece& piece);
    void clear();

private:
    std::size_t m_longest;
    std::string m_bytes;
    std::uint64_t m_transfer = 0;
    std::uint64_t m_next = 0;
    std::uint64_t m_count = 0;
};

} // namespace models::services
