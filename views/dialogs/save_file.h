// Asks where to save bytes, then writes them whole or not at all. GUI thread; comes back as a call.
#pragma once

#include <QString>

#include <functional>
#include <string>

class QWidget;

namespace views::dialogs {

struct SaveWish
{
    QString title;
    QString name;   ///< proposed, without its ending
    QString suffix; ///< "pem"
    std::string bytes;
    bool isPrivate = false; ///< only the owner may read the file
};

/// `done` gets "" when it is written, else what went wrong; it is not called when the user gives up, nor
/// after `parent` is gone.
void saveFile(QWidget* parent, SaveWish wish, std::function<void(const QString& problem)> done);

} // namespace views::dialogs
