// What can be made of a device filter while it is still being typed: its last word need not fit any device
// yet. Pure; any thread.
#pragma once

#include "models/tables/devices/device_filter.h"

#include <QString>

namespace models::tables {

struct TypedFilter
{
    DeviceFilter filter;
    QString last;        ///< word, when nothing stands behind it; "" otherwise
    DeviceFilter before; ///< `filter` without that one
};

/// An error as that of DeviceFilter::parse().
[[nodiscard]] session::base::Result<TypedFilter> typedFilter(const QString& text);

} // namespace models::tables
