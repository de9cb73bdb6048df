#include "models/services/pair/pair_transfer.h"

#include <algorithm>
#include <utility>

namespace models::services {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

std::uint64_t PairTransfer::begin(std::string bytes)
{
    m_bytes = std::move(bytes);
    m_next = m_got = 0;
    m_isUnderWay = true;
    return ++m_number;
}

void PairTransfer::giveUp()
{
    m_isUnderWay = false;
    m_bytes.clear();
    m_bytes.shrink_to_fit();
}

std::uint64_t PairTransfer::count() const
{
    return std::max<std::uint64_t>(1, (m_bytes.size() + pieceSize - 1) / pieceSize);
}

std::vector<PairPiece> PairTransfer::due()
{
    std::vector<PairPiece> pieces;
    while (m_isUnderWay && m_next < count() && m_next - m_got < mostUnderWay) {
        pieces.push_back({.transfer = m_number,
                          .index = m_next,
                          .count = count(),
                          .bytes = m_bytes.substr(m_next * pieceSize, pieceSize)});
        ++m_next;
    }
    return pieces;
}

void PairTransfer::got(const PairGot& piece)
{
    if (!m_isUnderWay || piece.transfer != m_number || piece.index != m_got || m_got >= m_next)
        return;
    if (++m_got == count())
        giveUp();
}

void PairGatherer::clear()
{
    m_bytes.clear();
    m_bytes.shrink_to_fit();
    m_next = m_count = 0;
}

Result<std::optional<std::string>> PairGatherer::add(const PairPiece& piece)
{
    if (piece.index == 0) { // what came before was given up
        clear();
        m_transfer = piece.transfer;
        m_count = piece.count;
    }
    if (piece.transfer != m_transfer || piece.index != m_next || piece.count != m_count ||
        piece.index >= piece.count) {
        clear();
        return failure(ErrorCode::ParseFailed, "a part of what the HA peer sends is missing");
    }
    if (m_bytes.size() + piece.bytes.size() > m_longest) {
        clear();
        return failure(ErrorCode::Unsupported, "what the HA peer sends is too long");
    }
    m_bytes += piece.bytes;
    if (++m_next < m_count)
        return std::nullopt;
    std::string whole = std::exchange(m_bytes, {});
    clear();
    return std::optional(std::move(whole));
}

} // namespace models::services
