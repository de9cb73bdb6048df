// Long texts as the store keeps them: compressed, since a hundred versions of a large fleet are kept, and so
// that the transaction that writes one is short. Made by whoever has the time (the work pool). Any thread.
#pragma once

#include "session/base/error.h"

#include <QByteArray>

#include <string>
#include <string_view>
#include <vector>

namespace models::store {

class PackedText
{
public:
    PackedText() = default; ///< of ""
    /// As it was read from the disk.
    explicit PackedText(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    [[nodiscard]] static PackedText of(std::string_view text);
    [[nodiscard]] static PackedText ofLines(const std::vector<std::string>& lines); ///< any bytes in each

    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }
    /// ErrorCode::Storage for bytes that were not packed by this class, or damaged since.
    [[nodiscard]] session::base::Result<std::string> text() const;
    [[nodiscard]] session::base::Result<std::vector<std::string>> lines() const;
    bool operator==(const PackedText&) const = default;

private:
    QByteArray m_bytes;
};

} // namespace models::store
