// A case of a path suite as a question to `handfast verify`: the same arguments go to the real program and to
// the functions behind it. One thread; writes files into the given directory.
#pragma once

#include "session/trust/verdict.h"
#include "tests/interop/path_suite.h"

#include <optional>

namespace interop {

struct PathQuestion
{
    QStringList arguments; ///< of `handfast verify`, without the command's name
    /// Where the suite's security level has no option of its own: the bits that the library is told instead.
    std::optional<int> securityBits;
    /// Why the case is none of ours; "" when it is asked.
    QString leftOut;
};

[[nodiscard]] PathQuestion questionFor(const PathCase& one, const QString& directory);

struct PathAnswer
{
    bool isAccepted = false;
    QString reason = {}; ///< the contract's word, "unusable" for input that can't be read, "" when accepted
    QString detail = {};
    bool usesSha1 = false; ///< a certificate below the root of the path is signed with it
};

enum class Levels { OfTheSuite, OfTheProgram };

/// Asks the functions behind the program.
[[nodiscard]] PathAnswer answerByLibrary(const PathQuestion& question, Levels levels);
/// Asks the program itself.
[[nodiscard]] PathAnswer answerByProgram(const PathQuestion& question);

} // namespace interop
