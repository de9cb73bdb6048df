// What one cell of the device table says, and by what it is sorted. Pure; main thread (translations).
#pragma once

#include "models/lifecycle/devices/device_record.h"
#include "models/tables/devices/device_table_model.h"
#include "session/base/software_version.h"

#include <QString>
#include <QVariant>

#include <compare>
#include <cstdint>
#include <optional>

namespace models::tables {

/// "" where there is nothing to say: the table puts a sign there, what is copied and exported stays empty.
[[nodiscard]] QString cellText(const lifecycle::DeviceRecord& record, DeviceColumn column,
                               session::base::TimePoint now);
/// Why it is failed, blocked, offline or not eligible, or would be refused now or later though its session is
/// up (K1, X-3); "" when there is nothing to explain.
[[nodiscard]] QString causeOf(const lifecycle::DeviceRecord& record, session::base::TimePoint now);
/// The state and why, which may have no room beside each other; "" when there is nothing to explain.
[[nodiscard]] QString statusToolTip(const lifecycle::DeviceRecord& record, session::base::TimePoint now);
/// Its session stands, and its next handshake fails, as things are or once something has come (K1, X-3).
[[nodiscard]] bool isDoomed(const lifecycle::DeviceRecord& record);
/// It is doomed by nothing but the end of a certificate: that it ends is said already.
[[nodiscard]] bool onlyExpires(const lifecycle::DeviceRecord& record);
/// 1: its certificate ends within 30 days, 2: within 7 (ux 3.2); 0 of one that is refused, whose cause says
/// more.
[[nodiscard]] int expiryMark(const lifecycle::DeviceRecord& record, session::base::TimePoint now);
/// Of a device whose removal waits for the next commit.
[[nodiscard]] QString leavingText();
/// What a column is sorted by, in ascending order; then by serial.
struct SortKey
{
    std::int64_t number = 0;
    std::optional<session::base::SoftwareVersion> version = {};
    QString text = {}; ///< case folded
    auto operator<=>(const SortKey& other) const
    {
        if (const auto order = number <=> other.number; order != 0)
            return order;
        if (const auto order = version <=> other.version; order != 0)
            return order;
        return text.compare(other.text) <=> 0;
    }
    bool operator==(const SortKey&) const = default;
};
/// Of a text that is case folded: what is empty comes last.
[[nodiscard]] SortKey textKey(const QString& folded);
[[nodiscard]] SortKey sortKey(const lifecycle::DeviceRecord& record, DeviceColumn column,
                              session::base::TimePoint now);
[[nodiscard]] QString columnTitle(DeviceColumn column);
[[nodiscard]] bool isMonospace(DeviceColumn column);
[[nodiscard]] bool isRightAligned(DeviceColumn column);

} // namespace models::tables
