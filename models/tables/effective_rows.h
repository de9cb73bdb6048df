// Every setting of one device with its value, where that comes from in words, and where it can be changed:
// for the inspector. What `show effective device` prints, and the defaults besides. Pure; main thread
// (translations). F-1.
#pragma once

#include "models/config/configuration.h"
#include "models/tables/rows_model.h"
#include "session/base/ids.h"

#include <string>
#include <string_view>
#include <vector>

namespace models::tables {

enum class EffectiveColumn { Setting, Value, Origin, Section, ColumnCount };

struct EffectiveRow
{
    QString path;    ///< as on the device
    QString label;   ///< "Check Server Identity", "trust: Use CRL"
    QString value;   ///< "–" for nothing
    QString origin;  ///< "template branch (1 of 2)", "default"
    QString section; ///< "Connection"
    QString toolTip;
    bool isDefault = false;
    std::vector<std::string> target; ///< path of the candidate where it can be changed; empty: nowhere
    bool operator==(const EffectiveRow&) const = default;
};

/// What is set first, then what is at its default; a device in no stack has nothing that could be set.
/// `localText`: what it last said that is set on itself.
[[nodiscard]] std::vector<EffectiveRow> effectiveRows(const config::Configuration& configuration,
                                                      const session::base::Serial& serial,
                                                      std::string_view localText = {});
[[nodiscard]] QStringList effectiveTitles();
/// The row's key is the path.
[[nodiscard]] std::vector<Row> toRows(const std::vector<EffectiveRow>& rows);

} // namespace models::tables
