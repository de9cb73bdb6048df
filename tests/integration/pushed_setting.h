// A setting that tests push over and over, with another value each time. Any thread.
#pragma once

#include "models/config/schema/schema.h"

#include <QString>

namespace integration {

inline const QString pushedSetting = QStringLiteral("template t1 config deviceconfig setting management "
                                                    "panorama-tcp-receive-timeout");

/// For change number `number`: the setting's range is smaller than the number of changes may be.
inline int pushedValue(int number)
{
    static const auto& row = models::config::settingAt("template * config deviceconfig setting management "
                                                       "panorama-tcp-receive-timeout");
    return row.minimum + number % (row.maximum - row.minimum + 1);
}

} // namespace integration
