// A line at a terminal, with editing, history, the Tab key and "?", by GNU Readline. One at a time in a
// process: the library has one state. Main thread; read() blocks.
#pragma once

#include "models/config/schema/schema.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace app::process {

class Terminal
{
public:
    /// What may stand where this line ends.
    using Complete = std::function<std::vector<models::config::Continuation>(const QString& line)>;
    /// Lines of earlier times are read from `historyFile`, if it is there.
    Terminal(QString historyFile, Complete complete);
    ~Terminal();
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;

    [[nodiscard]] std::optional<QString> read(const QString& prompt); ///< nullopt at the end of input
    /// Keeps a line, here and in the file (mode 0600). Whoever calls sees to it that there is no secret in
    /// it.
    void remember(const QString& line);

private:
    QString m_historyFile;
    Complete m_complete;
};

} // namespace app::process
