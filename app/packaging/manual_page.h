// Manual pages (man(7)) of command lines, made from the tables that their parsers are made from, so that no
// option can be missing or wrong. Pure; any thread.
#pragma once

#include "app/process/command_description.h"

#include <QByteArray>

namespace app::packaging {

/// A part behind the options: what files, variables, an exit status mean.
struct ManualEntry
{
    QString term; ///< "" for a paragraph of its own
    QString text;
};
struct ManualSection
{
    QString title;
    QList<ManualEntry> entries = {};
    QString verbatim = {}; ///< lines as they are, below the entries
};

struct ManualPage
{
    process::CommandDescription command;
    QList<process::CommandDescription> commands = {}; ///< of the program, listed with their pages
    QList<ManualSection> sections = {};
    QStringList seeAlso = {}; ///< names of other pages
};

/// "handfast-serve" of "handfast serve"; the file is that with ".1" behind it.
[[nodiscard]] QString manualName(const process::CommandDescription& command);
[[nodiscard]] QByteArray writeManual(const ManualPage& page);

} // namespace app::packaging
