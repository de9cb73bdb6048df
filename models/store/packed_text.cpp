#include "models/store/packed_text.h"

#include <QByteArrayList>
#include <QDataStream>
#include <QIODevice>

namespace models::store {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

namespace {

/// Configurations are words that repeat: the fastest level makes a tenth of them already.
constexpr int compression = 1;

Result<QByteArray> unpacked(const QByteArray& bytes)
{
    if (bytes.isEmpty())
        return QByteArray();
    QByteArray plain = qUncompress(bytes);
    if (plain.isEmpty())
        return failure(ErrorCode::Storage, "a text in the store is damaged");
    return plain;
}

} // namespace

PackedText PackedText::of(std::string_view text)
{
    if (text.empty())
        return {};
    return PackedText(
        qCompress(reinterpret_cast<const uchar*>(text.data()), qsizetype(text.size()), compression));
}

PackedText PackedText::ofLines(const std::vector<std::string>& lines)
{
    QByteArray plain;
    QDataStream stream(&plain, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << quint32(lines.size());
    for (const std::string& line : lines)
        stream << QByteArray::fromRawData(line.data(), qsizetype(line.size()));
    return PackedText(qCompress(plain, compression));
}

Result<std::string> PackedText::text() const
{
    const auto plain = unpacked(m_bytes);
    return plain ? Result<std::string>(plain->toStdString()) : std::unexpected(plain.error());
}

Result<std::vector<std::string>> PackedText::lines() const
{
    const auto plain = unpacked(m_bytes);
    if (!plain)
        return std::unexpected(plain.error());
    QDataStream stream(*plain);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 count = 0;
    stream >> count;
    std::vector<std::string> lines;
    QByteArray line;
    for (quint32 number = 0; number < count && stream.status() == QDataStream::Ok; ++number) {
        stream >> line;
        lines.push_back(line.toStdString());
    }
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        return failure(ErrorCode::Storage, "a text in the store is damaged");
    return lines;
}

} // namespace models::store
