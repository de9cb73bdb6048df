// Records of the event log as lines of a file: JSON lines keep each record's own text and add a last member
// "log" with its place in the chain, so that `handfast verify-log` can check the file; CSV is for tables and
// can not be checked. Pure; any thread.
#pragma once

#include "models/store/records.h"
#include "session/base/error.h"

#include <QByteArray>
#include <QVariantList>

namespace models::store {

struct ExportedEvent
{
    StoredEvent event;
    QByteArray before; ///< hash of the record before it
};

/// Of id, time, kind, serial, json and hash, in this order.
[[nodiscard]] StoredEvent storedEvent(const QVariantList& row);

/// Without an end of line.
[[nodiscard]] QByteArray exportedLine(const ExportedEvent& exported);
[[nodiscard]] session::base::Result<ExportedEvent> readExported(const QByteArray& line);

[[nodiscard]] QByteArray csvTitles();
[[nodiscard]] QByteArray csvLine(const StoredEvent& event);

} // namespace models::store
