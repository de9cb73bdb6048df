// Rules about #include lines. See rules.h.
#pragma once

#include "tests/architecture/room_table.h"
#include "tests/architecture/source_tree.h"

namespace tests::architecture {

/// The room that a file or include belongs to: two folder levels in session/ and models/, one elsewhere.
[[nodiscard]] QString roomOf(const QString& path);

[[nodiscard]] QStringList forbiddenArrows(const SourceTree& tree, const RoomTable& table);
[[nodiscard]] QStringList includesNotFromTheRoot(const SourceTree& tree);
[[nodiscard]] QStringList qtInSession(const SourceTree& tree);
[[nodiscard]] QStringList widgetsInModels(const SourceTree& tree, const QString& widgetHeaders);
/// Asio makes every file that sees it slow to compile: only .cpp and *_impl.h, and no public header includes
/// the latter.
[[nodiscard]] QStringList asioInPublicHeaders(const SourceTree& tree);

} // namespace tests::architecture
