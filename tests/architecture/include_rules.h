// Rules about #include lines, and about names that come in by them. See rules.h.
#pragma once

#include "tests/architecture/room_table.h"
#include "tests/architecture/source_tree.h"

namespace tests::architecture {

/// The room that a file or include belongs to: two folder levels in session/ and models/, one elsewhere.
[[nodiscard]] QString roomOf(const QString& path);

[[nodiscard]] QStringList forbiddenArrows(const SourceTree& tree, const RoomTable& table);
/// What a header drags along can be named without an include of its own: a name of another room
/// (`session::engine::Event`, `engine::Event`) is an arrow as well. `named` allows some besides `table`.
[[nodiscard]] QStringList forbiddenNames(const SourceTree& tree, const RoomTable& table,
                                         const RoomTable& named);
[[nodiscard]] QStringList includesNotFromTheRoot(const SourceTree& tree);
[[nodiscard]] QStringList qtInSession(const SourceTree& tree);
[[nodiscard]] QStringList widgetsInModels(const SourceTree& tree, const QString& widgetHeaders);
/// Asio makes every file that sees it slow to compile: only .cpp and *_impl.h, and no public header includes
/// the latter.
[[nodiscard]] QStringList asioInPublicHeaders(const SourceTree& tree);

} // namespace tests::architecture
