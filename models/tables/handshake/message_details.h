// What one message of a handshake holds: its fields and its bytes, each field with its place among them. Of a
// certificate that came the bytes are the leaf's own; of others those that were kept. Pure; main thread.
#pragma once

#include "models/lifecycle/devices/device_stories.h"

#include <QString>

#include <cstddef>
#include <string>
#include <vector>

namespace models::tables {

struct DetailField
{
    QString name;
    QString value;
    std::size_t from = 0;
    std::size_t count = 0; ///< 0: it has no place among the bytes
    bool operator==(const DetailField&) const = default;
};

struct MessageDetails
{
    QString title; ///< "Message 7 · Certificate"
    std::vector<DetailField> fields;
    std::string bytes;
    QString bytesNote; ///< which bytes they are, or why there are none
};

[[nodiscard]] MessageDetails detailsOf(const lifecycle::HandshakeStory& story, std::size_t place);
/// The field that holds this byte, the smallest one; -1 for none.
[[nodiscard]] int fieldAt(const MessageDetails& details, std::size_t byte);

} // namespace models::tables
