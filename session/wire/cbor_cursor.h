// Reads CBOR (RFC 8949) item by item without building a tree, so that nothing is allocated by what a peer
// claims. Only what the device channel uses: definite lengths, integers, text, bytes, maps, arrays, booleans,
// null. Views point into the input. One thread per cursor.
#pragma once

#include "session/base/error.h"

#include <cstdint>
#include <string_view>

namespace session::wire {

enum class CborKind { Unsigned, Negative, Text, Bytes, Array, Map, Boolean, Null };

/// The head of one item. `number` is the value, the magnitude -1-n of a negative, or the count of a map or
/// array.
struct CborItem
{
    CborKind kind = CborKind::Null;
    std::uint64_t number = 0;
    std::string_view text;
};

class CborCursor
{
public:
    explicit CborCursor(std::string_view input) : m_rest(input) {}

    /// ErrorCode::ParseFailed at the end of input, for a truncated or indefinite item and for text that is
    /// not UTF-8.
    [[nodiscard]] base::Result<CborItem> next();
    /// Passes over what belongs to `item`, to a bounded depth.
    [[nodiscard]] base::Result<> skipContent(const CborItem& item, int depth = 0);
    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }

private:
    std::string_view m_rest;
};

/// RFC 3629.
[[nodiscard]] bool isUtf8(std::string_view text);

} // namespace session::wire
