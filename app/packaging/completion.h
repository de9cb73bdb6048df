// Completion of command lines in bash, zsh and fish, made from the tables that the parsers are made from.
// What follows an option is told by the name of its value: FILE a file, DIR a folder, "light|dark" one of
// these. Pure; any thread.
#pragma once

#include "app/process/command_description.h"

#include <QByteArray>

namespace app::packaging {

[[nodiscard]] QByteArray bashCompletion(const process::ProgramDescription& program);
[[nodiscard]] QByteArray zshCompletion(const process::ProgramDescription& program);
[[nodiscard]] QByteArray fishCompletion(const process::ProgramDescription& program);

} // namespace app::packaging
