// The filter grammar: words that must all match; `state` and `serial` take lists (state:failed,blocked).
// `state:failed group:HQ name~fw serial:0079 os<8.0 expires<30d issuer~Issuing reason:expired
// doomed:* !state:offline` (`*`: any value at all), plain words search name, serial, group and address; `!`
// negates; values with spaces in double quotes. Pure; any thread.
#pragma once

#include "models/lifecycle/devices/device_record.h"
#include "models/lifecycle/log/filter_term.h"
#include "models/tables/devices/device_status.h"
#include "session/base/clock.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace models::tables {

using lifecycle::FilterTerm;

class DeviceFilter
{
public:
    /// An error names the term and the position that can't be understood.
    [[nodiscard]] static session::base::Result<DeviceFilter> parse(const QString& text);
    /// Exactly these serials ("Show N").
    [[nodiscard]] static QString textFor(const std::vector<session::base::Serial>& serials);

    /// Those that it asks for with `state:`, in the order of DeviceStatus; none when it doesn't ask for any.
    [[nodiscard]] std::vector<DeviceStatus> states() const;
    /// This filter as text, with these states in place of those that it asks for.
    [[nodiscard]] QString textWith(const std::vector<DeviceStatus>& states) const;

    [[nodiscard]] bool matches(const lifecycle::DeviceRecord& record, session::base::TimePoint now) const;
    [[nodiscard]] bool isEmpty() const { return m_terms.empty(); }
    [[nodiscard]] static std::vector<std::string> keys();
    /// What a device has for a key whose value is a text; "" for any other key.
    [[nodiscard]] static std::string valueOf(const lifecycle::DeviceRecord& record, std::string_view key);
    [[nodiscard]] static bool hasTextValue(std::string_view key);

private:
    std::vector<FilterTerm> m_terms;
};

} // namespace models::tables
