// Files that were given to the program, on its command line, by a file manager or by a second start: each is
// opened in the dialog that shows what is in it before anything is taken. Holds nothing. GUI thread.
#pragma once

#include "views/main_window/main_window.h"

#include <QObject>

namespace models::lifecycle {
class Lifecycle;
}

namespace views::main_window {

class FileOpener final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it; it is the window's child.
    FileOpener(MainWindow& window, models::lifecycle::Lifecycle& lifecycle);

    /// Certificates, keys and requests go into one review together, a configuration into a review of its own.
    void open(const QStringList& files);

private:
    void openConfiguration(const QString& file);
    void openCertificates(const QStringList& files);

    MainWindow& m_window;
    models::lifecycle::Lifecycle& m_lifecycle;
};

/// Whether the first bytes of a file are of a configuration, XML or set commands: all else is looked through
/// for certificates.
[[nodiscard]] bool beginsConfiguration(const QByteArray& firstBytes);

} // namespace views::main_window
