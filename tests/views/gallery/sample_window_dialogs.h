// The dialogs that belong to the window and to its migration rather than to a page of objects, for looking at
// and for the tests that open every dialog. GUI thread.
#pragma once

#include "models/lifecycle/lifecycle.h"

#include <QDialog>
#include <QStringList>

class QMainWindow;

namespace gallery {

struct WindowDialogParts
{
    models::lifecycle::Lifecycle& lifecycle;
    QString storeFile; ///< of that lifecycle
    QWidget* parent;   ///< in a QMainWindow, whose child the dialog becomes
};

[[nodiscard]] QStringList windowDialogNames();
/// Not yet open; nullptr for another name.
[[nodiscard]] QDialog* makeWindowDialog(const QString& name, const WindowDialogParts& parts);

} // namespace gallery
