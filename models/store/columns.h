// Values between our types and SQL columns. Thread-safe.
#pragma once

#include "models/store/packed_text.h"
#include "session/base/clock.h"

#include <QString>
#include <QVariant>

#include <optional>
#include <string>
#include <string_view>

namespace models::store {

inline QVariant column(std::string_view text)
{
    // Never null: an empty QString would be written as NULL.
    return text.empty() ? QVariant(QStringLiteral(""))
                        : QVariant(QString::fromUtf8(text.data(), qsizetype(text.size())));
}
inline QVariant column(session::base::TimePoint time)
{
    return QVariant(qlonglong(time.time_since_epoch().count()));
}
inline QVariant column(std::optional<session::base::TimePoint> time)
{
    return time ? column(*time) : QVariant(QMetaType::fromType<qlonglong>());
}
inline QVariant column(std::uint64_t number)
{
    return QVariant(qlonglong(number));
}
inline QVariant column(const PackedText& text)
{
    return text.bytes().isNull() ? QVariant(QByteArray("")) : QVariant(text.bytes());
}
inline std::string textOf(const QVariant& value)
{
    return value.toString().toStdString();
}
inline session::base::TimePoint timeOf(const QVariant& value)
{
    return session::base::TimePoint(std::chrono::milliseconds(value.toLongLong()));
}
inline std::optional<session::base::TimePoint> optionalTimeOf(const QVariant& value)
{
    return value.isNull() ? std::nullopt : std::optional(timeOf(value));
}

} // namespace models::store
