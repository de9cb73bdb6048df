// Rules about what stands in the files and where they lie. See rules.h.
#pragma once

#include "tests/architecture/source_tree.h"

namespace tests::architecture {

[[nodiscard]] QStringList filesTooLong(const SourceTree& tree);
/// No object that everybody can reach. Qt's own application object may be asked for in app/.
[[nodiscard]] QStringList singletons(const SourceTree& tree);
[[nodiscard]] QStringList messageBoxesOutsideViews(const SourceTree& tree);
/// Nothing runs the event loop from within itself; app/ may start it.
[[nodiscard]] QStringList nestedEventLoops(const SourceTree& tree);
[[nodiscard]] QStringList sleepsInTests(const SourceTree& tree);
/// A file that no target compiles is dead without anybody noticing.
[[nodiscard]] QStringList unlistedSources(const SourceTree& tree);
[[nodiscard]] QStringList strangersAtTheTop(const SourceTree& tree);
/// The first comment of a header tells which thread may use it, or that it holds plain values. Precompiled
/// headers declare nothing.
[[nodiscard]] QStringList headersWithoutThread(const SourceTree& tree);

/// What is written twice is changed once: no two functions have the same body, but for short ones.
[[nodiscard]] QStringList equalBodies(const SourceTree& tree);

} // namespace tests::architecture
