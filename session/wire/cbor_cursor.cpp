#include "session/wire/cbor_cursor.h"

#include <cbor.h>

#include <optional>

namespace session::wire {

namespace {

constexpr int maximumDepth = 8;

/// What libcbor's decoder has told about one item; empty for kinds that the channel does not use.
struct Seen
{
    std::optional<CborItem> item;
};

void see(void* context, CborItem item)
{
    static_cast<Seen*>(context)->item = item;
}

void seeText(void* context, cbor_data data, size_t length)
{
    see(context, {CborKind::Text, 0, {reinterpret_cast<const char*>(data), length}});
}

void seeBytes(void* context, cbor_data data, size_t length)
{
    see(context, {CborKind::Bytes, 0, {reinterpret_cast<const char*>(data), length}});
}

cbor_callbacks makeCallbacks()
{
    cbor_callbacks result = cbor_empty_callbacks;
    result.uint8 = [](void* context, std::uint8_t value) { see(context, {CborKind::Unsigned, value, {}}); };
    result.uint16 = [](void* context, std::uint16_t value) { see(context, {CborKind::Unsigned, value, {}}); };
    result.uint32 = [](void* context, std::uint32_t value) { see(context, {CborKind::Unsigned, value, {}}); };
    result.uint64 = [](void* context, std::uint64_t value) { see(context, {CborKind::Unsigned, value, {}}); };
    result.negint8 = [](void* context, std::uint8_t value) { see(context, {CborKind::Negative, value, {}}); };
    result.negint16 = [](void* context, std::uint16_t value) {
        see(context, {CborKind::Negative, value, {}});
    };
    result.negint32 = [](void* context, std::uint32_t value) {
        see(context, {CborKind::Negative, value, {}});
    };
    result.negint64 = [](void* context, std::uint64_t value) {
        see(context, {CborKind::Negative, value, {}});
    };
    result.string = seeText;
    result.byte_string = seeBytes;
    result.array_start = [](void* context, size_t count) { see(context, {CborKind::Array, count, {}}); };
    result.map_start = [](void* context, size_t count) { see(context, {CborKind::Map, count, {}}); };
    result.boolean = [](void* context, bool value) {
        see(context, {CborKind::Boolean, value ? 1U : 0U, {}});
    };
    result.null = [](void* context) { see(context, {CborKind::Null, 0, {}}); };
    return result;
}

} // namespace

base::Result<CborItem> CborCursor::next()
{
    static const cbor_callbacks callbacks = makeCallbacks();
    Seen seen;
    const cbor_decoder_result result =
        cbor_stream_decode(reinterpret_cast<cbor_data>(m_rest.data()), m_rest.size(), &callbacks, &seen);
    if (result.status != CBOR_DECODER_FINISHED)
        return base::failure(base::ErrorCode::ParseFailed, "CBOR ends early or is malformed");
    if (!seen.item)
        return base::failure(base::ErrorCode::ParseFailed,
                             "CBOR item of a kind that the channel does not use");
    if (seen.item->kind == CborKind::Text && !isUtf8(seen.item->text))
        return base::failure(base::ErrorCode::ParseFailed, "CBOR text is not UTF-8");
    m_rest.remove_prefix(result.read);
    return *seen.item;
}

base::Result<> CborCursor::skipContent(const CborItem& item, int depth)
{
    if (item.kind != CborKind::Array && item.kind != CborKind::Map)
        return {};
    if (depth >= maximumDepth)
        return base::failure(base::ErrorCode::ParseFailed, "CBOR is nested too deeply");
    // Each entry takes at least one byte, so a claimed count beyond the input ends with an error soon enough.
    for (int half = 0; half < (item.kind == CborKind::Map ? 2 : 1); ++half) {
        for (std::uint64_t i = 0; i < item.number; ++i) {
            const auto inner = next();
            if (!inner)
                return std::unexpected(inner.error());
            if (auto skipped = skipContent(*inner, depth + 1); !skipped)
                return skipped;
        }
    }
    return {};
}

} // namespace session::wire
